import type { Question } from './note';
import { lastNumber } from './numbering';

/**
 * What stands before a question on its line, and behind it:
 * ```
 * - [ ] **Q3. What is a trie?**
 * └─── text ──┘              └┘ tail
 *         3 number
 * ```
 */
export interface LeadText {
  readonly text: string;
  readonly tail: string;
  /** The text without its number: leads that differ only in that are of one kind. */
  readonly skeleton: string;
  /** If it is written in digits. */
  readonly number: number | undefined;
  /** What closes the question's toggle. */
  readonly closing: string;
}

/** How an answer begins: what stands between its question and its line, and before it on that line. */
export interface AnswerLead {
  readonly between: string;
  readonly lead: string;
  readonly closing: string;
  /** Whether it is on a line of its own. */
  readonly isBelow: boolean;
}

/** An answer that is a list begins with it. */
const BULLET = /^(?:[-*+]|\d{1,3}[.)])[ \t]+/;
/** A toggle opens so many lines above its summary at most. */
const OPENS_ABOVE = 3;
/** More than a label between a question and its answer is no part of how the note writes. */
const LONGEST_LABEL = 24;

export function leadOf(rows: readonly string[], { range: { start, end }, shape }: Question): LeadText {
  const first = shape === 'toggle' ? lineOfToggle(rows, start.line) : start.line;
  const above = rows.slice(first, start.line).map((row) => `${row}\n`);
  const text = undone(above.join('') + (rows[start.line] ?? '').slice(0, start.character));
  const number = lastNumber(text);
  const isToggle = shape === 'toggle' && /<details\b/i.test(text);
  return {
    text,
    tail: (rows[end.line] ?? '').slice(end.character).trimEnd() + (isToggle ? '\n\n' : ''),
    skeleton: number ? `${text.slice(0, number.index)}#${text.slice(number.index + number.text.length)}` : text,
    number: number && /^\d+$/.test(number.text) ? Number(number.text) : undefined,
    closing: isToggle ? `\n\n${(/^\s*/.exec(rows[first] ?? ''))?.[0] ?? ''}</details>` : '',
  };
}

export function answerLeadOf(rows: readonly string[], question: Question): AnswerLead | undefined {
  const {
    range: { end },
    body,
    answers,
  } = question;
  const answer = answers.find(({ role }) => role === 'own')?.range.start;
  if (!answer || body || answer.line < end.line) return undefined;
  const { closing } = leadOf(rows, question);
  const behind = (rows[end.line] ?? '').slice(end.character);
  if (answer.line === end.line) {
    return { between: behind.slice(0, answer.character - end.character), lead: '', closing, isBelow: false };
  }
  const rowsBetween = rows.slice(end.line + 1, answer.line);
  if ([behind, ...rowsBetween].some((row) => row.trim().length > LONGEST_LABEL)) return undefined;
  const between = [behind.trimEnd(), ...rowsBetween, ''].join('\n');
  const row = rows[answer.line] ?? '';
  const bullet = BULLET.exec(row.slice(answer.character))?.[0] ?? '';
  return { between, lead: row.slice(0, answer.character) + bullet, closing, isBelow: true };
}

/** The row of a table behind its question, with the cells empty. */
export function inTable(rows: readonly string[], { range: { end } }: Question): string[] {
  const cells = (rows[end.line] ?? '').slice(end.character).match(/(?<!\\)\|/g)?.length ?? 0;
  return cells < 2 ? [' |'.repeat(cells)] : [' | ', ' |'.repeat(cells - 1)];
}

/** What is new is neither checked nor done. */
function undone(lead: string): string {
  return lead.replace(/\[[xX]\](?=\s)/, '[ ]').replace(/[✅☑✔]\uFE0F?[ \t]*/gu, '');
}

function lineOfToggle(rows: readonly string[], summary: number): number {
  for (let line = summary; line >= Math.max(0, summary - OPENS_ABOVE); line -= 1) {
    if (/<details\b/i.test(rows[line] ?? '')) return line;
  }
  return summary;
}
