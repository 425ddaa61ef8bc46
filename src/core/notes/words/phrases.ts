/** A blank, a mark or the end: what may stand beside a whole word. */
const BOUNDARY = /[\s\p{P}\p{S}]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Scripts whose words are not set apart by blanks, so that a word is found anywhere. */
const GLUED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

interface Phrase {
  readonly text: string;
  /** Whether it is found within words. */
  readonly glued: boolean;
}

/** A set of words and phrases that a text may begin with, end with, be or hold. Texts come folded. */
export class Phrases {
  readonly #phrases: ReadonlySet<string>;
  /** The phrases by their first two characters, and by their last two, the longest first. */
  readonly #byStart = new Map<number, Phrase[]>();
  readonly #byEnd = new Map<number, Phrase[]>();
  /** What phrases begin with. */
  readonly #firsts: ReadonlySet<number>;

  constructor(phrases: Iterable<string>) {
    this.#phrases = new Set(phrases);
    this.#firsts = new Set([...this.#phrases].map((text) => text.charCodeAt(0)));
    for (const text of [...this.#phrases].sort((one, other) => other.length - one.length)) {
      const phrase = { text, glued: GLUED.test(text) };
      push(this.#byStart, pairAt(text, 0, text.length), phrase);
      push(this.#byEnd, pairAt(text, Math.max(0, text.length - 2), text.length), phrase);
    }
  }

  has(text: string): boolean {
    return this.#phrases.has(text);
  }

  /** How long the longest phrase is that the text begins with; 0 if with none. */
  atStartOf(text: string): number {
    for (let length = 2; length >= 1; length -= 1) {
      for (const { text: phrase, glued } of this.#byStart.get(pairAt(text, 0, length)) ?? []) {
        if (!text.startsWith(phrase)) continue;
        if (glued || phrase.length === text.length || BOUNDARY.test(text[phrase.length] ?? ' ')) return phrase.length;
      }
    }
    return 0;
  }

  atEndOf(text: string): number {
    for (let length = 2; length >= 1; length -= 1) {
      for (const { text: phrase, glued } of this.#byEnd.get(pairAt(text, text.length - length, text.length)) ?? []) {
        if (!text.endsWith(phrase)) continue;
        if (glued || phrase.length === text.length || BOUNDARY.test(text[text.length - phrase.length - 1] ?? ' ')) return phrase.length;
      }
    }
    return 0;
  }

  within(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) {
      if (!this.#firsts.has(text.charCodeAt(at))) continue;
      for (let length = 2; length >= 1; length -= 1) {
        for (const { text: phrase, glued } of this.#byStart.get(pairAt(text, at, at + length)) ?? []) {
          if (text.startsWith(phrase, at) && (glued || isWhole(text, at, at + phrase.length))) return true;
        }
      }
    }
    return false;
  }
}

/** One or two characters of a text as a number; of what is not there, a number that no phrase has. */
function pairAt(text: string, start: number, end: number): number {
  if (start < 0) return -1;
  return end - start < 2 ? text.charCodeAt(start) : text.charCodeAt(start) * 0x10000 + text.charCodeAt(start + 1);
}

function push(phrases: Map<number, Phrase[]>, key: number, phrase: Phrase): void {
  const known = phrases.get(key);
  if (known) known.push(phrase);
  else phrases.set(key, [phrase]);
}

/** Whether no letter and no digit stands directly before or after. */
function isWhole(text: string, start: number, end: number): boolean {
  const isInPair = (text.charCodeAt(start - 1) & 0xfc00) === 0xdc00;
  const before = start === 0 ? ' ' : text.slice(isInPair ? start - 2 : start - 1, start);
  return !LETTER.test(before) && !LETTER.test(String.fromCodePoint(text.codePointAt(end) ?? 32));
}

/** A text as phrases are compared with it: composed, in lower case, with one kind of blank and of quote. */
const PLAIN = /^[\x21-\x5f\x61-\x7e]+(?: [\x21-\x5f\x61-\x7e]+)*$/;

/** More than a single blank. */
const UNUSUAL_BLANK = /[^\S ]| {2}/;

export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const lower = text.normalize('NFC').toLowerCase();
  const blanks = UNUSUAL_BLANK.test(lower) ? lower.replace(/\s+/g, ' ') : lower;
  return blanks.replace(/[’‘`´]/g, "'").trim();
}
