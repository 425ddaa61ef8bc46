import { hintIn } from './render/hint';
import type { Part } from './render/part';
import { parsedOf, partOf } from './render/parts';
import { pointTextsIn } from './render/pointTexts';
import type { Formula, Surroundings } from './render/surroundings';

export { moveMarkdown } from './render/moved';
export type { Formula, RenderWords, ShownImage, Surroundings } from './render/surroundings';

/** An answer as far as it is shown. */
export interface RenderedAnswer {
  readonly html: string;
  /** How many points the whole of it has. */
  readonly points: number;
}

/** The HTML of a piece of Markdown, with everything that could run or load something taken out. */
export function renderMarkdown(markdown: string, around: Surroundings = {}): string {
  return partOf(markdown, around.ids ?? 'body-', undefined, around).html(Infinity);
}

/**
 * An answer as far as so many points; each point's element has its number: `<li data-point="0">`. Nothing of a later
 * point is in the HTML. A point is an item of a list, a paragraph or, if it has many, a sentence of it, a table, a block of
 * code, a formula, … What nobody says, such as a title or a source, is none.
 */
export function renderAnswer(parts: readonly string[], shown: number | 'all', around: Surroundings = {}): RenderedAnswer {
  const made: Part[] = [];
  let points = 0;
  for (const [index, markdown] of parts.entries()) {
    const part = partOf(markdown, `${around.ids ?? 'answer-'}${index}-`, points, around);
    made.push(part);
    points += part.points;
  }
  let left = shown === 'all' || (shown > 0 && shown >= points) ? Infinity : shown;
  const html = made.map((part) => {
    const own = left > 0 ? part.html(left) : '';
    left -= part.points;
    return own;
  });
  return { html: html.filter((own) => own !== '').join('\n'), points };
}

/** Key words or headings of an answer, never all of it. */
export function hintOf(parts: readonly string[]): string[] {
  return hintIn(parts.map((markdown) => parsedOf(markdown)?.root.children ?? []));
}

/** What each point of an answer says, in the order that `renderAnswer` counts them. */
export function pointTextsOf(parts: readonly string[]): string[] {
  return parts.flatMap((markdown) => pointTextsIn(markdown, parsedOf(markdown)?.root.children));
}

/** What renders formulas, loaded only if there may be one: give it as `formula`. */
export async function formulasIn(texts: readonly string[]): Promise<Formula | undefined> {
  if (!texts.some((text) => /\$[^]*\$|^\s*(?:`{3,}|~{3,})math\b/m.test(text))) return undefined;
  const { formula } = await import('./formula');
  return formula;
}
