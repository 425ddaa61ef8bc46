import type { Page } from '../page';
import { hasSlot } from '../slot';
import { evidenceOf } from './evidence';
import { Series } from './series';
import type { Found, Shape, Taken } from './shape';

const LONGEST = 200;
/** `**Body of the request:**` */
const NAMES_CODE = /[:：][*_\s]*$/u;
/** Tested first, since it takes little: whether there is a mark that makes text bold. */
const MAY_BE_BOLD = /\*\*|__|</;

/**
 * A paragraph that is bold as a whole, with others like it, and the answer below it:
 * ```
 * **Why do you want to leave?**
 * I have learned what …
 * ```
 */
export const bold: Shape = {
  id: 'bold',
  find(page, taken) {
    const sections = new Map<number, number[]>();
    const all: number[] = [];
    let question = -1;
    page.lines.forEach((_, at) => {
      if (taken.has(at)) question = at;
      const title = page.above(at);
      if (question > title || !isCandidate(page, at, taken)) return;
      all.push(at);
      const section = sections.get(title);
      if (section) section.push(at);
      else sections.set(title, [at]);
    });
    const whole = new Series(page, all);
    return [...sections].flatMap(([title, lines]) => questionsOf(page, title, new Series(page, lines), whole));
  },
};

function isCandidate(page: Page, at: number, taken: Taken): boolean {
  const { kind, indent, text } = page.line(at).block;
  if (kind !== 'text' || indent > 0 || !MAY_BE_BOLD.test(text)) return false;
  const { title, label } = page.line(at);
  if (label || !title.bold) return false;
  if (title.text === '' || title.text.length > LONGEST || taken.covers(at) || page.hidden.has(at)) return false;
  if (page.line(at).asking.weight === 0 && NAMES_CODE.test(text) && page.line(at + 1).block.kind === 'code') return false;
  if (page.isBelowAside(at) || (page.isBelowAnswer(at) && !page.isModelAnswer(at))) return false;
  return ![...page.allAbove(at)].some((up) => taken.has(up));
}

function questionsOf(page: Page, title: number, series: Series, whole: Series): Found[] {
  const slots = series.lines.filter((at) => hasSlot(page, at));
  const isForm = slots.length >= 2 && slots.length >= series.size * 0.5;
  const says = page.saysQuestions(title);
  const asks = whole.isConvincing || series.isConvincing || (says && series.share >= 0.3);
  if (!isForm && (!asks || (page.isGuide && !says))) return [];
  return series.lines
    .filter((at) => page.line(at).asking.weight >= 0.5 || series.share >= 0.6 || (isForm && hasSlot(page, at)))
    .map((at) => ({ at, evidence: evidenceOf(page, at, ...series.evidence(title)) }));
}
