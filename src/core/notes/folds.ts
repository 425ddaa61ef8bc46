import { rowsOf } from '../text/rows';
import type { Note, Question } from './note';

/** Lines that can be folded: those behind `start`, up to and with `end`. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

/**
 * The answers that go on below their question, those of follow-ups too. What the question shows stays in sight, and so
 * does the title of an answer; where questions stand within, only what is above the first of them folds:
 * ```
 * ### What is logged?
 * `let a = 1;`           ← start, where no title is
 * #### Answer            ← start
 * 1
 *    because …           ← end
 * ```
 */
export function answerFolds({ text, questions }: Note): Fold[] {
  const { rows } = rowsOf(text);
  const asked = everyLine(questions);
  return questions.flatMap((question) => foldsOf(question, rows, asked));
}

function foldsOf({ range, body, answers, followUps }: Question, rows: readonly string[], asked: readonly number[]): Fold[] {
  const folds: Fold[] = [];
  const shown = Math.max(range.end.line, body?.end.line ?? 0);
  const inOrder = [...answers].sort((one, other) => one.range.start.line - other.range.start.line);
  for (const { range: answer } of inOrder) {
    const last = folds.at(-1);
    const from = last?.end ?? shown;
    const start =
      titleBetween(rows, from, answer.start.line) ??
      (asked.some((line) => line > from && line < answer.start.line) ? saidAbove(rows, answer.start.line) : undefined);
    const next = asked.find((line) => line > Math.max(from, answer.start.line)) ?? Infinity;
    const end = Math.min(answer.end.line, next - 1);
    if (start === undefined && last) folds.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else if (end > (start ?? from)) folds.push({ start: start ?? from, end });
  }
  return [...folds, ...followUps.flatMap((one) => foldsOf(one, rows, asked))];
}

/** The last title above an answer, behind what the question shows. */
function titleBetween(rows: readonly string[], from: number, answer: number): number | undefined {
  for (let row = answer - 1; row > from; row -= 1) if (HEADING.test(rows[row] ?? '')) return row;
  return undefined;
}

/** A model answer in a section of its own stands below the question, asked again. */
function saidAbove(rows: readonly string[], answer: number): number {
  let row = answer - 1;
  while (row > 0 && (rows[row] ?? '').trim() === '') row -= 1;
  return row;
}

function everyLine(questions: readonly Question[]): number[] {
  return questions.flatMap(({ range, followUps }) => [range.start.line, ...everyLine(followUps)]).sort((one, other) => one - other);
}

const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** Without those that begin at a heading: wherever Markdown is known, headings fold already, with all that is below. */
export function belowNoHeading(folds: readonly Fold[], rows: readonly string[]): Fold[] {
  return folds.filter(({ start }) => !HEADING.test(rows[start] ?? '') && !UNDERLINE.test(rows[start + 1] ?? ''));
}

/** What is indented deeper than the line above it; VS Code no longer folds that by itself where something else folds. */
export function indentFolds(rows: readonly string[]): Fold[] {
  const folds: Fold[] = [];
  const open: { start: number; indent: number }[] = [];
  let last = 0;
  const close = (indent: number): void => {
    for (let top = open.at(-1); top && top.indent >= indent; top = open.at(-1)) {
      open.pop();
      if (last > top.start) folds.push({ start: top.start, end: last });
    }
  };
  rows.forEach((row, line) => {
    const indent = row.search(/\S/);
    if (indent < 0) return;
    close(indent);
    open.push({ start: line, indent });
    last = line;
  });
  close(0);
  return folds;
}
