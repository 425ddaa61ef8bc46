import { linesOf } from '../notes/excerpt';
import type { Note } from '../notes/note';
import { cutAcross, textFirst, withWholeLines } from './acrossLines';
import { claimed } from './claimed';
import { type Cut, cutOut, type Followed, type Mark, type Put, putAgain } from './cutAndPut';
import { questionsIn } from './standing';
import { changed, type Span, spanAfter, type TextChange } from './textChange';

/** Follows the questions of a note while its text is edited. */
export class Trail {
  #text = '';
  /** Changes that are not yet in the text: it is needed seldom, and may be long. */
  #changes: TextChange[] = [];
  #marks: readonly Mark[] = [];
  #edits = 0;
  #questions: readonly Followed[] = [];

  constructor(note: Note) {
    this.#begin(note);
  }

  /** Who the questions of the note are, in their order; as it was when it last arrived. */
  get questions(): readonly Followed[] {
    return this.#questions;
  }

  /** The names of all that are followed, also of those that are not there. */
  names(): string[] {
    return this.#marks.flatMap(({ followed: { name } }) => (name === undefined ? [] : [name]));
  }

  /** Some changes that were made at once. */
  change(changes: readonly TextChange[]): void {
    const puts: Put[] = [];
    this.#edits += 1;
    const before = changes.length > 1 ? { text: this.#textNow(), spans: this.#spans() } : undefined;
    for (const change of changes) {
      for (const put of puts) put.span = put.span && cleanAfter(put.span, change);
      const across = cutAcross(this.#marks, change, () => this.#textNow(), this.#edits);
      const cut = this.#marks.filter((mark) => this.#isCut(mark, change));
      puts.push({ text: change.text, span: spanOf(change), instead: [...across, ...cut] });
      this.#changes.push(change);
    }
    if (before) textFirst(before.spans, before.text, this.#textNow(), this.#edits);
    if (this.#marks.some(({ span, cut }) => !span && cut))
      putAgain(
        this.#marks,
        puts.map((put) => withWholeLines(put, this.#textNow())),
      );
  }

  /** The text was read again. If it is not what the changes made of it, nothing is known of who is who. */
  arrive(note: Note): void {
    if (this.#textNow() !== note.text) {
      this.#begin(note);
      return;
    }
    const spans = spansOf(note);
    const owners = claimed(spans, this.#marks);
    const found = new Set(owners);
    const missing = this.#marks.filter((mark) => mark.followed.name !== undefined && !found.has(mark));
    this.#set(
      spans,
      owners.map((mark) => mark?.followed ?? {}),
      missing,
    );
  }

  #begin(note: Note): void {
    this.#text = note.text;
    this.#changes = [];
    const spans = spansOf(note);
    this.#set(
      spans,
      spans.map(() => ({})),
      [],
    );
  }

  #set(spans: readonly Span[], questions: readonly Followed[], missing: readonly Mark[]): void {
    const marks = questions.map((followed, at): Mark => ({ followed, span: spans[at], isGuess: false }));
    this.#marks = [...marks, ...missing];
    this.#questions = questions;
  }

  /** Moves a question with a change, and tells if its line is gone. */
  #isCut(mark: Mark, change: TextChange): boolean {
    if (!mark.span || mark.span.end < change.rangeOffset) return false;
    const after = spanAfter(mark.span, change, () => this.#textNow().slice(change.rangeOffset, change.rangeOffset + change.rangeLength));
    const cut: Cut | undefined = after === undefined && !mark.isGuess ? cutOut(this.#textNow(), mark.span, this.#edits) : mark.cut;
    mark.span = after;
    mark.cut = cut;
    return after === undefined;
  }

  #spans(): Map<Mark, Span> {
    return new Map(this.#marks.flatMap((mark) => (mark.span && !mark.isGuess ? [[mark, mark.span]] : [])));
  }

  #textNow(): string {
    this.#text = this.#changes.reduce(changed, this.#text);
    this.#changes = [];
    return this.#text;
  }
}

function spanOf({ rangeOffset, text }: TextChange): Span {
  return { start: rangeOffset, end: rangeOffset + text.length };
}

/** Where a text is after a change that leaves it as it is. */
function cleanAfter({ start, end }: Span, { rangeOffset, rangeLength, text }: TextChange): Span | undefined {
  if (rangeOffset >= end) return { start, end };
  const by = text.length - rangeLength;
  return rangeOffset + rangeLength <= start ? { start: start + by, end: end + by } : undefined;
}

function spansOf(note: Note): Span[] {
  const lines = linesOf(note);
  return questionsIn(note.questions).map(({ range }) => ({ start: lines.offset(range.start), end: lines.offset(range.end) }));
}
