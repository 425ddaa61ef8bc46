import assert from 'node:assert/strict';
import type { Summary } from '../../../../src/core/practice/summary';
import { Desk } from './desk';
import { type Move, Play } from './play';

const TEXT = `# Net
### Q. One?
${'word '.repeat(20)}
### Q. Two?
### Q. Three?
Yes.

<details>
<summary>Why?</summary>

Because.

</details>

### Q. Four?
Yes.
`;

function summary(...moves: readonly Move[]): Summary {
  const desk = new Desk({ a: TEXT });
  desk.days = [1, 2];
  return new Play(desk).do(...moves, 'end').summary;
}

const wait = (seconds: number): Move => ({ after: seconds * 1000 });
const tick = (point: number): Move => ({ type: 'tick', point, ticked: true });

describe('The summary of a session', () => {
  it('counts what was asked, by its last rating, and what was not', () => {
    const counts = ({ asked, ratings, skipped, suspended, left, weak }: Summary) => ({
      asked,
      ratings: Object.values(ratings).join(''),
      skipped,
      suspended,
      left,
      weak,
    });
    assert.deepEqual(counts(summary()), { asked: 0, ratings: '0000', skipped: 0, suspended: 0, left: 4, weak: 0 });
    assert.deepEqual(counts(summary('reveal', 1, 'skip', 'suspended', 'reveal', 4)), { asked: 2, ratings: '1001', skipped: 1, suspended: 1, left: 1, weak: 1 });
    const all: Move[] = ['reveal', 1, 'reveal', 2, 'reveal', 3, 'reveal', 3, 'reveal', 4];
    assert.deepEqual(counts(summary(...all, 'reveal', 3)), { asked: 4, ratings: '0131', skipped: 0, suspended: 0, left: 0, weak: 1 });
    assert.deepEqual(counts(summary(...all, 'skip')), { asked: 4, ratings: '1121', skipped: 0, suspended: 0, left: 0, weak: 2 });
    assert.deepEqual(counts(summary(...all, 'suspended')), { asked: 4, ratings: '1121', skipped: 0, suspended: 1, left: 0, weak: 2 });
  });

  it('tells of each question how it went', () => {
    const { questions } = summary(wait(8), 'speak', wait(11), 'reveal', tick(0), wait(30), 3, 'skip', 'skip', wait(4), 'reveal', 1);
    assert.deepEqual(questions, [
      {
        id: 'id:a#0:One?',
        text: 'One?',
        uri: 'a',
        line: 1,
        section: ['Net'],
        rating: 3,
        times: 1,
        coverage: 0.25,
        thinkingSeconds: 9,
        speakingSeconds: 12,
        expectedSeconds: 10,
      },
      {
        id: 'id:a#0:Three?\n0:Why?',
        text: 'Why?',
        uri: 'a',
        line: 8,
        section: ['Net'],
        followsUp: 'Three?',
        rating: 1,
        times: 1,
        thinkingSeconds: 5,
        expectedSeconds: 5,
      },
    ]);
  });

  it('has the coverage of those of which it is known', () => {
    assert.equal(summary('reveal', 3).coverage, undefined);
    assert.equal(summary('reveal', tick(0), tick(1), 3, 'reveal', 3, 'point', tick(0), 3).coverage, 0.375);
  });

  it('names the weakest first, and only those', () => {
    const weakest = (...moves: readonly Move[]) => summary(...moves).weakest.map(({ text }) => text);
    assert.deepEqual(weakest('reveal', 3, 'reveal', 4), []);
    assert.deepEqual(weakest('reveal', 2, 'reveal', 1, 'reveal', 4, 'reveal', tick(0), 3, 'reveal', tick(0), tick(1), tick(2), 2), [
      'Two?',
      'Four?',
      'One?',
      'Why?',
    ]);
    assert.deepEqual(weakest('reveal', 1, 'reveal', 3, 'reveal', 3, 'reveal', 3, 'reveal', 3, 'reveal', 3), ['One?']);
  });

  it('says when the next are due', () => {
    assert.deepEqual(summary().forecast, [1, 2, ...Array.from({ length: 12 }, () => 0)]);
  });
});
