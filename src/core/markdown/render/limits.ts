import type { RootContent, Table } from 'mdast';
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';
import type { Node } from 'unist';
import { EXIT, visit } from 'unist-util-visit';

// What is longer, deeper or denser than anyone writes is shown as it is written: it would take minutes to parse.

const LONGEST = 2_000_000;
/** Without a blank line, an item of a list or a heading. */
const LONGEST_PASSAGE = 100_000;
/** `> > >`, `- - -`: lists and quotes in each other, on one line. */
const TOO_NESTED = /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]*){40}/m;
const PASSAGE_END = /\n(?=[ \t]*(?:\n|[-*+][ \t]+\S|#{1,6}[ \t]))/;

const LINE = /\r\n?|\n/g;
const MOST_LINES = 40_000;
/** Each block is rendered for itself: an item of a list, what follows a blank line. */
const BLOCK = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]|#{1,6}[ \t])|\n[ \t]*(?:\r\n?|\n)(?=[ \t]*\S)/gm;
export const MOST_BLOCKS = 2000;
/** Two for each formula; each is set for itself. */
const MOST_DOLLARS = 1400;
/** A row that is written in full has one for each cell. */
const MOST_BARS = 12_000;
/** More columns than anyone sees; each is looked at once for each of the others. */
const WIDE_ROW = /^(?:[^|\r\n]*\|){500}/m;
/** `===` makes a heading of the line before, and `---` does. */
const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t]*$/gm;
const MOST_UNDERLINES = 1000;

/** Whether a text would take too long to parse. */
export function isTooDense(markdown: string): boolean {
  if (markdown.length > LONGEST || TOO_NESTED.test(markdown)) return true;
  if (WIDE_ROW.test(markdown) || count(markdown, BLOCK) > MOST_BLOCKS) return true;
  if (count(markdown, /\$/g) > MOST_DOLLARS || count(markdown, /\|/g) > MOST_BARS) return true;
  if (count(markdown, LINE) > MOST_LINES || count(markdown, UNDERLINE) > MOST_UNDERLINES) return true;
  if (markdown.length <= LONGEST_PASSAGE) return false;
  return markdown
    .replace(/\r\n?/g, '\n')
    .split(PASSAGE_END)
    .some((passage) => passage.length > LONGEST_PASSAGE);
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

/** Each may have to be looked at once for each of the others in its passage. */
const MOST_MARKS: readonly (readonly [marks: string, most: number])[] = [
  ['[]', 1000],
  ['<', 1000],
  ['*_~', 3000],
];

/** Ends parsing, by an exception, where a passage has too many marks. */
export const sparing: Extension = {
  text: Object.fromEntries(
    MOST_MARKS.flatMap(([marks, most]) => {
      const counting = countingAtMost(most);
      return marks.split('').map((mark) => [mark.charCodeAt(0), counting]);
    }),
  ),
};

/** Matches nothing. */
function countingAtMost(most: number): Construct {
  const seen = new WeakMap<TokenizeContext, number>(); // there is one for each passage
  return {
    tokenize(_effects, _ok, nok) {
      const marks = (seen.get(this) ?? 0) + 1;
      if (marks > most) throw new RangeError('This passage has too many marks.');
      seen.set(this, marks);
      return nok;
    },
  };
}

/** Deeper than anyone writes, and far from what the stack holds. */
const DEEPEST = 100;

/** Whether something is nested too deeply; without recursion, as that is what it is about. */
export function isTooDeep(root: Node): boolean {
  let level: readonly Node[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => ('children' in node ? (node.children as Node[]) : []));
  }
  return false;
}

/** Rows that are not written in full are filled up: a few letters each make as many cells as the first row has. */
const MOST_CELLS = 8000;
const MOST_HTML = 100_000;

/** Whether a block would take too long to render. */
export function isTooLarge(nodes: readonly RootContent[]): boolean {
  let isLarge = false;
  let html = 0;
  for (const one of nodes) {
    visit(one, (node) => {
      if (node.type === 'html') html += node.value.length;
      isLarge ||= html > MOST_HTML || (node.type === 'table' && cellsOf(node) > MOST_CELLS);
      return isLarge ? EXIT : undefined;
    });
  }
  return isLarge;
}

function cellsOf({ align, children }: Table): number {
  return Math.max(align?.length ?? 0, children[0]?.children.length ?? 0) * children.length;
}
