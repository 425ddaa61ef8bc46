import { textOf } from '../notes/excerpt';
import type { Note, Question, Role } from '../notes/note';
import { readAgain } from '../notes/reading';
import { waysToSay } from './careful';
import { changesOnly, questionAt } from './change';
import { Desk, type Item } from './desk';
import { applyEdits, type Edit } from './edit';
import { placeAt, writingAt } from './place';
import { containersOf } from './rowsOfAnswer';
import { type TypedLine, typedLines } from './typed';
import { modelLabel, ownLabel } from './usual';

/** So many characters are read to find a way that does. */
const READ_AT_MOST = 40_000_000;
const FEWEST_READS = 16;
const MOST_READS = 200;

/**
 * Writes a model answer below a question that has no answer yet, which stays unanswered, with the label that the note has
 * for such or one that is known; where own and model answers are not told apart, with a place for the own one above.
 * Nothing, if there is no way in which just that is read, with all else as before.
 */
export function saveModelAnswer(note: Note, question: Question, text: string): readonly Edit[] | undefined {
  const desk = Desk.of(note);
  const item = desk?.find(question);
  const lines = typedLines(text);
  if (!desk || !item || item.draft.claim.inline || !lines.some((line) => /\p{L}/u.test(line.text))) return undefined;
  let reads = Math.max(FEWEST_READS, Math.min(MOST_READS, READ_AT_MOST / (note.text.length + 1)));
  for (const edits of attempts(desk, item, lines)) {
    if ((reads -= 1) < 0) return undefined;
    if (isKept(desk, item, lines, readAgain(desk.reading, applyEdits(note.text, edits)).note)) return edits;
  }
  return undefined;
}

function* attempts(desk: Desk, { draft, question }: Item, lines: readonly TypedLine[]): Generator<readonly Edit[]> {
  const { page } = desk;
  const { block } = page.line(draft.claim.at);
  const bodyOf = (rows: readonly string[]): string => rows.map((text) => (text === '' ? margin.trimEnd() : margin + text)).join('\n');
  const writing = (at: number, body: string) => writingAt(desk, placeAt(desk, at, { before: `\n${margin.trimEnd()}\n${body}`, after: '' })).edits;
  const row = (desk.row(page.at[draft.claim.at] ?? 0) ?? '').slice(0, block.column);
  const margin = containersOf(row).replace(/[^>\t]/g, ' ');
  const ways = waysToSay(lines, block.kind === 'heading' ? block.level : page.line(page.above(draft.claim.at)).block.level, margin.trim() !== '');
  const ends = new Set([lastRowBefore(desk, question.followUps[0]?.range.start.line), lastRowBefore(desk, page.at[draft.end])]);
  const slot = modelSlot(desk, { draft, question });
  if (slot !== undefined) for (const way of ways) yield writing(slot, bodyOf(rowsOf(way)));
  for (const own of ['', `${ownLabel(desk)}:`]) {
    for (const way of ways) {
      for (const label of labelsFor(desk)) {
        for (const end of ends) {
          yield writing(desk.endOfRow(end), bodyOf([...(own === '' ? [] : [own, '']), label, '', ...rowsOf(way)]));
        }
      }
    }
  }
}

/** Behind the label of a model answer that is not there yet. */
function modelSlot(desk: Desk, { draft, question }: Item): number | undefined {
  if (question.answers.some(({ role }) => role === 'model')) return undefined;
  for (let line = draft.last + 1; line < draft.end; line += 1) {
    const { label, block } = desk.page.line(line);
    if (label?.kind === 'model' && block.text.slice(label.end).trim() === '') return desk.behind(line);
  }
  return undefined;
}

function rowsOf(lines: readonly TypedLine[]): string[] {
  return lines.flatMap(({ text }) => text.split('\n'));
}

/** The last row with something on it before another, or in the note. */
function lastRowBefore({ page }: Desk, before: number | undefined): number {
  let row = (before ?? page.rows.length) - 1;
  while (row > 0 && page.rows[row]?.trim() === '') row -= 1;
  return row;
}

/** As model answers are labeled in the note, and as is usual. */
function labelsFor(desk: Desk): readonly string[] {
  const { page } = desk;
  const known = page.lines.find(({ block, label }) => label?.kind === 'model' && block.kind === 'text');
  const usual = modelLabel(desk);
  const written = known?.label ? [known.block.text.slice(0, known.label.end).trim()] : [];
  return [...new Set([...written, `${usual}:`, `**${usual}:**`])];
}

/** Whether the question is as unanswered as it was, with this one model answer more, and all else as before. */
function isKept(desk: Desk, { question }: Item, lines: readonly TypedLine[], after: Note): boolean {
  if (!changesOnly(desk.note, after, question, [question.status], 'as-before', lines.length)) return false;
  const found = questionAt(after.questions, question);
  if (!found) return false;
  const [own, model] = (['own', 'model'] as const).map((role) => wordsOf(desk.note, question, role));
  return wordsOf(after, found, 'own') === own && wordsOf(after, found, 'model') === `${model ?? ''}${bare(lines.map(({ text }) => text).join('\n'))}`;
}

function wordsOf(note: Note, { answers }: Question, role: Role): string {
  return bare(answers.flatMap((answer) => (answer.role === role ? [textOf(note, answer.range)] : [])).join('\n'));
}

function bare(text: string): string {
  return text.replace(/[^\p{L}]+/gu, '');
}
