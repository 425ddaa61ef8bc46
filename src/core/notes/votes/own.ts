import type { Block } from '../../markdown/block';
import { isLetter } from '../../markdown/marks';
import { endsWithQuestionMark } from '../asking';
import { isAnswer, type Label } from '../label';
import type { Title } from '../title';

/** `**Bind mount or volume?** Volumes for data …`, also behind a box to tick: a bold beginning, and what stands behind it. */
export const BOLD_LEAD = /^(\[[ xX]\]\s+)?(?:\*\*|__)(?=[^*]*\p{L})([^*]{2,120}?)[:：]?(?:\*\*|__)\s*(?:[:：]|[-–—→=]>?)?\s+(\S.*)$/u;
/** `[topic]`, `<2차 면접>` */
const BRACKETED = /^[<[【〈《(].{1,40}[>\]】〉》)]$/u;
const DATED = /^\d{4}[-./년]|\d{1,2}월|\d{1,2}[./]\d{1,2}|^\d+$/;
/** `(500자)`, `400字以内`, `200 words` */
const LIMIT = /\d\s*(?:자|字|文字|words?|characters?)/;

/** A line, as far as its own text goes. */
export interface OwnLine {
  readonly block: Block;
  readonly title: Title;
  readonly label: Label | undefined;
  /** Whether it is, as a title, above no questions at all. */
  readonly isAside: boolean;
}

/** What a line says of itself, each in one number. */
export const OWN = [
  'heading',
  'item',
  'text',
  'quote',
  'level',
  'indent',
  'joined',
  'numbered item',
  'bullet',
  'other bullet',
  'bold',
  'bold beginning',
  'sign',
  'brackets',
  'question mark',
  'question mark inside',
  'full stop',
  'colon',
  'comma',
  'length',
  'words',
  'question label',
  'answer label',
  'other label',
  'marked label',
  'number',
  'link',
  'only a link',
  'link in the note',
  'link to a note',
  'wiki link',
  'code',
  'tag',
  'check box',
  'date',
  'arrow',
  'equals',
  'colon inside',
  'slash',
  'bracket at end',
  'quoted',
  'capital',
  'small letter',
  'emoji',
  'struck',
  'exclamation',
  'limit',
  'aside',
  'latin',
  'hangul',
  'han',
  'kana',
  'digits',
] as const;

