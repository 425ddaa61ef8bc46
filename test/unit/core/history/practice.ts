import assert from 'node:assert/strict';
import { type HistoryEvent, placeOf, stamp } from '../../../../src/core/history/event';
import { History } from '../../../../src/core/history/replay';
import type { EarlierLooks } from '../../../../src/core/history/seen';
import { answer, settle, type Settled } from '../../../../src/core/history/settle';
import { type Standing, standingIn } from '../../../../src/core/history/standing';
import { readNote } from '../../../../src/core/notes/readNote';
import { NOON } from './events';

type Notes = Readonly<Record<string, string>>;

/** A workspace that is practiced, changed and looked at again. */
export class Practice {
  readonly #events: HistoryEvent[] = [];
  #now: Standing[] = [];
  #earlier: EarlierLooks = {};
  settled: Settled = settle([], new History([]));

  constructor(notes: Notes) {
    this.change(notes);
  }

  get history(): History {
    return new History(this.#events);
  }

  get log(): string[] {
    return this.#events.map(({ type }) => type);
  }

  /** Rates the questions of these texts; the rating tells them apart. */
  rate(...texts: string[]): this {
    texts.forEach((text, at) => this.#add(text, ((at % 4) + 1) as 1 | 2 | 3 | 4));
    return this;
  }

  /** `moved`: from the places of texts before to those of texts after. */
  change(notes: Notes, moved: Readonly<Record<number, number>> = {}): this {
    const before = this.settled.identities;
    this.#now = Object.entries(notes).flatMap(([path, text]) => standingIn(path, readNote(text)));
    const pairs = Object.entries(moved).map(([from, to]): [string, string] => [before[Number(from)] ?? '', this.#now[to]?.key ?? '']);
    return this.#settle({ ...this.#earlier, moved: new Map(pairs) });
  }

  /** As on another computer, which has the log and the notes. */
  elsewhere(notes: Notes): this {
    this.#earlier = {};
    return this.change(notes);
  }

  answer(text?: string): this {
    const [ask] = this.settled.asks;
    if (!ask) assert.fail('Nothing is asked.');
    const place = this.#now.findIndex((one) => one.text === text);
    const standing = this.#now[place];
    this.#append(answer(ask.card, standing && { ...standing, identity: this.settled.identities[place] ?? '' }));
    return this.#settle(this.#earlier);
  }

  /** Each question with its ratings: `What? 13`. */
  see(): string[] {
    return this.#now.map(({ text }, at) => {
      const ratings = this.history.cardOf(this.settled.identities[at] ?? '')?.ratings ?? [];
      return `${text} ${ratings.map(({ rating }) => rating).join('')}`.trim();
    });
  }

  asked(): string[] {
    return this.settled.asks.map(({ card, among }) => `${card.place.text} → ${among.map(({ path, text }) => `${path}: ${text}`).join(', ')}`);
  }

  #settle(earlier: EarlierLooks): this {
    this.settled = settle(this.#now, this.history, earlier);
    for (const draft of this.settled.events) this.#append(draft);
    this.#earlier = { seen: this.settled.seen };
    const again = settle(this.#now, this.history, this.#earlier);
    assert.deepEqual([again.events, again.identities], [[], this.settled.identities], 'A second look finds nothing more.');
    return this;
  }

  #add(text: string, rating: 1 | 2 | 3 | 4): void {
    const place = this.#now.findIndex((one) => one.text === text);
    const standing = this.#now[place];
    if (!standing) assert.fail(text);
    this.#append({ type: 'rate', question: this.settled.identities[place] ?? '', rating, ...placeOf(standing) });
  }

  #append(draft: Parameters<typeof stamp>[0]): void {
    const n = this.#events.length + 1;
    this.#events.push(stamp(draft, 'mac', n, { at: NOON + n, offset: 0 }, () => 0));
  }
}

export const qs = (...texts: string[]): string => texts.map((text) => `## Q. ${text}\n\nA. Yes.\n`).join('\n');
export const under = (title: string, ...texts: string[]): string => `# ${title}\n\n${qs(...texts)}`;
