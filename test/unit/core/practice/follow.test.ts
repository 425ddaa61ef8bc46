import assert from 'node:assert/strict';
import { Desk } from './desk';
import { Play } from './play';

const noteOf = (...texts: string[]): string => texts.map((text) => `### Q. ${text}\n${text} secret.\n`).join('');
const follow = { type: 'follow' } as const;

/** A session with three questions. */
function begin(): { desk: Desk; play: Play; write: (...texts: string[]) => Play } {
  const desk = new Desk({ a: noteOf('One?', 'Two?', 'Three?') });
  const play = new Play(desk);
  return {
    desk,
    play,
    write: (...texts) => {
      desk.write('a', noteOf(...texts));
      return play.do(follow);
    },
  };
}

describe('While the notes change, a session', () => {
  it('stays at its card, as it is, and shows the answer as it is now', () => {
    const { desk, play, write } = begin();
    play.rate(3).do('reveal', { type: 'tick', point: 1, ticked: true });
    const { facing } = play.session;
    write('Zero?', 'One?', 'Two?', 'Three?');
    assert.equal(play.seen, '2/3 Two? Two? secret. (all)');
    assert.deepEqual(play.session.facing, facing);
    desk.write('a', noteOf('One?', 'Two?', 'Three?').replace('Two? secret', 'Better'));
    assert.equal(play.do(follow).seen, '2/3 Two? Better. (all)');
  });

  it('keeps a question that is gone while its answer is being written, and not longer', () => {
    const { play, write } = begin();
    play.do('write', { type: 'wrote', text: 'As far as I know' });
    write('Two?', 'Three?');
    assert.equal(play.session.facing.writing, 'As far as I know');
    assert.equal(play.session.cards[play.session.position]?.text, 'One?');
    play.do('stopWriting');
    write('Two?', 'Three?', 'Four?');
    assert.equal(play.session.cards[play.session.position]?.text, 'Two?');
  });

  it('is the same if nothing of it changed', () => {
    const { play } = begin();
    const before = { ...play.do(follow).session };
    const after = play.do(follow).session;
    assert.equal(after.cards, before.cards);
    assert.equal(after.facing.shown, before.facing.shown);
  });

  it('goes on with the next card if its own is gone, and says so', () => {
    const { play, write } = begin();
    play.do('reveal');
    write('Two?', 'Three?');
    assert.equal(play.seen, '2/3 Two? …');
    assert.deepEqual(play.card.notices, [{ kind: 'gone', text: 'One?' }]);
    assert.deepEqual(play.do('skip').card.notices, [{ kind: 'skipped', text: 'Two?' }]);
  });

  it('leaves out what is gone before it comes, and says so', () => {
    const { play, write } = begin();
    play.do('reveal');
    write('One?');
    assert.equal(play.seen, '1/3 One? One? secret. (all)');
    assert.deepEqual(play.card.notices, [{ kind: 'goneLater', text: 'Two?', count: 2 }]);
    write('Three?');
    assert.deepEqual(play.card.notices, [{ kind: 'gone', text: 'One?' }]);
  });

  it('keeps what is behind, gone or not', () => {
    const { play, write } = begin();
    play.rate(1);
    write('Two?', 'Three?');
    assert.deepEqual(play.queue, ['Two?', 'Three?']);
    play.rate(3, 3);
    assert.deepEqual(
      play.summary.questions.map(({ text, uri }) => [text, uri]),
      [
        ['One?', undefined],
        ['Two?', 'a'],
        ['Three?', 'a'],
      ],
    );
  });

  it('asks what was gone for a moment', () => {
    const { play, write } = begin();
    write('One?', 'Three?');
    assert.deepEqual(play.queue, ['One?', 'Three?']);
    write('One?', 'Two?', 'Three?');
    assert.deepEqual(play.queue, ['One?', 'Three?', 'Two?']);
    assert.deepEqual(play.session.lost, []);
  });

  it('is over if all is gone, and not if it is there again', () => {
    const { play, write } = begin();
    play.rate(3);
    write();
    assert.equal(play.seen, 'over');
    assert.deepEqual(play.summary.notices, [
      { kind: 'gone', text: 'Two?' },
      { kind: 'goneLater', text: 'Three?', count: 1 },
    ]);
    write('One?', 'Two?', 'Three?');
    assert.equal(play.seen, '2/3 Two? …');
  });

  it('stays over if it was before something came back', () => {
    const { play, write } = begin();
    write('One?', 'Two?');
    play.rate(3, 3);
    write('One?', 'Two?', 'Three?');
    assert.equal(play.seen, 'over');
    assert.deepEqual(play.do('undone', follow).queue, ['Two?', 'Three?']);
  });

  it('knows a question by whatever it is called now', () => {
    const { desk, play } = begin();
    desk.rename('One?', 'First?').rename('Two?', 'Second?');
    desk.write('a', noteOf('First?', 'Second?', 'Three?'));
    play.do('reveal', follow);
    assert.equal(play.seen, '1/3 First? First? secret. (all)');
    assert.deepEqual(play.queue, ['First?', 'Second?', 'Three?']);
    play.rate(1);
    assert.deepEqual(play.queue, ['Second?', 'Three?', 'First?']);
    assert.equal(play.do('undone').seen, '1/3 First? First? secret. (all)');
  });

  it('takes the repetition back also if it is gone', () => {
    const { play, write } = begin();
    play.rate(1);
    write('Two?', 'Three?');
    play.do('undone');
    assert.deepEqual(play.session.lost, []);
    assert.deepEqual([play.card.gone, play.card.question, play.card.ratings], [true, 'One?', undefined]);
    play.do(follow);
    assert.deepEqual([play.seen, play.queue], ['2/3 Two? …', ['Two?', 'Three?']]);
  });

  it('can be taken up again after its end, with the next card if its own is gone', () => {
    const { play, write } = begin();
    play.do('reveal', 'end');
    write('Two?', 'Three?');
    assert.deepEqual([play.seen, play.summary.left], ['over', 2]);
    assert.equal(play.do('undone').seen, '2/3 Two? …');
  });
});
