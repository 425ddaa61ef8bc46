import { groupBy } from '../../groupBy';
import { plainText } from '../../markdown/plainText';
import { askingOf } from '../asking';
import type { Candidate } from '../forms';
import { isAnswer } from '../label';
import type { Page } from '../page';
import { judge } from '../status';
import { BOLD_LEAD } from '../votes/own';
import { endOfCell } from '../title';
import type { Claimed, Found } from './shape';

/** One sentence that asks, and no other. */
const ONE_QUESTION = /^[^.。!?？]*[?？][^\p{L}\p{N}]*$/u;
const IN_BRACKETS = /[(（][^()（）]*[)）]/g;
/** What is longer is an answer. */
const LONGEST_ASKED = 600;
/** `How does it work? [➜](page.md)` */
const LINK_BEHIND = /\s*\[[^\]\p{L}]*\]\([^)]*\)\s*$/u;
/** `Why coffee? - Because my uncle …`, `Why coffee?|| My uncle grew it` */
const BEHIND_SIGN = /^([^?？]{3,}[?？])\s*(?:->|=>|\|\||[-–—→:：]|=(?!=))\s*(?=\S{2})/u;
/** `Why coffee? My uncle grew it, and …` */
const BEHIND_MARK = /^([^?？]{3,}[?？]["”’」』]?)\s*(?=[^\s?？(（[【"”’」』][^?？]{24,}$)/u;
/** `Why coffee?⇥My uncle grew it.` */
const BEHIND_TAB = /\t\s*(?=\S)/;
/** `缺点：对自己要求过高` */
const BEHIND_TOPIC = /^([^:：?？]{1,16})[:：]\s*(?=[^\s?？][^?？]{9,}$)/u;
/** `JVM 메모리 구조 (모름)`: how it went. */
const REMARK = /\s*[(（]([^()（）]{1,20})[)）]\s*$/u;
/** `锁的种类（https://a.b/c）`: where there is more about it. */
const ADDRESS = /(?<!\])\s*[(（]https?:\/\/[^()（）\s]+[)）]\s*$/u;

/** `**Event loop:** How does it work?`: what is bold says only what the question is about. */
function asksBehindTopic(text: string): boolean {
  const [, , topic = '', behind = ''] = BOLD_LEAD.exec(text) ?? [];
  return behind !== '' && behind.length <= LONGEST_ASKED && askingOf(topic).weight < 0.5 && askingOf(plainText(behind.replace(LINK_BEHIND, ''))).weight >= 0.8;
}

/** The answer on the line of its question, also `**Why coffee?** Because …`. */
export function inlineAnswer(page: Page, at: number): Pick<Found, 'part' | 'inline'> {
  const { block, title } = page.line(at);
  if (block.kind === 'heading') return {};
  const [lead = '', box = '', asked = '', behind = ''] = block.text.includes('**') || block.text.includes('__') ? (BOLD_LEAD.exec(block.text) ?? []) : [];
  const isRemark = /^[(（].*[)）][.。]?$/u.test(behind);
  if (lead !== '' && !isRemark && askingOf(asked).weight >= 0.8 && ONE_QUESTION.test(behind.replace(IN_BRACKETS, ''))) return {}; // it goes on
  if (lead !== '' && !title.labeled && (isRemark || !asksBehindTopic(block.text))) {
    const start = box.length + 2;
    const part = { start, end: start + asked.length };
    return isRemark ? { part } : { part, inline: { start: lead.length - behind.length, end: lead.length } };
  }
  const remark = REMARK.exec(block.text);
  if (remark && remark.index > title.start && judge([remark[1] ?? '']).status === 'placeholder') {
    return {
      part: { start: title.start, end: remark.index },
      inline: { start: remark.index + remark[0].search(/[(（]/u) + 1, end: block.text.trimEnd().length - 1 },
    };
  }
  const cell = endOfCell(block.text);
  if (cell < block.text.length)
    return {
      part: { start: title.start, end: title.end },
      inline: { start: cell + (BEHIND_TAB.exec(block.text.slice(cell))?.[0].length ?? 0), end: block.text.length },
    };
  const split = splitAt(block.text);
  const address = split ? null : ADDRESS.exec(block.text);
  if (address && address.index > title.start) return { part: { start: title.start, end: address.index } };
  if (!split || split.end <= title.start) return {};
  return { part: { start: title.start, end: split.end }, inline: { start: split.behind, end: block.text.length } };
}

/** Where a question ends on its line, and where what stands behind it begins; that must not ask itself. */
function splitAt(text: string): { readonly end: number; readonly behind: number } | undefined {
  for (const [way, isSure] of [
    [BEHIND_SIGN, true],
    [BEHIND_MARK, false],
    [BEHIND_TOPIC, false],
  ] as const) {
    const split = way.exec(text);
    if (split && !/\[[^\]]*$|\]\(|https?:/.test(split[1] ?? '') && (isSure || askingOf(text.slice(split[0].length)).weight === 0))
      return { end: split[1]?.length ?? 0, behind: split[0].length };
  }
  return undefined;
}

/** Text at the margin behind a list is no answer of its last question, if none of the others in it is answered there. */
export function withoutTextBehind(page: Page, candidates: readonly Candidate[], found: readonly Claimed[]): Claimed[] {
  const items = [...candidates.keys()].filter((index) => page.line(candidates[index]?.at ?? -1).block.kind === 'item');
  const lists = groupBy(items, (index) => `${candidates[index]?.section} ${candidates[index]?.parent} ${candidates[index]?.form}`);
  const stops = new Map<number, number>();
  for (const members of lists.values()) {
    const last = members.at(-1) ?? 0;
    const others = members.slice(0, -1);
    const lineAt = (index: number | undefined): number => candidates[index ?? -1]?.at ?? page.lines.length;
    if (others.length < 2 || others.some((index, place) => textBehind(page, lineAt(index), lineAt(members[place + 1])) !== undefined)) continue;
    const stop = textBehind(page, lineAt(last), page.lines.length);
    if (stop !== undefined) stops.set(last, stop);
  }
  return found.map((claim, index) => (stops.has(index) ? { ...claim, stop: stops.get(index) ?? claim.at } : claim));
}

/** The first line of text between two lines that stands apart, and no deeper than the first of them. */
function textBehind(page: Page, at: number, end: number): number | undefined {
  const { indent } = page.line(at).block;
  for (let next = at + 1; next < end; next += 1) {
    const { block, label } = page.line(next);
    if (block.kind === 'heading') return undefined;
    const isText = block.kind === 'text' || block.kind === 'quote' || block.kind === 'code';
    if (isText && block.indent <= indent && !block.joined && !(label && isAnswer(label))) return next;
  }
  return undefined;
}
