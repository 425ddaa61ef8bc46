/** What is not said aloud: blocks of code, comments, tags, images, the addresses of links. */
const SILENT: readonly RegExp[] = [
  /^[ \t>]*(`{3,}|~{3,}).*(?:\r\n?|\n)(?:(?![ \t>]*\1).*(?:\r\n?|\n|(?![^])))*(?:[ \t>]*\1.*)?/gm,
  /<!--(?:(?!-->)[\s\S])*(?:-->|$)/g,
  /<\/?[a-zA-Z][^<>]*>/g,
  /!\[[^\]\r\n]*\]\([^()\r\n]*\)/g,
  /\b[a-z][a-z+.-]*:\/\/[^\s<>)\]]+/gi,
  /(?<=\])\([^()\r\n]*\)/g,
  /^[ \t>]*(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]/gm,
];

/** How much there is to say, each language in what its speech is counted by. */
export interface Spoken {
  /** Of languages that are written with blanks between words, numbers too. */
  readonly words: number;
  /** Of Korean. */
  readonly syllables: number;
  /** Of Chinese. */
  readonly chinese: number;
  /** Of Japanese. */
  readonly japanese: number;
  /** Words as word processors count them: what is between blanks, and each Chinese or Japanese character. */
  readonly written: number;
}

const HANGUL = /[\uAC00-\uD7A3]|[\u1100-\u115F][\u1160-\u11A7][\u11A8-\u11FF]?/gu;
const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

/** Counts what of some Markdown would be said aloud. Chinese characters next to kana are Japanese. */
export function spokenIn(markdown: string): Spoken {
  const text = SILENT.reduce((rest, silent) => rest.replace(silent, ' '), markdown);
  const kana = count(text, KANA);
  const han = count(text, HAN);
  const spaced = text.replace(HAN, ' ').replace(KANA, ' ');
  return {
    words: count(spaced.replace(HANGUL, ' '), WORD),
    syllables: count(text, HANGUL),
    chinese: kana > 0 ? 0 : han,
    japanese: kana > 0 ? kana + han : 0,
    written: kana + han + count(spaced, WORD),
  };
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
