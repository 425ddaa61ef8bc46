import assert from 'node:assert/strict';
import fc from 'fast-check';
import { counted } from '../../../src/core/practice/facing';
import { parseSession } from '../../../src/core/practice/parseSession';
import { type Facing, isOver, isRevealed, lastStep, type Session } from '../../../src/core/practice/session';
import { viewOf } from '../../../src/core/practice/view';
import { runs } from '../settings';
import { anything, Host, type Move, noteMoves, notes, onCard, onward } from './moves';

const moves = fc.array(anything, { maxLength: 40 });
const host = fc.tuple(notes, fc.boolean()).map(([questions, cram]) => new Host(questions, cram));

function assertWhole(session: Session): void {
  const { cards, position, steps, facing, notices, since, away } = session;
  assert.ok(position >= 0 && position <= cards.length);
  assert.equal(steps.filter(({ kind }) => kind !== 'ended').length, position);
  assert.ok(steps.slice(0, -1).every(({ kind }) => kind !== 'ended'));
  assert.equal(since === undefined, away || isOver(session));
  assert.ok(notices.length <= 3 && facing.thinking >= 0);
  assert.deepEqual(
    facing.ticked,
    [...new Set(facing.ticked)].sort((one, other) => one - other),
  );
  assert.ok(facing.ticked.length === 0 || isRevealed(facing));
  const first = cards.filter(({ again }) => !again).map(({ id }) => id);
  assert.equal(new Set(first).size, first.length);
}

function withoutTime({ speaking, ...facing }: Facing): object {
  return { ...facing, thinking: 0, speaks: speaking !== undefined };
}

const rowsOf = ({ cards, position, steps }: Session): object => ({ cards, position, steps });

describe('A session, whatever is done in it', () => {
  it('is whole, and can be seen', () => {
    fc.assert(
      fc.property(host, moves, (one, all) => {
        for (const move of all) {
          one.move(move);
          assertWhole(one.session);
          const view = viewOf(one.session, one.desk.find, one.now, one.desk);
          assert.equal(view.kind, isOver(one.session) ? 'summary' : 'card');
          if (view.kind === 'card') assert.ok(view.number <= view.total);
          else
            assert.equal(
              view.asked,
              Object.values(view.ratings).reduce((sum, count) => sum + count, 0),
            );
        }
      }),
      runs(300),
    );
  });

  it('comes back after it was kept', () => {
    fc.assert(
      fc.property(host, moves, (one, all) => {
        for (const move of all) one.move(move);
        one.move({ passes: -10_000_000_000 });
        const back = parseSession(JSON.parse(JSON.stringify(one.session)));
        one.move('away');
        assert.deepEqual(back, one.session);
      }),
      runs(200),
    );
  });

  it('is taken back step by step, each event once', () => {
    const some = fc.array(fc.oneof(onCard, onward, noteMoves), { maxLength: 40 });
    fc.assert(
      fc.property(host, some, (one, all) => {
        const all0 = one.session.cards;
        for (const move of all) one.move(move);
        const { events } = one;
        const written = new Set([...events, ...one.taken]);
        while (lastStep(one.session)) one.move('undone');
        assert.equal(events.size, 0);
        assert.deepEqual(one.taken, written);
        assert.equal(one.session.position, 0);
        const left = [...one.session.cards, ...one.session.lost];
        assert.deepEqual(left.map(({ id }) => id).sort(), all0.map(({ id }) => id).sort());
        assert.ok(left.every(({ again }) => !again));
      }),
      runs(300),
    );
  });

  it('is what it was, after a step and a step back', () => {
    const step = fc.constantFrom<Move>('skip', 'suspended', 'end', { rate: 1 }, { rate: 2 }, { rate: 3 });
    fc.assert(
      fc.property(host, moves, step, fc.array(onCard), (one, all, next, more) => {
        for (const move of all) one.move(move);
        const before = one.session;
        one.move('back').move(next);
        if (one.session.steps === before.steps) return;
        const isRated = typeof next === 'object';
        for (const move of more) one.move(move);
        one.move('undone');
        assert.deepEqual(rowsOf(one.session), rowsOf(before));
        assert.deepEqual(withoutTime(one.session.facing), withoutTime(isRated ? counted(before.facing, 3) : before.facing));
      }),
      runs(300),
    );
  });

  it('loses no question while the note comes and goes', () => {
    fc.assert(
      fc.property(host, fc.array(fc.oneof(noteMoves, onCard), { maxLength: 20 }), (one, all) => {
        const ids = one.session.cards.map(({ id }) => id).sort();
        for (const move of all) one.move(move).move('follow');
        one.move({ kept: [true, true, true, true, true] }).move('follow');
        assert.deepEqual(one.session.cards.map(({ id }) => id).sort(), ids);
        assert.deepEqual(one.session.lost, []);
      }),
      runs(200),
    );
  });
});

describe('Before the reveal', () => {
  it('nothing of any answer is seen, but what a hint is taken from', () => {
    fc.assert(
      fc.property(host, moves, (one, all) => {
        for (const move of all) {
          one.move(move);
          const view = viewOf(one.session, one.desk.find, one.now, one.desk);
          if (view.kind === 'card' && view.revealed) continue;
          const { hintFrom, ...seen } = view.kind === 'card' ? view : { ...view, hintFrom: undefined };
          assert.doesNotMatch(JSON.stringify(seen).replaceAll(JSON.stringify(one.session.facing.writing ?? ''), ''), /secret/);
          assert.ok(hintFrom === undefined || one.session.facing.hint);
        }
      }),
      runs(300),
    );
  });

  it('a card is the same whatever its answer is', () => {
    const quiet = fc.array(fc.oneof(fc.constantFrom<Move>('speak', 'timer', 'skip', 'suspended', 'undone', 'away', 'back'), onCard), { maxLength: 20 });
    fc.assert(
      fc.property(notes, quiet, (questions, all) => {
        const given = questions.map((question) => ({ ...question, own: Math.max(1, question.own) }));
        const one = new Host(given, false);
        const other = new Host(
          given.map((question) => ({ ...question, own: 4 - question.own, model: !question.model })),
          false,
          'another',
        );
        for (const move of all.filter((move) => move !== 'reveal' && move !== 'point' && move !== 'hint')) {
          one.move(move);
          other.move(move);
          const rates = { words: 0, syllables: 0, chinese: 0, japanese: 0 };
          const [seen, expected] = [one, other].map(({ session, desk, now }) => {
            return viewOf(session, desk.find, now, { rates, waits: () => desk.waits(), forecast: () => [] });
          });
          assert.deepEqual(seen, expected);
        }
      }),
      runs(200),
    );
  });
});
