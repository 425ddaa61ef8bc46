import { decodeString } from 'micromark-util-decode-string';
import { Addresses } from './address';
import { CodeSpans } from './codeSpans';
import { pairRuns, type Run, runOf } from './emphasis';
import { endOfTag } from './tag';

/** `[` or `![`, which may begin the text of a link or a picture. */
interface Bracket {
  readonly piece: number;
  readonly isPicture: boolean;
  /** How many runs of emphasis stand before it. */
  readonly runs: number;
}

const SPECIAL = /[\\`&<[\]*_]|!\[/g;
const REFERENCE = /&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/iy;
const AUTOLINK =
  /<(?:[a-z][a-z\d+.-]{1,31}:[^\0-\x20<>\x7f]*|[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*)>/iy;
const ESCAPED = /[!-/:-@[-`{-~]/;

/**
 * What a line of Markdown says, as CommonMark has it, in one pass:
 * ```
 * **See** [the *guide*](a.md "A") &amp; `x*y`, 2 \* 3   →   See the guide & x*y, 2 * 3
 * ```
 * No address is told of elsewhere, so `[a]` and `[a][b]` are text.
 */
export function inlineText(markdown: string): string {
  return new InlineReader(markdown.replaceAll('\0', '\uFFFD')).read();
}

class InlineReader {
  readonly #text: string;
  readonly #pieces: string[] = [];
  readonly #brackets: Bracket[] = [];
  readonly #runs: Run[] = [];
  readonly #addresses: Addresses;
  readonly #code: CodeSpans;
  /** What would close a comment or the like and is not there any more. */
  readonly #missing = new Set<string>();
  /** The brackets that no link may begin at, since one within is a link. */
  #closed = 0;

  constructor(text: string) {
    this.#text = text;
    this.#addresses = new Addresses(text);
    this.#code = new CodeSpans(text);
  }

  read(): string {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      SPECIAL.lastIndex = at;
      const next = SPECIAL.exec(text)?.index ?? text.length;
      if (next > at) this.#pieces.push(text.slice(at, next));
      at = next < text.length ? this.#special(next) : next;
    }
    this.#pair(0);
    return this.#pieces.join('');
  }

  /** Reads what begins with a special character; where it ends. */
  #special(at: number): number {
    switch (this.#text[at]) {
      case '\\':
        return ESCAPED.test(this.#text.charAt(at + 1)) ? this.#say(this.#text.charAt(at + 1), at + 2) : this.#say('\\', at + 1);
      case '`':
        return this.#codeSpan(at);
      case '&': {
        const reference = matchAt(REFERENCE, this.#text, at) ?? '&';
        return this.#say(decodeString(reference), at + reference.length);
      }
      case '<':
        return this.#pointed(at);
      case '[':
        return this.#open('[', at);
      case '!':
        return this.#open('![', at);
      case ']':
        return this.#close(at);
      default:
        return this.#emphasis(at);
    }
  }

  #say(text: string, end: number): number {
    this.#pieces.push(text);
    return end;
  }

  #codeSpan(at: number): number {
    const { code, end } = this.#code.at(at);
    return this.#say(code, end);
  }

  /** `<https://a.b>`, which says what it links to, or a tag, which says nothing. */
  #pointed(at: number): number {
    const link = matchAt(AUTOLINK, this.#text, at);
    if (link !== undefined) return this.#say(link.slice(1, -1), at + link.length);
    const end = endOfTag(this.#text, at, this.#missing);
    return end < 0 ? this.#say('<', at + 1) : end;
  }

  #emphasis(at: number): number {
    const char = this.#text.charAt(at);
    let end = at + 1;
    while (this.#text[end] === char) end += 1;
    const before = at === 0 ? 'a' : this.#text.charAt(at - 1);
    this.#runs.push(runOf(this.#pieces.length, char, end - at, before, this.#text.charAt(end)));
    return this.#say(char.repeat(end - at), end);
  }

  #open(mark: '[' | '![', at: number): number {
    this.#brackets.push({ piece: this.#pieces.length, isPicture: mark === '![', runs: this.#runs.length });
    return this.#say(mark, at + mark.length);
  }

  #close(at: number): number {
    const bracket = this.#brackets.pop();
    const isClosed = !bracket?.isPicture && this.#brackets.length < this.#closed;
    this.#closed = Math.min(this.#closed, this.#brackets.length);
    const end = bracket && !isClosed ? this.#addresses.endOf(at + 1) : -1;
    if (!bracket || end < 0) return this.#say(']', at + 1);
    this.#pieces[bracket.piece] = '';
    this.#pair(bracket.runs);
    if (!bracket.isPicture) this.#closed = this.#brackets.length;
    return end;
  }

  /** Takes off the marks of emphasis among the runs from one on; what is left of these is text. */
  #pair(from: number): void {
    const runs = this.#runs.splice(from);
    pairRuns(runs);
    for (const { piece, char, size } of runs) this.#pieces[piece] = char.repeat(size);
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
