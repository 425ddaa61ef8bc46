import { FENCE } from '../fence';

/** Enough for a text with many references, too few to make it another one. */
const MOST_LABELS = 500;
const LONGEST = 4000;

const REFERENCE = /\[((?:[^[\]\\]|\\.){1,200})\]/g;
const DEFINITION = /^ {0,3}\[((?:[^[\]\\]|\\.){1,200})\]:(?=[ \t]*\S)/;

/**
 * The definitions in a note that a piece of it refers to and does not hold itself:
 * ```
 * [the book][1], see[^2]     [1]: https://example.org
 *                            [^2]: In chapter 3.
 * ```
 */
export function definitionsFor(markdown: string, note: string): string[] {
  if (!note.includes(']:')) return [];
  const wanted = labelsIn(markdown);
  if (wanted.size === 0) return [];
  for (const [label] of definitionsIn(markdown, wanted)) wanted.delete(label);
  return wanted.size === 0 ? [] : [...definitionsIn(note, wanted).values()];
}

function labelsIn(markdown: string): Set<string> {
  const labels = new Set<string>();
  for (const [, label] of markdown.matchAll(REFERENCE)) {
    if (label !== undefined) labels.add(normal(label));
    if (labels.size === MOST_LABELS) break;
  }
  return labels;
}

/** The first definition of each label counts. */
function definitionsIn(text: string, wanted: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  if (!text.includes(']:')) return found;
  const lines = text.split(/\r\n|[\r\n]/);
  let fence = '';
  for (let line = 0; line < lines.length; line += 1) {
    const says = lines[line] ?? '';
    const [mark = ''] = FENCE.exec(says.trimStart()) ?? [];
    if (fence !== '') {
      if (mark.startsWith(fence) && says.trim() === mark) fence = '';
      continue;
    }
    fence = mark;
    const [, label] = says.includes(']:') ? (DEFINITION.exec(says) ?? []) : [];
    if (label === undefined || !wanted.has(normal(label)) || found.has(normal(label))) continue;
    const definition = label.startsWith('^') ? footnoteAt(lines, line) : says;
    if (definition.length <= LONGEST) found.set(normal(label), definition);
  }
  return found;
}

/** A footnote goes on to the next blank line, and with what is indented behind that. */
function footnoteAt(lines: readonly string[], at: number): string {
  let end = at + 1;
  let length = 0;
  for (let line = at + 1; line < lines.length && length <= LONGEST; line += 1) {
    const text = lines[line] ?? '';
    const isBlank = text.trim() === '';
    const isFurther = end === line && !DEFINITION.test(text);
    if (!isBlank && !isFurther && !/^(?: {4}|\t)/.test(text)) break;
    length += text.length;
    if (!isBlank) end = line + 1;
  }
  return lines.slice(at, end).join('\n');
}

function normal(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
