import { questionAt } from '../../authoring/change';
import { applyEdits } from '../../authoring/edit';
import { saveAnswer } from '../../authoring/saveAnswer';
import { readNote } from '../../notes/readNote';
import { isUnanswered } from '../../outline/unanswered';
import { Refused } from '../refused';
import { schemaOf } from '../schema';
import type { WritingTool } from '../tool';
import { ID, lineOf, questionOf } from './question';

export const writeAnswer: WritingTool = {
  name: 'rehearse_write_answer',
  title: 'Write Answer Into Note',
  description:
    'Writes the answer to one interview question, or to a follow-up question, into its note, in the way that the note is written. ' +
    'Only where there is none yet (status empty or placeholder): what the user wrote is never replaced. The user sees question and text first and may decline. ' +
    'Write what the user can say in an interview, in the language of the question and only with facts that the user gave or the notes have. Markdown paragraphs and lists; no title and no label such as “A.”, which the note’s own way adds.',
  input: schemaOf({ id: ID, answer: { type: 'string', description: 'The answer, in Markdown.', maxLength: 20_000 } }, ['id', 'answer']),
  writes: true,
  plan: ({ id, answer }, workspace) => {
    const one = questionOf(workspace, id);
    const { note, question, uri } = one.entry;
    if (!isUnanswered(question)) throw new Refused(`This question has an answer already (status ${question.status}), and what the user wrote is not replaced.`);
    const text = String(answer).trim();
    const edits = saveAnswer(note, question, text);
    if (!edits)
      throw new Refused(
        'There is no place in the note where just this text would be read as the answer and all else would stay as it is. Try a plainer text: a paragraph or a simple list, without titles, rules, labels or questions.',
      );
    const after = questionAt(readNote(applyEdits(note.text, edits), note.about).questions, question);
    return {
      kind: 'answer',
      uri,
      note,
      edits,
      path: one.path,
      line: lineOf(question),
      question: question.text,
      text,
      told: { written: true, id: one.id, status: after?.status, note: one.path, line: lineOf(question) },
    };
  },
};
