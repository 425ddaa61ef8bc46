import assert from 'node:assert/strict';
import { measured } from '../../../../src/core/practice/steps';
import { Desk } from './desk';
import { type Move, Play } from './play';

const TEXT = `### Q. One?\n${'word '.repeat(100)}\n### Q. Two?\n`;

/** Every move takes a second. */
function timer(...moves: readonly Move[]): string {
  const { timer: shown } = new Play(new Desk({ a: TEXT })).do(...moves).card;
  if (!shown) return 'hidden';
  return [`${shown.thinking / 1000}`, shown.speaking === undefined ? '' : `+${shown.speaking / 1000}`, shown.running ? ` ${shown.running}` : ''].join('');
}

const wait = (seconds: number): Move => ({ after: seconds * 1000 });

describe('The time of a card', () => {
  it('is thinking until the person says that they begin to speak', () => {
    assert.equal(timer(), '0 thinking');
    assert.equal(timer(wait(7)), '7 thinking');
    assert.equal(timer(wait(6), 'speak'), '7+0 speaking');
    assert.equal(timer(wait(6), 'speak', wait(5), 'speak', wait(2)), '7+8 speaking');
  });

  it('stops when something of the answer is shown, not with a hint', () => {
    assert.equal(timer(wait(6), 'reveal', wait(60), 'speak'), '7');
    assert.equal(timer(wait(6), 'speak', wait(4), 'point', wait(60), 'reveal'), '7+5');
    assert.equal(timer(wait(6), 'hint', wait(3)), '10 thinking');
  });

  it('stops while the panel is hidden, and while an answer is being written', () => {
    assert.equal(timer(wait(6), 'away', wait(600)), '7');
    assert.equal(timer(wait(6), 'away', wait(600), 'back', wait(2)), '9 thinking');
    assert.equal(timer(wait(6), 'speak', 'write', wait(600)), '7+1');
    assert.equal(timer(wait(6), 'write', wait(600), 'stopWriting', wait(2), 'speak'), '10+0 speaking');
  });

  it('begins anew with the next card, and goes on where a card is gone back to', () => {
    assert.equal(timer(wait(6), 'skip', wait(3)), '3 thinking');
    assert.equal(timer(wait(6), 'skip', wait(3), 'undone', wait(2)), '9 thinking');
    assert.equal(timer(wait(6), 'end', wait(600), 'undone', wait(2)), '9 thinking');
    assert.equal(timer(wait(6), 'reveal', 3, wait(9), 'undone', wait(9)), '7');
  });

  it('does not count a clock that is set back, nor a night', () => {
    assert.equal(timer(wait(6), wait(-100), 'hint', wait(3)), '3 thinking');
    assert.equal(timer(wait(6), 'hint', wait(8 * 3600)), `${7 + 5 * 60} thinking`);
  });

  it('can be hidden, and goes on unseen', () => {
    assert.equal(timer('timer'), 'hidden');
    assert.equal(timer('timer', 'skip'), 'hidden');
    assert.equal(timer('timer', wait(3), 'timer'), '5 thinking');
  });

  it('is told with how long the answer takes to be said', () => {
    const play = new Play(new Desk({ a: TEXT }));
    assert.equal(play.card.timer?.expectedSeconds, 50);
    assert.equal(play.do('skip').card.timer?.expectedSeconds, undefined);
  });

  it('is what is written down with the rating', () => {
    const play = new Play(new Desk({ a: TEXT })).do(wait(6), 'speak', wait(4), 'reveal', wait(60));
    assert.deepEqual(measured(play.session, { rating: 3, points: 1, at: play.now }), { seconds: 12 });
  });
});

describe('The time of a session', () => {
  const seconds = (...moves: readonly Move[]): number => new Play(new Desk({ a: TEXT })).do(...moves).summary.seconds;

  it('is what the questions took that were practiced, and nothing beside', () => {
    assert.equal(seconds(wait(6), 'reveal', wait(9), 3, 'skip', wait(600)), 7);
    assert.equal(seconds(wait(6), 'speak', wait(3), 'reveal', wait(9), 3, wait(20), 'skip'), 11);
    assert.equal(seconds(wait(6), 'away', wait(600), 'back', 'end', wait(600), 'timer'), 0);
    assert.equal(seconds(wait(6), 'reveal', 3, 'end', wait(600), 'undone', wait(4), 'end'), 7);
  });

  it('is that of the list of questions, also where one came back', () => {
    const { seconds: whole, questions } = new Play(new Desk({ a: TEXT })).do(
      wait(6),
      'reveal',
      1,
      wait(2),
      'reveal',
      3,
      wait(4),
      'speak',
      wait(1),
      'reveal',
      3,
    ).summary;
    assert.deepEqual(
      questions.map(({ thinkingSeconds, speakingSeconds, times }) => [thinkingSeconds, speakingSeconds, times]),
      [
        [12, 2, 2],
        [3, undefined, 1],
      ],
    );
    assert.equal(whole, 17);
  });
});
