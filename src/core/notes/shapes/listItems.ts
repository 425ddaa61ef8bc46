import { plainText } from '../../markdown/plainText';
import { askingOf } from '../asking';
import type { Page } from '../page';
import { isNumber } from '../slot';
import { Series } from './series';
import type { Taken } from './shape';

/** To-do items, and links to a heading of the same note. */
const NOT_ASKED = /^\[[ xX]?\]\s|\]\(#|^\[\[#/;
/** Nobody nests questions deeper. */
const DEEPEST = 20;

/** `**Bind mount or volume?** Volumes for data …`: a bold beginning, and what stands behind it. */
export const BOLD_LEAD = /^(?:\*\*|__)(?=[^*]*\p{L})([^*]{2,120}?)[:：]?(?:\*\*|__)\s*(?:[:：]|[-–—→=]>?)?\s+(\S.*)$/u;
/** What is longer is an answer. */
const LONGEST_ASKED = 600;
/** `How does it work? [➜](page.md)` */
const LINK_BEHIND = /\s*\[[^\]\p{L}]*\]\([^)]*\)\s*$/u;
const BOLD = 'bold ';
const LED = 'led ';

/** The items of one form below one heading. */
export interface ItemGroup {
  readonly members: readonly number[];
  /** The heading; -1 for none. */
  readonly title: number;
  readonly indent: number;
  /** The items of this form in the whole note. */
  readonly whole: Series;
}

/** The lists of a page that may be questions, those at the margin first. */
export function groupsOf(page: Page, taken: Taken): ItemGroup[] {
  const bySection = new Map<string, number[]>();
  const byForm = new Map<string, number[]>();
  let question = -1;
  page.lines.forEach((_, at) => {
    if (taken.has(at)) question = at;
    else if (isCandidate(page, at, taken) && question <= page.above(at)) {
      const form = formOf(page, at);
      push(bySection, `${page.above(at)} ${form}`, at);
      push(byForm, form, at);
    }
  });
  joinLed(bySection);
  const wholes = new Map([...byForm].map(([form, items]) => [form, new Series(page, items)]));
  const groups = [...bySection.values()].map((members): ItemGroup => {
    const [first = 0] = members;
    const whole = wholes.get(formOf(page, first)) ?? new Series(page, members);
    return { members, title: page.above(first), indent: page.line(first).block.indent, whole };
  });
  return groups.sort((one, other) => one.indent - other.indent);
}

function isCandidate(page: Page, at: number, taken: Taken): boolean {
  const { kind, text } = page.line(at).block;
  if (kind !== 'item' || NOT_ASKED.test(text)) return false;
  if (page.hidden.has(at) || taken.covers(at) || page.isBelowAnswer(at) || page.isBelowAside(at)) return false;
  for (const up of page.allAbove(at)) if (taken.has(up)) return false; // it is in the answer of a heading
  return page.line(at).title.text !== '';
}

/** `-`, `1.` and `1.1` are lists of different forms, and so are bold items and others. */
function formOf(page: Page, at: number): string {
  const { block, title } = page.line(at);
  const number = /^\d+\.\d/.test(block.marker) ? '1.1' : '1';
  const weight = title.bold ? BOLD : BOLD_LEAD.test(block.text) ? LED : '';
  return `${block.indent} ${weight}${isNumber(block.marker) ? number : block.marker}`;
}

/** `**Event loop:** How does it work?`: what is bold says only what the question is about. */
export function asksBehindTopic(text: string): boolean {
  const [, topic = '', behind = ''] = BOLD_LEAD.exec(text) ?? [];
  return behind !== '' && behind.length <= LONGEST_ASKED && askingOf(topic).weight < 0.5 && askingOf(plainText(behind.replace(LINK_BEHIND, ''))).weight >= 0.8;
}

/** Items that only begin bold belong to those that are bold as a whole, if these are no fewer. */
function joinLed(sections: Map<string, number[]>): void {
  for (const [key, led] of [...sections]) {
    const bold = key.includes(LED) ? sections.get(key.replace(LED, BOLD)) : undefined;
    if (!bold || bold.length < led.length) continue;
    bold.push(...led);
    bold.sort((one, other) => one - other);
    sections.delete(key);
  }
}

function push(groups: Map<string, number[]>, key: string, at: number): void {
  const members = groups.get(key);
  if (members) members.push(at);
  else groups.set(key, [at]);
}

/** Which items are nested in which. */
export class Nesting {
  readonly #outer = new Map<number, number>();

  constructor(page: Page) {
    const open: { at: number; indent: number }[] = [];
    page.lines.forEach(({ block: { kind, indent } }, at) => {
      if (kind === 'heading') open.length = 0;
      if (kind !== 'item') return;
      while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
      const last = open.at(-1);
      if (last) this.#outer.set(at, last.at);
      open.push({ at, indent });
    });
  }

  /** Whether an item is nested in one of some others. */
  isWithin(item: number, others: ReadonlySet<number>): boolean {
    let at = this.#outer.get(item);
    for (let depth = 0; at !== undefined && depth < DEEPEST; depth += 1) {
      if (others.has(at)) return true;
      at = this.#outer.get(at);
    }
    return false;
  }
}
