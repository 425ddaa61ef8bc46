import type { Position, Range } from '../text/range';
import { Lines } from '../text/lines';

/** Puts a text in place of what is in a range; of several, each tells its range in the text as it was before all. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** Edits, and where the person goes on in the text after them: an empty range, or one to type over. */
export interface Writing {
  readonly edits: readonly Edit[];
  readonly select: Range;
}

/** The text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lines = new Lines(text);
  const inOrder = edits
    .map(({ range, text: written }) => ({ start: lines.offset(range.start), end: lines.offset(range.end), written }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  let result = '';
  let from = 0;
  for (const { start, end, written } of inOrder) {
    result += text.slice(from, start) + written;
    from = end;
  }
  return result + text.slice(from);
}

export function emptyRange(at: Position): Range {
  return { start: at, end: at };
}
