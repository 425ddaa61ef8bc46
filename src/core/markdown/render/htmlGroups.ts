import type { RootContent } from 'mdast';

/** How far off the end of an element is looked for. */
const FARTHEST = 300;

const TAGS = /<!--[^]*?(?:-->|$)|<(\/?)(address|article|aside|blockquote|center|details|div|dl|figure|ol|section|table|ul)\b[^<>]*>/gi;

/** Blocks one by one, but all that is between an HTML element's tags with these: `<details>`, … , `</details>`. */
export function groupsOf(nodes: readonly RootContent[]): RootContent[][] {
  const groups: RootContent[][] = [];
  for (let at = 0; at < nodes.length; ) {
    const end = endOfElement(nodes, at);
    groups.push(nodes.slice(at, end));
    at = end;
  }
  return groups;
}

const NOT_SHOWN = /<!--[^]*?(?:-->|$)|<(script|style|template|iframe|noembed|noframes|noscript|object)\b[^]*?(?:<\/\1\s*>|$)|<(?!img\b|hr\b)[^<>]*>/gi;

/** Whether HTML shows anything: a comment or a lone tag does not. */
export function isSeen(html: string): boolean {
  return html.replace(NOT_SHOWN, '').trim() !== '';
}

/** Behind the block with which all is closed that the block at `at` opens; only that block if it never is. */
function endOfElement(nodes: readonly RootContent[], at: number): number {
  const open: string[] = [];
  for (let end = at; end < Math.min(nodes.length, at + FARTHEST); end += 1) {
    const node = nodes[end];
    if (node?.type === 'html') follow(node.value, open);
    if (open.length === 0) return end + 1;
  }
  return at + 1;
}

/** Keeps the elements that are open behind a text. */
function follow(html: string, open: string[]): void {
  for (const [, slash, name] of html.matchAll(TAGS)) {
    if (name === undefined) continue;
    const known = name.toLowerCase();
    if (!slash) open.push(known);
    else if (open.includes(known)) open.length = open.lastIndexOf(known);
  }
}
