import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Question } from '../../src/core/notes/note';
import { readNote } from '../../src/core/notes/readNote';
import { runs } from './settings';
import { ANSWERS, QUESTIONS } from './texts/words';

const HEADING = '## Interview questions';
const INDENT = '    ';

const question = fc.constantFrom(...QUESTIONS);
const answer = fc.array(fc.constantFrom(...ANSWERS, 'TODO', ''), { maxLength: 2 });

/** What may stand below a heading, none of which begins with a number or is code where it is indented. */
const block = fc.oneof(
  fc.tuple(question, answer).map(([asked, given]) => [`### ${asked}`, ...given]),
  fc.tuple(question, answer).map(([asked, given]) => [`### Q. ${asked}`, '', `A. ${given.join('\n')}`]),
  fc.tuple(question, answer).map(([asked, given]) => [`Q. ${asked}`, `A. ${given.join(' ')}`, '']),
  fc.tuple(question, answer).map(([asked, given]) => [`- ${asked}`, ...given.map((line) => `    - ${line}`)]),
  fc.tuple(question, answer).map(([asked, given]) => ['<details>', `<summary>${asked}</summary>`, '', ...given, '', '</details>']),
  fc.constantFrom(['> quote'], ['---'], ['| a | b |', '|---|---|', '| c | d |'], ['<!-- hidden -->']),
);

const texts = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => ['## Title', ...blocks.flat()].flatMap((row) => row.split('\n')));

/** What is read, with places moved back by the indentation. */
function read(rows: readonly string[], indent: number): unknown {
  const place = ({ line, character }: Question['answerAt']): string => `${line}:${line === 0 ? character : character - indent}`;
  const one = (asked: Question): unknown => ({
    text: asked.text,
    status: asked.status,
    reason: asked.reason,
    range: [place(asked.range.start), place(asked.range.end)],
    answers: asked.answers.map(({ role, range }) => [role, place(range.start), place(range.end)]),
    followUps: asked.followUps.map(one),
  });
  return readNote(rows.join('\n')).questions.map(one);
}

describe('A note below a heading that is indented as a whole', () => {
  it('is read as if it were not', () => {
    fc.assert(
      fc.property(texts, (rows) => {
        const indented = rows.map((row) => (row === '' ? '' : INDENT + row));
        assert.deepEqual(read([HEADING, ...indented], INDENT.length), read([HEADING, ...rows], 0));
      }),
      runs(1500),
    );
  });
});
