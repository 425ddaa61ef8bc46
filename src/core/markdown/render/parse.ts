import type { Definition, FootnoteDefinition, Image, ImageReference, Link, LinkReference, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import type { InlineMath } from 'mdast-util-math';
import { bold } from './boldSyntax';
import { formulaNodes, formulas } from './formulaSyntax';
import { isTooDeep, isTooDense, sparing } from './limits';

/** A piece of Markdown, parsed. */
export interface Parsed {
  /** What was parsed: definitions from elsewhere, then the piece. */
  readonly text: string;
  readonly root: Root;
  readonly links: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

/** A single `~` is no mark: people write `1~2` for a range. */
const syntax = {
  extensions: [gfm({ singleTilde: false }), formulas, bold, sparing],
  mdastExtensions: [gfmFromMarkdown(), formulaNodes],
};

/** As many in the addresses of all references: a long one may be referred to by a letter, thousands of times. */
const MOST_LETTERS = 500_000;

/** What ends each definition, whatever is in it. */
const AFTER = '\n\n<!-- -->\n\n';

/** Nothing if it is such that it is better shown as it is written. */
export function parse(markdown: string, definitions: readonly string[]): Parsed | undefined {
  if (isTooDense(markdown)) return undefined;
  const before = definitions.map((definition) => definition + AFTER).join('');
  const text = before + markdown;
  const root = treeOf(text);
  if (!root || isTooDeep(root)) return undefined;
  const links = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  visit(root, (node) => {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node);
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
  });
  let letters = 0;
  visit(root, (node, index, parent) => {
    if (node.type === 'inlineMath') markBlock(node, text);
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = links.get(node.identifier);
    if (!definition || !parent || index === undefined) return;
    letters += definition.url.length + (definition.title?.length ?? 0);
    if (letters > MOST_LETTERS) parent.children.splice(index, 1, ...('children' in node ? node.children : []));
    else parent.children[index] = resolved(node, definition);
  });
  root.children = root.children.filter(({ position }) => (position?.start.offset ?? 0) >= before.length);
  return { text, root, links, footnotes };
}

/** `$$x$$` stands by itself, even within a line. */
function markBlock(node: InlineMath, text: string): void {
  const start = node.position?.start.offset;
  if (start !== undefined && text.startsWith('$$', start)) node.data = { ...node.data, hProperties: { className: ['math-display'] } };
}

function resolved(node: LinkReference | ImageReference, { url, title }: Definition): Link | Image {
  const { position } = node;
  const shared = { url, title: title ?? null, ...(position ? { position } : {}) };
  return node.type === 'imageReference' ? { type: 'image', alt: node.alt ?? null, ...shared } : { type: 'link', children: node.children, ...shared };
}

function treeOf(text: string): Root | undefined {
  try {
    return fromMarkdown(text, syntax);
  } catch {
    return undefined; // it is nested deeper than the stack goes, or has too many marks
  }
}
