import { everyQuestion } from './change';
import type { Draft } from '../notes/draft';
import type { Note, Question } from '../notes/note';
import type { Page } from '../notes/page';
import { placeBehind, positionOf } from '../notes/places';
import { read, type Reading } from '../notes/reading';
import { languageOf } from '../speech/language';
import { Lines } from '../text/lines';
import type { Position } from '../text/range';

/** A question of a note on the desk, with what was found out about it while it was read. */
export interface Item {
  readonly question: Question;
  readonly draft: Draft;
}

/** A note laid open to be written in: its lines, its questions, and where things are in its text. */
export class Desk {
  /** Each note as long as somebody has it: several edits are often asked for. */
  static readonly #known = new WeakMap<Note, Desk>();
  #language: string | undefined;
  #asksInItems: boolean | undefined;
  readonly text: string;
  readonly reading: Reading;
  readonly page: Page;
  /** All questions, those nested in others behind them. */
  readonly items: readonly Item[];
  readonly #indexes: ReadonlyMap<Draft, number>;
  readonly lines: Lines;
  /** How its lines end. */
  readonly eol: string;

  private constructor(reading: Reading, page: Page, drafts: readonly Draft[]) {
    this.text = reading.note.text;
    this.reading = reading;
    this.page = page;
    this.lines = new Lines(this.text);
    this.eol = /\r\n|\r|\n/.exec(this.text)?.[0] ?? '\n';
    const byPlace = new Map(flatten(drafts).map((draft) => [keyOf(startOf(page, draft)), draft]));
    this.items = everyQuestion(reading.note.questions).flatMap((question) => {
      const draft = byPlace.get(keyOf(question.range.start));
      return draft ? [{ question, draft }] : [];
    });
    this.#indexes = new Map(this.items.map(({ draft }, index) => [draft, index]));
  }

  /** Nothing, if the note is not to be read. */
  static of(note: Note): Desk | undefined {
    const known = Desk.#known.get(note);
    if (known) return known;
    const reading = read(note.text, note.about);
    const desk = reading.known && new Desk(reading, reading.known.page, [...reading.known.questions.keys()]);
    if (desk) Desk.#known.set(note, desk);
    return desk;
  }

  /** The language that the note is written in, by its letters: `en` stands for all that have Latin ones. */
  get language(): string {
    return (this.#language ??= languageOf(this.text, 'en'));
  }

  /** Whether questions stand in the items of others. */
  get asksInItems(): boolean {
    return (this.#asksInItems ??= this.items.some(
      ({ draft, question }) => question.followUps.length > 0 && this.page.line(draft.claim.at).block.kind === 'item',
    ));
  }

  get note(): Note {
    return this.reading.note;
  }

  /** The question that was there when the note was read; nothing if it is no more, or one that nobody answers in writing. */
  find({ range, text }: Question): Item | undefined {
    const key = keyOf(range.start);
    return this.items.find(({ question }) => keyOf(question.range.start) === key && question.text === text);
  }

  /** The place of a question among the items; -1 if it is none of them. */
  indexOf(draft: Draft): number {
    return this.#indexes.get(draft) ?? -1;
  }

  /** Where an offset in the text of a line of the page is in the text of the note. */
  offset(line: number, inLine: number): number {
    return this.lines.offset(positionOf(this.page, line, inLine));
  }

  row(row: number): string | undefined {
    return this.page.rows[row];
  }

  endOfRow(row: number): number {
    return this.lines.offset({ line: row, character: this.row(row)?.length ?? 0 });
  }

  lastRowOf(line: number): number {
    const { block } = this.page.line(line);
    return (this.page.at[line] ?? 0) + block.endLine - block.line;
  }

  /** Behind all of a line: at the end of its row, but behind a summary, which may share its row with others. */
  behind(line: number): number {
    if (this.page.line(line).block.kind === 'summary') return this.lines.offset(placeBehind(this.page, line));
    return this.endOfRow(this.lastRowOf(line));
  }
}

function flatten(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => [draft, ...flatten(draft.nested)]);
}

function startOf(page: Page, { claim }: Draft): Position {
  const first = claim.first ?? claim.at;
  return positionOf(page, first, claim.part?.start ?? page.line(first).title.start);
}

function keyOf({ line, character }: Position): string {
  return `${line}:${character}`;
}
