import type { Nodes } from 'mdast';
import type { Status, StatusReason } from './note';

export interface Judgment {
  readonly status: Status;
  readonly reason: StatusReason;
}

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** A tag, but for those that show something by themselves. */
const TAG = /<(?!img|video|audio|iframe|svg)\/?[a-z][^>]*>/gi;

/**
 * Judges an answer:
 * ```
 * A. Two processes       ← what stands behind the label, if there is one
 *
 * - wait for each other  ← the other blocks
 * ```
 */
export function judge(behindLabel: string | undefined, blocks: readonly Nodes[]): Judgment {
  if (saysHtml(behindLabel ?? '') || blocks.some(says)) return { status: 'answered', reason: 'text' };
  if (blocks.length > 0 || behindLabel?.trim()) return { status: 'empty', reason: 'only-markup' };
  return { status: 'empty', reason: behindLabel === undefined ? 'nothing-written' : 'only-a-label' };
}

/** Whether there is something to read, and not just markup around nothing. */
function says(node: Nodes): boolean {
  switch (node.type) {
    case 'thematicBreak':
    case 'definition':
    case 'break':
      return false;
    case 'html':
      return saysHtml(node.value);
    case 'text':
    case 'code':
    case 'inlineCode':
      return node.value.trim() !== '';
    default:
      return 'children' in node ? node.children.some(says) : true;
  }
}

function saysHtml(html: string): boolean {
  return html.replace(COMMENT, '').replace(TAG, '').replaceAll('&nbsp;', '').trim() !== '';
}
