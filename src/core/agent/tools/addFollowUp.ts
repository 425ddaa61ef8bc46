import { addFollowUp as write } from '../../authoring/addFollowUp';
import { questionAt } from '../../authoring/change';
import { applyEdits } from '../../authoring/edit';
import { readNote } from '../../notes/readNote';
import { addressIn } from '../address';
import { Refused } from '../refused';
import { schemaOf } from '../schema';
import type { WritingTool } from '../tool';
import { ID, lineOf, questionOf } from './question';

export const NEW_QUESTION = {
  type: 'string',
  description: 'The question as an interviewer would ask it, in one sentence with a question mark, in the language of the note.',
  maxLength: 500,
} as const;

export const addFollowUp: WritingTool = {
  name: 'rehearse_add_follow_up',
  title: 'Add Follow-up Question to Note',
  description:
    'Writes a follow-up question, such as an interviewer asks after an answer, below a question in its note, and tells its id. In notes that are lists or toggles it can be answered by that; elsewhere it stays a question without an answer. The user sees it first and may decline.',
  input: schemaOf({ id: ID, question: NEW_QUESTION }, ['id', 'question']),
  writes: true,
  plan: ({ id, question: asked }, workspace) => {
    const one = questionOf(workspace, id);
    const { note, question, uri } = one.entry;
    const text = String(asked).replace(/\s+/g, ' ').trim();
    const edits = write(note, question, text);
    if (!edits)
      throw new Refused(
        'There is no place in the note where just this would be read as a follow-up to the question and all else would stay as it is. Try a short question that ends with a question mark.',
      );
    const after = readNote(applyEdits(note.text, edits), note.about);
    const added = questionAt(after.questions, question)?.followUps.at(-1);
    const told = added && { written: true, id: addressIn(one, after, added), status: added.status, note: one.path, line: lineOf(added) };
    return { kind: 'follow-up', uri, note, edits, path: one.path, line: lineOf(question), question: question.text, text, told: told ?? {} };
  },
};
