import type { Page } from '../page';
import { evidenceOf } from './evidence';
import { Series } from './series';
import type { Found, Shape, Taken } from './shape';
import { hasSlot } from '../slot';

/** To-do items, and links to a heading of the same note. */
const NOT_ASKED = /^\[[ xX]?\]\s|\]\(#|^\[\[#/;
const STATEMENT = /[.。]["”]?$|[^?？]:$/u;
const LONGEST_TOPIC = 90;
const LONGEST_STATEMENT = 140;

/**
 * Items of a list that ask, with others like them; the answer is nested below them, or follows:
 * ```
 * 1. Tell me of a conflict.      - **자기소개**       * What did you learn this week?
 *    At my last job …              - 저는 …           * And last week?
 * ```
 */
export const list: Shape = {
  id: 'list',
  find(page, taken) {
    const found: Found[] = [];
    const asked = new Set<number>();
    const items = itemsOf(page, taken);
    const outer = outerItems(page);
    const groups = [...groupsOf(items)].sort(([, one], [, other]) => one.indent - other.indent);
    const whole = new Map([...byKind(items)].map(([kind, members]) => [kind, new Series(page, members)]));
    for (const [, { members, title, kind }] of groups) {
      const open = members.filter((at) => !isWithin(outer, at, asked));
      const series = new Series(page, open);
      const says = page.saysQuestions(title);
      if (!isSeries(page, series, whole.get(kind)!, open, title, says)) continue;
      let number = 0;
      const before = found.length;
      for (const at of open) {
        const follows = numberOf(page, at) === number + 1;
        if (!isMember(page, at, series, follows || number === 0, says)) continue;
        number = numberOf(page, at);
        asked.add(at);
        found.push({ at, ...inlineAnswer(page, at), evidence: evidenceOf(page, at, ...series.evidence(at, title)) });
      }
      stopLast(page, found, before);
    }
    return found;
  },
};

interface Item {
  readonly at: number;
  readonly kind: string;
  readonly title: number;
  readonly indent: number;
}

interface Group {
  readonly members: number[];
  readonly kind: string;
  readonly title: number;
  readonly indent: number;
}

function itemsOf(page: Page, taken: Taken): Item[] {
  const items: Item[] = [];
  let question = -1;
  page.lines.forEach(({ block, title }, at) => {
    const above = page.above(at);
    if (taken.has(at)) question = at;
    if (block.kind !== 'item' || taken.has(at) || page.hidden.has(at) || page.isBelowAnswer(at) || taken.covers(at) || title.text === '' || NOT_ASKED.test(block.text)) return;
    if (isAnswered(page, at, above, question, taken) || page.isBelowAside(at)) return;
    items.push({ at, kind: `${block.indent} ${kindOf(page, at)}`, title: above, indent: block.indent });
  });
  return items;
}

/** Whether an item is within the answer of a question that another shape has found. */
function isAnswered(page: Page, at: number, above: number, question: number, taken: Taken): boolean {
  if (question > above && question < at) return true;
  for (const up of page.allAbove(at)) if (taken.has(up)) return true;
  return false;
}

/** `-`, `1.` and `1.1` are lists of different kinds, and so are bold items and others. */
function kindOf(page: Page, at: number): string {
  const { block, title } = page.line(at);
  const number = /^\d/.test(block.marker) ? (/\d\.\d/.test(block.marker) ? '1.1' : '1') : block.marker;
  return title.bold ? `bold ${number}` : number;
}

/** The lists of each section. */
function groupsOf(items: readonly Item[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const { at, kind, title, indent } of items) {
    const key = `${title} ${kind}`;
    const group = groups.get(key) ?? { members: [], title, indent, kind };
    groups.set(key, group);
    group.members.push(at);
  }
  return groups;
}

function push(kinds: Map<string, number[]>, kind: string, at: number): void {
  const members = kinds.get(kind);
  if (members) members.push(at);
  else kinds.set(kind, [at]);
}

function byKind(items: readonly Item[]): Map<string, number[]> {
  const kinds = new Map<string, number[]>();
  for (const { at, kind } of items) push(kinds, kind, at);
  return kinds;
}

/** Of each item the one that it is nested in. */
function outerItems(page: Page): Map<number, number> {
  const outer = new Map<number, number>();
  const open: { at: number; indent: number }[] = [];
  page.lines.forEach(({ block: { kind, indent } }, at) => {
    if (kind === 'heading') open.length = 0;
    if (kind !== 'item') return;
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
    const last = open.at(-1);
    if (last) outer.set(at, last.at);
    open.push({ at, indent });
  });
  return outer;
}

/** Whether an item is nested below one that is a question. Few items are nested deeper than this. */
function isWithin(outer: ReadonlyMap<number, number>, item: number, asked: ReadonlySet<number>): boolean {
  let at = outer.get(item);
  for (let depth = 0; at !== undefined && depth < 20; depth += 1) {
    if (asked.has(at)) return true;
    at = outer.get(at);
  }
  return false;
}

function isSeries(page: Page, series: Series, whole: Series, members: readonly number[], title: number, says: boolean): boolean {
  if (series.size === 0) return false;
  const slots = members.filter((at) => hasSlot(page, at)).length;
  if (slots >= 2 && slots >= members.length * 0.5) return true;
  if (slots >= 1 && series.share >= 0.5 && slots >= members.length * 0.3) return true;
  if (title >= 0 && page.saysItself(title) && series.share >= 0.2 && series.size >= 3) return true;
  if (says) return series.share >= 0.4 || (series.share > 0 && whole.share >= 0.5 && whole.asking >= 1.8);
  if (page.isGuide) return false;
  const bold = members.every((at) => page.line(at).title.bold);
  if (bold && series.share >= 0.3 && series.size >= 2) return true;
  if (series.share >= 0.5 && whole.asking >= 3.5 && whole.share >= 0.7) return true;
  return series.asking >= 2.5 && series.share >= 0.7 && series.asking / page.lines.length >= 0.15;
}

function isMember(page: Page, at: number, series: Series, follows: boolean, says: boolean): boolean {
  const { asking, title, block } = page.line(at);
  if (asking.weight >= 0.5 || hasSlot(page, at)) return true;
  const isNumbered = /^\d/.test(block.marker);
  if (isNumbered && !follows) return false;
  if (title.bold) return true;
  if (isNumbered && series.share >= 0.6 && series.size >= 4) return title.text.length <= LONGEST_STATEMENT;
  if (title.text.length > LONGEST_TOPIC || STATEMENT.test(title.text)) return false;
  return series.share >= (says ? 0.4 : 0.6);
}

/** Text at the margin behind a list is no answer of its last question, if none of the other questions is answered so. */
function stopLast(page: Page, found: Found[], from: number): void {
  const last = found.at(-1);
  if (!last || found.length - from < 3) return;
  for (let index = from; index < found.length - 1; index += 1) {
    if (marginAfter(page, found[index]!.at, found[index + 1]!.at) !== undefined) return;
  }
  const stop = marginAfter(page, last.at, page.lines.length);
  if (stop !== undefined) found[found.length - 1] = { ...last, stop };
}

/** The first line of text between two lines that stands apart, and no deeper than the first of them. */
function marginAfter(page: Page, at: number, end: number): number | undefined {
  const { indent } = page.line(at).block;
  for (let next = at + 1; next < end; next += 1) {
    const { block, label } = page.line(next);
    if (block.kind === 'heading') return undefined;
    if ((block.kind === 'text' || block.kind === 'quote' || block.kind === 'code') && block.indent <= indent && !block.joined && !label) return next;
  }
  return undefined;
}

/** `Why coffee? - Because my uncle …`: an answer on the line of its question. */
function inlineAnswer(page: Page, at: number): Pick<Found, 'part' | 'inline'> {
  const { block, title } = page.line(at);
  const split = /^(.{4,}?[?？])\s*(?:->|=>|[-–—→:：=])\s*(?=\S{2})/u.exec(block.text);
  if (!split) return {};
  return { part: { start: title.start, end: split[1]?.length ?? 0 }, inline: { start: split[0].length, end: block.text.length } };
}

function numberOf(page: Page, at: number): number {
  return Number(/(\d+)\D*$/.exec(page.line(at).block.marker)?.[1] ?? 0);
}
