import { labelOf } from './label';
import { isLetter } from '../markdown/marks';
import { plainText, TAG } from '../markdown/plainText';

/**
 * A line that may be a question, taken apart:
 * ```
 * **Q3. ✅ What is logged?** (O) #card
 *         └── start   end ┘
 * ```
 */
export interface Title {
  /** What is asked, without marks around and in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a label such as `Q.` or `[질문]` says that it is a question. */
  readonly labeled: boolean;
  /** `1.`, `2-1`, or nothing. */
  readonly number: string;
  /** Whether all of it is bold. */
  readonly bold: boolean;
  /** Whether a tag such as `#card` makes it one. */
  readonly card: boolean;
}

const MARKS = new RegExp(
  `^(?:${TAG.source}|${
    /[\s\u3000]+|\*\*|__|\*(?=\S)|_(?=\S)|~~|==|\[[ xX]?\](?=\s)|\[[★☆*!]+\]|#{1,6}(?=\s)|\[[#¶]?\]\([^)]*\)|&nbsp;|\\\*|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u200D|\u20E3|[★☆●■□◆◇▶►※✓✔│┃║]|[○〇](?![○〇])|[-–•·・*](?=[ \t\u3000])|[\u2460-\u2473]/u
      .source
  })`,
  'iu',
);
const NUMBERS =
  /^(?:(?:[\d０-９]{1,3}(?:[.-]\d{1,3})*(?:[.)、．）:，]+(?!\d)|(?=\s))|[０-９]{1,2}(?=\p{L})|[(（[]\d{1,3}(?:[-.]\d{1,3})?[)）\]]|#\d{1,3}[.:)]?(?=\s)|[一二三四五六七八九十]{1,3}[、.．]|No\.? ?\d{1,3}[.:)]?))[\s\u3000]*/iu;
/** `??? question "Why coffee?"`: a box that opens, as MkDocs has it. */
const BOX = /^(?:\?{3}\+?|!{3})[ \t]+[\w-]+(?:[ \t]+(?:inline|end))*[ \t]+"(?=.*[^\s"].*"\s*$)/;
/** `` `1. Why coffee?` ``: all of it is code, with a number in it. */
const CODE = /^\s*`\d{1,3}[.)、][^`]+`\s*$/u;
/** `7 가지 방법`, `3 câu hỏi`, `5 years from now`: a number that says how many belongs to what it counts; `401 (Unauthorized)` is a name. */
const COUNTS = /^(?:\d{3}\s+[(（]\p{L}|\d{1,3}\s+(?:\p{Ll}|[가개명번분초년월주일시회줄장단]|[年月日个個种種分秒次点點人回]|つ))/u;
/** `[tag] [question](url)`: a tag before a link. */
const TAG_BEFORE_LINK = /^\[[^\]]{1,30}\]\s*(?=\[)/;
const TAIL = new RegExp(
  `(?:${TAG.source}|${
    /[\s\u3000]+|\*\*|__|~~|==|(?<=\S)[*_]+|<!--.*?-->|\\\*|&nbsp;|[★☆]|\{[:#.][^}]*\}|[(（](?:[OoXx△○×Ｏ✓✔]|완료|미완|済|未|done)[)）]|(?:^|\s)#[\p{L}\p{N}_/-]+|(?<=\s)[o○×△]|==[OX]|\p{Extended_Pictographic}|\uFE0F|\u200D/u
      .source
  })$`,
  'iu',
);
const BOLD = /\*\*|__|<\/?(?:b|strong)\b/i;
const LONGEST_TAIL = 100;
/** `.`, `?`, `!`, `。`, `？` */
const ENDS_SENTENCE = new Set([46, 63, 33, 0x3002, 0xff1f]);
const LONGEST_CELL = 600;
/** No number alone. */
const WORD = /\p{L}{2}/u;
/** What ends a label or a number, or one more tab. */
const ENDS_LABEL = /[\s:：.)]/;
const CARD = /(?:^|\s)#(?:card|flashcard|flashcards|interview|anki)(?![\p{L}\p{N}_-])/iu;

/** Where the first cell ends that says something, in a line as one copies it from a sheet: `1⇥Why coffee?⇥My uncle grew it.` */
export function endOfCell(raw: string): number {
  const words = raw.includes('\t') ? raw.slice(0, LONGEST_CELL).search(WORD) : -1;
  if (words < 0) return raw.length;
  for (let tab = raw.indexOf('\t', words); tab >= 0 && tab < LONGEST_CELL; tab = raw.indexOf('\t', tab + 1)) {
    if (!ENDS_LABEL.test(raw[tab - 1] ?? '')) return /\p{L}/u.test(raw.slice(tab)) ? tab : raw.length;
  }
  return raw.length;
}

export function readTitle(raw: string): Title {
  const label = labelOf(raw);
  let labeled = false;
  let number = '';
  const box = BOX.exec(raw)?.[0].length ?? 0;
  const isCode = CODE.test(raw);
  let start = isCode ? raw.indexOf('`') + 1 : box;
  if (label?.kind === 'question' && (label.marked || label.number)) {
    labeled = true;
    number = label.number;
    start = label.end;
  }
  while (mayBeginWithMark(raw, start)) {
    const rest = raw.slice(start);
    const mark = MARKS.exec(rest) ?? TAG_BEFORE_LINK.exec(rest);
    if (mark && !isPartOfText(mark[0], rest)) {
      start += mark[0].length;
      continue;
    }
    const digits = number || COUNTS.test(rest) ? null : NUMBERS.exec(rest);
    if (!digits || digits[0].length === rest.length) break;
    number = digits[0].trim();
    start += digits[0].length;
    const inner = labelOf(rest.slice(digits[0].length));
    if (inner?.kind === 'question' && inner.marked) {
      labeled = true;
      start += inner.end;
    }
  }
  let end = isCode ? raw.lastIndexOf('`') : box > 0 ? raw.lastIndexOf('"') : raw.length;
  while (mayEndInMark(raw, end)) {
    const tail = TAIL.exec(raw.slice(Math.max(start, end - LONGEST_TAIL), end));
    if (!tail || end - tail[0].length <= start) break;
    end -= tail[0].length;
  }
  const lead = raw.slice(0, start);
  const bold = lead !== '' && BOLD.test(lead) && BOLD.test(raw.slice(end)) && !/\*\*|__/.test(raw.slice(start, end));
  const text = raw.slice(start, end);
  const isHalfBold = lead.includes('**') && text.split('**').length % 2 === 0; // `**Topic:** question`
  return { text: plainText(isHalfBold ? `**${text}` : text), start, end, labeled, number, bold, card: raw.includes('#') && CARD.test(raw) };
}

/** Looks at the first character, for the same reason as below: no mark and no number is a letter, but for `No. 1`. */
function mayBeginWithMark(raw: string, start: number): boolean {
  const first = raw.charCodeAt(start);
  return start < raw.length && (!isLetter(first) || first === 78 || first === 110);
}

/** Looks at the last character, since trying all that `TAIL` may be takes long: no mark ends so, or only a tag does. */
function mayEndInMark(raw: string, end: number): boolean {
  const last = raw.charCodeAt(end - 1);
  if (ENDS_SENTENCE.has(last)) return false;
  if (last === 111 && /\s/.test(raw[end - 2] ?? '')) return true; // `o`: answered well
  const isLetter = (last >= 48 && last <= 57) || (last >= 97 && last <= 122) || (last >= 0xac00 && last <= 0xd7a3) || (last >= 0x4e00 && last <= 0x9fff);
  return !isLetter || raw.includes('#');
}

/** `*a* and b`: emphasis that ends before the title does belongs to its text; `<T>` may be code. */
function isPartOfText(mark: string, rest: string): boolean {
  if (mark === '*' || mark === '_') return rest.indexOf(mark, 1) !== rest.trimEnd().length - 1;
  return false;
}
