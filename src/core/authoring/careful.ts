import { BULLET, HEADING, NUMBER, isRule } from '../markdown/marks';
import { labelOf } from '../notes/label';
import type { TypedLine } from './typed';

/** Says the same in other words of Markdown, where the note would read more into it than what is said. */
type Careful = (lines: readonly TypedLine[], level: number) => TypedLine[];

/**
 * The ways to write what was typed into a note, as it is first, but for titles in a list or a quote, where nobody writes
 * any; the question stands at a level of titles.
 */
export function waysToSay(typed: readonly TypedLine[], level: number, isInside: boolean): (readonly TypedLine[])[] {
  const lines = isInside ? each(boldTitle)(typed, level) : typed;
  const mild: Careful[] = [lowered, each(boldTitle), each(withoutLabel), each(otherRule), each(withoutTag), each(otherBold)];
  const strong: Careful[] = [each(withoutTitle), each(withoutRule), each(withoutCard), each(withoutMark)];
  const alone = [...mild, ...strong].map((way) => way(lines, level));
  const inRow = (some: readonly Careful[]): readonly TypedLine[] => some.reduce((all, way) => way(all, level), lines);
  const most = inRow(mild);
  const all = inRow([each(withoutLabel), each(withoutTag), each(otherBold), ...strong]);
  const seen = new Set<string>();
  return [lines, ...alone, most, all].filter((way) => {
    const text = way.map((line) => line.text).join('\n');
    return !seen.has(text) && seen.add(text);
  });
}

function each(change: (text: string, before: string) => string): Careful {
  return (lines) => lines.map((line, at) => (line.isCode ? line : { ...line, text: changed(line.text, lines[at - 1]?.text ?? '', change) }));
}

/** Leaves the indentation as it is. */
function changed(text: string, before: string, change: (text: string, before: string) => string): string {
  const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
  const inside = text.slice(indent.length);
  const after = change(inside, before);
  return after === inside ? text : after.startsWith('\n') ? `\n${indent}${after.slice(1)}` : indent + after;
}

/** Titles stand below the one of the question: `# Summary` in the answer to `## Why?` is `### Summary`. */
function lowered(lines: readonly TypedLine[], level: number): TypedLine[] {
  const titles = lines.flatMap(({ text, isCode }) => (isCode ? [] : [marksOf(text)])).filter((marks) => marks > 0);
  const more = Math.max(0, level + 1 - Math.min(...titles, Infinity));
  return lines.map((line) => {
    const marks = line.isCode ? 0 : marksOf(line.text);
    if (marks === 0 || more === 0) return line;
    const title = line.text.trim().slice(marks).trim();
    return { ...line, text: marks + more > 6 ? `**${title}**` : `${'#'.repeat(marks + more)} ${title}` };
  });
}

function marksOf(text: string): number {
  return HEADING.exec(text.trim())?.[0].trim().length ?? 0;
}

/** `# Summary` → `**Summary**`, where titles end an answer. */
function boldTitle(text: string): string {
  const marks = marksOf(text);
  return marks === 0 ? text : `**${text.slice(marks).trim()}**`;
}

/** `# a` → `\# a`; a line below another that would make that a title: `\===`. */
function withoutTitle(text: string): string {
  return HEADING.test(text) || /^=+\s*$/.test(text) ? `\\${text}` : text;
}

/** Another line is drawn, which ends no answer and makes no title. */
function otherRule(text: string, before: string): string {
  if (!/^[-*][ \t*-]*$/.test(text) || !isRule(text)) return text;
  return before.trim() === '' ? '___' : '\n___';
}

/** `---` → `\---` */
function withoutRule(text: string): string {
  return isRule(text) || /^-+$/.test(text) ? `\\${text}` : text;
}

/** A line that is bold as a whole may be a question or begin another section: `**Why**?` is as bold for who reads it. */
function otherBold(text: string): string {
  return text.replace(
    /^(\*\*|__)(?=\S)(.*?[^\s\p{P}])(\p{P}?)\1$/u,
    (_, marks: string, inside: string, end: string) => `${marks}${inside}${marks}${end || '&#8203;'}`,
  );
}

/** `a::b` → `a:\:b`, but in code; a line between the sides of a card: `\?`. */
function withoutCard(text: string): string {
  return /^\?{1,2}$/.test(text) ? `\\${text}` : text.replace(/(`+)[^`]+\1|(?<=[:;])(?=[:;])/g, (found) => (found === '' ? '\\' : found));
}

/** `</details>` → `&lt;/details>` */
function withoutTag(text: string): string {
  return text.replace(/<(?=\/?(?:details|summary|aside|li|ol|ul|h[1-6])\b)/gi, '&lt;').replace(/^<(?=!--)/, '&lt;');
}

/** `Q. Why?` → `Q\. Why?`: what ends the label does not. */
function withoutLabel(text: string): string {
  const label = HEADING.test(text) ? undefined : labelOf(text.slice(0, 200));
  if (!label) return text;
  const before = text.slice(0, label.end);
  const sign = /[.:)](?=[^.:)]*$)/.exec(before);
  return sign ? `${before.slice(0, sign.index)}\\${before.slice(sign.index)}${text.slice(label.end)}` : `\\${text}`;
}

/** `- a` → `\- a`, `1. a` → `1\. a`, `> a` → `\> a`, `| a |` → `\| a |` */
function withoutMark(text: string): string {
  if (/^[>|]/.test(text)) return `\\${text}`;
  const number = NUMBER.exec(text)?.[0];
  if (number !== undefined && /[.)]/.test(number)) return text.replace(/[.)]/, '\\$&');
  return BULLET.test(text) && /^[-*+]/.test(text) ? `\\${text}` : text;
}
