import { isAnswerToggle, type Toggle } from '../toggles';
import type { Page } from '../page';
import { evidenceOf } from './evidence';
import type { Found, Shape } from './shape';

/**
 * A question that hides its answer:
 * ```
 * <details>
 * <summary>What does DNS do?</summary>
 * It finds addresses.
 * </details>
 * ```
 * A toggle around others is only their group, one that says "Answer" hides the answer to what stands above it.
 */
export const toggle: Shape = {
  id: 'toggle',
  find(page) {
    const toggles = page.toggles.filter(({ summary }) => !isAnswerToggle(page.line(summary)));
    const asking = toggles.filter(({ summary }) => page.line(summary).asking.weight >= 0.5);
    const found: Found[] = [];
    const outer: { toggle: Toggle; asks: boolean }[] = [];
    toggles.forEach((one, index) => {
      while (outer.length > 0 && (outer.at(-1)?.toggle.end ?? Infinity) <= one.summary) outer.pop();
      const line = page.line(one.summary);
      const next = toggles[index + 1];
      const isGroup = next !== undefined && next.summary < one.end && line.asking.weight < 0.8 && !line.title.labeled;
      const says = page.saysQuestions(page.above(one.summary));
      const inSeries = asking.length >= 2 && asking.length / toggles.length >= 0.5;
      const asks = !isGroup && (line.title.labeled || (line.asking.weight >= 0.5 ? asking.length >= 3 || inSeries || says || isBelowQuestion(page, one.summary) : inSeries || (says && asking.length > 0)));
      if (asks && line.title.text !== '') {
        found.push({
          at: one.summary,
          end: one.end,
          followUp: outer.some((above) => above.asks),
          evidence: evidenceOf(page, one.summary, 'toggle'),
        });
      }
      outer.push({ toggle: one, asks });
    });
    return found;
  },
};

/** A toggle that asks, below a heading that asks, goes on with it. */
function isBelowQuestion(page: Page, summary: number): boolean {
  const above = page.above(summary);
  return above >= 0 && page.line(summary).asking.weight >= 0.8 && page.line(above).asking.weight >= 0.8;
}
