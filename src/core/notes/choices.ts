import type { Page } from './page';

/** `A) yes`, `b. no`, `③ 아니오`, `[ ] yes`: one of several to choose from. */
const CHOICE = /^(?:[`*(]*(?:[A-Ea-e]|[①-⑤]|[가나다라마])[`*]*(?:[.):：]|\s*[)）])|\[ ?\])\s*\S/u;

/** Whether a line is one of several to choose from: in a list, below the line before, or with such a line beside it. */
export function isChoice(page: Page, at: number, before: number | undefined): boolean {
  const { block } = page.line(at);
  if (!CHOICE.test(block.text)) return false;
  if (block.kind === 'item' || block.joined || isFirstChoice(page, at)) return true;
  return before !== undefined && CHOICE.test(page.line(before).block.text);
}

/** `A: one` above `B: two` labels no answer. */
export function isFirstChoice(page: Page, at: number): boolean {
  const { block } = page.line(at);
  if (block.kind === 'heading' || !/^[`*(]*A[`*]*\s?[.):：]/.test(block.text)) return false;
  return [at + 1, at + 2].some((next) => /^[`*(]*B[`*]*[.):：]/.test(page.line(next).block.text));
}
