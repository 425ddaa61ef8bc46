import type { Page } from '../page';
import { evidenceOf } from './evidence';
import type { Found, Shape, Taken } from './shape';
import { hasSlot } from '../slot';

/**
 * A line that says it is a question:
 * ```
 * ### Q1. What is an index?     **Q5.**                       **QUESTION:**
 * Q: What is an index?          Why is the class abstract?    Tell us of a conflict.
 * ```
 */
export const labeled: Shape = {
  id: 'labeled',
  find: (page, taken) => withoutLone(page, all(page, taken)),
};

function all(page: Page, taken: Taken): Found[] {
    const found: Found[] = [];
    page.lines.forEach((line, at) => {
      const { kind, joined } = line.block;
      if (taken.has(at) || (kind !== 'heading' && kind !== 'item' && kind !== 'text' && kind !== 'summary')) return;
      if (!line.title.labeled) {
        if (line.label?.kind !== 'question' || !isAlone(page, at) || taken.has(page.above(at))) return;
        const next = textBelow(page, at, taken);
        if (next >= 0) found.push({ at, first: next, last: next, ...levelOf(page, at), evidence: evidenceOf(page, next, 'marker') });
        return;
      }
      if (line.title.text !== '') {
        if (isWord(page, at) && !isLikely(page, at)) return;
        if (kind !== 'heading' && !line.label?.marked && line.asking.weight < 0.5) return;
        if (kind === 'item' && !line.label?.number && !isLikely(page, at) && !page.saysQuestions(page.above(at))) return;
        if (kind === 'text' && joined && isOption(page, at)) return;
        found.push({ at, evidence: evidenceOf(page, at, 'marker') });
        return;
      }
      if (taken.has(page.above(at))) return;
      const next = textBelow(page, at, taken);
      const first = line.title.number === '' ? { first: next } : {};
      if (next >= 0) found.push({ at, last: next, ...first, ...levelOf(page, at), evidence: evidenceOf(page, next, 'marker') });
    });
    return found;
}

/** A single `Q:` in the midst of a text is none, unless an answer is labeled, too. */
function withoutLone(page: Page, found: readonly Found[]): Found[] {
  return found.filter(({ at }) => {
    const { kind, indent } = page.line(at).block;
    if (kind === 'heading' || kind === 'summary' || found.length >= 2 || hasSlot(page, at)) return true;
    return page.saysQuestions(page.above(at)) || (kind === 'text' && indent === 0 && page.lines.length <= 6);
  });
}

/** Whether the label is a word, which may begin any sentence, and not the letter Q. */
function isWord(page: Page, at: number): boolean {
  const { block, label } = page.line(at);
  return !/[qQＱ]/u.test(block.text.slice(0, label?.end ?? 0).replace(/question/i, ''));
}

/** A word as a label counts on a heading, where something is asked, or where an answer is labeled too. */
function isLikely(page: Page, at: number): boolean {
  const line = page.line(at);
  if (line.block.kind === 'heading' || line.asking.weight >= 0.5 || line.label?.number) return true;
  for (let next = at + 1; next < Math.min(at + 8, page.lines.length); next += 1) {
    const kind = page.line(next).label?.kind;
    if (kind === 'answer' || kind === 'own' || kind === 'model') return true;
  }
  return false;
}

/** A question below a heading that labels it ends where that does. */
function levelOf(page: Page, at: number): { level?: number } {
  const { kind, level } = page.line(at).block;
  return kind === 'heading' ? { level } : {};
}

function isOption(page: Page, at: number): boolean {
  return /^[a-z]\b/.test(page.line(at).block.text);
}

/** Whether nothing stands behind the label on its line. */
function isAlone(page: Page, at: number): boolean {
  const { block, label } = page.line(at);
  return block.text.slice(label?.end ?? 0).replace(/[*_:：\s]/gu, '') === '' && (block.kind === 'heading' || label?.marked === true);
}

/** The line of text that follows a label that stands alone. */
function textBelow(page: Page, at: number, taken: Taken): number {
  const next = at + 1;
  const line = page.line(next);
  if (taken.has(next) || line.label) return -1;
  const { kind } = line.block;
  return (kind === 'text' || kind === 'quote') && line.title.text !== '' ? next : -1;
}
