import assert from 'node:assert/strict';
import { check } from '../../../src/cli/check';
import { inspect } from '../../../src/cli/inspect';
import { NOWHERE } from '../../../src/core/notes/about';
import type { Question, Status, StatusReason } from '../../../src/core/notes/note';
import type { Range } from '../../../src/core/text/range';

const plain = (_: unknown, text: string) => text;

function lines(first: number, last = first, character = 9): Range {
  return { start: { line: first - 1, character: 0 }, end: { line: last - 1, character } };
}

type Verdict = readonly [Status, StatusReason];

function question(range: Range, text: string, [status, reason]: Verdict, more: Partial<Question> = {}): Question {
  const common = { section: ['OS'], shape: 'list', evidence: ['marker'], answers: [], followUps: [] } as const;
  return { ...common, range, text, status, reason, answerAt: range.end, ...more };
}

const followUp = question(lines(9), 'Could it?', ['answered', 'text'], {
  answers: [{ role: 'own', range: lines(10, 12, 0) }],
});
const questions = [
  question(lines(2, 3), 'What is\na deadlock?', ['draft', 'marked-unfinished'], {
    answers: [
      { role: 'model', range: lines(4) },
      { role: 'own', range: lines(5, 6) },
    ],
    followUps: [question(lines(8), 'And here?', ['empty', 'only-follow-ups'], { followUps: [followUp] })],
  }),
  question(lines(20), 'Why?', ['placeholder', 'gives-up']),
  question(lines(22), 'How?', ['empty', 'only-a-model-answer']),
];
const notes = [{ path: 'os.md', note: { text: '', about: NOWHERE, sections: [], perhaps: [], questions } }];

describe('What is inspected', () => {
  it('tells of lines that may be questions', () => {
    const perhaps = [3, 4, 5, 9].map((line) => ({ text: 'Tea', range: lines(line), form: 'line' }));
    const note = { text: '', about: NOWHERE, sections: [], questions: [], perhaps };
    assert.equal(inspect([{ path: 'a.md', note }], { json: false }, plain), 'a.md: no questions\n  4 lines may be questions: 3–5, 9\n');
    const one = { ...note, perhaps: perhaps.slice(3) };
    assert.equal(inspect([{ path: 'a.md', note: one }], { json: false }, plain), 'a.md: no questions\n  1 line may be a question: 9\n');
  });

  it('has follow-ups further to the right, each question on one line', () => {
    assert.equal(
      inspect(notes, { json: false }, plain),
      `os.md: 3 questions (1 draft, 1 placeholder, 1 empty)
     2  draft        What is a deadlock? (the answer is marked as unfinished)
         8  empty        And here? (there are only follow-up questions)
             9  answered     Could it? (an answer is written)
    20  placeholder  Why? (the answer gives up)
    22  empty        How? (there is only a model answer)
`,
    );
  });

  it('is the same for programs, with the lines of answers', () => {
    const { notes: told } = JSON.parse(inspect(notes, { json: true }, plain)) as { notes: { questions: unknown[] }[] };
    const common = { section: ['OS'], shape: 'list', evidence: ['marker'], answers: [], followUps: [] };
    assert.deepEqual(told[0]?.questions[0], {
      line: 2,
      endLine: 3,
      text: 'What is\na deadlock?',
      status: 'draft',
      reason: 'marked-unfinished',
      ...common,
      answers: [
        { role: 'model', line: 4, endLine: 4 },
        { role: 'own', line: 5, endLine: 6 },
      ],
      followUps: [
        {
          line: 8,
          endLine: 8,
          text: 'And here?',
          status: 'empty',
          reason: 'only-follow-ups',
          ...common,
          followUps: [
            {
              line: 9,
              endLine: 9,
              text: 'Could it?',
              status: 'answered',
              reason: 'text',
              ...common,
              answers: [{ role: 'own', line: 10, endLine: 11 }],
            },
          ],
        },
      ],
    });
  });
});

describe('What is checked', () => {
  it('are the questions that are empty or hold a place, not drafts and not follow-ups', () => {
    assert.deepEqual(check(notes, 'text', plain), {
      output: `os.md:20: No answer to “Why?”: the answer gives up.
os.md:22: No answer to “How?”: there is only a model answer.
2 of 3 questions in 1 note are unanswered
`,
      unanswered: 2,
    });
  });
});
