/** A text as its lines, each without its line end, and where each begins. */
export interface Rows {
  readonly text: string;
  readonly rows: readonly string[];
  readonly starts: readonly number[];
}

/** The rows that an edit replaced: those from `start` to before `end` by those to before `newEnd`. */
export interface RowChange {
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

const LINE_END = /[\r\n]/g;
/** So much is compared at once. */
const STEP = 4096;

export function rowsOf(text: string): Rows {
  const { rows, starts } = split(text, 0);
  return { text, rows, starts };
}

/** The rows of a text, taken from those of the text before an edit where they are the same. */
export function rowsAgain(text: string, old: Rows): Rows & { readonly change: RowChange } {
  const before = commonStart(old.text, text);
  const after = Math.min(commonEnd(old.text, text), Math.min(old.text.length, text.length) - before);
  // One row more on either side, since a line end may have come together or apart there.
  const start = Math.max(0, rowAt(old.starts, before) - 1);
  const end = Math.min(old.rows.length, rowAt(old.starts, old.text.length - after) + 2);
  const moved = text.length - old.text.length;
  const from = old.starts[start] ?? 0;
  const isLast = end === old.rows.length;
  const region = split(text.slice(from, isLast ? text.length : (old.starts[end] ?? 0) + moved), from);
  if (!isLast) {
    region.rows.pop();
    region.starts.pop();
  }
  const rest = old.starts.slice(end);
  return {
    text,
    rows: [...old.rows.slice(0, start), ...region.rows, ...old.rows.slice(end)],
    starts: [...old.starts.slice(0, start), ...region.starts, ...(moved === 0 ? rest : rest.map((at) => at + moved))],
    change: { start, end, newEnd: start + region.rows.length },
  };
}

function split(text: string, from: number): { rows: string[]; starts: number[] } {
  const rows: string[] = [];
  const starts: number[] = [];
  const hasReturns = text.includes('\r');
  let start = 0;
  for (;;) {
    starts.push(from + start);
    const end = hasReturns ? endOfRow(text, start) : text.indexOf('\n', start);
    if (end < 0) break;
    rows.push(text.slice(start, end));
    start = end + (hasReturns && text.startsWith('\r\n', end) ? 2 : 1);
  }
  rows.push(text.slice(start));
  return { rows, starts };
}

function endOfRow(text: string, start: number): number {
  LINE_END.lastIndex = start;
  return LINE_END.exec(text)?.index ?? -1;
}

function rowAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function commonStart(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  let at = 0;
  while (at + STEP <= length && one.slice(at, at + STEP) === other.slice(at, at + STEP)) at += STEP;
  while (at < length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

function commonEnd(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  const [a, b] = [one.length, other.length];
  let at = 0;
  while (at + STEP <= length && one.slice(a - at - STEP, a - at) === other.slice(b - at - STEP, b - at)) at += STEP;
  while (at < length && one.charCodeAt(a - at - 1) === other.charCodeAt(b - at - 1)) at += 1;
  return at;
}
