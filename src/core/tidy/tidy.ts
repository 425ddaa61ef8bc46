import type { Edit } from '../authoring/edit';
import type { Note } from '../notes/note';
import { type Reading, read, readAgain } from '../notes/reading';
import type { Sheet } from '../notes/sheet';
import { asidesAsCallouts, quotedAsides } from './asides';
import { closedFences } from './fences';
import { spacedHeadings } from './headings';
import { unindented } from './indentation';
import { isReadAlike } from './promise';
import { editsBetween, type RowPiece, type TidyRow, rowsIn, textIn, withPieces } from './row';

/** What is tidied. */
export type Untidy = 'indentation' | 'fence' | 'heading' | 'callout';

/** What would become of a note. */
export interface Tidied {
  readonly text: string;
  readonly edits: readonly Edit[];
  /** How much of each kind was tidied, and how much was left as the note would be read otherwise. */
  readonly done: ReadonlyMap<Untidy, number>;
  readonly left: ReadonlyMap<Untidy, number>;
}

type FindEdits = (rows: readonly TidyRow[], sheet: Sheet) => readonly RowPiece[];

/** In this order: what is at the margin can be read by the next. Of several ways the first that does for all, else for each the last that does. */
const RULES: readonly (readonly [Untidy, readonly FindEdits[]])[] = [
  ['indentation', [unindented]],
  ['fence', [closedFences]],
  ['heading', [spacedHeadings]],
  ['callout', [quotedAsides, asidesAsCallouts]],
];

/** Parts in parts that are indented. */
const DEEPEST = 8;
/** So many characters are read to find out what can be tidied; what is not tried then is left. */
const READ_AT_MOST = 40_000_000;
const FEWEST_READS = 16;

/** Makes ordinary Markdown of what came out of other programs, or was mistyped. Nothing of it is read otherwise than before. */
export function tidy(note: Note): Tidied {
  const desk = new TidyDesk(note);
  for (const [untidy, ways] of RULES) for (let depth = 0; depth < DEEPEST && desk.apply(untidy, ways); depth += 1);
  return desk.result();
}

/** The rows of a note while they are tidied. */
class TidyDesk {
  readonly #before: readonly TidyRow[];
  readonly #first: Reading;
  readonly #done = new Map<Untidy, number>();
  readonly #left = new Map<Untidy, number>();
  #rows: readonly TidyRow[];
  #reading: Reading;
  #reads: number;

  constructor({ text, about }: Note) {
    this.#before = rowsIn(text);
    this.#rows = this.#before;
    this.#first = read(text, about);
    this.#reading = this.#first;
    this.#reads = Math.max(FEWEST_READS, READ_AT_MOST / (text.length + 1));
  }

  /** Whether something was tidied, so that there may be more. */
  apply(untidy: Untidy, ways: readonly FindEdits[]): boolean {
    const found = ways.map((find) => find(this.#rows, this.#reading.sheet));
    const all = found.find((pieces) => pieces.length > 0 && this.#holds(pieces));
    if (all) {
      this.#keep(untidy, all);
      return true;
    }
    const kept: RowPiece[] = [];
    for (const piece of [...found].reverse().flat()) if (!kept.some(({ start }) => start === piece.start) && this.#holds([...kept, piece])) kept.push(piece);
    const left = (found[0]?.length ?? 0) - kept.length;
    if (left > 0) this.#left.set(untidy, left);
    if (kept.length > 0) this.#keep(untidy, kept);
    return kept.length > 0;
  }

  result(): Tidied {
    return { text: textIn(this.#rows), edits: editsBetween(this.#before, this.#rows), done: this.#done, left: this.#left };
  }

  #holds(pieces: readonly RowPiece[]): boolean {
    if (this.#reads <= 0) return false;
    this.#reads -= 1;
    return isReadAlike(this.#first.note, readAgain(this.#reading, textIn(withPieces(this.#rows, pieces))).note);
  }

  #keep(untidy: Untidy, pieces: readonly RowPiece[]): void {
    this.#rows = withPieces(this.#rows, pieces);
    this.#reading = readAgain(this.#reading, textIn(this.#rows));
    this.#done.set(untidy, (this.#done.get(untidy) ?? 0) + pieces.length);
  }
}
