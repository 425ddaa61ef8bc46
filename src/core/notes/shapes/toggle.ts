import { isAnswer } from '../label';
import type { Page } from '../page';
import { isAnswerToggle } from '../toggles';
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
  find(page, _taken, said) {
    const toggles = page.toggles.filter(({ summary }) => !isAnswerToggle(page.line(summary)));
    const asking = toggles.filter(({ summary }) => page.line(summary).asking.weight >= 0.5 || beginsWithAnswer(page, summary)).length;
    const found: Found[] = [];
    const outer: { end: number; asks: boolean }[] = [];
    toggles.forEach(({ summary, end }, index) => {
      while (outer.length > 0 && (outer.at(-1)?.end ?? Infinity) <= summary) outer.pop();
      const isAroundNext = (toggles[index + 1]?.summary ?? Infinity) < end;
      const asks = said.of(['summary'], summary) ?? (!isGroup(page, summary, isAroundNext) && isQuestion(page, summary, asking, toggles.length));
      if (asks) {
        const followUp = outer.at(-1)?.asks ?? false;
        found.push({ at: summary, end, followUp, evidence: evidenceOf(page, summary, 'toggle') });
      }
      outer.push({ end, asks: asks || (outer.at(-1)?.asks ?? false) });
    });
    return found;
  },
};

function isGroup(page: Page, summary: number, isAroundOthers: boolean): boolean {
  const { asking, title } = page.line(summary);
  return title.text === '' || (isAroundOthers && asking.weight < 0.8 && !title.labeled);
}

/** Decided for all toggles of the note together, of which so many ask. */
function isQuestion(page: Page, summary: number, asking: number, all: number): boolean {
  const { asking: own, title } = page.line(summary);
  const isSeries = asking >= 2 && asking / all >= 0.5;
  if (title.labeled || isSeries) return true;
  if (own.weight < 0.5) return asking > 0 && page.saysQuestions(page.above(summary));
  return asking >= 3 || page.saysQuestions(page.above(summary)) || isBelowQuestion(page, summary);
}

/** `<summary>Closures</summary>` with `### Answer` first thing in it. */
function beginsWithAnswer(page: Page, summary: number): boolean {
  const { label } = page.line(summary + 1);
  return label !== undefined && isAnswer(label) && (label.marked || page.line(summary + 1).block.kind === 'heading');
}

/** A toggle that asks, below a heading that asks, goes on with it. */
function isBelowQuestion(page: Page, summary: number): boolean {
  const above = page.above(summary);
  return above >= 0 && page.line(summary).asking.weight >= 0.8 && page.line(above).asking.weight >= 0.8;
}
