/** What begins a fence. */
export const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;

const HEADING_LINE = /^ {0,3}#{2,6}[ \t\u3000]*[^\s#]/;

/** A line of tildes; above and below another line it draws a box, and fences no code. */
export function isTildes(text: string): boolean {
  return /^~{6,2000}$/.test(text);
}

export function isDrawn(lines: readonly string[], start: number, at: number, text: string): boolean {
  return isTildes(text) && ((at - 2 >= start && lines[at - 2]?.trim() === text) || lines[at + 2]?.trim() === text);
}

interface FenceEnd {
  /** The first line after the fence. */
  readonly end: number;
  /** The first line that was not looked at. */
  readonly reach: number;
  /** The first line of the code that is not blank. */
  readonly says: string;
}

/**
 * Where a fence ends. Not only where CommonMark says so, lest one mistyped fence takes in all questions behind it:
 * ```
 *   last line of code```      the closing fence is glued to the text
 *   (next ## heading)         the closing fence is missing: the next fence opens another, or there is none
 * ```
 */
export function endOfFence(lines: readonly string[], at: number, opening: string): FenceEnd {
  const char = opening.startsWith('~') ? '~' : '`';
  let says = '';
  let heading = -1;
  let line = at + 1;
  for (; line < lines.length; line += 1) {
    const text = (lines[line] ?? '').trim();
    if (text === '') continue;
    const run = runAt(text, 0, char);
    if (run >= opening.length && run === text.length) return { end: line + 1, reach: line + 1, says };
    if (run >= opening.length && heading >= 0) return { end: heading, reach: line + 1, says };
    says ||= text;
    if (run === 0 && isGlued(text, char, opening.length)) return { end: line + 1, reach: line + 1, says };
    if (heading < 0 && (lines[line - 1] ?? '').trim() === '' && HEADING_LINE.test(lines[line] ?? '')) heading = line;
  }
  return { end: heading < 0 ? line : heading, reach: lines.length + 1, says };
}

function runAt(text: string, start: number, char: string): number {
  let end = start;
  while (text[end] === char) end += 1;
  return end - start;
}

function isGlued(text: string, char: string, length: number): boolean {
  let start = text.length;
  while (start > 0 && text[start - 1] === char) start -= 1;
  return text.length - start === length && !text.slice(0, start).includes(char.repeat(length));
}

/** What code is made of: `};`, `=`, `f(x)`, `<T>`, `//`, `$`. */
const CODE = /[;{}=<>\\$]|\w\(|\/\/|^\s*(?:import|def|class|from|return|select|public|const|let|var|npm|git|sudo)\b/i;
/** `1. Why?`, `① Why?`, `- Why?`, `Why?` */
const NOTED = /^\s*(?:\d{1,3}[.)、．]\s*\S|[\u2460-\u2473]|[-*•]\s)|[?？]\s*$/;
const WORDS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{3}|\p{L}+ \p{L}+ \p{L}+/u;

/** Whether what somebody has fenced, between two lines, is no code but a part of the note: several points or questions in words. */
export function isFencedNote(lines: readonly string[], from: number, end: number): boolean {
  let [words, code, noted] = [0, 0, 0];
  for (let at = from; at < end; at += 1) {
    const line = lines[at] ?? '';
    if (HEADING_LINE.test(line) || line.startsWith('# ')) return false; // it may be shell, and ends what is read in one piece
    if (line.trim() === '') continue;
    if (CODE.test(line)) code += 1;
    else if (WORDS.test(line)) words += 1;
    if (NOTED.test(line)) noted += 1;
  }
  return noted >= 2 && words > 4 * code;
}
