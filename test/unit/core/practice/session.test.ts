import assert from 'node:assert/strict';
import { measured } from '../../../../src/core/practice/steps';
import { lastStep } from '../../../../src/core/practice/session';
import { Desk } from './desk';
import { type Move, Play } from './play';

const TEXT = '# Net\n### Q. One?\nFirst secret.\n### Q. Two?\n### Q. Three?\nThird secret.\n';

const play = (how: { readonly cram?: boolean } = {}): Play => new Play(new Desk({ a: TEXT }), how);

describe('A practice session', () => {
  it('shows a question without its answer, until that is revealed', () => {
    assert.equal(play().seen, '1/3 One? …');
    assert.equal(play().do('reveal').seen, '1/3 One? First secret. (all)');
    assert.equal(play().do('point').seen, '1/3 One? First secret. (1)');
    assert.equal(play().do('point', 'point', 'reveal', 'point').seen, '1/3 One? First secret. (all)');
  });

  it('shows no more points than there are, once these are counted', () => {
    assert.equal(play().do('point', { type: 'counted', points: 2 }, 'point', 'point').seen, '1/3 One? First secret. (2)');
    assert.equal(play().do('point', 'point', { type: 'counted', points: 0 }, 'point').seen, '1/3 One? First secret. (1)');
  });

  it('goes on with each rating, and is over after the last', () => {
    assert.equal(play().rate(3).seen, '2/3 Two? …');
    assert.equal(play().rate(3, 2, 4).seen, 'over');
    assert.equal(play().rate(3, 2, 4).do('reveal', 3, 'skip', 'suspended', 'end').seen, 'over');
  });

  it('takes no rating before the answer was seen', () => {
    assert.equal(play().do(3).seen, '1/3 One? …');
    assert.equal(play().do('point', 3).seen, '2/3 Two? …');
  });

  it('asks once more at the end what was not known, as often as that is', () => {
    assert.deepEqual(play().rate(1).queue, ['Two?', 'Three?', 'One?']);
    const back = play().rate(1, 3, 3);
    assert.equal(back.seen, '1/3 One? …');
    assert.equal(back.card.again, true);
    assert.equal(back.rate(1).seen, '1/3 One? …');
    assert.equal(back.rate(3).seen, 'over');
  });

  it('asks once more what comes back within minutes, whatever its rating', () => {
    const desk = new Desk({ a: TEXT });
    desk.waits = () => ({ 1: { minutes: 10 }, 2: { minutes: 15 }, 3: { days: 1 }, 4: { days: 2 } });
    assert.deepEqual(new Play(desk).rate(2, 3).queue, ['Three?', 'One?']);
    assert.deepEqual(new Play(desk, { cram: true }).rate(2, 1).queue, ['Three?', 'Two?']);
  });

  it('skips and suspends, and tells so with the next card only', () => {
    const skipped = play().do('skip');
    assert.equal(skipped.seen, '2/3 Two? …');
    assert.deepEqual(skipped.card.notices, [{ kind: 'skipped', text: 'One?' }]);
    assert.deepEqual(skipped.do('suspended').card.notices, [{ kind: 'suspended', text: 'Two?' }]);
    assert.deepEqual(skipped.do('skip', 'undone').card.notices, []);
    assert.deepEqual(skipped.queue, ['Three?']);
  });

  it('tells no more than a few things at a time, and each once', () => {
    const problem = (sentence: string) => ({ type: 'notice', notice: { kind: 'problem', sentence } }) as const;
    assert.equal(play().do(problem('a'), problem('a')).card.notices.length, 1);
    const told = play().do(problem('a'), problem('b'), problem('a'), problem('c'), problem('d'));
    assert.deepEqual(
      told.card.notices.map((notice) => 'sentence' in notice && notice.sentence),
      ['a', 'c', 'd'],
    );
    assert.deepEqual(told.do('skip').card.notices, [{ kind: 'skipped', text: 'One?' }]);
  });

  it('can be ended any time, and taken up again by an undo', () => {
    const ended = play().rate(3).do('point', 'end');
    assert.equal(ended.seen, 'over');
    assert.equal(lastStep(ended.session)?.kind, 'ended');
    assert.equal(ended.do('reveal', 'end', 'skip').session.position, 1);
    assert.equal(ended.do('undone').seen, '2/3 Two? –');
    assert.equal(ended.do('undone').seen, '1/3 One? First secret. (all)');
  });

  it('begins anew with the weak ones, or with all, when it is over', () => {
    const weak = { type: 'again', what: 'weak' } as const;
    const all = { type: 'again', what: 'all' } as const;
    assert.deepEqual(play().rate(1, 2).do(weak).queue, ['Three?', 'One?']);
    assert.deepEqual(play().rate(1, 2, 3, 3).do(weak).queue, ['Two?']);
    assert.deepEqual(play().rate(1, 2).do('suspended', 'end', all).queue, ['One?', 'Two?']);
    assert.deepEqual(play().rate(4, 4).do('end', all).queue, ['One?', 'Two?', 'Three?']);
    assert.equal(play().rate(3, 3, 3).do(weak).seen, 'over');
    const anew = play().rate(1, 2, 3, 3).do(weak);
    assert.deepEqual([anew.seen, anew.card.again, anew.card.canUndo], ['1/1 Two? …', false, false]);
  });

  it('counts as weak also what was said by less than half', () => {
    const said = (...points: number[]) =>
      play().do('reveal', ...points.map((point) => ({ type: 'tick', point, ticked: true }) as const), 3, 'end', { type: 'again', what: 'weak' });
    assert.deepEqual(said(0).queue, ['One?']);
    assert.equal(said(0, 2).seen, 'over');
  });
});

