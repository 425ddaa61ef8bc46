import assert from 'node:assert/strict';
import { pointTextsOf } from '../../../../src/core/markdown/render';
import { lastMock } from '../../../../src/core/mock/change';
import { type Interview, startInterview } from '../../../../src/core/mock/interview';
import { parseMock } from '../../../../src/core/mock/parseMock';
import { reduceInterview } from '../../../../src/core/mock/reduceInterview';
import { type Report, reportOf } from '../../../../src/core/mock/report';
import { reportNote, type ReportWords } from '../../../../src/core/mock/reportNote';
import { reduceReview, reviewOf } from '../../../../src/core/mock/review';
import { readNote } from '../../../../src/core/notes/readNote';
import type { Action } from '../../../../src/core/practice/action';
import { deckOf } from '../../../../src/core/practice/deck';
import { currentCard, isOver, type Session } from '../../../../src/core/practice/session';
import { viewOf } from '../../../../src/core/practice/view';
import { Desk } from '../practice/desk';

const TEXT = '### Q. One?\n\nA.\n- First\n- Second\n- Third\n\n### Q. Two?\n\nA. Yes.\n\n### Q. Three?\n\n### Q. Four?\n\nA. Never asked.\n';

/** One is spoken to for too long, Two passed, Three spoken to; then it is ended. */
function interviewed(desk: Desk): Interview {
  const cards = deckOf({ what: { kind: 'everything' }, order: 'document' }, desk.index, desk, () => 0);
  let interview = startInterview(cards, { id: 'm2', limits: { speaking: 60_000 }, at: 0 });
  const moves = [
    ['speak', 10],
    ['next', 80],
    ['pass', 85],
    ['speak', 90],
    ['next', 100],
    ['end', 105],
  ] as const;
  for (const [type, seconds] of moves) interview = reduceInterview(interview, { type, at: seconds * 1000 });
  return interview;
}

const tick = (point: number): Action => ({ type: 'tick', point, ticked: true });
const rated = (rating: 1 | 2 | 3 | 4, points: number): Action => ({ type: 'rated', rating, points, at: 0, wait: { minutes: 10 } });

function reviewed(interview: Interview, ...actions: readonly Action[]): Session {
  return actions.reduce(reduceReview(interview), reviewOf(interview, 0));
}

const ALL = [{ type: 'counted', points: 3 }, tick(1), rated(2, 3), rated(1, 1), rated(3, 0)] as const satisfies Action[];

/** What was rated after an earlier interview: One badly, Two well. */
function withEarlier(desk: Desk): Desk {
  const rate = (rating: 1 | 4, coverage: number, mock: string, at: number) =>
    ({ type: 'rate', id: '', question: '', path: '', section: [], text: '', hash: '', rating, coverage, mock, seconds: 90, when: { at, offset: 0 } }) as const;
  return desk.knows('One?', { ratings: [rate(4, 1, 'm0', 1), rate(1, 0.2, 'm1', 5)] }).knows('Two?', { ratings: [rate(4, 0.8, 'm1', 6), rate(1, 0, 'm2', 9)] });
}

function report(desk = new Desk({ a: TEXT }), actions: readonly Action[] = ALL): Report {
  const interview = interviewed(desk);
  const mock = { interview, review: reviewed(interview, ...actions) };
  return reportOf(mock, { find: desk.find, pointsOf: pointTextsOf, earlier: lastMock(desk.index, desk, 'm2') });
}

describe('What was said in a mock interview', () => {
  const desk = new Desk({ a: TEXT });

  it('is gone through beside the notes, with the time that it took', () => {
    const review = reviewOf(interviewed(desk), 0);
    const view = viewOf(review, desk.find, 999_000, desk);
    assert.ok(view.kind === 'card' && view.answer && view.ratings && view.timer === undefined);
    assert.deepEqual([view.question, view.number, view.total, view.answer.shown, view.turn], ['One?', 1, 3, 'all', 5]);
    assert.deepEqual([review.facing.thinking, review.facing.speaking], [10_000, 70_000]);
  });

  it('is rated once, however it was; what was rated can be undone', () => {
    const interview = interviewed(desk);
    const all = reviewed(interview, ...ALL);
    assert.ok(isOver(all));
    assert.deepEqual(
      all.steps.map((step) => step.kind === 'rated' && step.rating),
      [2, 1, 3],
    );
    const back = reviewed(interview, ...ALL, { type: 'undone', at: 0 });
    assert.deepEqual([currentCard(back)?.text, back.facing.shown], ['Three?', 'all']);
  });

  it('is shown beside the next notes when its question is gone', () => {
    const gone = new Desk({ a: TEXT });
    const interview = interviewed(gone);
    gone.write('a', TEXT.replace('### Q. One?', 'One'));
    const review = reviewed(interview, { type: 'notesChanged', find: gone.find, at: 0 });
    assert.deepEqual([currentCard(review)?.text, review.facing.shown, review.facing.thinking], ['Two?', 'all', 5000]);
  });
});

