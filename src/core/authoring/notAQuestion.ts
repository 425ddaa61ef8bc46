import type { Note, Question } from '../notes/note';
import { readNote } from '../notes/readNote';
import { everyQuestion } from './change';
import { Desk, type Item } from './desk';
import { applyEdits, type Edit, emptyRange } from './edit';
import { ignoreNote } from './readAs';

const COMMENT = '<!-- rehearse: not a question -->';

/** Says of a question, in a comment beside it, that it is none; nothing if that would make no difference. */
export function notAQuestion(note: Note, question: Question): readonly Edit[] | undefined {
  const desk = Desk.of(note);
  const item = desk?.find(question);
  if (!desk || !item) return undefined;
  if (question.shape === 'name') return ignoreNote(note); // there is no line to write beside
  return commentsFor(desk, item)
    .map((edit) => [edit])
    .find((edits) => isGone(item.question, desk.note, readNote(applyEdits(desk.text, edits), note.about)));
}

/** The comment behind the question on its line, within the cell of its table; else on a line of its own. */
function commentsFor(desk: Desk, { draft: { claim, last } }: Item): Edit[] {
  const { block, title } = desk.page.line(claim.at);
  const row = desk.page.at[claim.at] ?? 0;
  const insert = (at: number, text: string): Edit => ({ range: emptyRange(desk.lines.position(at)), text });
  const above = insert(desk.lines.offset({ line: row, character: 0 }), COMMENT + desk.eol);
  const below = insert(desk.endOfRow(desk.lastRowOf(last)), desk.eol + COMMENT);
  const inside = insert(desk.offset(claim.at, claim.part?.end ?? title.end), ` ${COMMENT}`);
  const closing = desk.text.slice(desk.offset(claim.at, block.text.length), desk.endOfRow(row));
  if (claim.shape === 'table' || /^\s*#+\s*$/.test(closing)) return [inside, above];
  const end = desk.behind(last);
  return [insert(end, /\s/.test(desk.text[end - 1] ?? ' ') ? COMMENT : ` ${COMMENT}`), below, above];
}

/**
 * Whether the question is none any more, and all others still are. The one before it may have got its text as an answer;
 * those that belonged to it may be gone with it.
 */
function isGone(question: Question, before: Note, after: Note): boolean {
  const all = everyQuestion(before.questions);
  const at = all.indexOf(question);
  const gaining = new Set(
    [all[at - 1], question].flatMap((one) => everyQuestion(before.questions.filter((top) => one !== undefined && everyQuestion([top]).includes(one)))),
  );
  const own = new Set(everyQuestion(question.followUps));
  const rest = everyQuestion(after.questions);
  for (const one of all) {
    if (one === question) continue;
    const isThere = rest[0]?.text === one.text && (rest[0].status === one.status || gaining.has(one));
    if (isThere) rest.shift();
    else if (!own.has(one)) return false;
  }
  return rest.length === 0;
}
