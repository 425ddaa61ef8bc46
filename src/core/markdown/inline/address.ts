/** How deep brackets may be nested in an address. */
const DEEPEST = 32;
const CONTROL = /[\0-\x20\x7f]/;
const BLANK = /\s/;

/** Reads the address and the title behind the text of a link: `(https://a.b "Title")`. */
export class Addresses {
  readonly #text: string;
  /** What closes a title and is not there any more. */
  readonly #missing = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Where an address in brackets ends that begins at `start`; -1 if there is none. */
  endOf(start: number): number {
    const text = this.#text;
    if (text[start] !== '(') return -1;
    const address = this.#afterBlanks(start + 1);
    const end = text[address] === '<' ? this.#endOfPointed(address) : this.#endOfPlain(address);
    if (end < 0) return -1;
    const behind = this.#afterBlanks(end);
    const hasTitle = behind > end && (text[behind] === '"' || text[behind] === "'" || text[behind] === '(');
    const last = hasTitle ? this.#endOfTitle(behind) : behind;
    if (last < 0) return -1;
    const closing = this.#afterBlanks(last);
    return text[closing] === ')' ? closing + 1 : -1;
  }

  #afterBlanks(start: number): number {
    let at = start;
    while (at < this.#text.length && BLANK.test(this.#text.charAt(at))) at += 1;
    return at;
  }

  /** `<an address>` */
  #endOfPointed(start: number): number {
    for (let at = start + 1; at < this.#text.length; at += 1) {
      const char = this.#text[at];
      if (char === '>') return at + 1;
      if (char === '<' || char === '\n' || char === '\r') return -1;
      if (char === '\\') at += 1;
    }
    return -1;
  }

  #endOfPlain(start: number): number {
    let depth = 0;
    let at = start;
    for (; at < this.#text.length; at += 1) {
      const char = this.#text.charAt(at);
      if (char === '(') depth += 1;
      if (depth > DEEPEST) return -1;
      if (char === ')') depth -= 1;
      if (depth < 0) return at;
      if (CONTROL.test(char)) break;
      if (char === '\\' && /[()\\]/.test(this.#text.charAt(at + 1))) at += 1;
    }
    return depth === 0 ? at : -1;
  }

  #endOfTitle(start: number): number {
    const closing = this.#text[start] === '(' ? ')' : this.#text.charAt(start);
    if (this.#missing.has(closing)) return -1;
    for (let at = start + 1; at < this.#text.length; at += 1) {
      const char = this.#text[at];
      if (char === closing) return at + 1;
      if (char === '\\') at += 1;
    }
    this.#missing.add(closing);
    return -1;
  }
}
