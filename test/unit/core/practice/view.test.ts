import assert from 'node:assert/strict';
import { NOWHERE } from '../../../../src/core/notes/about';
import { hashOf } from '../../../../src/core/history/sha256';
import type { Question, Role, Status } from '../../../../src/core/notes/note';
import { Lines } from '../../../../src/core/text/lines';
import type { Need } from '../../../../src/core/targets/neededNext';
import { Desk } from './desk';
import { type Move, Play } from './play';

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
    section: ['JS'],
    shape: 'plain',
    evidence: [],
    ...more,
  };
}

function play(asked: Question, how: { readonly cram?: boolean } = {}, need?: Need): Play {
  const desk = new Desk({});
  desk.need = need;
  desk.index.set('note', { text: TEXT, about: NOWHERE, sections: [], perhaps: [], questions: [asked] });
  return new Play(desk, how);
}

const answer = (role: Role, part: string) => ({ role, range: rangeOf(part) });
const ANSWERS = [answer('own', 'One.\n    - Really.'), answer('model', 'Three.'), answer('own', 'Two.')];
const LOGGED = question('What is logged?', { body: rangeOf('```js\n  log(a);\n  ```'), answers: ANSWERS, followUps: [question('Why?')] });

/** What of a card depends on its answer. */
function seen(asked: Question, ...moves: readonly Move[]): object {
  const { answer: own, model, hintFrom, missing, hasModel } = play(asked).do(...moves).card;
  return { ...(own ? { own: own.parts } : {}), ...(model ? { model } : {}), ...(hintFrom ? { hintFrom } : {}), missing, hasModel };
}

const OWN = ['One.\n- Really.', 'Two.'];

