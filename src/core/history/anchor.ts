import { linesOf } from '../notes/excerpt';
import type { Note, Question } from '../notes/note';

/** Not where it is shown as code. */
const ANCHOR = /(?<!`)<!--[ \t]*qa:([\p{L}\p{N}_.-]+)[ \t]*-->/u;
const LINE = /^.*(?:\r\n|\r|\n|$)/;
const ANCHOR_AT_END = new RegExp(`${ANCHOR.source}[ \\t]*\\r?\\n?$`, 'u');

/**
 * The name that a person gave a question, on its line or at the end of the next, but not in its answer:
 * ```
 * ### Q. What is a race? <!-- qa:race -->     or     ### Q. What is a race?
 *                                                    <!-- qa:race -->
 * ```
 */
export function anchorOf(note: Note, { range, answers, followUps }: Question): string | undefined {
  const lines = linesOf(note);
  const start = lines.offset(range.start);
  const others = [...answers, ...followUps].map((part) => lines.offset(part.range.start)).filter((at) => at > start);
  const rest = note.text.slice(start, Math.min(lines.offset({ line: range.end.line + 2, character: 0 }), ...others, note.text.length));
  const own = ownLines(rest, range.end.line - range.start.line + 1);
  const found = ANCHOR.exec(own) ?? ANCHOR_AT_END.exec(rest.slice(own.length));
  return found?.[1]?.normalize('NFC');
}

function ownLines(text: string, count: number): string {
  let end = 0;
  for (let line = 0; line < count; line += 1) end += LINE.exec(text.slice(end))?.[0].length ?? 0;
  return text.slice(0, end);
}
