import { isSeparator } from '../answerLine';
import { askingOf } from '../asking';
import type { Page } from '../page';
import { readTitle } from '../title';
import { evidenceOf } from './evidence';
import type { Found, Shape, Taken } from './shape';

/** What a deck of cards is called, in front matter. */
const DECK = /flash ?cards?|anki|karteikarten|tarjetas|플래시\s?카드|암기\s?카드|単語カード|暗記カード|闪卡|记忆卡/i;
const TWO_SIDES = /^(.*?[^:;])(:::?|;;;?)(?![:;])[ \t]*(.*)$/su;

/**
 * Flashcards, as the tools for them write them:
 * ```
 * What is X?::A thing      What is Y?      - What is Z? #card
 *                          ?                 - an answer
 *                          an answer
 * ```
 */
export const card: Shape = {
  id: 'card',
  find(page, taken) {
    const tagged = isTagged(page);
    const numbered = numberedCards(page);
    return page.lines.flatMap((_, at) => {
      if (taken.has(at)) return [];
      const one = aboveSeparator(page, at) ?? withTag(page, at, numbered) ?? inline(page, at, tagged, taken);
      return one ? [one] : [];
    });
  },
};

/** Whether the note says somewhere that it is a deck of cards. */
function isTagged(page: Page): boolean {
  if (['tags', 'deck'].some((key) => DECK.test(page.frontMatter.get(key) ?? ''))) return true;
  return page.lines.some(({ block: { kind, text } }) => {
    if (kind === 'comment') return text.startsWith('<!--SR:');
    return (kind === 'text' || kind === 'heading') && /#flashcards?(?![\p{L}_-])/iu.test(text);
  });
}

function aboveSeparator(page: Page, at: number): Found | undefined {
  const { block } = page.line(at);
  if (block.kind !== 'text' && block.kind !== 'item' && block.kind !== 'heading') return undefined;
  if (block.kind === 'text' && block.joined && page.line(at - 1).block.kind === 'text') return undefined;
  let last = at;
  while (block.kind !== 'heading' && last < at + 4 && isJoinedText(page, last + 1) && !isSeparator(page.line(last + 1))) last += 1;
  if (!isSeparator(page.line(last + 1)) || page.line(at).title.text === '') return undefined;
  return { at, last, evidence: evidenceOf(page, at, 'card') };
}

function isJoinedText(page: Page, at: number): boolean {
  const { kind, joined } = page.line(at).block;
  return kind === 'text' && joined;
}

/** A question with a tag such as `#card`; its answer is nested below it. */
function withTag(page: Page, at: number, numbered: ReadonlySet<string>): Found | undefined {
  const { kind } = page.line(at).block;
  if (kind !== 'item' && kind !== 'heading') return undefined;
  const { title } = page.line(at);
  const isOne = title.card || (title.number !== '' && numbered.has(formOf(page, at)));
  if (!isOne || title.text === '') return undefined;
  return { at, evidence: evidenceOf(page, at, 'card') };
}

/** The forms of numbered items among which half or more are tagged: the others are cards, too. */
function numberedCards(page: Page): Set<string> {
  const counts = new Map<string, { tagged: number; all: number }>();
  page.lines.forEach((line, at) => {
    if (line.block.kind !== 'item' || line.title.number === '') return;
    const { title } = line;
    const count = counts.get(formOf(page, at)) ?? { tagged: 0, all: 0 };
    counts.set(formOf(page, at), { tagged: count.tagged + (title.card ? 1 : 0), all: count.all + 1 });
  });
  return new Set([...counts].filter(([, { tagged, all }]) => tagged >= 2 && tagged >= all / 2).map(([form]) => form));
}

function formOf(page: Page, at: number): string {
  const { marker, indent } = page.line(at).block;
  return `${indent} ${marker}`;
}

function inline(page: Page, at: number, tagged: boolean, taken: Taken): Found | undefined {
  const { block } = page.line(at);
  if ((block.kind !== 'text' && block.kind !== 'item') || taken.has(at)) return undefined;
  const sides = TWO_SIDES.exec(block.text.slice(0, 1500));
  if (!sides || /`[^`]*$/.test((sides[1] ?? '').replace(/`[^`]*`/g, ''))) return undefined;
  const [, front = '', separator = ''] = sides;
  const title = readTitle(front);
  if (title.text === '') return undefined;
  const asks = askingOf(title.text).weight >= 0.8;
  const isProperty = separator.startsWith(':') && /^[\w-]+$/.test(front.trim()) && /^\s|^$/.test(block.text.slice(front.length + separator.length));
  if (!asks && (!tagged || isProperty)) return undefined;
  const start = front.length + separator.length;
  const blanks = /^\s*/.exec(block.text.slice(start))?.[0].length ?? 0;
  return {
    at,
    part: { start: title.start, end: title.end },
    inline: { start: start + blanks, end: block.text.length },
    evidence: [...new Set(evidenceOf(page, at, 'card'))],
  };
}