export function ownNumbers({ block, title, label, isAside }: OwnLine): Float32Array {
  const { kind, text: raw, marker } = block;
  const { text } = title;
  const letters = lettersOf(text);
  const signs = signsIn(raw);
  /** Whether one of some signs may be in the text. */
  const may = (some: number): boolean => (signs & (some | ANY)) !== 0;
  const hasLink = raw.includes('](');
  const isLabel = (is: (label: Label) => boolean): boolean => label !== undefined && is(label);
  const last = text.at(-1) ?? '';
  const values: readonly (number | boolean)[] = [
    kind === 'heading',
    kind === 'item',
    kind === 'text',
    kind === 'quote',
    block.level,
    Math.min(16, block.indent),
    block.joined,
    isNumber(marker),
    /^[-*+]$/.test(marker),
    marker !== '' && !/^[-*+\d]/.test(marker),
    title.bold,
    raw.includes('**') && BOLD_LEAD.test(raw),
    signOf(raw) !== '',
    may(BRACKET) && BRACKETED.test(text),
    may(QUESTION) && endsWithQuestionMark(text),
    may(QUESTION) && /[?？]/.test(text),
    may(STOP) && /[.。．]["”'’)\]）]*$/u.test(raw),
    may(COLON) && /[:：][*_\s]*$/.test(raw),
    /[,，、]/.test(raw.at(-1) ?? ''),
    log(text.length),
    log(wordsIn(text)),
    title.labeled || isLabel(({ kind: of }) => of === 'question'),
    isLabel(isAnswer),
    isLabel((one) => one.kind !== 'question' && !isAnswer(one)),
    isLabel(({ marked }) => marked),
    title.number !== '' || isNumber(marker),
    hasLink || raw.includes('http:') || raw.includes('https:'),
    hasLink && /^\[[^\]]*\]\([^)]*\)$/.test(raw.trim()),
    raw.includes('](#'),
    hasLink && /\]\((?!https?:|#)[^)\s]/i.test(raw),
    raw.includes('[['),
    raw.includes('`'),
    may(LESS) && /<[a-z/]/i.test(raw),
    raw.startsWith('[') && /^\[[ xX]?\]\s/.test(raw),
    letters[4] > 0 && DATED.test(text),
    may(MORE) && /->|=>|→|⇒/.test(raw),
    raw.includes('='),
    may(COLON) && /[:：]/.test(text),
    text.includes('/'),
    last === ')' || last === '）',
    /^["'“”‘「『]/.test(text),
    /^\p{Lu}/u.test(text),
    /^\p{Ll}/u.test(text),
    may(0) && /\p{Extended_Pictographic}/u.test(raw),
    raw.includes('~~'),
    last === '!' || last === '！',
    letters[4] > 0 && LIMIT.test(text),
    isAside,
    ...letters,
  ];
  const numbers = new Float32Array(values.length);
  for (let at = 0; at < values.length; at += 1) numbers[at] = Number(values[at]);
  return numbers;
}

/** Signs of which a bit says that they are in a text, so that few texts are searched for each. */
const [BRACKET, QUESTION, STOP, COLON, LESS, MORE, ANY] = [1, 2, 4, 8, 16, 32, 64] as const;
const BITS: ReadonlyMap<string, number> = new Map([
  ...['<', '[', '('].map((sign) => [sign, BRACKET | (sign === '<' ? LESS : 0)] as const),
  ['?', QUESTION],
  ['.', STOP],
  [':', COLON],
  ['>', MORE],
  ['&', ANY],
]);
const BIT_OF = Uint8Array.from({ length: 128 }, (_, code) => BITS.get(String.fromCharCode(code)) ?? 0);

/** The bits of the signs in a text; `ANY`, if others may be meant: what is no letter and beyond ASCII, or an entity. */
function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) signs |= BIT_OF[code] ?? 0;
    else if (code < 0x3041 || code > 0xd7a3 || (code > 0x3096 && code < 0x30a1) || (code > 0x30fa && code < 0x3400)) signs |= ANY;
  }
  return signs;
}

/** As many as `split(/\s+/)` gives. */
function wordsIn(text: string): number {
  let words = 1;
  let isBlank = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const is = code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && (code < 0x3001 || code === 0xfeff) && /\s/.test(text[at] ?? ''));
    if (is && !isBlank) words += 1;
    isBlank = is;
  }
  return words;
}

/** The part of each script, and of digits. */
function lettersOf(text: string): readonly [number, number, number, number, number] {
  const counts = [0, 0, 0, 0, 0] as [number, number, number, number, number];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code | 32) >= 97 && (code | 32) <= 122) counts[0] += 1;
    else if (code >= 48 && code <= 57) counts[4] += 1;
    else if (code >= 0xac00 && code <= 0xd7a3) counts[1] += 1;
    else if (code >= 0x3040 && code <= 0x30ff) counts[3] += 1;
    else if (code >= 0x3400 && code <= 0x9fff) counts[2] += 1;
  }
  const all = Math.max(1, text.length);
  return [counts[0] / all, counts[1] / all, counts[2] / all, counts[3] / all, counts[4] / all];
}

export function isNumber(marker: string): boolean {
  return /^\d/.test(marker);
}

/** The sign that a text begins with, behind what makes it bold: `[`, `■`; any picture is `☺`. */
export function signOf(text: string): string {
  if (isLetter(text.charCodeAt(0))) return '';
  const first = text.codePointAt(/^(?:\*\*|__|<[a-z/][^<>]*>)*/i.exec(text)?.[0].length ?? 0);
  if (first === undefined) return '';
  const sign = String.fromCodePoint(first);
  if (/[\p{L}\p{N}]/u.test(sign)) return '';
  return /\p{Extended_Pictographic}/u.test(sign) ? '☺' : sign;
}

/** Large numbers count by how many digits they have. */
export function log(count: number): number {
  return Math.log2(1 + count);
}
