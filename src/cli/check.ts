import { countOf as statusesOf, sumOf } from '../core/outline/count';
import type { Format } from './arguments';
import { githubOf } from './githubFormat';
import { linesOf } from './lineSpan';
import type { Paint } from './paint';
import type { ReadNote } from './readNotes';
import { sarifOf } from './sarif';
import type { LocatedQuestion, Unanswered } from './unanswered';
import { countOf, onOneLine, REASONS, visible, visibleJson } from './wording';

/** What `rehearse check` says, and how many questions are unanswered. Follow-ups are no questions of their own here. */
export function check(notes: readonly ReadNote[], format: Format, paint: Paint): { output: string; unanswered: number } {
  const placed = notes.flatMap(unansweredIn);
  const found = placed.map(({ told }) => told);
  const { total: questions } = sumOf(notes.map(({ note }) => statusesOf(note.questions)));
  return { output: written(), unanswered: found.length };

  function written(): string {
    if (format === 'json') {
      return `${visibleJson({ notes: notes.length, questions, unanswered: found })}\n`;
    }
    if (format === 'sarif') return sarifOf(placed);
    if (notes.length === 0) return 'no notes\n';
    const lines = found.map((one) => (format === 'github' ? githubOf(one) : textOf(one, paint)));
    return `${[...lines, summary()].join('\n')}\n`;
  }

  /** `3 of 41 questions in 5 notes are unanswered` */
  function summary(): string {
    const verb = found.length === 1 ? 'is' : 'are';
    return `${found.length} of ${countOf(questions, 'question')} in ${countOf(notes.length, 'note')} ${verb} unanswered`;
  }
}

function unansweredIn({ path, note }: ReadNote): LocatedQuestion[] {
  return note.questions.flatMap(({ range, text, status, reason, section }) => {
    if (status !== 'empty' && status !== 'placeholder') return [];
    const message = `No answer to “${onOneLine(text)}”: ${REASONS[reason]}.`;
    return [{ told: { path, ...linesOf(range), text, status, reason, message, section }, range }];
  });
}

function textOf({ path, line, message }: Unanswered, paint: Paint): string {
  return `${paint('bold', `${visible(path)}:${line}`)}: ${message}`;
}
