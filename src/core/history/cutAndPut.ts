import { groupBy } from '../groupBy';
import type { Span } from './textChange';

/** A question that is followed, whatever becomes of its text. */
export interface Followed {
  /** What it is known by to those who follow it. A question without a name is let go of when it is gone. */
  name?: string;
}

/** Lines that were cut out of a text, without the blanks around them, and where in them a question stood. */
export interface Cut {
  readonly lines: string;
  readonly span: Span;
  /** Of several edits in which one. */
  readonly edit: number;
}

/** A followed question, and where in the text it stands. */
export interface Mark {
  readonly followed: Followed;
  /** Nothing while its line is cut out. */
  span: Span | undefined;
  /** Something was put in the place of its line: if that is one question, it is this one. */
  isGuess: boolean;
  cut?: Cut | undefined;
}

/** A text that was put in, where it is now if it was left as it is, and the questions whose lines it was put in place of. */
export interface Put {
  readonly text: string;
  span: Span | undefined;
  readonly instead: readonly Mark[];
}

/** The lines that a part of a text is in. */
export function cutOut(text: string, { start, end }: Span, edit: number): Cut | undefined {
  if (start === end) return undefined;
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const rest = text.slice(end).search(/[\r\n]/);
  const lines = text.slice(from, rest < 0 ? text.length : end + rest);
  const blanks = lines.length - lines.trimStart().length;
  return { lines: lines.trim(), span: { start: start - from - blanks, end: end - from - blanks }, edit };
}

/**
 * Finds the lines of questions that were cut out in what was put in, at once or later, as when lines are moved up or
 * down. Of several of the same lines those that were cut last, if they are as many as are put in: in their order.
 * It is none where another question was reworded to be the same.
 * A line that was replaced by another text is guessed to be that.
 */
export function putAgain(marks: readonly Mark[], puts: readonly Put[]): void {
  const cut = marks.filter((mark) => !mark.span && mark.cut);
  if (cut.length === 0) return;
  const places = placesIn(puts, new Set(cut.map((mark) => firstLine(mark.cut?.lines ?? ''))));
  for (const [lines, same] of groupBy(cut, (mark) => mark.cut?.lines ?? '')) {
    const whole = (places.get(firstLine(lines)) ?? []).filter(({ text, at }) => isWholeAt(lines, text, at));
    const found = whole.filter(({ offset }) => !marks.some((mark) => isWithin(mark, offset, offset + lines.length)));
    const last = Math.max(...same.map(({ cut: { edit = 0 } = {} }) => edit));
    const back = found.length === same.length ? same : same.filter((mark) => mark.cut?.edit === last);
    if (found.length !== back.length) continue;
    back.forEach((mark, at) => restore(mark, found[at]?.offset));
  }
  for (const { text, span, instead } of puts) {
    const [only, ...others] = instead.filter((mark) => !mark.span);
    if (!only || others.length > 0 || !span || text.trim() === '') continue;
    only.span = span;
    only.isGuess = true;
  }
}

interface PlaceInText {
  readonly text: string;
  readonly at: number;
  readonly offset: number;
}

/** Where in what was put in some lines begin, from the top of the text. */
function placesIn(puts: readonly Put[], wanted: ReadonlySet<string>): Map<string, PlaceInText[]> {
  const places = new Map<string, PlaceInText[]>();
  const inOrder = puts.filter(({ span }) => span).sort((one, other) => (one.span?.start ?? 0) - (other.span?.start ?? 0));
  for (const { text, span } of inOrder) {
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
      const name = line.trim();
      if (!wanted.has(name)) continue;
      const at = index + line.indexOf(name);
      places.set(name, [...(places.get(name) ?? []), { text, at, offset: (span?.start ?? 0) + at }]);
    }
  }
  return places;
}

function firstLine(lines: string): string {
  return (/^[^\r\n]*/.exec(lines)?.[0] ?? '').trim();
}

function isWholeAt(lines: string, text: string, at: number): boolean {
  if (!text.startsWith(lines, at)) return false;
  return /^[ \t]*(?:[\r\n]|$)/.test(text.slice(at + lines.length, at + lines.length + 200));
}

function isWithin({ span, isGuess }: Mark, start: number, end: number): boolean {
  return span !== undefined && !isGuess && span.start < end && span.end > start;
}

function restore(mark: Mark, offset: number | undefined): void {
  if (offset === undefined || !mark.cut) return;
  const { start, end } = mark.cut.span;
  mark.span = { start: offset + start, end: offset + end };
  mark.isGuess = false;
}
