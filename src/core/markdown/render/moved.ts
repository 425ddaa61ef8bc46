import type { Definition, Heading, Image, Link, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { definitionsFor } from './definitions';
import { parse } from './parse';

/** How a piece of Markdown is to be changed to stand in another file. */
export interface Moving {
  /** The note that it is from. */
  readonly note: string;
  /** Where a link or an image leads from there. */
  readonly address: (url: string) => string;
  /** The level of its highest headings. */
  readonly heading: number;
  /** What the names of its footnotes begin with, so that they are no others'. */
  readonly names: string;
}

/** In place of a part of a text. */
interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * A piece of Markdown as it says the same in another file: its links lead where they led, what is defined elsewhere in its
 * note is with it, and its headings are below those of the file.
 * ```
 * ## Why          ##### Why
 * [tcp][1][^a]    [tcp](../net/tcp.md)[^q1-a]
 *                 [^q1-a]: In chapter 3.
 * ```
 */
export function moveMarkdown(markdown: string, moving: Moving): string {
  const definitions = definitionsFor(markdown, moving.note);
  const parsed = parse(markdown, definitions);
  if (!parsed) return markdown;
  const { root, text } = parsed;
  const before = text.length - markdown.length;
  const footnotes = definitions.filter((one) => /^ *\[\^/.test(one)).map((one) => one.replace(/^ *\[\^/, `[^${moving.names}`));
  const levels: number[] = [];
  visit(root, 'heading', ({ depth }) => void levels.push(depth));
  const down = levels.length > 0 ? moving.heading - Math.min(...levels) : 0;
  const edits: TextEdit[] = [];
  visit(root, (node) => {
    if (node.type === 'root') return;
    edits.push(...editsOf(node, text, down, moving));
  });
  const inOrder = edits.filter(({ from }) => from >= before).sort((one, other) => one.from - other.from);
  let at = before;
  let moved = '';
  for (const { from, to, text: instead } of inOrder) {
    if (from < at) continue;
    moved += text.slice(at, from) + instead;
    at = to;
  }
  return [moved + text.slice(at), ...footnotes].join('\n\n').trim();
}

function editsOf(node: RootContent, text: string, down: number, { address, names }: Moving): TextEdit[] {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  if (from === undefined || to === undefined) return [];
  switch (node.type) {
    case 'heading':
      return headingEdits(node, from, to, text, down);
    case 'image':
      return [{ from, to, text: `![${escapedAlt(node.alt ?? '')}](${target(node, address)})` }];
    case 'link':
      return linkEdits(node, from, to, text, address);
    case 'definition':
      return [{ from, to, text: definitionOf(node, address) }];
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [{ from, to: from + 2, text: `[^${names}` }];
    default:
      return [];
  }
}

/** `Title` above `---`, too. */
function headingEdits({ children, depth }: Heading, from: number, to: number, text: string, down: number): TextEdit[] {
  const level = Math.max(1, Math.min(6, depth + down));
  const [start, end] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset];
  if (start === undefined || end === undefined) return [{ from, to, text: '#'.repeat(level) }];
  if (text[from] === '#') return [{ from, to: start, text: `${'#'.repeat(level)} ` }];
  const isOneLine = !/[\r\n]/.test(text.slice(start, end));
  return isOneLine
    ? [
        { from, to: start, text: `${'#'.repeat(level)} ` },
        { from: end, to, text: '' },
      ]
    : [];
}

/** An address that is a link by itself leads everywhere to the same. */
function linkEdits(node: Link, from: number, to: number, text: string, address: Moving['address']): TextEdit[] {
  const end = node.children.at(-1)?.position?.end.offset ?? from + 1;
  if (text[from] !== '[') return [];
  return [{ from: end, to, text: `](${target(node, address)})` }];
}

function definitionOf({ label, identifier, url, title }: Definition, address: Moving['address']): string {
  return `[${label ?? identifier}]: ${target({ url, title: title ?? null }, address)}`;
}

function target({ url, title }: Pick<Image, 'url' | 'title'>, address: Moving['address']): string {
  const to = address(url);
  const plain = /^[^\s()<>\\]+$/.test(to) ? to : `<${to.replace(/[<>\\\r\n]/g, (sign) => encodeURIComponent(sign))}>`;
  return title ? `${plain} "${title.replace(/["\\]/g, '\\$&')}"` : plain;
}

function escapedAlt(alt: string): string {
  return alt.replace(/[[\]\\]/g, '\\$&').replace(/\s+/g, ' ');
}
