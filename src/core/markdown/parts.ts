import type { Root, RootContent } from 'mdast';

/** A line that begins, without indentation, like a heading. Every container and every paragraph ends before it. */
const HEADING_LINE = /(?<=^|[\r\n])#{1,6}(?=[ \t\r\n]|$)/g;

/**
 * The ends of the parts that a text may be parsed in, each at least so long; the last one is the end of the text.
 * A text with link definitions is one part, since they count everywhere.
 */
export function cutsOf(text: string, partSize: number): number[] {
  const cuts: number[] = [];
  if (!text.includes(']:')) {
    let start = 0;
    for (const { index } of text.matchAll(HEADING_LINE)) {
      if (index === 0 || index - start < partSize) continue;
      cuts.push(index);
      start = index;
    }
  }
  return [...cuts, text.length];
}

/** Whether the last block of a part might take in a heading that came next: it is code or HTML that is not closed. */
export function isOpenAtItsEnd(part: Root, text: string): boolean {
  const last = lastBlock(part);
  if (!last?.position) return false;
  const start = last.position.start.offset ?? 0;
  const end = last.position.end.offset ?? text.length;
  if (last.type === 'code') return isOpenFence(text.slice(start, end));
  if (last.type === 'html') return isOpenHtml(text.slice(start, end), text.slice(end));
  return false;
}

/** The last block, looked for inside lists and quotes too. */
function lastBlock(part: Root): RootContent | undefined {
  let last = part.children.at(-1);
  while (last && (last.type === 'list' || last.type === 'listItem' || last.type === 'blockquote')) {
    const inner: RootContent | undefined = last.children.at(-1);
    if (!inner) return last;
    last = inner;
  }
  return last;
}

function isOpenFence(code: string): boolean {
  const fence = /^(?:`{3,}|~{3,})/.exec(code)?.[0];
  if (fence === undefined) return false; // indented code
  const closing = /[\r\n][ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(code)?.[1];
  return closing?.startsWith(fence) !== true;
}

/** What ends the kinds of HTML that do not end at a blank line, by how they begin. */
const HTML_ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];

function isOpenHtml(html: string, after: string): boolean {
  const end = HTML_ENDS.find(([begins]) => begins.test(html))?.[1];
  return end ? !end.test(html) : !/^[ \t]*(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/.test(after);
}
