import type { Page } from '../page';
import type { Taken } from './shape';

/** `3번`, `Day 1`, `2주차`, `2020.08.15.`: a title that only counts, or says when. */
export const IS_NUMBER =
  /^\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}[.]?$|^(?:day|week|chapter|part|unit|exercise|problem|연습|문제|예제|실습|제|第|問題|练习)?\s*\d+\s*(?:번|회|회차|주차|일차|장|강|차|日目|回|周|天)?$/iu;

/** The headings that may be questions, and which of them are only above such. */
export class HeadingGroups {
  readonly candidates: readonly number[];
  readonly #groups = new Set<number>();

  constructor(page: Page, taken: Taken) {
    const below = new Map<number, { asking: number; all: number }>();
    page.lines.forEach((line, at) => {
      const title = page.above(at);
      if (taken.has(at)) this.#holdQuestion(page, at);
      if ((line.block.kind !== 'heading' && line.block.kind !== 'item') || title < 0 || isLabel(page, at)) return;
      const count = below.get(title) ?? { asking: 0, all: 0 };
      below.set(title, count);
      count.all += 1;
      if (line.asking.weight >= 0.8 || line.title.labeled) count.asking += 1;
    });
    for (const [title, { asking, all }] of below) {
      const { weight } = page.line(title).asking;
      const isAnswered = page.line(title + 1).block.kind === 'text' && (weight >= 0.5 || asking === 1);
      const asksLess = (asking / all >= 0.5 && weight < 0.8) || (asking >= 3 && weight < 0.5);
      if (asking > 0 && !isAnswered && asksLess) this.#groups.add(title);
    }
    this.candidates = page.lines.flatMap((_, at) => (isCandidate(page, at, taken) ? [at] : []));
  }

  /** Whether what stands below a heading asks, and not the heading itself. */
  isGroup(at: number): boolean {
    return this.#groups.has(at);
  }

  /** What an earlier shape has found makes groups of the headings above it, unless they ask themselves. */
  #holdQuestion(page: Page, at: number): void {
    for (const up of page.allAbove(at)) {
      if (this.#groups.has(up)) return;
      const { weight, evidence } = page.line(up).asking;
      if (weight < 0.8 || (at === up + 1 && evidence !== 'question-mark')) this.#groups.add(up);
    }
  }
}

function isCandidate(page: Page, at: number, taken: Taken): boolean {
  if (page.line(at).block.kind !== 'heading') return false;
  const { title } = page.line(at);
  if (isTitleOfOthers(page, at)) return false;
  if (title.text === '' || IS_NUMBER.test(title.text) || isLabel(page, at) || page.isTitleAgain(at)) return false;
  return !taken.has(at) && !taken.covers(at) && !page.hidden.has(at) && !page.isBelowAnswer(at);
}

/** `# Android interview Q&A`, with others of its level below that ask: the note's title. */
function isTitleOfOthers(page: Page, at: number): boolean {
  const { asking, namesQuestions, block } = page.line(at);
  return block.level === 1 && asking.weight === 0 && namesQuestions;
}

/** `#### 답안`, `## Details`; not `## Example: what does it log?` */
function isLabel(page: Page, at: number): boolean {
  const { label, asking, block } = page.line(at);
  if (!label || label.kind === 'question') return false;
  return asking.weight < 0.8 || block.text.slice(label.end).trim() === '';
}
