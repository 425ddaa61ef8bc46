import { isAnswer } from './label';
import type { Page } from './page';

/** Behind an answer, an item has to ask more plainly than where nothing is written. */
const ASKS = 0.9;

/**
 * Whether an item begins a list of follow-ups behind the last line of an answer, which does not lead up to it, or stands
 * beside the item that the answer is in with its label:
 * ```
 * It keeps rows in order.                          - My answer: It keeps rows in order.
 *                                                  - Why not always?
 * - Why not always?         ← not so behind `I would ask:`
 * ```
 */
export function beginsFollowUps(page: Page, at: number, answerEnd = at, slot = -1): boolean {
  const { block: last } = page.line(answerEnd);
  const {
    block: { marker, indent, joined },
    asking,
  } = page.line(at);
  const { block: first, label } = page.line(slot);
  const isTag = marker === 'li';
  const isBeside = label !== undefined && isAnswer(label) && first.kind === 'item' && indent <= first.indent;
  const isApart = !joined || isBeside || (isTag && last.marker !== 'li');
  return asking.weight >= ASKS && isApart && !/[:：][*_\s]*$/u.test(last.text);
}