describe('A step back', () => {
  it('shows the card as it was when it was left', () => {
    const left = play().do('hint', 'speak', 'point', 'point', { type: 'tick', point: 1, ticked: true }, 'model');
    const before = left.session.facing;
    left.do(3, 'reveal', 'undone');
    assert.deepEqual(left.session.facing, { ...before, points: 4 });
    assert.equal(left.seen, '1/3 One? First secret. (2)');
  });

  it('goes through the whole session, whatever was done', () => {
    const all = play().rate(1).do('skip', 'suspended').rate(1).do('end');
    const texts: string[] = [];
    while (lastStep(all.session)) {
      all.do('undone');
      texts.push(all.seen);
    }
    assert.deepEqual(texts, ['1/3 One? …', '1/3 One? First secret. (all)', '3/3 Three? …', '2/3 Two? …', '1/3 One? First secret. (all)']);
    assert.equal(all.do('undone').card.canUndo, false);
  });

  it('says what has to be taken back first', () => {
    const event = (moves: Play) => {
      const step = lastStep(moves.session);
      return step && 'event' in step ? step.event : undefined;
    };
    assert.equal(event(play()), undefined);
    assert.equal(event(play().rate(3)), 'event 1');
    assert.equal(event(play().rate(3).do('suspended')), 'event 2');
    assert.equal(event(play().rate(3).do('suspended', 'undone')), 'event 1');
    assert.equal(event(play().rate(3).do('skip')), undefined);
    assert.equal(event(play({ cram: true }).rate(3)), undefined);
  });

  it('shows a card anew each time', () => {
    const turns = [play().do('skip'), play().do('skip', 'undone'), play().do('end'), play().do('end', 'undone')];
    assert.deepEqual(
      turns.map(({ session }) => session.turn),
      [2, 3, 2, 3],
    );
    assert.equal(play().do('reveal', 'hint', 'undone').session.turn, 1);
  });
});

describe('Ticks', () => {
  const ticked = (...moves: readonly Move[]) => play().do(...moves).session.facing.ticked;
  const tick = (point: number, on = true) => ({ type: 'tick', point, ticked: on }) as const;

  it('are of points that are shown', () => {
    assert.deepEqual(ticked(tick(0)), []);
    assert.deepEqual(ticked('point', tick(0), tick(1)), [0]);
    assert.deepEqual(ticked('reveal', tick(5), tick(2), tick(2), tick(-1), tick(0.5), tick(3), tick(2, false)), [3, 5]);
  });

  it('are dropped with their points', () => {
    assert.deepEqual(ticked('reveal', tick(0), tick(3), { type: 'counted', points: 3 }, tick(4)), [0]);
    const { session } = play().do('reveal', tick(3), tick(5));
    assert.equal(measured(session, { rating: 3, points: 4, at: 0 }).coverage, 0.25);
  });

  it('give how much was said, where that is known', () => {
    const coverage = (rating: 1 | 3, ...moves: readonly Move[]) => measured(play().do(...moves).session, { rating, points: 2, at: 0 }).coverage;
    assert.equal(coverage(3, 'reveal'), undefined);
    assert.equal(coverage(1, 'reveal'), undefined);
    assert.equal(coverage(3, 'point', tick(0)), 0.5);
    assert.equal(coverage(3, 'point', 'point'), undefined);
    assert.equal(coverage(1, 'point', 'point'), 0);
    assert.equal(coverage(1, 'point'), undefined);
    assert.equal(measured(play().do('reveal').session, { rating: 1, points: 0, at: 0 }).coverage, undefined);
  });
});
