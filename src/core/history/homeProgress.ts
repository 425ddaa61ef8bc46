import { answerSketch } from './answerSketch';
import { dayOf } from './days';
import { forecast, shareOfToday } from './due';
import { type EventDraft, type HistoryEvent, type ShownSpot as Spoken, placeOf, type Rating } from './event';
import { GrowingHistory } from './growingHistory';
import type { HomeSources, HomeWishes } from './homeSources';
import type { Known, Progress, Rated } from './known';
import type { Look } from './look';
import type { Moment } from './moment';
import { type Card, isUsed } from './replay';
import { Schedule, type Wait } from './schedule';
import type { Seen } from './seen';
import { answer } from './settle';
import type { QuestionSlot } from './settlement';
import type { TextChange } from './textChange';
import { type FoundQuestion, Whereabouts } from './whereabouts';

export type { HomeSources, HomeWishes } from './homeSources';
export type { Look } from './look';

/** How somebody is asked: among which questions of now one that is gone may be. */
export interface CardToFind {
  readonly card: Card;
  readonly among: readonly Known[];
}

/**
 * The progress of one home: a folder of the workspace, or what is outside of folders.
 *
 * The host gives it events (`take`), tells it of typing (`typed`), renames (`renamed`) and closed documents (`left`), and
 * writes what it finds out: `look()` → stamp and write its drafts → `wrote(look, events)`: when all notes have been read
 * and when events have come from elsewhere, before each rating, some seconds after the last change, and at the end.
 */
export class HomeProgress implements Omit<Progress, 'ready' | 'onDidChange'> {
  readonly #now: () => Moment;
  readonly #history: GrowingHistory;
  readonly #where: Whereabouts;
  readonly #onChange: () => void;
  readonly #stop: () => void;
  #wishes: HomeWishes;
  #schedule: Schedule;
  #due: { readonly day: number; readonly known: readonly Known[] } | undefined;

