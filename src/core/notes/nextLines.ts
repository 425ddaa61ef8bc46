import { rowsOf } from '../text/rows';
import { answerLeadOf, inTable, leadOf, type LeadText } from './leads';
import type { Note, Question } from './note';
import { nextNumber } from './numbering';

/** What one may write at the beginning of a line: pieces of text with a place to write between each two. */
export interface NextLine {
  readonly kind: 'question' | 'answer';
  readonly pieces: readonly string[];
}

/**
 * What comes next in a note at a line of which so much is typed, written as the questions before it are:
 * ```
 * ### Q3. What is a trie?        ### Q4. …⏎⏎A. …
 * A. A tree of letters.          (of what is typed, all must fit)
 * ```
 */
export function nextLines(note: Note, line: number, typed: string): NextLine[] {
  const { rows } = rowsOf(note.text);
  const before = note.questions.filter(({ range }) => range.start.line < line);
  const like = before.at(-1) ?? note.questions.find(({ range }) => range.start.line > line);
  if (!like) return [];
  const alike = (before.length > 0 ? before : note.questions).filter(({ shape }) => shape === like.shape);
  return [answerFor(rows, before.at(-1), alike, line), questionLike(rows, like, alike, before.length > 0)].filter(
    (next): next is NextLine => next !== undefined && fits(next.pieces[0] ?? '', typed),
  );
}

/** Whether a beginning has something in it that one would else type, and is what was typed so far. */
function fits(beginning: string, typed: string): boolean {
  return beginning.trim() !== '' && beginning.toLowerCase().startsWith(typed.toLowerCase());
}

/** The label of the answer that the question above does not have yet. */
function answerFor(rows: readonly string[], question: Question | undefined, alike: readonly Question[], line: number): NextLine | undefined {
  if (!question || question.shape === 'table' || question.answers.some(({ range }) => range.start.line < line)) return undefined;
  if (question.reason === 'only-a-label' && question.answerAt.line < line) return undefined;
  const lead = leadOf(rows, question);
  for (const example of [...alike].reverse()) {
    const answer = answerLeadOf(rows, example);
    if (example === question || !answer?.isBelow) continue;
    return { kind: 'answer', pieces: [renumbered(answer.lead, leadOf(rows, example).number, lead.number), ''] };
  }
  return undefined;
}

function questionLike(rows: readonly string[], like: Question, alike: readonly Question[], isNext: boolean): NextLine | undefined {
  const lead = leadOf(rows, like);
  if (lead.text.trim() === '') return undefined;
  const counts = isNext && doesCount(lead, rows, alike);
  const number = counts && lead.number !== undefined ? lead.number + 1 : lead.number;
  const beginning = counts ? nextNumber(lead.text) : lead.text;
  if (like.shape === 'table') return { kind: 'question', pieces: [beginning, ...inTable(rows, like)] };
  for (const example of [...alike].reverse()) {
    const answer = answerLeadOf(rows, example);
    if (!answer || leadOf(rows, example).skeleton !== lead.skeleton) continue;
    const between = answer.between + renumbered(answer.lead, leadOf(rows, example).number, number);
    return { kind: 'question', pieces: [beginning, between, answer.closing] };
  }
  return { kind: 'question', pieces: [beginning, lead.tail, ...(lead.closing ? [lead.closing] : [])] };
}

/** Whether the note counts: `1. 2.` goes on with `3.`, but `1. 1.` with `1.`. */
function doesCount(lead: LeadText, rows: readonly string[], alike: readonly Question[]): boolean {
  const before = alike.at(-2);
  return before === undefined || leadOf(rows, before).text !== lead.text;
}

/** `A3.` of the third question is `A4.` of the fourth. */
function renumbered(lead: string, from: number | undefined, to: number | undefined): string {
  if (from === undefined || to === undefined) return lead;
  return lead.replace(new RegExp(`(?<!\\d)0*${from}(?!\\d)`), String(to));
}
