import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Interview, isInterviewOver, startInterview, timeSpent } from '../../../src/core/mock/interview';
import { LONGEST_MS } from '../../../src/core/mock/interviewClock';
import { interviewView } from '../../../src/core/mock/interviewView';
import type { Mock } from '../../../src/core/mock/mock';
import { mockDeck } from '../../../src/core/mock/mockDeck';
import { MIXES } from '../../../src/core/mock/choice';
import { parseMock } from '../../../src/core/mock/parseMock';
import { type InterviewAction, reduceInterview } from '../../../src/core/mock/reduceInterview';
import { reduceReview, reviewOf } from '../../../src/core/mock/review';
import { currentCard, isOver, isRevealed } from '../../../src/core/practice/session';
import { Desk } from '../../unit/core/practice/desk';
import { notes, textOf, type Written } from '../practice/moves';
import { runs } from '../settings';

type Move = InterviewAction['type'] | { readonly passes: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom<Move>('speak', 'speak', 'next', 'next', 'pass', 'pause', 'pause'),
  { weight: 1, arbitrary: fc.constant<Move>('end') },
  fc.record({ passes: fc.integer({ min: -2000, max: 2_000_000 }) }),
);
const moves = fc.array(move, { maxLength: 30 });
const limits = fc.record(
  { thinking: fc.integer({ min: 0, max: 300_000 }), speaking: fc.integer({ min: 0, max: 600_000 }) },
  { requiredKeys: [], noNullPrototype: true },
);
const how = fc.record({ limits, minutes: fc.integer({ min: 1, max: 30 }) }, { requiredKeys: ['limits'], noNullPrototype: true });

/** A mock interview as the host has it. */
class Held {
  readonly desk: Desk;
  interview: Interview;
  at = 0;

  constructor(questions: readonly Written[], { limits: asked, minutes }: { limits: Interview['limits']; minutes?: number }, word?: string) {
    this.desk = new Desk({ note: textOf(questions, word) });
    const cards = mockDeck({ what: { kind: 'everything' }, mix: 'any', length: { questions: 9 } }, this.desk.index, this.desk, () => 0.5);
    this.interview = startInterview(cards, { id: 'm', limits: asked, at: 0, ...(minutes === undefined ? {} : { minutes }) });
  }

  move(one: Move): this {
    if (typeof one === 'object') this.at += one.passes;
    else this.interview = reduceInterview(this.interview, { type: one, at: this.at });
    return this;
  }

  get view(): unknown {
    return interviewView(this.interview, this.desk.find, this.at);
  }
}

const held = fc.tuple(notes, how).map(([questions, one]) => new Held(questions, one));

describe('A mock interview, whatever is done in it', () => {
  it('shows nothing of an answer before its end', () => {
    fc.assert(
      fc.property(held, moves, (one, all) => {
        for (const next of all) {
          one.move(next);
          assert.doesNotMatch(JSON.stringify([one.view, one.interview]), /secret/);
        }
      }),
      runs(300),
    );
  });

  it('is the same whatever the answers are', () => {
    fc.assert(
      fc.property(notes, how, moves, (questions, rules, all) => {
        const one = new Held(questions, rules);
        const other = new Held(questions, rules, 'another');
        for (const next of all) assert.deepEqual(one.move(next).view, other.move(next).view);
      }),
      runs(200),
    );
  });

  it('asks each question once, in order, and counts no time twice', () => {
    fc.assert(
      fc.property(held, moves, (one, all) => {
        let passed = 0;
        for (const next of all) {
          const { said, now } = one.interview;
          const isStill = one.interview.paused || isInterviewOver(one.interview);
          if (typeof next === 'object' && !isStill) passed += Math.max(0, next.passes);
          one.move(next);
          assert.ok(one.interview.said.length - said.length <= 1);
          assert.ok(timeSpent(one.interview) >= (isInterviewOver(one.interview) ? 0 : timeSpent({ said, now })));
          assert.equal(one.interview.since === undefined, one.interview.paused || isInterviewOver(one.interview));
          const { thinking } = one.interview.now;
          assert.ok(thinking <= (one.interview.limits.thinking ?? Infinity));
        }
        assert.ok(timeSpent(one.interview) <= passed + LONGEST_MS);
      }),
      runs(300),
    );
  });

  it('comes back after it was kept, with its clock stopped', () => {
    fc.assert(
      fc.property(held, moves, fc.array(fc.constantFrom(1, 2, 3, 4, 'skip', 'undone', 'end', 'away')), (one, all, reviewing) => {
        for (const next of all) one.move(next);
        const { since, ...interview } = one.interview;
        if (!isInterviewOver(one.interview)) {
          const back = parseMock(JSON.parse(JSON.stringify({ interview: one.interview } satisfies Mock)));
          assert.deepEqual(back, { interview: { ...interview, paused: true } });
          return;
        }
        assert.equal(since, undefined);
        let review = reviewOf(one.interview, one.at);
        for (const next of [...reviewing, 'away' as const]) {
          review = reduceReview(one.interview)(
            review,
            typeof next === 'number' ? { type: 'rated', rating: next as 1, points: 2, at: one.at } : { type: next as 'skip', at: one.at },
          );
          assert.ok(isOver(review) || isRevealed(review.facing));
          assert.equal(review.cards.length, interview.said.length, 'none comes back');
          const card = currentCard(review);
          const said = interview.said[interview.cards.findIndex(({ id }) => id === card?.id)];
          assert.ok(!card || review.facing.thinking === said?.thinking);
        }
        assert.deepEqual(parseMock(JSON.parse(JSON.stringify({ interview, review } satisfies Mock))), { interview, review });
      }),
      runs(300),
    );
  });
});

describe('The questions of a mock interview', () => {
  it('are each asked once, with a follow-up behind its own question, whatever the mix', () => {
    fc.assert(
      fc.property(
        notes,
        fc.constantFrom(...MIXES),
        fc.integer({ min: 1, max: 6 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (questions, mix, most, chance) => {
          const desk = new Desk({ note: textOf(questions) });
          const cards = mockDeck({ what: { kind: 'everything' }, mix, length: { questions: most } }, desk.index, desk, () => chance);
          assert.equal(new Set(cards.map(({ id }) => id)).size, cards.length);
          assert.equal(new Set(cards.map(({ number }) => number)).size, Math.min(most, questions.length));
          cards.forEach(({ number, parent }, at) => {
            const before = cards[at - 1];
            assert.equal(number, parent === undefined ? (before?.number ?? 0) + 1 : before?.number);
            if (parent !== undefined) assert.ok(before?.text === parent || before?.parent === parent);
          });
        },
      ),
      runs(300),
    );
  });
});
