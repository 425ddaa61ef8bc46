import assert from 'node:assert/strict';
import type { Limits } from '../../../../src/core/mock/choice';
import { type Interview, isInterviewOver, startInterview } from '../../../../src/core/mock/interview';
import { untilSpeaking } from '../../../../src/core/mock/interviewClock';
import { interviewView, type InterviewState } from '../../../../src/core/mock/interviewView';
import { type InterviewAction, reduceInterview } from '../../../../src/core/mock/reduceInterview';
import { deckOf } from '../../../../src/core/practice/deck';
import { Desk } from '../practice/desk';

const TEXT = `## Locks

### Q. What is a lock?

\`lock()\`

A. A secret.

<details>
<summary>And why?</summary>

A secret, too.

</details>

### Q. What is a race?

A. Another secret.
`;

/** An interview on these notes. A number lets so many seconds pass. */
class Played {
  readonly desk = new Desk({ os: TEXT });
  at = 0;
  interview: Interview;

  constructor(limits: Limits = { thinking: 60_000, speaking: 120_000 }, minutes?: number) {
    const cards = deckOf({ what: { kind: 'everything' }, order: 'document' }, this.desk.index, this.desk, () => 0);
    this.interview = startInterview(cards, { id: 'm1', limits, at: 0, ...(minutes === undefined ? {} : { minutes }) });
  }

  do(...moves: readonly (InterviewAction['type'] | number)[]): this {
    for (const move of moves) {
      if (typeof move === 'number') this.at += move * 1000;
      else this.interview = reduceInterview(this.interview, { type: move, at: this.at });
    }
    return this;
  }

  get view(): InterviewState {
    return interviewView(this.interview, this.desk.find, this.at) ?? assert.fail('It is over.');
  }

  /** `speaking 12 of 120`, in seconds */
  get clock(): string {
    const { limit, part, paused, spent } = this.view;
    return `${part} ${spent / 1000}${limit === undefined ? '' : ` of ${limit / 1000}`}${paused ? ', paused' : ''}`;
  }
}

describe('A mock interview', () => {
  it('asks one question after the other, a follow-up after its own, and shows nothing of an answer', () => {
    const played = new Played();
    assert.deepEqual(played.view, {
      turn: 1,
      id: 'id:os#0:What is a lock?',
      number: 1,
      total: 2,
      uri: 'os',
      section: ['Locks'],
      question: 'What is a lock?',
      body: '`lock()`',
      part: 'thinking',
      spent: 0,
      limit: 60_000,
      signals: [
        { kind: 'half', at: 30_000 },
        { kind: 'end', at: 60_000 },
      ],
      paused: false,
    });
    const asked = ['', 'speak', 'speak'].map((move) => {
      if (move === 'speak') played.do('speak', 'next');
      return [played.view.number, played.view.question, played.view.followsUp];
    });
    assert.deepEqual(asked, [
      [1, 'What is a lock?', undefined],
      [1, 'And why?', 'What is a lock?'],
      [2, 'What is a race?', undefined],
    ]);
    assert.ok(isInterviewOver(played.do('pass').interview));
    assert.deepEqual(
      played.interview.said.map(({ passed }) => passed),
      [false, false, true],
    );
  });

  it('measures thinking, then speaking, which begins by itself when the time to think is up', () => {
    const played = new Played();
    assert.equal(played.do(20).clock, 'thinking 20 of 60');
    assert.equal(untilSpeaking(played.do('speak').interview), undefined);
    assert.equal(played.do(150).clock, 'speaking 150 of 120');
    played.do('next');
    assert.equal(untilSpeaking(played.interview), 60_000);
    assert.equal(played.do(60).clock, 'speaking 0 of 120');
    assert.equal(played.do(30, 'next').clock, 'thinking 0 of 60');
    assert.deepEqual(played.interview.said, [
      { thinking: 20_000, speaking: 150_000, passed: false },
      { thinking: 60_000, speaking: 30_000, passed: false },
    ]);
  });

  it('has no signals where there is no limit', () => {
    const played = new Played({});
    assert.deepEqual([played.view.signals, untilSpeaking(played.interview), played.do(500).clock], [[], undefined, 'thinking 500']);
  });

  it('goes on to the next question only after something was said', () => {
    const played = new Played().do('next', 5, 'next');
    assert.equal(played.clock, 'thinking 5 of 60');
  });

  it('stands still only while it is paused, and nothing can be done then', () => {
    const played = new Played().do(10, 'pause', 500, 'speak', 'pass', 'next');
    assert.equal(played.clock, 'thinking 10 of 60, paused');
    assert.equal(played.do('pause', 5).clock, 'thinking 15 of 60');
  });

  it('counts nothing when the clock is set back, nor a night', () => {
    assert.equal(new Played({}).do(10, 'speak', -5, 'speak', 5, 'speak', 8 * 3600).clock, 'speaking 905');
  });

  it('is over when it is ended: what was spoken to counts, what was only thought about does not', () => {
    assert.deepEqual(new Played().do(10, 'end').interview.said, []);
    const { interview } = new Played().do(10, 'speak', 20, 'end', 50, 'next', 'speak');
    assert.deepEqual([interview.said, interview.ended, interview.since], [[{ thinking: 10_000, speaking: 20_000, passed: false }], true, undefined]);
    assert.equal(isInterviewOver(new Played().do('pause', 'end').interview), true);
  });

  it('asks nothing more when its minutes are up, and lets one end what one says', () => {
    const played = new Played({}, 1);
    assert.deepEqual([played.view.total, played.view.whole], [undefined, { spent: 0, limit: 60_000 }]);
    played.do('speak', 40, 'next', 30);
    assert.deepEqual([played.view.question, played.view.whole], ['And why?', { spent: 70_000, limit: 60_000 }]);
    assert.ok(isInterviewOver(played.do('speak', 100, 'next').interview));
    assert.equal(played.interview.said.length, 2);
  });

  it('asks what was deleted meanwhile all the same', () => {
    const played = new Played();
    played.desk.write('os', '# Nothing');
    const { question, section, uri, body } = played.view;
    assert.deepEqual({ question, section, uri, body }, { question: 'What is a lock?', section: [], uri: undefined, body: undefined });
  });
});
