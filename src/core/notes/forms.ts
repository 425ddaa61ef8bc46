import type { Line } from './line';
import type { Page } from './page';
import type { Taken } from './shapes/shape';
import { isNumber, signOf } from './votes/own';

/** Deeper than this nobody nests questions. */
const DEEPEST = 9;

/** `3번`, `Day 1`, `2주차`, `2020.08.15.`: a title that only counts, or says when. */
export const ONLY_COUNTS =
  /^\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}[.]?$|^(?:day|week|chapter|part|unit|exercise|problem|연습|문제|예제|실습|제|第|問題|练习)?\s*\d+\s*(?:번|회|회차|주차|일차|장|강|차|日目|回|周|天)?$/iu;

/** A line that may be a question, among those of its form. */
export interface Candidate {
  readonly at: number;
  /** How it is written, as a person would say it: `heading 2`, `list - 1`, `bold`, `line`. Lines of one form are decided together. */
  readonly form: string;
  /** The heading above; -1 for none. */
  readonly section: number;
  /** The item that it is nested in; -1 for none. */
  readonly parent: number;
}

/** The lines of a page that may be questions: those that say something and that nothing else has claimed. */
export function candidatesOf(page: Page, taken: Taken): Candidate[] {
  return linesOf(page).filter(({ at }) => !taken.has(at) && !isInner(page, taken, at));
}

/** What nobody takes for a question unless the person says so: lines within an answer that says where it ends. */
export function innerLinesOf(page: Page, taken: Taken): Candidate[] {
  return linesOf(page)
    .filter(({ at }) => !taken.has(at) && isInner(page, taken, at))
    .map((line) => ({ ...line, form: innerForm(line.form) }));
}

export function isInner(page: Page, taken: Taken, at: number): boolean {
  return taken.covers(at) || page.hidden.has(at);
}

export function innerForm(form: string): string {
  return `inner ${form}`;
}

/** All lines that say something, each with its form. */
export function linesOf(page: Page): Candidate[] {
  const lines: Candidate[] = [];
  const open: { at: number; indent: number }[] = [];
  let inTag = 0;
  page.lines.forEach((line, at) => {
    const { kind, marker, text, joined } = line.block;
    if (kind === 'heading' || marker === 'li' || /^\/(?:li|ol|ul)$/.test(marker)) inTag = 0;
    const indent = line.block.indent + inTag;
    if (marker === 'li' && !/<\/li\s*>/i.test(text)) inTag = indent + 1; // `<li>Why?` with `- So.` on a line below
    if (kind === 'heading' || (kind === 'text' && indent === 0 && !joined)) open.length = 0;
    let depth = 0;
    let parent = -1;
    if (kind === 'item') {
      while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
      depth = Math.min(DEEPEST, open.length);
      parent = open.at(-1)?.at ?? -1;
      open.push({ at, indent });
    }
    if (mayAsk(line) && !isTitle(page, at)) lines.push({ at, form: formOf(line, depth), section: page.above(at), parent });
  });
  return lines;
}

/** `# Android interview Q&A`, the first of all, or what the front matter says already: the note's title. */
function isTitle(page: Page, at: number): boolean {
  const line = page.line(at);
  if (line.block.kind !== 'heading' || line.block.level > 1) return false;
  return page.isTitleAgain(at) || (at === page.firstHeading && line.saysQuestions && !line.endsWithQuestionMark);
}

function mayAsk(line: Line): boolean {
  const {
    block: { kind },
    title,
    label,
  } = line;
  if ((kind === 'heading' && line.isAside) || (label?.kind === 'own' && label.marked)) return false;
  if (kind !== 'heading' && kind !== 'item' && kind !== 'text' && kind !== 'quote') return false;
  return /[\p{L}\p{N}]/u.test(title.text) && !ONLY_COUNTS.test(title.text);
}

/** How a line is written; an item that is nested so deep. */
export function formOf({ block, title }: Line, depth: number): string {
  const bold = title.bold ? 'bold ' : '';
  switch (block.kind) {
    case 'heading':
      return `heading ${block.level}`;
    case 'item':
      return `${bold}list ${signOfMarker(block.marker)}${depth > 0 ? ` ${depth}` : ''}`;
    case 'quote':
      return `${bold}quote${behind(signOf(block.text))}`;
    default:
      return `${block.indent > 0 ? 'indented ' : ''}${bold}line${behind(title.number ? '1.' : signOf(block.text))}`;
  }
}

function behind(sign: string): string {
  return sign === '' ? '' : ` ${sign}`;
}

/** What all numbers of a list have in common: `1.`, `1)`, `(1)`, `1.1`, `一、`, `①`. */
function signOfMarker(marker: string): string {
  if (/^\d+\.\d/.test(marker)) return '1.1';
  if (isNumber(marker)) return marker.endsWith(')') ? '1)' : marker.endsWith('、') ? '1、' : '1.';
  if (/^[(（]/.test(marker)) return '(1)';
  if (/^[一二三四五六七八九十]/.test(marker)) return '一、';
  return /^[\u2460-\u2473]/.test(marker) ? '①' : marker;
}
