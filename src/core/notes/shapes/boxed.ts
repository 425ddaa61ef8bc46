import type { Page } from '../page';
import { evidenceOf } from './evidence';
import type { Found, Shape } from './shape';

/** A shorter `---` is a rule. */
const SHORTEST_LINE = 8;
const LONGEST_TITLE = 200;

/**
 * A title between two lines that are drawn alike, in text without Markdown:
 * ```
 * ━━━━━━━━━━━━━━
 * 1. 자기소개
 * ━━━━━━━━━━━━━━
 * ```
 */
export const boxed: Shape = {
  id: 'boxed',
  find(page) {
    const titles = page.lines.flatMap((_, at) => (isBoxed(page, at) ? [at] : []));
    const asking = titles.filter((at) => page.line(at).asking.weight >= 0.5 || page.line(at).title.labeled).length;
    const numbered = titles.filter((at) => isNumbered(page, at));
    if (titles.length < 2 || asking / titles.length < (page.saysQuestions(-1) ? 0.1 : 0.3)) return [];
    const questions = (numbered.length >= 2 ? numbered : titles).filter((at) => page.line(at).title.text !== '');
    const ends = new Map(titles.map((at, index) => [at, (titles[index + 1] ?? page.lines.length + 1) - 1]));
    return questions.map((at): Found => {
      const end = ends.get(at) ?? page.lines.length;
      return { at, from: at + 2, end, evidence: evidenceOf(page, at, 'series') };
    });
  },
};

function isBoxed(page: Page, at: number): boolean {
  const before = page.line(at - 1).block;
  const after = page.line(at + 1).block;
  const { kind, text } = page.line(at).block;
  return (
    (kind === 'text' || kind === 'item') &&
    text.length <= LONGEST_TITLE &&
    before.kind === 'rule' &&
    after.kind === 'rule' &&
    (before.marker === after.marker || /[┌┏╔╭└┗╚╰]/u.test(before.marker)) &&
    (before.text.length >= SHORTEST_LINE || !/[-*_]/.test(before.marker)) &&
    (page.at[at + 1] ?? 0) - (page.at[at - 1] ?? 0) === 2
  );
}

function isNumbered(page: Page, at: number): boolean {
  const { block, title } = page.line(at);
  return /^\d/.test(block.marker) || title.number !== '' || title.labeled;
}
