import assert from 'node:assert/strict';
import { NoteIndex } from '../../../src/core/index/noteIndex';
import { readNote } from '../../../src/core/notes/readNote';
import { deckOf } from '../../../src/core/practice/deck';
import { type Action, reduce, type Session, startSession } from '../../../src/core/practice/session';
import { viewOf } from '../../../src/core/practice/view';

function cardsOf(text: string) {
  const index = new NoteIndex();
  index.set('note', readNote(text));
  return deckOf(index);
}

const THREE = '# Net\n## Q. One?\nFirst secret.\n## Q. Two?\n## Q. Three?\nThird secret.';

function play(start: Session, ...actions: (Action | 'reveal' | 'next' | 'previous' | 'restart')[]): Session {
  return actions.reduce((session, action) => reduce(session, typeof action === 'string' ? { type: action } : action), start);
}

/** The view in a word or two. */
function see(session: Session): string {
  const view = viewOf(session);
  if (view.kind !== 'card') return view.kind;
  return `${view.number}/${view.total} ${view.question} ${view.revealed ? view.revealed.own.join() : '…'}`;
}

describe('A practice session', () => {
  const start = startSession(cardsOf(THREE));

  it('shows a question without its answer, until that is revealed', () => {
    assert.equal(see(start), '1/3 One? …');
    assert.ok(!JSON.stringify(viewOf(start)).includes('secret'));
    assert.equal(see(play(start, 'reveal')), '1/3 One? First secret.');
  });

  it('hides the answer of the next card, and of one gone back to', () => {
    assert.equal(see(play(start, 'reveal', 'next')), '2/3 Two? …');
    assert.equal(see(play(start, 'reveal', 'next', 'previous')), '1/3 One? …');
  });

  it('ends after the last card, and can start again', () => {
    const end = play(start, 'next', 'next', 'next');
    assert.equal(see(end), 'finished');
    assert.equal(see(play(end, 'next', 'reveal')), 'finished');
    assert.equal(see(play(end, 'restart')), '1/3 One? …');
    assert.equal(see(play(start, 'previous')), '1/3 One? …');
  });

  it('tells where a card is from', () => {
    assert.deepEqual(viewOf(play(start, 'reveal')), {
      kind: 'card',
      number: 1,
      total: 3,
      question: 'One?',
      section: ['Net'],
      revealed: { own: ['First secret.'], model: [], followUps: [] },
    });
  });

  it('asks one note if it is told to', () => {
    const index = new NoteIndex();
    for (const uri of ['a', 'b']) index.set(uri, readNote(`## Q. From ${uri}?`));
    assert.deepEqual(deckOf(index, 'b').map(({ question }) => question.text), ['From b?']);
    assert.equal(deckOf(index).length, 2);
  });

  it('asks one section or one question if it is told to, and a follow-up with its question', () => {
    const index = new NoteIndex();
    index.set('a', readNote('# A\n## Q. One?\nYes.\n- Follow-up: Why?\n## Q. Two?\n# B\n## Q. Three?\n'));
    const asked = (only: string) => deckOf(index, only).map(({ question }) => question.text);
    assert.deepEqual(asked('a#/0:A'), ['One?', 'Two?']);
    assert.deepEqual(asked('a#0:Two?'), ['Two?']);
    assert.deepEqual(asked('a#0:One?\n0:Why?'), ['One?']);
    assert.deepEqual(asked('a#0:Gone?'), []);
    assert.deepEqual(asked('b'), []);
  });

  it('says so if there is nothing to practice', () => {
    assert.equal(see(startSession([])), 'nothing');
    assert.equal(see(play(startSession([]), 'reveal', 'next')), 'nothing');
  });

  it('stays at its card, revealed, while the note changes around it', () => {
    const cards = cardsOf(THREE.replace('# Net', '# Net\n## Q. Zero?\n').replace('Third', 'Better'));
    const changed = play(start, 'next', 'next', 'reveal', { type: 'notesChanged', cards });
    assert.equal(see(changed), '4/4 Three? Better secret.');
    const same = play(start, 'reveal', { type: 'notesChanged', cards: cardsOf(THREE) });
    assert.equal(see(same), '1/3 One? First secret.');
  });

  it('goes on with the card in its place if its own is gone, and hides that one', () => {
    const cards = cardsOf(THREE.replace('## Q. One?\nFirst secret.\n', ''));
    assert.equal(see(play(start, 'reveal', { type: 'notesChanged', cards })), '1/2 Two? …');
    assert.equal(see(play(start, 'next', { type: 'notesChanged', cards: [] })), 'nothing');
  });

  it('begins when the first question comes, if there was none', () => {
    assert.equal(see(play(startSession([]), { type: 'notesChanged', cards: cardsOf(THREE) })), '1/3 One? …');
  });

  it('stays finished when a note changes at the end', () => {
    const end = play(start, 'next', 'next', 'next', { type: 'notesChanged', cards: cardsOf(`${THREE}\n## Q. Four?`) });
    assert.equal(see(end), 'finished');
  });
});
