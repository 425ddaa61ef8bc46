import type { Element, ElementContent, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import { visit } from 'unist-util-visit';
import { element } from './block';
import { SAFE_FORMULA } from './schema';
import type { Formula } from './surroundings';

/** Puts MathML in the place of what is marked as a formula; the source stays where that cannot be made. */
export function showFormulas(tree: Root, formula: Formula): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const code = node.tagName === 'pre' ? onlyChild(node) : node;
    const kind = code && kindOf(code);
    const text = code?.children[0];
    if (!kind || text?.type !== 'text' || code.children.length > 1) return;
    const isBlock = kind === 'block' || code !== node;
    const shown = mathOf(formula(text.value, isBlock));
    if (!shown) return;
    parent.children[index] = code === node ? shown : element('div', {}, [shown]);
    return index + 1;
  });
}

function onlyChild({ children }: Element): Element | undefined {
  const [child] = children;
  return children.length === 1 && child?.type === 'element' ? child : undefined;
}

function kindOf({ tagName, properties: { className } }: Element): 'block' | 'inline' | undefined {
  if (tagName !== 'code' || !Array.isArray(className)) return undefined;
  if (className.includes('math-inline')) return 'inline';
  return className.includes('math-display') || className.includes('language-math') ? 'block' : undefined;
}

/** MathML as a tree, and nothing else in it. */
function mathOf(markup: string | undefined): ElementContent | undefined {
  if (markup === undefined) return undefined;
  const tree = sanitize(raw({ type: 'root', children: [{ type: 'raw', value: markup }] }), SAFE_FORMULA);
  const math = tree.type === 'root' ? tree.children[0] : tree;
  return math?.type === 'element' && math.tagName === 'math' ? math : undefined;
}
