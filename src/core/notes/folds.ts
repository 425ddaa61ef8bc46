import type { Note, Question } from './note';

/** Lines that can be folded: those behind `start`, up to and with `end`. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

/**
 * The answers that go on below their question, those of follow-ups too. What the question shows stays in sight:
 * ```
 * ### What is logged?
 * `let a = 1;`           ← start
 * A. 1
 *    because …           ← end
 * ```
 */
export function answerFolds({ questions }: Note): Fold[] {
  return questions.flatMap(foldsOf);
}

function foldsOf({ range, body, answers, followUps }: Question): Fold[] {
  const start = Math.max(range.end.line, body?.end.line ?? 0);
  const end = Math.max(start, ...answers.map((answer) => answer.range.end.line));
  const below = followUps.flatMap(foldsOf);
  return end > start ? [{ start, end }, ...below] : below;
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
