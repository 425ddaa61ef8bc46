import { scan } from '../markdown/scan';
import { type RowChange, type Rows, rowsAgain, rowsOf } from '../text/rows';
import { type FrontMatter, reachOf, readFrontMatter } from './frontMatter';
import { Line } from './line';

/** A stretch of rows that can be scanned apart, from one heading at the margin to another. */
interface Stretch {
  /** The row that it begins on, and how many there are. */
  readonly start: number;
  readonly size: number;
  /** The first row that was not looked at. */
  readonly reach: number;
  /** Where its lines begin among all. */
  readonly first: number;
  readonly lines: readonly Line[];
}

/** The lines of a text. */
export interface Sheet extends Rows {
  readonly frontMatter: FrontMatter;
  readonly lines: readonly Line[];
  /** The row that each line is on. */
  readonly at: readonly number[];
  readonly parts: readonly Stretch[];
  /** Which lines differ from those before the edit, if nothing else does: all others are the same, at the same place. */
  readonly changed?: { readonly start: number; readonly end: number };
}

/** Small enough to be scanned at each key press, big enough that there are not too many. */
const PART_SIZE = 40;

export function sheetOf(text: string, before?: Sheet, partSize = PART_SIZE): Sheet {
  if (before) {
    const { change, ...rows } = rowsAgain(text, before);
    if (change.start > reachOf(before.frontMatter, before.rows)) return rescan(rows, change, before, partSize);
  }
  const rows = rowsOf(text);
  const frontMatter = readFrontMatter(rows.rows);
  return joined(
    rows,
    frontMatter,
    partsFrom(rows.rows, frontMatter.end, 0, partSize, () => false),
  );
}

function partsFrom(rows: readonly string[], from: number, first: number, partSize: number, isKnown: (row: number) => boolean): Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  let count = first;
  while (start < rows.length && !isKnown(start)) {
    const { blocks, size, reach } = scan(rows, start, partSize);
    const lines = blocks.map((block) => new Line(block));
    parts.push({ start, size, reach: start + reach, first: count, lines });
    start += size;
    count += lines.length;
  }
  return parts;
}

/** Scans the parts that an edit touched, up to where an untouched part begins. */
function rescan(rows: Rows, change: RowChange, before: Sheet, partSize: number): Sheet {
  const old = before.parts;
  const moved = change.newEnd - change.end;
  const firstTouched = old.findIndex(({ reach }) => reach > change.start);
  const from = firstTouched < 0 ? old.length - 1 : firstTouched;
  const kept = old.slice(0, Math.max(0, from));
  const known = new Map(old.map((part, index) => [part.start + moved, index]));
  const isKnown = (row: number): boolean => row >= change.newEnd && known.has(row);
  const begin = old[from] ?? { start: before.frontMatter.end, first: 0 };
  const fresh = partsFrom(rows.rows, begin.start, begin.first, partSize, isKnown);
  const last = fresh.at(-1);
  const end = last ? last.start + last.size : begin.start;
  const next = isKnown(end) ? (known.get(end) ?? old.length) : old.length;
  const rest = old.slice(next);
  const replaced = old.slice(kept.length, next).flatMap(({ lines }) => lines);
  const written = fresh.flatMap(({ lines }) => lines);
  const isInPlace = (one: Line, index: number): boolean => one.block.line === replaced[index]?.block.line;
  const starts = [fresh, old.slice(kept.length, next)].map((parts) => parts.map(({ start }) => start).join());
  if (moved !== 0 || replaced.length !== written.length || starts[0] !== starts[1] || !written.every(isInPlace)) {
    let count = begin.first + written.length;
    const shifted = rest.map((part) => {
      const again = { ...part, start: part.start + moved, reach: part.reach + moved, first: count };
      count += part.lines.length;
      return again;
    });
    return joined(rows, before.frontMatter, [...kept, ...fresh, ...shifted]);
  }
  const lines = before.lines.slice();
  let [start, stop] = [Infinity, -1];
  written.forEach((line, index) => {
    const place = begin.first + index;
    const known = before.lines[place];
    if (known && isSame(known, line)) return;
    lines[place] = line;
    start = Math.min(start, place);
    stop = place + 1;
  });
  const parts = [...kept, ...fresh.map((part) => ({ ...part, lines: lines.slice(part.first, part.first + part.lines.length) })), ...rest];
  const changed = { start: Math.min(start, stop < 0 ? 0 : start), end: Math.max(stop, 0) };
  return { ...rows, frontMatter: before.frontMatter, lines, at: before.at, parts, changed: stop < 0 ? { start: 0, end: 0 } : changed };
}

function isSame({ block: one }: Line, { block: other }: Line): boolean {
  return (
    one.kind === other.kind &&
    one.text === other.text &&
    one.line === other.line &&
    one.endLine === other.endLine &&
    one.start === other.start &&
    one.column === other.column &&
    one.indent === other.indent &&
    one.level === other.level &&
    one.marker === other.marker &&
    one.joined === other.joined
  );
}

function joined(rows: Rows, frontMatter: FrontMatter, parts: readonly Stretch[]): Sheet {
  const lines: Line[] = [];
  const at: number[] = [];
  for (const part of parts) {
    for (const line of part.lines) {
      lines.push(line);
      at.push(part.start + line.block.line);
    }
  }
  return { ...rows, frontMatter, lines, at, parts };
}
