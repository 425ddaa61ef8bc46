/** A blank, a mark or the end: what may stand beside a whole word. */
const BOUNDARY = /[\s\p{P}\p{S}]/u;
/** Scripts whose words are not set apart by blanks, so that a word is found anywhere. */
const GLUED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A set of words and phrases that a text may begin with, end with, be or hold. Texts come folded. */
export class Phrases {
  readonly #phrases = new Set<string>();
  /** The lengths that phrases have, the longest first. */
  readonly #lengths: readonly number[];
  /** Made when it is first needed: it is big. */
  #holds: RegExp | undefined;

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) this.#phrases.add(phrase);
    this.#lengths = [...new Set([...this.#phrases].map((phrase) => phrase.length))].sort((one, other) => other - one);
  }

  has(text: string): boolean {
    return this.#phrases.has(text);
  }

  /** How long the longest phrase is that the text begins with; 0 if with none. */
  atStartOf(text: string): number {
    for (const length of this.#lengths) {
      if (length > text.length) continue;
      const start = text.slice(0, length);
      if (this.#phrases.has(start) && (length === text.length || GLUED.test(start) || BOUNDARY.test(text[length] ?? ' '))) {
        return length;
      }
    }
    return 0;
  }

  atEndOf(text: string): number {
    for (const length of this.#lengths) {
      const at = text.length - length;
      if (at < 0) continue;
      const end = text.slice(at);
      if (this.#phrases.has(end) && (at === 0 || GLUED.test(end) || BOUNDARY.test(text[at - 1] ?? ' '))) return length;
    }
    return 0;
  }

  within(text: string): boolean {
    this.#holds ??= new RegExp([...this.#phrases].map(pattern).join('|') || '(?!)', 'u');
    return this.#holds.test(text);
  }
}

function pattern(phrase: string): string {
  const literal = phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return GLUED.test(phrase) ? literal : `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`;
}

/** A text as phrases are compared with it: composed, in lower case, with one kind of blank and of quote. */
const PLAIN = /^[\x21-\x5f\x61-\x7e]+(?: [\x21-\x5f\x61-\x7e]+)*$/;

export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u3000]+/gu, ' ')
    .replace(/[’‘`´]/g, "'")
    .trim();
}