describe('The report of a mock interview', () => {
  it('has the figures', () => {
    const { asked, followUps, passed, ratings, coverage, seconds, inTime, limit } = report();
    assert.deepEqual(
      { asked, followUps, passed, ratings, seconds, inTime, limit },
      {
        asked: 3,
        followUps: 0,
        passed: 1,
        ratings: { 1: 1, 2: 1, 3: 1, 4: 0 },
        seconds: 100,
        inTime: { count: 1, of: 2 },
        limit: 60,
      },
    );
    assert.ok(coverage !== undefined && Math.abs(coverage - 1 / 3) < 1e-9, 'of One, as nothing is known of the others');
  });

  it('says of each question how it went, what was missed and what to do next', () => {
    const { questions, missed, toPractice, toWrite } = report();
    const [one] = questions;
    assert.deepEqual([one?.rating, one?.missed, one?.overSeconds, one?.thinkingSeconds, one?.speakingSeconds], [2, ['First', 'Third'], 10, 10, 70]);
    assert.deepEqual(
      [missed, toPractice, toWrite].map((all) => all.map(({ text }) => text)),
      [['One?'], ['One?', 'Two?'], ['Three?']],
    );
    assert.deepEqual(
      questions.map(({ passed, line }) => [passed, line]),
      [
        [false, 0],
        [true, 7],
        [false, 11],
      ],
    );
  });

  it('is there where nothing was asked, or nothing rated', () => {
    const desk = new Desk({ a: TEXT });
    const { asked, seconds, questions } = reportOf(
      { interview: startInterview([], { id: '', limits: {}, at: 0 }) },
      { find: desk.find, pointsOf: pointTextsOf },
    );
    assert.deepEqual([asked, seconds, questions], [0, 0, []]);
    const none = report(desk, [
      { type: 'skip', at: 0 },
      { type: 'end', at: 0 },
    ]);
    assert.deepEqual([none.asked, none.coverage, none.questions.map(({ rating }) => rating)], [3, undefined, [undefined, undefined, undefined]]);
  });

  it('says what changed since the last one that is in the history', () => {
    const { change } = report(withEarlier(new Desk({ a: TEXT })));
    assert.ok(change);
    assert.deepEqual([change.when.at, change.before, change.now.count], [6, { count: 2, good: 0.5, coverage: 0.5, seconds: 90 }, 3]);
    assert.deepEqual(
      [change.better, change.worse].map((all) => all.map(({ text }) => text)),
      [['One?'], ['Two?']],
    );
    assert.equal(report().change, undefined);
  });

  const WORDS: ReportWords = {
    title: 'Mock interview',
    figures: ['3 questions'],
    changes: ['Good: 50% → 33%'],
    change: 'Since the last one',
    better: 'Better',
    worse: 'Worse',
    missed: 'What you missed',
    toWrite: 'Write next',
    toPractice: 'Practice next',
    questions: 'Questions',
    question: 'Question',
    rating: 'Rating',
    coverage: 'Points',
    thinking: 'Thinking',
    speaking: 'Speaking',
    limit: 'Limit',
    ratings: { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' },
    passed: 'Passed',
    duration: (seconds) => `${seconds} s`,
    percent: (share) => `${Math.round(share * 100)}%`,
    pathTo: (uri) => `${uri}.md`,
  }; // prettier-ignore

  it('is a note in which no question is read', () => {
    const note = reportNote(report(withEarlier(new Desk({ a: TEXT }))), WORDS);
    assert.equal(
      note,
      `---
rehearse: off
---

# Mock interview

- 3 questions

## Since the last one

- Good: 50% → 33%

Better:

- [One?](./a.md#L1)

Worse:

- [Two?](./a.md#L8)

## What you missed

- [One?](./a.md#L1)
  - First
  - Third

## Write next

- [Three?](./a.md#L12)

## Practice next

- [One?](./a.md#L1)
- [Two?](./a.md#L8)

## Questions

| Question | Rating | Points | Thinking | Speaking | Limit |
| --- | --- | --: | --: | --: | --: |
| [One?](./a.md#L1) | Hard | 33% | 10 s | 70 s | 60 s |
| [Two?](./a.md#L8) | Passed, Again |  | 5 s |  | 60 s |
| [Three?](./a.md#L12) | Good |  | 5 s | 10 s | 60 s |
`,
    );
    assert.deepEqual(readNote(note).questions, []);
  });
});

describe('A mock interview that was kept', () => {
  const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const desk = new Desk({ a: TEXT });
  const over = interviewed(desk);
  const asking = startInterview(over.cards, { id: 'm1', limits: { thinking: 5 }, minutes: 3, at: 7 });

  it('comes back at the same question, with its clock stopped', () => {
    const { since, ...still } = asking;
    assert.equal(since, 7);
    assert.deepEqual(parseMock(stored({ interview: asking })), { interview: { ...still, paused: true } });
  });

  it('comes back in its review as it was', () => {
    const { since, ...review } = reviewed(over, ...ALL.slice(0, 2));
    assert.ok(since !== undefined);
    assert.deepEqual(parseMock(stored({ interview: over, review })), { interview: over, review: { ...review, away: true } });
  });

  it('is nothing if it is none', () => {
    const review = reviewOf(over, 0);
    const wrong: unknown[] = [
      undefined,
      null,
      [],
      'mock',
      {},
      review,
      { interview: over },
      { interview: asking, review },
      { interview: over, review: {} },
      ...[
        { id: 1 },
        { cards: {} },
        { total: -1 },
        { limits: null },
        { limits: { speaking: '1' } },
        { whole: -1 },
        { now: {} },
        { turn: 1.5 },
        { ended: 0 },
        { said: [...over.said, ...over.said] },
        { said: [{ thinking: 1 }] },
      ].map((part) => ({ interview: { ...asking, ...part } })),
    ]; // prettier-ignore
    for (const one of wrong) assert.equal(parseMock(one), undefined, JSON.stringify([one]));
  });
});
