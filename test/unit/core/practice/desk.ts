import type { Rating } from '../../../../src/core/history/event';
import type { Known, Progress } from '../../../../src/core/history/known';
import type { Card } from '../../../../src/core/history/replay';
import { NoteIndex } from '../../../../src/core/index/noteIndex';
import { entryOf, followUpsOf, type QuestionEntry, entriesOf } from '../../../../src/core/index/questionEntry';
import { noteOf } from '../../../../src/core/index/rowId';
import type { Need } from '../../../../src/core/targets/neededNext';
import { readNote } from '../../../../src/core/notes/readNote';

type Part = Partial<Pick<Card, 'suspended' | 'due' | 'ratings'>>;

/** Notes and what is known of their questions, which are named by their texts; ids are `id:` and the key first had. */
export class Desk implements Pick<Progress, 'at' | 'due' | 'find' | 'waits' | 'forecast'> {
  readonly index = new NoteIndex();
  readonly rates = { words: 120, syllables: 240, chinese: 240, japanese: 240 };
  readonly #cards = new Map<string, Card>();
  readonly #renamed = new Map<string, string>();
  days: readonly number[] = [];
  dueTexts: readonly string[] = [];
  /** What each question is needed for next. */
  need: Need | undefined;
  readonly needOf = (): Need | undefined => this.need;

  constructor(notes: Readonly<Record<string, string>>) {
    for (const [uri, text] of Object.entries(notes)) this.write(uri, text);
  }

  write(uri: string, text: string): this {
    this.index.set(uri, readNote(text));
    return this;
  }

  /** What was known as one text is now another. */
  rename(before: string, after: string): this {
    const id = this.known(before).id;
    this.#renamed.set(id, after);
    return this;
  }

  knows(text: string, part: Part): this {
    const place = { path: '', section: [], text, hash: '' };
    this.#cards.set(text, { home: '', identities: new Set(), place, suspended: false, left: false, ratings: [], ...part });
    return this;
  }

  known(text: string): Known {
    const entry = this.#entries().find(({ question }) => question.text === text);
    if (!entry) throw new Error(`There is no question “${text}”.`);
    return this.#knownOf(entry);
  }

  at(key: string): Known | undefined {
    const uri = noteOf(key);
    const note = this.index.get(uri);
    const entry = note && entryOf(uri, note, key);
    return entry && this.#knownOf(entry);
  }

  readonly find = (id: string): Known | undefined => {
    const after = this.#renamed.get(id);
    const entry = this.#entries().find(({ key, question }) => (after === undefined ? `id:${key}` === id : question.text === after));
    return entry && { ...this.#knownOf(entry), id };
  };

  due(): readonly Known[] {
    return this.dueTexts.map((text) => this.known(text));
  }

  forecast(days: number): readonly number[] {
    return Array.from({ length: days }, (_, day) => this.days[day] ?? 0);
  }

  waits(): ReturnType<Progress['waits']> {
    return { 1: { minutes: 10 }, 2: { days: 1 }, 3: { days: 3 }, 4: { days: 9 } } satisfies Record<Rating, unknown>;
  }

  #knownOf(entry: QuestionEntry): Known {
    const card = this.#cards.get(entry.question.text);
    return { id: `id:${entry.key}`, entry, ...(card ? { card } : {}) };
  }

  #entries(): QuestionEntry[] {
    const below = (entry: QuestionEntry): QuestionEntry[] => [entry, ...followUpsOf(entry).flatMap(below)];
    return this.index.uris().flatMap((uri) => {
      const note = this.index.get(uri);
      return note ? entriesOf(uri, note).flatMap(below) : [];
    });
  }
}
