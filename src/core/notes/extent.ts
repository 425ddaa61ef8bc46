import type { Block } from '../markdown/block';
import type { Claim } from './claims';
import type { Line } from './line';
import type { Page } from './page';
import { isNumber } from './votes/own';
import type { LabelKind } from './words/lexicon';

/** Whether a line that is no question ends the answer of one above it. */
export function endsAnswer(page: Page, claim: Claim, at: number): boolean {
  if (claim.end !== undefined) return false;
  const question = page.line(claim.at).block;
  const { block } = page.line(at);
  switch (block.kind) {
    case 'heading':
      return headingEnds(page, claim, at);
    case 'rule':
      return claim.shape === 'card' || (question.kind !== 'heading' && /^[-*]/.test(block.marker) && block.indent <= question.indent);
    case 'html':
      return question.marker === 'li' && /^<\/[ou]l\b/i.test(block.text);
    case 'item':
      return (claim.shape === 'card' && claim.inline !== undefined) || question.kind !== 'item'
        ? claim.inline !== undefined && block.indent <= question.indent
        : itemEnds(page, question, at);
    case 'comment':
    case 'code':
    case 'text':
    case 'quote':
      if (claim.shape === 'card') return cardEnds(claim, block);
      if (question.kind === 'item') return isDivider(page, question, at);
      return (claim.shape === 'labeled' && /^[CPS]: /.test(block.text)) || isBoldTitle(page, claim, at);
    default:
      return false;
  }
}

/** What headings of a question's own level may label in its answer. */
const GOES_ON: ReadonlySet<LabelKind> = new Set(['answer', 'own', 'model', 'explanation', 'hint', 'followUp']);

/** A heading of the level of the question or above ends it, but for one that labels its answer or is hidden in it. */
function headingEnds(page: Page, claim: Claim, at: number): boolean {
  if (page.toggled.has(at) && !page.toggled.has(claim.at)) return false;
  const { block, label } = page.line(at);
  const question = page.line(claim.at).block;
  const isLabel = label !== undefined && label.kind !== 'question';
  const level = claim.level ?? question.level;
  if (level > 0) return block.level < level || (block.level === level && !(label && GOES_ON.has(label.kind)));
  const above = page.above(claim.at);
  return !isLabel || (above >= 0 && block.level <= page.line(above).block.level);
}

/** The next item of the list that the question is in; a list of another kind is part of the answer. */
function itemEnds(page: Page, question: Block, at: number): boolean {
  const { block, label, title } = page.line(at);
  if (question.marker === 'li' && block.marker !== 'li') return false; // it is written within the tag
  if (block.indent !== question.indent) return block.indent < question.indent;
  if (!isNumber(question.marker) || !isNumber(block.marker)) return isNumber(question.marker) === isNumber(block.marker);
  return !label && Number.parseInt(block.marker, 10) > Number.parseInt(question.marker, 10) && title.text !== '';
}

/** A card's answer ends where the next card may begin: at its schedule, at a cloze, after its line. */
function cardEnds(claim: Claim, block: Block): boolean {
  if (block.kind === 'comment') return block.text.startsWith('<!--SR');
  return claim.inline !== undefined || (!block.joined && /==[^=\s][^=]*==/.test(block.text));
}

/** Where questions are bold paragraphs, another of these that is none begins something else. */
function isBoldTitle(page: Page, claim: Claim, at: number): boolean {
  const { block, title, label } = page.line(at);
  const isBold = block.kind === 'text' && !block.joined && title.bold && !label && title.text.length < 60;
  return isBold && page.line(claim.at).block.kind === 'text' && page.line(claim.at).title.bold;
}

/** A longer line is no title; nor is one that is not bold, if it is longer than this. */
const LONGEST_TITLE = 60;
const LONGEST_PLAIN_TITLE = 24;

/**
 * A line right above the next question that is called so: bold, or apart from what is above it and together with that
 * question, or with the first of a new list. Nothing is answered by it.
 * ```
 * 3. Why coffee?          Why coffee?
 *
 * Manager                 Second round:
 * 1. Why so late?         Why so late?
 * ```
 */