describe('What is seen of a card', () => {
  it('is all of the question and nothing of the answer, until that is revealed', () => {
    assert.deepEqual(play(LOGGED).card, {
      kind: 'card',
      turn: 1,
      id: 'id:note#0:What is logged?',
      number: 1,
      total: 1,
      cram: false,
      again: false,
      canUndo: false,
      notices: [],
      gone: false,
      uri: 'note',
      section: ['JS'],
      question: 'What is logged?',
      body: '```js\nlog(a);\n```',
      timer: { thinking: 0, running: 'thinking', expectedSeconds: 5 },
      revealed: false,
      missing: false,
      canEdit: false,
      hasModel: false,
    });
  });

  it('is the answer when it is revealed, and the model answer when that is asked for', () => {
    assert.deepEqual(seen(LOGGED, 'model'), { missing: false, hasModel: false });
    assert.deepEqual(seen(LOGGED, 'model', 'reveal'), { own: OWN, missing: false, hasModel: true });
    assert.deepEqual(seen(LOGGED, 'point'), { own: OWN, missing: false, hasModel: true });
    assert.deepEqual(seen(LOGGED, 'reveal'), { own: OWN, missing: false, hasModel: true });
    assert.deepEqual(seen(LOGGED, 'reveal', 'model'), { own: OWN, model: ['Three.'], missing: false, hasModel: true });
    assert.deepEqual(seen(LOGGED, 'reveal', 'model', 'model'), { own: OWN, missing: false, hasModel: true });
    assert.deepEqual(seen(question('Why?', { answers: [answer('own', 'Two.')] }), 'reveal', 'model'), { own: ['Two.'], missing: false, hasModel: false });
  });

  it('is nothing of the model answer, whatever was kept of a session', () => {
    const kept = play(LOGGED);
    kept.session = { ...kept.session, facing: { ...kept.session.facing, model: true } };
    assert.equal(kept.card.model, undefined);
  });

  it('says how far the answer is shown, and what was said of it', () => {
    assert.deepEqual(play(LOGGED).do('point', 'point', { type: 'tick', point: 1, ticked: true }).card.answer, { parts: OWN, shown: 2, ticked: [1] });
  });

  it('has something to hint at when that is asked for, as long as not all is revealed', () => {
    assert.deepEqual(seen(LOGGED, 'hint'), { hintFrom: OWN, missing: false, hasModel: false });
    assert.deepEqual([play(LOGGED).do('hint').card.hinted, play(LOGGED).do('hint', 'hint').card.hinted], [1, 2]);
    assert.deepEqual(seen(LOGGED, 'hint', 'point'), { own: OWN, hintFrom: OWN, missing: false, hasModel: true });
    assert.deepEqual(seen(LOGGED, 'hint', 'reveal'), { own: OWN, missing: false, hasModel: true });
  });

  for (const status of ['placeholder', 'draft'] as const satisfies Status[]) {
    it(`is a ${status} as it is written`, () => {
      assert.deepEqual(seen(question('Why?', { status, answers: [answer('own', 'Two.')] }), 'reveal'), {
        own: ['Two.'],
        missing: status === 'placeholder',
        hasModel: false,
      });
    });
  }

  it('offers to write where there is only a model answer, or only markup', () => {
    const asked = question('Why?', { status: 'empty', reason: 'only-a-model-answer', answers: [answer('model', 'Three.')] });
    assert.deepEqual(seen(asked, 'hint'), { missing: true, hasModel: false });
    assert.deepEqual(seen(asked, 'reveal'), { missing: true, hasModel: true });
    assert.deepEqual(seen(asked, 'reveal', 'model'), { model: ['Three.'], missing: true, hasModel: true });
    assert.deepEqual(seen(question('Why?', { status: 'empty', reason: 'only-markup', answers: [answer('own', '- ')] }), 'reveal'), {
      missing: true,
      hasModel: false,
    });
  });

  it('names the question that a follow-up follows up on', () => {
    const { card } = play(LOGGED).do('skip');
    assert.deepEqual([card.question, card.followsUp, card.number], ['Why?', 'What is logged?', 1]);
  });

  it('has the ratings when something was revealed; with their waits, unless cramming', () => {
    assert.equal(play(LOGGED).card.ratings, undefined);
    assert.deepEqual(play(LOGGED).do('point').card.ratings, [
      { rating: 1, wait: { minutes: 10 } },
      { rating: 2, wait: { days: 1 } },
      { rating: 3, wait: { days: 3 } },
      { rating: 4, wait: { days: 9 } },
    ]);
    assert.deepEqual(play(LOGGED, { cram: true }).do('point').card.ratings, [{ rating: 1 }, { rating: 2 }, { rating: 3 }, { rating: 4 }]);
  });

  it('tells which ratings make it ready for what it is needed for next', () => {
    const { card } = play(LOGGED, {}, { name: 'Acme', days: 3 }).do('point');
    assert.deepEqual(
      card.ratings?.map(({ readyFor }) => readyFor),
      [undefined, undefined, 'Acme', 'Acme'],
    );
  });

  it('has what is typed while an answer is being written', () => {
    const wrote = { type: 'wrote', text: 'It is' } as const;
    const ID = play(LOGGED).card.id;
    const writing = (...moves: readonly Move[]) => play(LOGGED).do(...moves).card.writing;
    assert.equal(writing(wrote), undefined);
    assert.deepEqual(writing('write'), { text: '', isEdit: false, of: ID });
    assert.deepEqual(writing('write', wrote, 'write'), { text: 'It is', isEdit: false, of: ID });
    assert.deepEqual(writing('write', wrote, 'skip', 'undone'), { text: 'It is', isEdit: false, of: ID });
    assert.equal(writing('write', wrote, 'stopWriting'), undefined);
  });

  it('has the answer to be edited, once it is shown', () => {
    const edit = { type: 'edit', answer: 'It was' } as const;
    const inOnePlace = question('Why?', { answers: [answer('own', 'Two.'), answer('model', 'Three.')] });
    const writing = (...moves: readonly Move[]) => play(inOnePlace).do(...moves).card.writing;
    assert.equal(play(inOnePlace).card.canEdit, false);
    assert.equal(play(inOnePlace).do('reveal').card.canEdit, true);
    assert.equal(play(LOGGED).do('reveal').card.canEdit, false);
    assert.equal(writing(edit), undefined);
    const ID = play(inOnePlace).card.id;
    const of = `${ID} ${hashOf('It was')}`;
    assert.deepEqual(writing('reveal', edit), { text: 'It was', isEdit: true, of });
    assert.deepEqual(writing('reveal', edit, { type: 'wrote', text: 'It is' }), { text: 'It is', isEdit: true, of });
    assert.equal(writing('reveal', edit, 'stopWriting'), undefined);
    assert.deepEqual(writing('reveal', edit, 'stopWriting', 'write'), { text: '', isEdit: false, of: ID });
  });
});
