import type { Paragraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** Fewer are one thought and what goes with it. */
const FEWEST = 3;
/** What ends with a period and goes on: `e.g. a lock`, `Dr. Kim`, `2. 잠금`. */
const GOES_ON = /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|approx|fig|pp|dr|mr|mrs|ms|prof|st|z\.B|d\.h|u\.a|p\.ej|[a-z]|\d{1,3})\.\s*$/iu;

/**
 * A paragraph of many sentences, one paragraph for each; nothing of any other. A sentence that ends within something, bold
 * or a link, goes on to where that ends.
 */
export function sentencesOf(paragraph: Paragraph): Paragraph[] | undefined {
  const { children } = paragraph;
  if (children.some(({ type }) => type === 'html')) return undefined; // its tags may be around several
  const text = children.map(said).join('');
  const ends = endsIn(text);
  if (ends.length < FEWEST) return undefined;
  const sentences: PhrasingContent[][] = [[]];
  let at = 0;
  for (const node of children) {
    const length = said(node).length;
    const cuts = ends.filter((end) => end > at && end < at + length && node.type === 'text');
    for (const [index, from] of [at, ...cuts].entries()) {
      if (index > 0 || (at > 0 && length > 0 && ends.includes(at))) sentences.push([]);
      sentences.at(-1)?.push(node.type === 'text' ? { ...node, value: node.value.slice(from - at, (cuts[index] ?? at + length) - at) } : node);
    }
    at += length;
  }
  return sentences.length < FEWEST ? undefined : sentences.map((own) => ({ type: 'paragraph', children: own }));
}

/** Where each sentence ends. */
function endsIn(text: string): number[] {
  const ends: number[] = [];
  let from = 0;
  for (const { index, segment } of new Intl.Segmenter(languageOf(text), { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.length;
    if (end < text.length && (GOES_ON.test(text.slice(from, end)) || !/[\p{L}\p{N}]/u.test(text.slice(end)))) continue;
    ends.push(end);
    from = end;
  }
  return ends;
}

function languageOf(text: string): string {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}

/** What it says, as long as in its node; what is code or a formula has no sentences. */
function said(node: PhrasingContent): string {
  if (node.type === 'text') return node.value.replace(/\s/g, ' ');
  if (node.type === 'footnoteReference') return '';
  if (node.type === 'break') return ' ';
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete' || node.type === 'link' ? toString(node).replace(/\s/g, ' ') : 'XX';
}
