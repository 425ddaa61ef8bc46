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
const CLOSING = /^(?:[\s*_~`\]】）)」』>]|<\/?[a-z][^>]*>|\\\*)+/iu;

/** Whether it labels an answer, whoever's that is. */
export function isAnswer({ kind }: Label): boolean {
  return kind === 'answer' || kind === 'own' || kind === 'model';
}

/** As above, without a line to write on: `____`. */
const AFTER = /^(?:\*{1,3}|_{1,2}(?!_)|[\s~`\]】）)」』>]|<\/?[a-z][^>]*>|\\\*)+/iu;

/** The label that a line begins with, if it does. */
export function labelOf(text: string): Label | undefined {
  const first = text.charCodeAt(0);
  if (first === 124 || text === '') return undefined;
  const before = DECORATION.exec(text)?.[0] ?? '';
  const rest = text.slice(before.length);
  const word = WORD.exec(rest)?.[0];
  if (word === undefined) return undefined;
  return letterLabel(before, rest) ?? wordLabel(before, rest, word);
}

/** `Q.`, `Q1.`, `Q 2)`, `Q3 `, `A:`, `A.text`; not `A.I.`, not the choice `A)`. */
function letterLabel(before: string, rest: string): Label | undefined {
  const found = /^([QqAaＱＡ])(?:[ -]?([\d０-９]{1,3}(?:[-.][\d０-９]{1,2})?))?/u.exec(rest);
  if (!found) return undefined;
  const kind: LabelKind = 'QqＱ'.includes(found[1] ?? '') ? 'question' : 'answer';
  const number = found[2] ?? '';
  const inside = rest.slice(found[0].length);
  const closing = CLOSING.exec(inside)?.[0] ?? '';
  const end = /^\s*(?:[.．、,]|[:：](?![:：]))/u.exec(inside.slice(closing.length))?.[0] ?? (kind === 'question' || number ? /^\s*\)/.exec(inside)?.[0] : undefined);
  const bracketed = /[[【（(「*]/u.test(before) && /[*\]】）)」]/u.test(closing) && !/^[\p{L}\p{N}]/u.test(inside.slice(closing.length));
  const spaced = number !== '' && kind === 'question' && /^\s/.test(inside);
  const alone = inside.trim() === '' && (number !== '' || before.includes('#'));
  if (end === undefined && !bracketed && !spaced && !alone) return undefined;
  const marker = found[0] + (end !== undefined && !inside.startsWith(end) ? closing : '') + (end ?? '');
  const after = rest.slice(marker.length);
  if (kind === 'answer' && (/^[A-Za-z]\./.test(after) || /^[a-z]/.test(found[0]))) return undefined; // A.I., a.b
  return finish(kind, number, before, rest, end === undefined ? found[0].length : marker.length, !spaced || end !== undefined || bracketed);
}

function wordLabel(before: string, rest: string, word: string): Label | undefined {
  const numbered = /^(.*?)[ -]*(?:#|no\.? ?)?(\d{1,3})?[ -]*$/isu.exec(word);
  const name = fold(numbered?.[1] ?? word);
  const kind = labels.get(name);
  if (kind === undefined || name === 'q' || name === 'a') return undefined;
  if (name.length === 1 && !/^\p{Script=Han}|\p{Script=Hangul}/u.test(name) && !/^[\s*_]*[A-ZА-Я]/u.test(rest)) return undefined;
  const inside = rest.slice(word.trimEnd().length);
  const closing = CLOSING.exec(inside)?.[0] ?? '';
  const colon = (name.length === 1 && kind !== 'slot' && !/\p{Script=Han}|\p{Script=Hangul}/u.test(name) ? /^\s*(?:[.)）]|[:：](?![:：]))/u : /^\s*(?:[:：](?![:：])|．|\.(?!\w)|[-–—](?=\s|$)|[)）、])/u).exec(inside.slice(closing.length))?.[0] ?? '';
  const marked = colon !== '' || (/[[【（(「*_#<]/u.test(before) && closing.trim() !== '');
  const ends = inside.slice(closing.length + colon.length).trim() === '';
  if (!marked && !ends) return undefined;
  return finish(kind, numbered?.[2] ?? '', before, rest, word.trimEnd().length + (marked ? closing.length : 0) + colon.length, marked);
}

function finish(kind: LabelKind, number: string, before: string, rest: string, length: number, marked: boolean): Label {
  const tail = AFTER.exec(rest.slice(length))?.[0] ?? '';
  const blanks = /^\s*/.exec(rest.slice(length))?.[0].length ?? 0;
  const opens = (before.match(/\*\*|__/g) ?? []).length;
  const closes = (rest.slice(0, length).match(/\*\*|__/g) ?? []).length;
  const skip = opens > closes || /^[\]】）)」』]/u.test(tail.trimStart()) ? tail.length : blanks;
  return { kind, end: before.length + length + skip, number, marked };
}
