import { isAnswer } from '../label';
import type { Page } from '../page';
import { hasSlot } from '../slot';
import { isPlaceholder } from '../status';
import { evidenceOf } from './evidence';
import type { Found, Shape, Taken } from './shape';

/** How far below a labeled question its answer may be labeled. */
const REACH = 8;
/** A note of so few lines is only just begun. */
const FEW = 6;

/**
 * A line that says it is a question:
 * ```
 * ### Q1. What is an index?     **Q5.**                       **QUESTION:**
 * Q: What is an index?          Why is the class abstract?    Tell us of a conflict.
 * ```
 */
export const labeled: Shape = {
  id: 'labeled',
  find(page, taken) {
    const found = page.lines.flatMap((_, at) => (taken.has(at) ? [] : questionAt(page, at, taken)));
    if (isAnswerSheet(page, found)) return [];
    return found.filter(({ at }) => found.length >= 2 || !isLone(page, at));
  },
};

/** `# Answers` above `Q1. B`, `Q2. True`: the questions are elsewhere. */
function isAnswerSheet(page: Page, found: readonly Found[]): boolean {
  return found.length >= 2 && page.saysAnswers && found.every(({ at, last = at }) => page.line(last).asking.weight < 0.5);
}

function questionAt(page: Page, at: number, taken: Taken): Found[] {
  const { kind } = page.line(at).block;
  if (kind !== 'heading' && kind !== 'item' && kind !== 'text' && kind !== 'quote' && kind !== 'summary') return [];
  const { title, label } = page.line(at);
  if (isNumberOfNext(page, at)) return [];
  if (title.labeled && title.text !== '')
    return (kind === 'heading' && isLetter(page, at)) || isAnswered(page, at) ? [{ at, evidence: evidenceOf(page, at, 'marker') }] : [];
  if (!title.labeled && (label?.kind !== 'question' || !isAlone(page, at))) return [];
  return taken.has(page.above(at)) ? [] : below(page, at, taken);
}

/** `## Q1 - 2026/05/10` above `**Question:** …`: it counts the question below it. */
function isNumberOfNext(page: Page, at: number): boolean {
  const { block, asking, title } = page.line(at);
  const next = page.line(at + 1);
  return block.kind === 'heading' && title.labeled && asking.weight < 0.5 && next.block.kind === 'text' && next.title.labeled;
}

/** What is a task in one note and a trouble in the next. */
const TROUBLE = /문제|問題|problem|issue/iu;

/** Whether the letter Q labels it, or a number does: words may begin any title, and `Problem 2: it does not start` tells of a trouble. */
function isLetter(page: Page, at: number): boolean {
  const { block, label } = page.line(at);
  const says = block.text.slice(0, label?.end ?? 0);
  return label !== undefined && ((label.number !== '' && !TROUBLE.test(says)) || /[qQＱ]/u.test(says.replace(/question/i, '')));
}

/** Whether its answer is labeled, too. */
function isAnswered(page: Page, at: number): boolean {
  for (let next = at + 1; next < at + REACH; next += 1) {
    const { label, block, title } = page.line(next);
    if (title.labeled) return false;
    if (label && isAnswer(label) && (label.marked || block.kind === 'heading')) return true;
  }
  return false;
}

/** A single `Q:` in the midst of a text is none, unless an answer is labeled, too. */
function isLone(page: Page, at: number): boolean {
  const { kind, indent } = page.line(at).block;
  if (kind === 'summary' || (kind === 'heading' && isLetter(page, at)) || hasSlot(page, at) || page.saysQuestions(page.above(at))) return false;
  return kind !== 'text' || indent > 0 || page.lines.length > FEW;
}

/** Whether nothing stands behind the label on its line. */
function isAlone(page: Page, at: number): boolean {
  const { block, label } = page.line(at);
  if (block.kind !== 'heading' && !label?.marked) return false;
  return block.text.slice(label?.end ?? 0).replace(/[*_:：\s]/gu, '') === '';
}

/** The question on the line of text that follows a label. A number in the label is where the question begins. */
function below(page: Page, at: number, taken: Taken): Found[] {
  const next = page.line(at + 1);
  const isText = next.block.kind === 'text' || next.block.kind === 'quote';
  if (taken.has(at + 1) || next.label || !isText || next.title.text === '' || isPlaceholder(next.block.text)) return [];
  const { block, title } = page.line(at);
  if (title.number === '' && /^!\[[^\]]*\]\([^)]*\)$/.test(next.block.text)) return []; // a picture
  const first = title.number === '' ? { first: at + 1 } : {};
  const level = block.kind === 'heading' ? { level: block.level } : {};
  return [{ at, last: at + 1, ...first, ...level, evidence: evidenceOf(page, at + 1, 'marker') }];
}
