import assert from 'node:assert/strict';
import { NoteIndex } from '../../../src/core/index/noteIndex';
import type { Question, Role, Status } from '../../../src/core/notes/note';
import { deckOf } from '../../../src/core/practice/deck';
import { reduce, startSession } from '../../../src/core/practice/session';
import { viewOf } from '../../../src/core/practice/view';
import { Lines } from '../../../src/core/text/lines';

const TEXT = `- Q. What is logged?

  \`\`\`js
  log(a);
  \`\`\`

  - A. One.
    - Really.
  - My answer, again: Two.
  - Model answer: Three.
`;

const lines = new Lines(TEXT);

function rangeOf(part: string) {
  const start = TEXT.indexOf(part);
  return lines.range(start, start + part.length);
}

function question(text: string, more: Partial<Question> = {}): Question {
  return {
    text,
    range: rangeOf('What is logged?'),
    answers: [],
    answerAt: rangeOf('One.').start,
    followUps: [],
    status: 'answered',
    reason: 'text',
    section: [],
    shape: 'made up',
    evidence: [],
    ...more,
  };
}

/** What a card of the question shows, before and after it is revealed. */
function see(asked: Question) {
  const index = new NoteIndex();
  index.set('note', { text: TEXT, sections: [], questions: [asked] });
  const start = startSession(deckOf(index));
  const [hidden, shown] = [start, reduce(start, { type: 'reveal' })].map(viewOf);
  assert.ok(hidden?.kind === 'card' && shown?.kind === 'card');
  return { hidden, shown };
}

const answer = (role: Role, part: string) => ({ role, range: rangeOf(part) });
const ANSWERS = [answer('own', 'One.\n    - Really.'), answer('model', 'Three.'), answer('own', 'Two.')];

describe('A card', () => {
  it('shows all of the question, and nothing of the answer until it is revealed', () => {
    const followUps = [question('And now?', { followUps: [question('And then?')] }), question('Why?')];
    const { hidden, shown } = see(question('What is logged?', { body: rangeOf('```js\n  log(a);\n  ```'), answers: ANSWERS, followUps }));
    assert.deepEqual(hidden, {
      kind: 'card',
      number: 1,
      total: 1,
      question: 'What is logged?',
      body: '```js\nlog(a);\n```',
      section: [],
    });
    assert.deepEqual(shown, {
      ...hidden,
      revealed: { own: ['One.\n- Really.', 'Two.'], model: ['Three.'], followUps: ['And now?', 'And then?', 'Why?'] },
    });
  });

  for (const status of ['placeholder', 'draft'] as const satisfies Status[]) {
    it(`shows a ${status} as it is written`, () => {
      assert.deepEqual(see(question('Why?', { status, answers: [answer('own', 'Two.')] })).shown.revealed?.own, ['Two.']);
    });
  }

  it('shows no answer of their own where there is only the model answer', () => {
    const { shown } = see(question('Why?', { status: 'empty', reason: 'only-a-model-answer', answers: [answer('model', 'Three.')] }));
    assert.deepEqual(shown.revealed, { own: [], model: ['Three.'], followUps: [] });
  });

  it('shows nothing where there is only markup', () => {
    const { shown } = see(question('Why?', { status: 'empty', reason: 'only-markup', answers: [answer('own', '- ')] }));
    assert.deepEqual(shown.revealed?.own, []);
  });
});
