import { hintIn } from './render/hint';
import { parsedOf, partOf } from './render/parts';
import type { Formula, Surroundings } from './render/surroundings';

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
 * point is in the HTML. A point is an item of a list, a paragraph, a heading, a table, a block of code, a formula, …
 */
export function renderAnswer(parts: readonly string[], shown: number | 'all', around: Surroundings = {}): RenderedAnswer {
  const wanted = shown === 'all' ? Infinity : shown;
  const html: string[] = [];
  let points = 0;
  parts.forEach((markdown, index) => {
    const part = partOf(markdown, `${around.ids ?? 'answer-'}${index}-`, points, around);
    if (points < wanted) html.push(part.html(wanted - points));
    points += part.points;
  });
  return { html: html.join('\n'), points };
}

/** Key words or headings of an answer, never all of it. */
export function hintOf(parts: readonly string[]): string[] {
  return hintIn(parts.map((markdown) => parsedOf(markdown)?.root.children ?? []));
}

/** What renders formulas, loaded only if there may be one: give it as `formula`. */
export async function formulasIn(texts: readonly string[]): Promise<Formula | undefined> {
  if (!texts.some((text) => /\$[^]*\$|^\s*(?:`{3,}|~{3,})math\b/m.test(text))) return undefined;
  const { formula } = await import('./formula');
  return formula;
}
