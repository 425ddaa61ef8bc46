import assert from 'node:assert/strict';
import { parseSession } from '../../../../src/core/practice/parseSession';
import type { Session } from '../../../../src/core/practice/session';
import { Desk } from './desk';
import { Play } from './play';

const TEXT = ['One?', 'Two?', 'Three?', 'Four?'].map((text) => `### Q. ${text}\nYes.\n`).join('');

/** A session in which everything there is has happened. */
function played(): Play {
  const desk = new Desk({ a: TEXT });
  const play = new Play(desk).do(
    'hint',
    'speak',
    'reveal',
    { type: 'tick', point: 1, ticked: true },
    { type: 'tick', point: 3, ticked: true },
    1,
    'skip',
    'suspended',
  );
  desk.write('a', TEXT.replace('### Q. Four?\nYes.\n', ''));
  return play.do({ type: 'follow' }, { type: 'notice', notice: { kind: 'problem', sentence: 'No.' } }, 'write', { type: 'wrote', text: 'It' });
}

const stored = (session: Session): Record<string, unknown> => JSON.parse(JSON.stringify(session)) as Record<string, unknown>;

describe('A session that was kept', () => {
  it('comes back as it was, with nobody in front of it', () => {
    const { session } = played();
    const { since, ...still } = session;
    assert.ok(since !== undefined && session.lost.length === 1 && session.notices.length > 1);
    assert.deepEqual(parseSession(stored(session)), { ...still, away: true });
    const { session: ended } = played().do('end', 'away');
    assert.deepEqual(parseSession(stored(ended)), ended);
  });

  it('goes on when the person is back, and nothing is counted of what passed', () => {
    const play = new Play(new Desk({ a: TEXT })).do({ after: 5000 }, 'hint');
    const back = parseSession(stored(play.session));
    assert.ok(back);
    play.session = back;
    assert.equal(play.do({ after: 60_000 }, 'back', { after: 2000 }).card.timer?.thinking, 8000);
  });

  it('is nothing if it is none', () => {
    for (const none of [undefined, null, 1, '', [], {}, 'session', { cards: [] }]) assert.equal(parseSession(none), undefined);
  });

  it('keeps nothing that is unknown', () => {
    const { session } = played();
    const more = { ...stored(session), more: 1, facing: { ...session.facing, more: 1 } };
    assert.deepEqual(parseSession(more), parseSession(stored(session)));
  });

  const CARD = { id: 'a', number: 1, text: 'A' };
  const WRONG: Readonly<Record<string, readonly unknown[]>> = {
    cards: [
      undefined,
      {},
      [{ ...CARD, id: 1 }],
      [{ ...CARD, number: -1 }],
      [{ ...CARD, parent: null }],
      [{ ...CARD, again: false }],
      [{ ...CARD, text: 'a'.repeat(4001) }],
      [],
    ],
    position: [undefined, -1, 2, 4, 1.5, '3'],
    steps: [undefined, [], [{ kind: 'ended' }], Array.from({ length: 3 }, () => ({ kind: 'unknown' }))],
    facing: [undefined, null, []],
    lost: [undefined, [CARD], [{ ...CARD, after: -1 }]],
    cram: [undefined, 'yes'],
    timer: [undefined, 0],
    notices: [undefined, [{ kind: 'other' }], [{ kind: 'gone' }], Array.from({ length: 4 }, () => ({ kind: 'gone', text: '' }))],
    turn: [undefined, -1, Infinity],
    total: [undefined, -1, 100_001],
  };
  for (const [field, values] of Object.entries(WRONG)) {
    it(`is nothing if its ${field} cannot be`, () => {
      for (const value of values) assert.equal(parseSession({ ...stored(played().session), [field]: value }), undefined, JSON.stringify(value));
    });
  }

  const FACING = { shown: 1, hint: 2, model: false, ticked: [0], thinking: 1 };
  const WRONG_FACING: Readonly<Record<string, readonly unknown[]>> = {
    shown: ['none', -1, 10_001, undefined],
    hint: [true, -1, 13, undefined],
    model: [null],
    ticked: [[1, 0], [0, 0], [-1], ['0'], undefined],
    points: [-1, null],
    thinking: [-1, NaN, undefined],
    speaking: [-1, null],
    writing: [1, 'a'.repeat(1_000_001)],
  };
  for (const [field, values] of Object.entries(WRONG_FACING)) {
    it(`is nothing if what was seen of a card cannot be, by its ${field}`, () => {
      const whole = stored(played().session);
      assert.ok(parseSession({ ...whole, facing: FACING }));
      for (const value of values) assert.equal(parseSession({ ...whole, facing: { ...FACING, [field]: value } }), undefined, String(value).slice(0, 20));
    });
  }

  it('is nothing if a step of it cannot be', () => {
    const whole = stored(played().session);
    const rated = { kind: 'rated', facing: FACING, rating: 3, returns: false };
    const withStep = (step: unknown) => parseSession({ ...whole, steps: [step, ...played().session.steps.slice(1)] });
    assert.ok(withStep(rated));
    const wrong = [{ rating: 5 }, { rating: '3' }, { returns: undefined }, { coverage: 2 }, { event: 1 }, { facing: undefined }, { kind: 'ended' }];
    for (const part of wrong) assert.equal(withStep({ ...rated, ...part }), undefined, JSON.stringify(part));
  });
});