  constructor({ index, pathOf, now, wishes, seen, onChange = () => undefined, history = new GrowingHistory(wishes) }: HomeSources) {
    this.#now = now;
    this.#onChange = onChange;
    this.#wishes = wishes;
    this.#schedule = new Schedule(wishes);
    this.#history = history;
    this.#where = new Whereabouts(index, pathOf, () => this.#history.now, seen);
    this.#stop = index.onDidChange((uri) => {
      if (this.#where.change(uri)) this.#tell();
    });
  }

  /** Stops listening to the notes. */
  dispose(): void {
    this.#stop();
  }

  /** The history has begun anew. */
  refresh(): void {
    this.#where.unsettle();
    this.#tell();
  }

  /** Events of any device, in any order; known ones are left out. */
  take(events: readonly HistoryEvent[]): void {
    const change = this.#history.take(events, (identity) => this.#where.isThere(identity));
    if (change === 'nothing') return;
    if (change === 'owners') this.#where.unsettle();
    else this.#where.practiced();
    this.#tell();
  }

  /**
   * While notes are read, at the start or again, nothing is taken for gone or new. It begins so: tell when all are read, or
   * when that was stopped: then what was read can be practiced, and what was left out is as it was.
   */
  reading(isReading: boolean, isWhole = true): void {
    this.#where.reading(isReading, isWhole);
    if (!isReading) this.#tell();
  }

  wish(wishes: HomeWishes): void {
    this.#wishes = wishes;
    this.#schedule = new Schedule(wishes);
    this.#history.wish(wishes);
    this.#where.practiced();
    this.#tell();
  }

  /** Another day began. */
  dayBegan(): void {
    this.#tell();
  }

  /** A document was changed: as VS Code tells, in its order. Tell at once, before the note is read again. */
  typed(uri: string, changes: readonly TextChange[]): void {
    const path = this.#where.notes.pathOf(uri);
    if (path !== undefined) this.#where.moves.typed(path, changes, this.#where.last);
  }

  /** A document was closed: its note is again what is on the disk. */
  left(uri: string): void {
    const path = this.#where.notes.pathOf(uri);
    if (path !== undefined) this.#where.moves.left(path);
  }

  /** A file or folder has another name. Tell it before the index is told of it, where possible. */
  renamed(from: string, to: string): void {
    const [before, after] = [this.#where.notes.pathOf(from), this.#where.notes.pathOf(to)];
    if (before === undefined || after === undefined) return;
    this.#where.renamed(before, after);
    this.#tell();
  }

  /** Looks at all notes; nothing while they are read, or if nothing changed since the last look that was written. */
  look(): Look | undefined {
    return this.#where.look();
  }

  /** The drafts of a look were written, as these events, and take effect. */
  wrote(look: Look, events: readonly HistoryEvent[]): void {
    this.#history.take(events, () => false);
    this.#where.wrote(look);
    this.#tell();
  }

  /** What the last look that was written saw: to be stored, so that edits between two starts are understood. */
  get seen(): readonly Seen[] | undefined {
    return this.#where.last?.all();
  }

  /** Cards whose question may be one of some: to be asked once, until somebody answers or it is found. */
  get asks(): readonly CardToFind[] {
    const away = new Set(this.away);
    return [...this.#where.asks()].flatMap(([identity, ids]) => {
      const card = this.#history.now.cardOf(identity);
      const among = [...ids].flatMap((id) => this.#where.present(id) ?? []).filter((one) => !isUsed(one.card));
      return card && away.has(card) && !card.left && among.length > 0 ? [{ card, among: among.map(knownOf) }] : [];
    });
  }

  /** All histories, of questions that are gone, too. */
  cards(): Iterable<Card> {
    return this.#history.now.cards();
  }

  /** Cards whose questions are gone. */
  get away(): readonly Card[] {
    return this.#where.settled()?.away.flatMap(({ home }) => this.#history.now.cardOf(home) ?? []) ?? [];
  }

  /** What to write when somebody answered an ask: it is this one, or none of those offered. To be taken as any event. */
  answer(card: Card, chosen?: Known): EventDraft {
    const found = chosen && this.#where.at(chosen.entry.key);
    return answer(card, found && { ...found.standing, identity: found.identity });
  }

  /** What to write if a question is rated; nothing if nothing is known of it. Write a look before. */
  rate(id: string, { rating, seconds, coverage, mock }: Rated): EventDraft | undefined {
    const about = this.#about(id);
    const entry = this.#where.present(id)?.entry;
    const answered = entry ? { answer: answerSketch(entry.note, entry.question) } : {};
    const more = {
      ...(seconds === undefined ? {} : { seconds }),
      ...(coverage === undefined ? {} : { coverage }),
      ...(mock === undefined ? {} : { mock }),
      ...answered,
    };
    return about && { type: 'rate', question: about.question, rating, ...more, ...placeOf(about) };
  }

  suspend(id: string): EventDraft | undefined {
    const about = this.#about(id);
    return about && { type: 'suspend', ...about };
  }

  resume(id: string): EventDraft | undefined {
    const about = this.#about(id);
    return about && { type: 'resume', ...about };
  }

  at(key: string): Known | undefined {
    const found = this.#where.at(key);
    return found && knownOf(found);
  }

  find(id: string): Known | undefined {
    const found = this.#where.find(id);
    return found && knownOf(found);
  }

  due(): readonly Known[] {
    const now = this.#now();
    const { rollover, most } = this.#wishes;
    const day = dayOf(now, rollover);
    if (this.#due?.day === day) return this.#due.known;
    const present = this.#presentCards();
    // What was practiced today counts, also where its question is gone by now.
    const practiced = [...this.#history.now.cards()].filter((card) => !present.has(card) && (card.memory?.day ?? -Infinity) >= day);
    const cards = shareOfToday([...present.keys(), ...practiced], now, rollover, most);
    const known = cards.flatMap((card) => this.#where.foundAt(present.get(card)) ?? []).map(knownOf);
    this.#due = { day, known };
    return known;
  }

  waits(id: string): Readonly<Record<Rating, Wait>> {
    const card = this.#where.find(id)?.card ?? this.#history.now.cardOf(id);
    return this.#schedule.waits(card?.memory, dayOf(this.#now(), this.#wishes.rollover));
  }

  forecast(days: number): readonly number[] {
    return forecast(this.#presentCards().keys(), this.#now(), this.#wishes.rollover, days);
  }

  #tell(): void {
    this.#due = undefined;
    this.#onChange();
  }

  /** All cards whose questions are there. */
  #presentCards(): ReadonlyMap<Card, QuestionSlot> {
    const settled = this.#where.settled();
    const present = new Map<Card, QuestionSlot>();
    for (const card of this.#history.now.cards()) {
      const place = isUsed(card) ? settled?.placeOfCard(card) : undefined;
      if (place) present.set(card, place);
    }
    return present;
  }

  /** The identity and the place to write of a question; of one that is gone those that it had, if it has a history. */
  #about(id: string): (Spoken & { readonly question: string }) | undefined {
    const found = this.#where.present(id);
    if (!found) {
      const card = this.#history.now.cardOf(id);
      return isUsed(card) ? { question: card.home, ...card.place } : undefined;
    }
    const { card, identity, standing } = found;
    return { question: card && !card.identities.has(identity) ? card.home : identity, ...placeOf(standing) };
  }
}

function knownOf({ id, entry, card }: FoundQuestion): Known {
  return { id, entry, ...(isUsed(card) ? { card } : {}) };
}
