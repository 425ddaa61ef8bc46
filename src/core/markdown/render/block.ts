import type { Element, ElementContent, Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { isTooDeep, isTooLarge } from './limits';
import { SAFE } from './schema';

/** A place that only we can make: it goes through the HTML parser as it is, while all that notes write is made new there. */
const CALL = 'footnoteCall';

declare module 'hast' {
  interface ElementContentMap {
    footnoteCall: FootnoteCall;
  }
  interface RootContentMap {
    footnoteCall: FootnoteCall;
  }
}

interface FootnoteCall {
  type: typeof CALL;
  number: number;
}

/**
 * Blocks of Markdown as a tree without anything that could run or load something; nothing if they are too much.
 * An `a` with a `dataFootnote` calls the footnote of that number.
 */
export function safeTree(nodes: readonly RootContent[], footnoteNumber: (identifier: string) => number | undefined): Root | undefined {
  if (isTooLarge(nodes)) return undefined;
  const handlers: Handlers = {
    footnoteReference: (_state, { identifier }: { identifier: string }) => {
      const number = footnoteNumber(identifier);
      return number === undefined ? undefined : { type: CALL, number };
    },
  };
  try {
    const made = toHast({ type: 'root', children: [...nodes] }, { allowDangerousHtml: true, handlers });
    const parsed = hasRaw(made) ? raw(made, { passThrough: [CALL] }) : made;
    markCalls(parsed);
    return isTooDeep(parsed) ? undefined : asRoot(sanitize(parsed, SAFE));
  } catch {
    return undefined; // it is nested deeper than the stack goes
  }
}

export function htmlOf(tree: Root): string {
  return toHtml(tree);
}

/** A text as it is written, with a word about it. */
export function asWritten(text: string, why: string): Root {
  const says = element('p', { className: ['as-written'] }, [{ type: 'text', value: why }]);
  return { type: 'root', children: [says, element('pre', {}, [{ type: 'text', value: text }])] };
}

export function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function hasRaw(tree: Nodes): boolean {
  let found = false;
  visit(tree, 'raw', () => {
    found = true;
    return false;
  });
  return found;
}

/** Only this may set `dataFootnote`. */
function markCalls(tree: Nodes): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element') delete node.properties.dataFootnote;
    if (node.type !== CALL || !parent || index === undefined) return;
    parent.children[index] = element('a', { dataFootnote: String(node.number) }, []);
    return index + 1; // past it
  });
}

function asRoot(tree: Nodes): Root {
  return tree.type === 'root' ? tree : { type: 'root', children: tree.type === 'doctype' ? [] : [tree] };
}
