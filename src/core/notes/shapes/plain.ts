import type { Page } from '../page';
import { evidenceOf } from './evidence';
import type { Found, Shape } from './shape';

const LONGEST = 140;
const FEWEST = 3;
/** So many need no title, if there is little else. */
const ENOUGH = 5;

/**
 * Text without any marks below a title that says questions: paragraphs that begin with a question, or a question on
 * each line:
 * ```
 * Interview questions
 *
 * Why do you want to leave?
 * I have learned what …
 *
 * What are you proud of?
 * ```
 * Only in notes in which nothing else is a question, since texts ask as well.
 */
export const plain: Shape = {
  id: 'plain',
  find(page, taken) {
    if (page.isGuide || page.lines.some((_, at) => taken.has(at))) return [];
    const found: number[] = [];
    let paragraphs = 0;
    page.lines.forEach(({ block }, at) => {
      if (block.kind !== 'text' || block.indent > 0) return;
      if (!block.joined) paragraphs += 1;
      if ((!block.joined || found.at(-1) === at - 1) && asks(page, at)) found.push(at);
    });
    const isSaid = page.saysQuestions(-1) && found.length >= FEWEST && found.length >= paragraphs * 0.4;
    if (!isSaid && (found.length < ENOUGH || found.length < page.lines.length * 0.8)) return [];
    return found.map((at): Found => ({ at, evidence: evidenceOf(page, at, isSaid ? 'note-title' : 'series') }));
  },
};

function asks(page: Page, at: number): boolean {
  const { asking, label, title, block } = page.line(at);
  return asking.weight >= 0.8 && label === undefined && title.text !== '' && block.text.length <= LONGEST && !page.isBelowAside(at);
}
