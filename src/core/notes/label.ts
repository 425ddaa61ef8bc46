import { fold } from './words/phrases';
import { type LabelKind, labels } from './words/lexicon';

/**
 * A label at the beginning of a line, and where what it labels begins:
 * ```
 * **My answer:** I would …      Q3. What is …      【回答】…      #### 답안      ✅ 모범답안
 *                └ end              └ end              └ end           └ end            └ end
 * ```
 */
export interface Label {
  readonly kind: LabelKind;
  readonly end: number;
  /** The number in it, or nothing. */
  readonly number: string;
  /** Whether bold, brackets or a colon set it apart; a bare word is a label only where nothing follows it. */
  readonly marked: boolean;
}

const DECORATION = /^(?:<[^<>]*>|[\s>*_~[【（(「『<#|:-]|\\\*|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)+/u;
const WORD = /^[\p{L}\p{M}\p{N}'’&·/ -]{1,32}/u;
const NUMBERED = /^(.*?)[ -]*(?:#|no\.? ?)?(\d{1,3})?[ -]*$/isu;
/** `第3問`: the number stands within. */
const ORDINAL = /^第 ?(\d{1,3}) ?([^\d ].*)$/su;
const CLOSING = /^(?:[\s*_~`\]】）)」』>]|<\/?[a-z][^<>]*>|\\\*)+/iu;
/** As above, without a line to write on: `____`. */
const CLOSING_BEFORE_TEXT = /^(?:\*{1,3}|_{1,2}(?!_)|[\s~`\]】）)」』>]|<\/?[a-z][^<>]*>|\\\*)+/iu;
const COLON = /^\s*(?:[:：](?![:：])|．|\.(?!\w)|[-–—](?=\s|$)|[)）、])/u;
/** What may stand behind a single letter, lest `P1 — Rule` is taken for a question. */
const COLON_OF_LETTER = /^\s*(?:[.)）]|[:：](?![:：]))/u;
const IDEOGRAPH = /\p{Script=Han}|\p{Script=Hangul}/u;

/** Whether it labels an answer, whoever's that is. */
export function isAnswer({ kind }: Label): boolean {
  return kind === 'answer' || kind === 'own' || kind === 'model';
}

/** The label that a line begins with, if it does. */
export function labelOf(text: string): Label | undefined {
  if (text === '' || text.startsWith('|')) return undefined;
  const before = DECORATION.exec(text)?.[0] ?? '';
  const rest = text.slice(before.length);
  const word = WORD.exec(rest)?.[0];
  if (word === undefined) return undefined;
  return letterLabel(before, rest) ?? wordLabel(before, rest, word);
}

/** `Q.`, `Q1.`, `Q 2)`, `Q3 `, `A:`, `A.text`; `A)`; not `A.I.` */
function letterLabel(before: string, rest: string): Label | undefined {
  const found = /^([QqAaＱＡ])(?:[ -]?([\d０-９]{1,3}(?:[-.][\d０-９]{1,2})?))?/u.exec(rest);
  if (!found) return undefined;
  const [letter, sign = '', number = ''] = found;
  const kind: LabelKind = 'QqＱ'.includes(sign) ? 'question' : 'answer';
  const inside = rest.slice(letter.length);
  const closing = CLOSING.exec(inside)?.[0] ?? '';
  const behind = inside.slice(closing.length);
  const colon = /^(?:\s*(?:[.．、,]|[:：](?![:：]))|[-–—](?=\s|$))/u.exec(behind)?.[0] ?? (number ? /^\s*[-–—](?=\s|$)/u.exec(behind)?.[0] : undefined);
  const bracket = /^\s*\)/.exec(inside)?.[0];
  const end = colon ?? bracket;
  const isBracketed = /[[【（(「*]/u.test(before) && /[*\]】）)」]/u.test(closing) && !/^[\p{L}\p{N}]/u.test(behind);
  const isSpaced = number !== '' && kind === 'question' && /^\s/.test(inside);
  const isAlone = inside.trim() === '' && (number !== '' || before.includes('#'));
  if (end === undefined && !isBracketed && !isSpaced && !isAlone) return undefined;
  const length = letter.length + (end === undefined ? 0 : (inside.startsWith(end) ? 0 : closing.length) + end.length);
  if (kind === 'answer' && (/^[A-Za-z]\./.test(rest.slice(length)) || /^[a-z]/.test(letter))) return undefined; // A.I., a.b
  return finish(kind, number, before, rest, length, !isSpaced || end !== undefined || isBracketed);
}

/** `**My answer:**`, `【回答】`, `질문 3.`, `#### 답안`; a word of a sentence is none. */
function wordLabel(before: string, rest: string, word: string): Label | undefined {
  const [, ordinal, counted] = ORDINAL.exec(word) ?? [];
  const [, bare = word, number = ordinal ?? ''] = NUMBERED.exec(counted ?? word) ?? [];
  const name = fold(bare);
  const kind = labels.get(name);
  if (kind === undefined || name === 'q' || name === 'a') return undefined;
  const isLetter = name.length === 1 && !IDEOGRAPH.test(name);
  if (isLetter && !/^[A-ZА-Я]/u.test(rest)) return undefined;
  const dotted = number === '' ? '' : (/^(?:[.-]\d{1,3}){1,2}(?![\p{L}\d])/u.exec(rest.slice(word.length))?.[0] ?? '');
  const length = word.trimEnd().length + dotted.length;
  const inside = rest.slice(length);
  const closing = CLOSING.exec(inside)?.[0] ?? '';
  const colon = (isLetter && kind !== 'slot' ? COLON_OF_LETTER : COLON).exec(inside.slice(closing.length))?.[0] ?? '';
  const marked = colon !== '' || (/[[【（(「*_#<]/u.test(before) && closing.trim() !== '');
  if (!marked && inside.slice(closing.length).trim() !== '') return undefined;
  return finish(kind, number + dotted, before, rest, length + (marked ? closing.length : 0) + colon.length, marked);
}

/** What closes the emphasis or the bracket that the label stands in belongs to it. */
function finish(kind: LabelKind, number: string, before: string, rest: string, length: number, marked: boolean): Label {
  const closing = CLOSING_BEFORE_TEXT.exec(rest.slice(length))?.[0] ?? '';
  const tail = before.includes('`') ? closing : (closing.split('`', 1)[0] ?? ''); // code may begin the text
  const blanks = /^\s*/.exec(rest.slice(length))?.[0].length ?? 0;
  const opens = (before.match(/\*\*|__/g) ?? []).length;
  const closes = (rest.slice(0, length).match(/\*\*|__/g) ?? []).length;
  const skip = opens > closes || /^[\]】）)」』]/u.test(tail.trimStart()) ? tail.length : blanks;
  return { kind, end: before.length + length + skip, number, marked };
}
