import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from './block';
import { highlighted } from './code';
import { showFormulas } from './formulas';
import { showImages } from './images';
import type { Formula, RenderWords, ShownImage } from './surroundings';

/** What a finished block needs to know. */
export interface Finishing {
  readonly image: (src: string) => ShownImage | undefined;
  readonly formula: Formula | undefined;
  readonly words: RenderWords;
  readonly isElsewhere: boolean;
  readonly footnoteId: (number: number) => string;
  /** The id of where a footnote is called, only the first time. */
  readonly callId: (number: number) => string | undefined;
  readonly headingLevel: (written: number) => number;
}

/** Adds to a tree that is safe what a note may not: what we make of code, formulas, footnotes, images. */
export function finish(tree: Root, finishing: Finishing): void {
  showImages(tree, finishing.image);
  if (finishing.formula) showFormulas(tree, finishing.formula);
  visit(tree, 'element', (node, index, parent) => {
    const { tagName, properties } = node;
    if (/^h[1-6]$/.test(tagName)) node.tagName = `h${finishing.headingLevel(Number(tagName[1]))}`;
    else if (tagName === 'input') properties.ariaLabel = properties.checked ? finishing.words.done : finishing.words.notDone;
    else if (tagName === 'th') properties.scope ??= 'col';
    else if (tagName === 'pre') highlight(node);
    else if (finishing.isElsewhere && leadsIntoNotes(node)) delete properties.href;
    else if (properties.dataFootnote !== undefined && parent && index !== undefined) {
      parent.children[index] = call(Number(properties.dataFootnote), finishing);
    }
  });
}

function leadsIntoNotes({ tagName, properties: { href } }: Element): boolean {
  return tagName === 'a' && typeof href === 'string' && !/^[a-z][a-z0-9+.-]*:/i.test(href);
}

function highlight({ children }: Element): void {
  const [code] = children;
  if (children.length === 1 && code?.type === 'element' && code.tagName === 'code') code.children = highlighted(code) ?? code.children;
}

function call(number: number, { footnoteId, callId }: Finishing): Element {
  const id = callId(number);
  const link = element('a', { href: `#${footnoteId(number)}`, ...(id === undefined ? {} : { id }) }, [{ type: 'text', value: String(number) }]);
  return element('sup', {}, [link]);
}
