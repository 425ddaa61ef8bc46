/** A change of a text, as VS Code tells of it: of several each is told as if those before it were made already. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

export function changed(before: string, { rangeOffset, rangeLength, text }: TextChange): string {
  return before.slice(0, rangeOffset) + text + before.slice(rangeOffset + rangeLength);
}

/** A part of a text, in offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LINE_END = /[\r\n]/;

/**
 * Where a part of a line is after a change. What is typed at its edges belongs to it, up to the next line; what is put in
 * its place in the line, too. It goes with its line.
 */
export function spanAfter({ start, end }: Span, { rangeOffset: from, rangeLength, text }: TextChange, removed: () => string): Span | undefined {
  const to = from + rangeLength;
  const by = text.length - rangeLength;
  if (start === end && rangeLength > 0 && from <= start && start <= to && LINE_END.test(removed())) return undefined;
  if (rangeLength === 0 && from === start) return typedAtStart(start, end, text);
  if (to <= start) return { start: start + by, end: end + by };
  if (from > end || (from === end && rangeLength > 0)) return { start, end };
  if (rangeLength === 0 && from === end) return { start, end: end + firstLine(text) };
  if (from <= start && to >= end) return LINE_END.test(text) || LINE_END.test(removed()) ? undefined : { start: from, end: from + text.length };
  if (from < start) return { start: from + text.length, end: end + by };
  if (from > start && to >= end) return { start, end: to > end ? from : from + firstLine(text) };
  return { start: from === start ? from + lastLine(text) : start, end: end + by };
}

function typedAtStart(start: number, end: number, text: string): Span {
  if (start === end) return { start, end: start + firstLine(text) };
  return { start: start + lastLine(text), end: end + text.length };
}

function lastLine(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
}

function firstLine(text: string): number {
  const end = text.search(LINE_END);
  return end < 0 ? text.length : end;
}
