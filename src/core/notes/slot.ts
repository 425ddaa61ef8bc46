import { isAnswer } from './label';
import type { Page } from './page';
import { isNumber } from './votes/own';

/** How far below a question its slot may be: behind a line or two about it. */
const REACH = 8;

/**
 * Whether a place for an answer follows a line, which says that the line is a question:
 * ```
 * 1. A project you are proud of.      2. Tell me of a conflict.      3. Why?
 *    Your answer:                        - Situation:                   -
 *                                        - Task:
 * ```
 */
export function hasSlot(page: Page, question: number): boolean {
  const { kind, indent, marker } = page.line(question).block;
  let parts = 0;
  for (let at = question + 1; at <= question + REACH; at += 1) {
    const line = page.line(at);
    const { block, label } = line;
    if (label?.kind === 'slot' && (label.marked || block.text.length < 20)) parts += 1;
    if (parts >= 2) return true;
    if (label && parts === 0 && isAnswer(label) && (label.marked || block.kind === 'heading')) return true;
    if (at === question + 1 && line.keepsPlace) return true;
    if (block.kind === 'heading' || (kind === 'text' && block.kind === 'item' && !label)) return false;
    if (kind === 'item' && block.kind === 'item' && block.indent <= indent && isNumber(block.marker) === isNumber(marker)) return false;
  }
  return false;
}
