import { isAnswer } from '../label';
import type { Page } from '../page';
import { hasSlot, isNumber } from '../slot';
import { evidenceOf } from './evidence';
import { asksBehindTopic, BOLD_LEAD, groupsOf, type ItemGroup, Nesting } from './listItems';
import { Series } from './series';
import type { Found, Shape } from './shape';

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
    const nesting = new Nesting(page);
    const asked = new Set<number>();
    return groupsOf(page, taken).flatMap((group) => {
      const open = group.members.filter((at) => !nesting.isWithin(at, asked));
      const found = questionsOf(page, { ...group, members: open });
      for (const { at } of found) asked.add(at);
      return found;
    });
  },
};

function questionsOf(page: Page, group: ItemGroup): Found[] {
  const series = new Series(page, group.members);
  if (!isSeries(page, series, group)) return [];
  const found: Found[] = [];
  let number = 0;
  for (const at of group.members) {
    const follows = number === 0 || numberOf(page, at) === number + 1;
    if (!isMember(page, at, group, follows, series)) continue;
    number = numberOf(page, at);
    found.push({ at, ...inlineAnswer(page, at), evidence: evidenceOf(page, at, ...series.evidence(group.title)) });
  }
  return withoutTextBehind(page, found);
}

function isSeries(page: Page, series: Series, { members, title, whole }: ItemGroup): boolean {
  if (series.size === 0) return false;
  const slots = members.filter((at) => hasSlot(page, at)).length;
  if (slots >= 2 && slots >= members.length * 0.5) return true;
  if (slots >= 1 && series.share >= 0.5 && slots >= members.length * 0.3) return true;
  if (page.saysItself(title) && series.share >= 0.2 && series.size >= 3 && series.asking >= 1.5) return true;
  if (page.saysQuestions(title))
    return series.share >= 0.4 || (series.share > 0 && whole.share >= 0.35 && whole.asking >= 1.8) || isBoldForm(page, series, 0.1);
  if (page.isGuide) return false;
  if (isBoldForm(page, series, series.size >= 5 ? 0.15 : 0.3)) return true;
  if (series.share >= 0.5 && whole.asking >= 3.5 && whole.share >= 0.7) return true;
  if (series.share >= 0.5 && whole.share >= 0.55 && whole.asking / page.lines.length >= 0.3) return true;
  return series.asking >= 2.5 && series.share >= 0.7 && series.asking / page.lines.length >= 0.15;
}

/** `- **자기소개**`: items that are bold as a whole need not ask much. */
function isBoldForm(page: Page, series: Series, share: number): boolean {
  return series.size >= 2 && series.share >= share && series.lines.some((at) => page.line(at).title.bold);
}

/** Whether an item is a question as the others are, though it may not ask itself. */
function isMember(page: Page, at: number, { title: heading, whole }: ItemGroup, follows: boolean, series: Series): boolean {
  const { asking, title, block } = page.line(at);
  if (asking.weight >= 0.5 || hasSlot(page, at)) return true;
  if (isNumber(block.marker) && !follows) return false;
  if (title.bold || BOLD_LEAD.test(block.text)) return true;
  if (isNumber(block.marker) && series.share >= 0.6 && series.size >= 4) return title.text.length <= LONGEST_STATEMENT;
  if (title.text.length > LONGEST_TOPIC || STATEMENT.test(title.text)) return false;
  const share = Math.max(series.share, whole.share);
  return share >= (page.saysQuestions(heading) ? 0.4 : 0.6);
}

function numberOf(page: Page, at: number): number {
  return Number(/(\d+)\D*$/.exec(page.line(at).block.marker)?.[1] ?? 0);
}

/** `Why coffee? - Because my uncle …`, `**Why coffee?** Because …`: an answer on the line of its question. */
function inlineAnswer(page: Page, at: number): Pick<Found, 'part' | 'inline'> {
  const { block, title } = page.line(at);
  const [lead = '', asked = '', behind = ''] = BOLD_LEAD.exec(block.text) ?? [];
  if (lead !== '' && !title.labeled && !asksBehindTopic(block.text)) {
    const part = { start: 2, end: 2 + asked.length };
    return /^[(（].*[)）]$/u.test(behind) ? { part } : { part, inline: { start: lead.length - behind.length, end: lead.length } };
  }
  const split = /^([^?？]{3,}[?？])\s*(?:->|=>|[-–—→:：=])\s*(?=\S{2})/u.exec(block.text);
  if (!split) return {};
  return { part: { start: title.start, end: split[1]?.length ?? 0 }, inline: { start: split[0].length, end: block.text.length } };
}

/** Text at the margin behind a list is no answer of its last question, if none of the others is answered there. */
function withoutTextBehind(page: Page, found: readonly Found[]): Found[] {
  const last = found.at(-1);
  const others = found.slice(0, -1);
  if (!last || others.length < 2) return [...found];
  if (others.some(({ at }, index) => textBehind(page, at, found[index + 1]?.at ?? at) !== undefined)) return [...found];
  const stop = textBehind(page, last.at, page.lines.length);
  return stop === undefined ? [...found] : [...others, { ...last, stop }];
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
