import type { Answer, Note, Question, Status } from '../core/notes/note';
import { linesOf } from './lineSpan';
import type { Paint } from './paint';
import type { ReadNote } from './readNotes';
import { countOf, onOneLine, REASONS, visible, visibleJson } from './wording';

const COLORS = { empty: 'red', placeholder: 'yellow', draft: 'cyan', answered: 'green' } as const;
const STATUSES = ['answered', 'draft', 'placeholder', 'empty'] as const satisfies readonly Status[];

/** What was recognized in some notes. */
export function inspect(notes: readonly ReadNote[], { json }: { readonly json: boolean }, paint: Paint): string {
  if (json) return `${visibleJson({ notes: notes.map(describeNote) })}\n`;
  if (notes.length === 0) return 'no notes\n';
  return notes.map(({ path, note }) => `${[header(path, note, paint), ...rows(note, paint), ...inDoubt(note, paint)].join('\n')}\n`).join('\n');
}

function describeNote({ path, note: { questions, perhaps } }: ReadNote) {
  return {
    path,
    recognized: questions.length > 0,
    questions: questions.map(describeQuestion),
    perhaps: perhaps.map(({ text, range, form }) => ({ ...linesOf(range), text, form })),
  };
}

/** A question as it is in the JSON. */
interface QuestionJson extends Omit<Question, 'range' | 'body' | 'answers' | 'answerAt' | 'followUps'> {
  readonly line: number;
  readonly endLine: number;
  readonly answers: readonly object[];
  readonly followUps: readonly QuestionJson[];
}

function describeQuestion(question: Question): QuestionJson {
  const { text, range, status, reason, section, shape, evidence, answers, followUps } = question;
  return {
    ...linesOf(range),
    text,
    status,
    reason,
    section,
    shape,
    evidence,
    answers: answers.map(describeAnswer),
    followUps: followUps.map(describeQuestion),
  };
}

function describeAnswer({ role, range }: Answer) {
  return { role, ...linesOf(range) };
}

/** `notes/os.md: 3 questions (2 answered, 1 empty)` */
function header(path: string, { questions }: Note, paint: Paint): string {
  const name = paint('bold', visible(path));
  if (questions.length === 0) return `${name}: no questions`;
  const counts = STATUSES.flatMap((status) => {
    const count = questions.filter((question) => question.status === status).length;
    return count === 0 ? [] : [paint(COLORS[status], `${count} ${status}`)];
  });
  return `${name}: ${countOf(questions.length, 'question')} (${counts.join(', ')})`;
}

/** `   12  empty        What is a deadlock? (nothing is written below it)`, and follow-ups further to the right. */
function rows({ questions }: Note, paint: Paint): string[] {
  return questions.flatMap((question) => rowsOf(question, '  '));

  function rowsOf({ range, status, reason, text, followUps }: Question, indent: string): string[] {
    const line = String(linesOf(range).line).padStart(4);
    const mark = paint(COLORS[status], status.padEnd('placeholder'.length));
    const row = `${indent}${line}  ${mark}  ${onOneLine(text)} ${paint('dim', `(${REASONS[reason]})`)}`;
    return [row, ...followUps.flatMap((followUp) => rowsOf(followUp, `${indent}    `))];
  }
}

/** `  9 lines may be questions: 12, 14, 18–24` */
function inDoubt({ perhaps }: Note, paint: Paint): string[] {
  if (perhaps.length === 0) return [];
  const lines = perhaps.map(({ range }) => linesOf(range).line);
  return [paint('dim', `  ${countOf(perhaps.length, 'line')} may be ${perhaps.length === 1 ? 'a question' : 'questions'}: ${spansOf(lines)}`)];
}

/** `3, 5–8`: lines that follow each other together. */
function spansOf(lines: readonly number[]): string {
  const spans: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = spans.at(-1);
    if (last && line <= last.end + 1) last.end = line;
    else spans.push({ start: line, end: line });
  }
  return spans.map(({ start, end }) => (start === end ? String(start) : `${start}–${end}`)).join(', ');
}
