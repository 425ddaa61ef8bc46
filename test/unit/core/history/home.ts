import assert from 'node:assert/strict';
import { type EventDraft, type HistoryEvent, type Rating, stamp } from '../../../../src/core/history/event';
import { GrowingHistory } from '../../../../src/core/history/growingHistory';
import { HomeProgress, type HomeWishes } from '../../../../src/core/history/homeProgress';
import type { Known } from '../../../../src/core/history/known';
import { WISHES } from '../../../../src/core/history/wishes';
import type { Seen } from '../../../../src/core/history/seen';
import { entriesOf, followUpsOf, type QuestionEntry } from '../../../../src/core/index/questionEntry';
import { NoteIndex } from '../../../../src/core/index/noteIndex';
import { readNote } from '../../../../src/core/notes/readNote';
import { NOON } from './events';

const ROOT = 'file:///home/';

/** A folder of notes on one computer, with what is kept of it: the log, and what the last look saw. */
export class Home {
  readonly index = new NoteIndex();
  readonly device: string;
  events: HistoryEvent[] = [];
  kept: readonly Seen[] | undefined;
  progress: HomeProgress;
  /** Milliseconds after noon. */
  time = 0;
  told = 0;
  wishes: HomeWishes = { ...WISHES, most: Infinity };
  #n = 0;
  #history = new GrowingHistory(this.wishes);

  constructor(notes: Readonly<Record<string, string>> = {}, device = 'mac') {
    this.device = device;
    this.progress = this.#start();
    this.write(notes);
    this.progress.reading(false);
    this.look();
  }

  static uri(path: string): string {
    return ROOT + path;
  }

  /** Notes as they are read again, without anybody having seen what was typed. */
  write(notes: Readonly<Record<string, string | undefined>>): this {
    for (const [path, text] of Object.entries(notes)) {
      if (text === undefined) this.index.delete(Home.uri(path));
      else this.index.set(Home.uri(path), readNote(text));
    }
    return this;
  }

  /** Types in a document; the note is read again after a pause. */
  type(path: string, ...changes: readonly [at: number, length: number, text: string][]): this {
    this.typeOn(path, ...changes);
    return this.pause();
  }

  readonly #typed = new Map<string, string>();

  typeOn(path: string, ...changes: readonly [at: number, length: number, text: string][]): this {
    let text = this.text(path);
    for (const [at, length, put] of changes) text = text.slice(0, at) + put + text.slice(at + length);
    this.#typed.set(path, text);
    this.progress.typed(
      Home.uri(path),
      changes.map(([rangeOffset, rangeLength, put]) => ({ rangeOffset, rangeLength, text: put })),
    );
    return this;
  }

  pause(): this {
    for (const [path, text] of this.#typed) this.index.set(Home.uri(path), readNote(text));
    this.#typed.clear();
    return this;
  }

  text(path: string): string {
    return this.#typed.get(path) ?? this.index.get(Home.uri(path))?.text ?? '';
  }

  /** Replaces a text that is there once by another. */
  edit(path: string, from: string, to: string): this {
    const at = this.text(path).indexOf(from);
    assert.ok(at >= 0, `${from} is not in ${path}`);
    return this.type(path, [at, from.length, to]);
  }

  look(): string[] {
    const look = this.progress.look();
    if (!look) return [];
    this.progress.wrote(
      look,
      look.drafts.map((draft) => this.log(draft)),
    );
    this.kept = look.seen;
    return look.drafts.map(({ type }) => type);
  }

  log(draft: EventDraft): HistoryEvent {
    const event = stamp(draft, this.device, (this.#n += 1), { at: NOON + this.time, offset: 0 }, () => 0);
    this.time += 1;
    this.events.push(event);
    return event;
  }

  append(draft: EventDraft | undefined): HistoryEvent {
    assert.ok(draft);
    const event = this.log(draft);
    this.progress.take([event]);
    return event;
  }

  rate(id: string, rating: Rating): HistoryEvent {
    this.look();
    return this.append(this.progress.rate(id, { rating }));
  }

  rateText(text: string, rating: Rating): HistoryEvent {
    return this.rate(this.known(text).id, rating);
  }

  /** As after the window was closed or killed: from the log, and from what was kept. */
  restart(events = this.events): this {
    this.progress.dispose();
    this.events = events;
    this.progress = this.again();
    this.progress.reading(false);
    return this;
  }

  /** What begins anew, before the notes were read. */
  again(): HomeProgress {
    const progress = this.#start();
    progress.take(this.events);
    return progress;
  }

  entries(): QuestionEntry[] {
    const withFollowUps = (entry: QuestionEntry): QuestionEntry[] => [entry, ...followUpsOf(entry).flatMap(withFollowUps)];
    return this.index.uris().flatMap((uri) => {
      const note = this.index.get(uri);
      return note ? entriesOf(uri, note).flatMap(withFollowUps) : [];
    });
  }

  known(text: string): Known {
    const entry = this.entries().find(({ question }) => question.text === text);
    assert.ok(entry, text);
    const known = this.progress.at(entry.key);
    assert.ok(known, text);
    return known;
  }

  /** Each question with its ratings: `What? 13`. */
  see(): string[] {
    return this.entries().map(({ key, question }) =>
      `${question.text} ${
        this.progress
          .at(key)
          ?.card?.ratings.map(({ rating }) => rating)
          .join('') ?? ''
      }`.trim(),
    );
  }

  /** The events that rated a question. */
  ratingsOf(card: Known['card']): string[] {
    return card ? this.#history.now.ratingsOf(card).map(({ id }) => id) : [];
  }

  due(): string[] {
    return this.progress.due().map(({ entry }) => entry.question.text);
  }

  asked(): string[] {
    return this.progress.asks.map(({ card, among }) => `${card.place.text} → ${among.map(({ entry }) => entry.question.text).join(', ')}`);
  }

  #start(): HomeProgress {
    this.#history = new GrowingHistory(this.wishes);
    return new HomeProgress({
      index: this.index,
      pathOf: (uri) => (uri.startsWith(ROOT) ? uri.slice(ROOT.length) : undefined),
      now: () => ({ at: NOON + this.time, offset: 0 }),
      wishes: this.wishes,
      history: this.#history,
      onChange: () => (this.told += 1),
      ...(this.kept ? { seen: this.kept } : {}),
    });
  }
}
