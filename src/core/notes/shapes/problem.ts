import type { Page } from '../page';
import { ONLY_COUNTS } from '../forms';
import { isPlaceholder } from '../status';
import { evidenceOf } from './evidence';
import type { Found, Shape } from './shape';

/** A single one on top of a note tells of a trouble and how it ended, unless the note says what it is. */
const FEWEST = 2;

/**
 * A title with a problem and a solution below it; the problem is part of the question:
 * ```
 * ### Two sums
 * #### 문제
 * Find two numbers that add up to n.
 * #### 답안
 * ```
 */
export const problem: Shape = {
  id: 'problem',
  find(page, taken) {
    const below = labelsByTitle(page);
    const found: Found[] = [];
    for (const [title, { problems, answers }] of below) {
      if (problems.length !== 1 || taken.has(title) || page.line(title).title.text === '') continue;
      if (ONLY_COUNTS.test(page.line(title).title.text) || isPlaceholder(page.line(title).block.text)) continue;
      const [at = title] = problems;
      const { block, label } = page.line(at);
      if (answers === 0 && block.text.slice(label?.end ?? 0).trim() !== '') continue;
      found.push({ at: title, from: at, evidence: evidenceOf(page, title, 'answer-label') });
    }
    const isTale = found.length < FEWEST && !page.saysQuestions(-1);
    return isTale ? found.filter(({ at }) => page.line(at).block.level >= 3) : found;
  },
};

/** Below these the question itself is written; and what a model is told is no problem. */
const NO_PROBLEM = /^\W*(?:q|질문|質問|提问|提問|prompt)/iu;

interface Labels {
  readonly problems: number[];
  answers: number;
}

/** Of each title the labels on headings directly below it. */
function labelsByTitle(page: Page): Map<number, Labels> {
  const below = new Map<number, Labels>();
  page.lines.forEach((line, at) => {
    const title = page.above(at);
    const { kind } = line.block;
    if ((kind !== 'heading' && kind !== 'text') || title < 0) return;
    const { block, label, asking } = line;
    if (kind === 'text' && (!label?.marked || (label.kind === 'question' && asking.weight >= 0.5))) return; // it asks itself
    if (!label || label.number || NO_PROBLEM.test(block.text)) return;
    if (page.line(title).block.level < 2) return;
    const labels = below.get(title) ?? { problems: [], answers: 0 };
    below.set(title, labels);
    if (label.kind === 'question') labels.problems.push(at);
    else if (label.kind === 'answer' || label.kind === 'own' || label.kind === 'model') labels.answers += 1;
  });
  return below;
}
