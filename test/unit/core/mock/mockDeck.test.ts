import assert from 'node:assert/strict';
import type { Rating } from '../../../../src/core/history/event';
import type { Card } from '../../../../src/core/history/replay';
import type { Length, Mix } from '../../../../src/core/mock/choice';
import { mockDeck } from '../../../../src/core/mock/mockDeck';
import type { What } from '../../../../src/core/practice/choice';
import { Desk } from '../practice/desk';

const question = (text: string, answer = 'Yes.'): string => `### Q. ${text}\n\n${answer === '' ? '' : `A. ${answer}\n\n`}`;
const ratings = (rating: Rating): Card['ratings'] => [{ rating, when: { at: 0, offset: 0 } }];

/** Of the operating system: weak 1 and 2, empty 3, new 4, known 5. Of the person: weak 6, new 7. */
function desk(): Desk {
  const system = ['Q1?', 'Q2?'].map((text) => question(text)).join('') + question('Q3?', '') + question('Q4?') + question('Q5?');
  const made = new Desk({ system: `## System\n\n${system}`, person: `## Person\n\n${question('Q6?')}${question('Q7?')}` });
  for (const text of ['Q1?', 'Q2?', 'Q6?']) made.knows(text, { ratings: ratings(2) });
  return made.knows('Q5?', { ratings: ratings(4) });
}

function deck(mix: Mix, length: Length = { questions: 99 }, of = desk(), what: What = { kind: 'everything' }): string {
  return mockDeck({ what, mix, length }, of.index, of, () => 0.99)
    .map(({ text, number }) => `${number} ${text}`)
    .join(' ');
}

const sorted = (texts: string): string[] =>
  texts
    .split(' ')
    .filter((text) => text.startsWith('Q'))
    .sort();

describe('The questions of a mock interview', () => {
  it('are as many as are wanted, numbered one after the other', () => {
    assert.match(deck('any', { questions: 3 }), /^1 Q\d\? 2 Q\d\? 3 Q\d\?$/);
    assert.equal(deck('any', { minutes: 2 }).split('?').length - 1, 4, 'no more than two a minute can be come to');
    assert.equal(sorted(deck('any')).length, 7);
  });

  it('are the weak ones first, and then what was never practiced', () => {
    assert.deepEqual(sorted(deck('weak', { questions: 3 })), ['Q1?', 'Q2?', 'Q6?']);
    assert.deepEqual(sorted(deck('weak', { questions: 5 })), ['Q1?', 'Q2?', 'Q4?', 'Q6?', 'Q7?']);
    assert.deepEqual(sorted(deck('weak', { questions: 6 })), ['Q1?', 'Q2?', 'Q3?', 'Q4?', 'Q6?', 'Q7?']);
  });

  it('are those without an answer first', () => {
    assert.deepEqual(sorted(deck('unanswered', { questions: 1 })), ['Q3?']);
  });

  it('are mixed of all kinds, and of all topics', () => {
    const chosen = sorted(deck('mixed', { questions: 3 }));
    assert.ok(chosen.includes('Q3?') && chosen.some((text) => ['Q1?', 'Q2?', 'Q6?'].includes(text)), chosen.join());
    assert.ok(
      chosen.some((text) => ['Q4?', 'Q5?', 'Q7?'].includes(text)),
      chosen.join(),
    );
    const two = sorted(deck('weak', { questions: 2 }));
    assert.ok(two.includes('Q6?') && two.length === 2, 'one of each topic');
  });

  it('stay with a topic before the next one', () => {
    const topics =
      deck('any')
        .match(/Q\d/g)
        ?.map((text) => (text >= 'Q6' ? 'person' : 'system')) ?? [];
    assert.equal(topics.filter((topic, at) => topic !== topics[at - 1]).length, 2, topics.join());
  });

  it('have their follow-ups right behind them, three at most', () => {
    const followUps = [1, 2, 3, 4].map((at) => `<details>\n<summary>Why ${at}?</summary>\n\nSo.\n\n</details>\n\n`).join('');
    const asked = deck('any', { questions: 1 }, new Desk({ a: `${question('What?')}${followUps}` }));
    assert.equal(asked, '1 What? 1 Why 1? 1 Why 2? 1 Why 3?');
  });

  it('are only of what is wanted, and none that is suspended', () => {
    const made = desk().knows('Q7?', { suspended: true });
    assert.equal(deck('any', { questions: 9 }, made, { kind: 'within', id: 'person' }), '1 Q6?');
    assert.equal(deck('any', { questions: 9 }, new Desk({})), '');
  });
});
