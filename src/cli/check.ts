import type { Format } from './arguments';
import { githubOf } from './githubFormat';
import { type LineSpan, linesOf } from './lineSpan';
import type { Paint } from './paint';
import type { ReadNote } from './readNotes';
import { countOf, onOneLine, REASONS } from './wording';

/** A question without an answer, as the JSON tells of it. */
export interface Unanswered extends LineSpan {
  readonly path: string;
  readonly text: string;
  readonly status: 'empty' | 'placeholder';
  readonly reason: string;
  readonly message: string;
  readonly section: readonly string[];
}

/** What `rehearse check` says, and how many questions are unanswered. Follow-ups are no questions of their own here. */
export function check(notes: readonly ReadNote[], format: Format, paint: Paint): { output: string; unanswered: number } {
  const found = notes.flatMap(unansweredIn);
  const questions = notes.reduce((sum, { note }) => sum + note.questions.length, 0);
  return { output: written(), unanswered: found.length };

  function written(): string {
    if (format === 'json') {
      return `${JSON.stringify({ notes: notes.length, questions, unanswered: found }, undefined, 2)}\n`;
    }
    const lines = found.map((one) => (format === 'github' ? githubOf(one) : textOf(one, paint)));
    return `${[...lines, summary()].join('\n')}\n`;
  }

  /** `3 of 41 questions in 5 notes are unanswered` */
  function summary(): string {
    const verb = found.length === 1 ? 'is' : 'are';
    return `${found.length} of ${countOf(questions, 'question')} in ${countOf(notes.length, 'note')} ${verb} unanswered`;
  }
}

function unansweredIn({ path, note }: ReadNote): Unanswered[] {
  return note.questions.flatMap(({ range, text, status, reason, section }) => {
    if (status !== 'empty' && status !== 'placeholder') return [];
    const message = `No answer to “${onOneLine(text)}”: ${REASONS[reason]}.`;
    return [{ path, ...linesOf(range), text, status, reason, message, section }];
  });
}

function textOf({ path, line, message }: Unanswered, paint: Paint): string {
  return `${paint('bold', `${path}:${line}`)}: ${message}`;
}
