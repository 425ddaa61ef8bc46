import { BULLET, HEADING, NUMBER, isRule, TABLE_RULE } from '../markdown/marks';
import { FENCE } from '../markdown/fence';
import type { TypedLine } from './typed';

/** An answer on the rows of a note: what stands before it, and it. */
export interface Laid {
  /** How many characters of the row that is there already are in the way: the bullet of a list in a list. */
  readonly less: number;
  readonly before: string;
  readonly body: string;
}

/**
 * The ways to lay an answer out behind what its first row begins with, the best first. The rows behind the first are
 * indented as what is written there, and quoted where that is; a list in the answer to an item is no list with that:
 * ```
 * - Why?            > [!answer]
 *   - It is fast    > It is fast:
 *     and safe.     >
 *                   > - no copies
 * ```
 */
export function layOut(lines: readonly TypedLine[], row: string, isItem: boolean): Laid[] {
  const containers = containersOf(row);
  const prefix = blankOf(containers);
  const laid: Laid[] = [];
  const bullet = bulletAtEnd(row, containers);
  if (bullet > 0 && beginsItem(lines[0]?.text ?? '')) {
    const shorter = row.slice(0, row.length - bullet);
    laid.push({ less: bullet, before: '', body: withPrefix(lines, blankOf(containersOf(shorter))) });
  }
  const rest = row.slice(containers.length);
  const isBehindLabel = rest.trim() !== '';
  const apart = { less: /\s*$/.exec(row)?.[0].length ?? 0, before: `\n${prefix.trimEnd()}\n${prefix}`, body: withPrefix(lines, prefix) };
  const glued = { less: 0, before: '', body: withPrefix(lines, prefix) };
  const beginsAtMargin = isBehindLabel && beginsBlock(lines);
  laid.push(...(beginsAtMargin ? [apart] : isBehindLabel ? [glued, apart] : [glued]));
  if (prefix !== '') return laid;
  // In Markdown, up to three blanks at the margin change nothing; questions stand there and not further in.
  const further = { ...apart, before: isBehindLabel ? '\n\n   ' : '   ', body: withPrefix(lines, '   ') };
  return isItem && lines.some(({ text, isCode }) => !isCode && beginsItem(text)) ? [further, ...laid] : [...laid, further];
}

/** All on one row, as in the cell of a table. */
export function onOneRow(lines: readonly TypedLine[], isCell: boolean): string {
  const rows = lines.filter(({ isFence }) => !isFence).map(({ text, isCode }) => (isCode && text !== '' ? codeOf(text) : indented(text)));
  const row = rows.join('<br>');
  return isCell ? row.replace(/\\[^]|\|/g, (found) => (found === '|' ? '\\|' : found)).replace(/\\$/, '\\\\') : row;
}

/** Items stay in the items that they are in. */
function indented(text: string): string {
  const inside = text.trim();
  return beginsItem(inside) ? '&nbsp;'.repeat(text.length - text.trimStart().length) + inside : inside;
}

function codeOf(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const ticks = '`'.repeat(longest + 1);
  const blank = longest > 0 ? ' ' : '';
  return `${ticks}${blank}${text}${blank}${ticks}`;
}

function withPrefix(lines: readonly TypedLine[], prefix: string): string {
  const rows = lines.flatMap(({ text }) => text.split('\n'));
  return rows.map((text, at) => (at === 0 ? text : text === '' ? prefix.trimEnd() : prefix + text)).join('\n');
}

/** The lists and quotes that a row begins with: `  - > 1. `. */
export function containersOf(row: string): string {
  let end = 0;
  for (;;) {
    const rest = row.slice(end);
    const found = /^[ \t\u3000]+|^>/.exec(rest)?.[0] ?? BULLET.exec(rest)?.[0] ?? NUMBER.exec(rest)?.[0] ?? '';
    if (found === '') return row.slice(0, end);
    end += found.length;
  }
}

function blankOf(containers: string): string {
  return containers.replace(/[^>\t]/g, ' ');
}

function bulletAtEnd(row: string, containers: string): number {
  return containers === row ? (/(?:[-*+]|\d+[.)])[ \t]+$/.exec(row)?.[0].length ?? 0) : 0;
}

function beginsItem(text: string): boolean {
  return /^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text);
}

/** Whether it is no text that may follow a label on its line. */
function beginsBlock(lines: readonly TypedLine[]): boolean {
  const [first, second] = lines.map(({ text }) => text.trimStart());
  if (first === undefined) return false;
  return (
    beginsItem(first) ||
    first.startsWith('>') ||
    HEADING.test(first) ||
    isRule(first) ||
    FENCE.test(first) ||
    first.startsWith('|') ||
    TABLE_RULE.test(second ?? '') ||
    /^<|^(?:\*\*|__).*(?:\*\*|__)\s*$/.test(first)
  );
}
