import type { Range } from '../core/text/range';

/** The first and the last line of a range, counted from 1. */
export interface LineSpan {
  readonly line: number;
  readonly endLine: number;
}

export function linesOf({ start, end }: Range): LineSpan {
  const endsBeforeLine = end.character === 0 && end.line > start.line;
  return { line: start.line + 1, endLine: endsBeforeLine ? end.line : end.line + 1 };
}