export function isTitleOfNext(page: Page, { at: asked, inline, shape }: Claim, at: number): boolean {
  const [question, next, line] = [page.line(asked), page.line(at + 1), page.line(at)];
  const { block, title, label } = line;
  const { kind } = question.block;
  if (shape === 'card' || (kind !== 'text' && kind !== 'item') || next.block.kind !== kind) return false;
  if (label || line.endsWithQuestionMark || title.text === '' || title.text.length > LONGEST_TITLE || block.indent > question.block.indent) return false;
  if (block.kind === 'item') return kind === 'text' && !inline && isTogether(page, at);
  if (block.kind !== 'text' || block.joined) return false;
  if (title.bold) return kind === 'text' && !inline && !question.title.bold && !next.title.bold;
  if (!isPlainTitle(line)) return false;
  if (at - 1 === asked && !isAskedAbove(page, asked)) return false;
  const isNumberedAnew = numberOf(next) === 1 && numberOf(question) > 1; // a list may be numbered 1, 1, 1
  return isNumberedAnew || (isTogether(page, at) && !isAnswerLike(page, at + 2));
}

/** Whether a line stands apart from what is above it, and together with what is below. */
function isTogether({ at: rows }: Page, at: number): boolean {
  const rowOf = (line: number): number => rows[line] ?? 0;
  return at > 0 && rowOf(at) - rowOf(at - 1) > 1 && rowOf(at + 1) - rowOf(at) === 1;
}

/** Whether nothing is answered right above a question: there, a line below it may well be its answer. */
function isAskedAbove(page: Page, question: number): boolean {
  const [above, { block, title }] = [page.line(question - 1), page.line(question)];
  const isAlike =
    above.block.kind === block.kind && above.block.indent === block.indent && (block.kind === 'item' || (above.title.number && title.number) !== '');
  return question === 0 || above.block.kind === 'heading' || isAlike || above.asking.weight >= 0.5;
}

/** Where another line stands so, all of them may be answers. */
function isAnswerLike(page: Page, at: number): boolean {
  const line = page.line(at);
  return line.block.kind === 'text' && isPlainTitle(line) && line.asking.weight < 0.5 && isTogether(page, at);
}

function isPlainTitle({ block: { text } }: Line): boolean {
  return text.length <= LONGEST_PLAIN_TITLE && !/[.。!！,，;；]$|https?:/u.test(text);
}

/** `1.`, `１．`, `Q1` → 1 */
function numberOf({ block, title }: Line): number {
  return Number.parseInt((/\d+/.exec(block.marker) ?? /\d+/.exec(title.number.normalize('NFKC')))?.[0] ?? '', 10);
}

/** A line such as `**For interns**` or `<2차 면접>` in the middle of a list: what comes next is another part of it. */
function isDivider(page: Page, question: Block, at: number): boolean {
  const { block, title, label } = page.line(at);
  if (block.kind !== 'text' || label || block.indent > question.indent) return false;
  if (!title.bold && !/^[<[【〈《(].{1,40}[>\]】〉》)]$|.[:：]$/u.test(block.text)) return false;
  const next = page.line(at + 1).block;
  return next.kind === 'item' && next.indent === question.indent && isNumber(next.marker) === isNumber(question.marker);
}

/** The last line of a question: one that is not finished goes on below, if it ends there with a question mark. */
export function lastLineOf(page: Page, claim: Claim, isClaimed: (line: number) => boolean): number {
  const { block, title } = page.line(claim.at);
  if (claim.last !== undefined || claim.part || title.bold || (block.kind !== 'text' && block.kind !== 'item')) {
    return claim.last ?? claim.at;
  }
  if (/[?？.。:：!]$|<br\s*\/?>\s*$/iu.test(block.text)) return claim.at;
  for (let at = claim.at + 1; at <= claim.at + 3; at += 1) {
    const next = page.line(at);
    if (next.block.kind !== 'text' || !next.block.joined || next.label || isClaimed(at)) break;
    if (/[?？][^\p{L}\p{N}]*$/u.test(next.block.text) && next.block.text.length < 200) return at;
    if (/[.。!]$/.test(next.block.text)) break;
  }
  return claim.at;
}
