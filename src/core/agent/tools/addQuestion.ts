import { addQuestion as write } from '../../authoring/addQuestion';
import { everyQuestion } from '../../authoring/change';
import { applyEdits } from '../../authoring/edit';
import { readNote } from '../../notes/readNote';
import type { Question } from '../../notes/note';
import { type Addressed, addressedIn, addressIn } from '../address';
import { Refused } from '../refused';
import { type Input, schemaOf } from '../schema';
import type { WritingTool } from '../tool';
import type { AgentWorkspace } from '../workspace';
import { NEW_QUESTION } from './addFollowUp';
import { ID, lineOf, questionOf } from './question';

export const addQuestion: WritingTool = {
  name: 'rehearse_add_question',
  title: 'Add Interview Question to Note',
  description:
    'Writes a new interview question, with a place for its answer, into a note that has questions, as those around it are written, and tells its id, by which it can be answered. ' +
    'Say behind which question (“after”), or in which note: there it comes last, or last in a section. The user sees it first and may decline. Look first whether it is asked already.',
  input: schemaOf(
    {
      question: NEW_QUESTION,
      after: { ...ID, description: 'The id of the question behind which it is to stand, exactly as a tool told it.' },
      note: { type: 'string', description: 'The path of the note, as it is told with its questions, if “after” is not given.', maxLength: 2000 },
      section: { type: 'string', description: 'The title that it is to stand under, if “after” is not given.', maxLength: 500 },
    },
    ['question'],
  ),
  writes: true,
  plan: (input, workspace) => {
    const before = neighbour(input, workspace);
    const { note, question, uri } = before.entry;
    const text = String(input.question).replace(/\s+/g, ' ').trim();
    const edits = write(note, question.range.start, text)?.edits ?? [];
    const after = readNote(applyEdits(note.text, edits), note.about);
    const added = newIn(note.questions, after.questions);
    if (added?.text !== text)
      throw new Refused(
        'There is no place in the note where just this would be read as a question and all else would stay as it is. Try a plain question, without Markdown, that ends with a question mark.',
      );
    const told = { written: true, id: addressIn(before, after, added), status: added.status, note: before.path, line: lineOf(added) };
    return { kind: 'question', uri, note, edits, path: before.path, line: lineOf(added), question: question.text, text, told };
  },
};

/** The question behind which it is to stand. */
function neighbour({ after, note, section }: Input, workspace: AgentWorkspace): Addressed {
  if (after !== undefined) return questionOf(workspace, after);
  if (note === undefined) throw new Refused('Say where it is to stand: “after” or “note”.');
  const path = String(note)
    .normalize('NFC')
    .replace(/^(?:\.?\/)+/, '');
  const inNote = workspace.folders.flatMap((folder) => addressedIn(folder)).filter((one) => one.path === path);
  const alike = (title: string): string => title.normalize('NFC').trim().toLowerCase();
  const last = inNote.filter(({ entry }) => section === undefined || entry.question.section.some((title) => alike(title) === alike(String(section)))).at(-1);
  if (last) return last;
  if (inNote.length > 0) throw new Refused('There is no question under a title of this name in this note.');
  throw new Refused('There is no note with questions at this path; take it from a list of questions.');
}

/** The first that was not there before. */
function newIn(before: readonly Question[], after: readonly Question[]): Question | undefined {
  const rest = everyQuestion(before).map(({ text }) => text);
  return everyQuestion(after).find(({ text }, at) => text !== rest[at]);
}
