import assert from 'node:assert/strict';
import { dayOf } from '../../../../src/core/history/days';
import { Schedule } from '../../../../src/core/history/schedule';
import { WISHES } from '../../../../src/core/history/wishes';
import { questionsOf } from '../../../../src/core/targets/belonging';
import { type Readiness, readinessOf } from '../../../../src/core/targets/readiness';
import { EVERYTHING, type Target } from '../../../../src/core/targets/target';
import { DAY, NOON } from '../history/events';
import { Home } from '../history/home';

const ACME: Target = { name: 'Acme', counted: EVERYTHING };
const ANSWER = 'A deadlock is when two processes wait for each other forever.';
const NOTE = `## Q. Empty?\n\n## Q. Placeholder?\n\nA. TODO\n\n## Q. Draft?\n\nA. (draft) It is something like this.\n\n## Q. Written?\n\nA. ${ANSWER}\n`;
const today = (home: Home): number => dayOf({ at: NOON + home.time, offset: 0 });

/** How far somebody is, so many days before the target. */
function seen(home: Home, days?: number, target = ACME): Readiness {
  const questions = questionsOf({ index: home.index, pathOf: (uri) => uri.slice(Home.uri('').length) });
  const schedule = new Schedule(WISHES);
  const day = days === undefined ? undefined : today(home) + days;
  return readinessOf(target, day, { questions, knownAt: (key) => home.progress.at(key), schedule, retention: 0.9, today: today(home) });
}

function steps(home: Home, days?: number): string[] {
  return seen(home, days).questions.map(({ entry, step, isStale }) => `${entry.question.text} ${step}${isStale ? ', stale' : ''}`);
}

describe('The ladder', () => {
  it('is climbed by writing', () => {
    assert.deepEqual(steps(new Home({ 'a.md': NOTE })), ['Empty? empty', 'Placeholder? placeholder', 'Draft? draft', 'Written? written']);
    assert.deepEqual(seen(new Home({ 'a.md': NOTE })).counts, { empty: 1, placeholder: 1, draft: 1, written: 1, rehearsed: 0, ready: 0 });
  });

  it('needs the text for the upper steps, however well something was said', () => {
    const home = new Home({ 'a.md': NOTE });
    for (const text of ['Empty?', 'Placeholder?', 'Draft?', 'Written?']) home.rateText(text, 4);
    assert.deepEqual(steps(home, 3), ['Empty? empty', 'Placeholder? placeholder', 'Draft? draft', 'Written? ready']);
  });

  it('ends with what is still known on the day', () => {
    const home = new Home({ 'a.md': `## Q. Written?\n\nA. ${ANSWER}\n` });
    home.rateText('Written?', 3);
    assert.deepEqual(steps(home, 2), ['Written? ready']);
    assert.deepEqual(steps(home, 3), ['Written? rehearsed']);
    assert.deepEqual(steps(home, -5), ['Written? ready'], 'past: as of today');
    assert.deepEqual(steps(home), ['Written? ready'], 'no day: as of today');
  });

  it('has nobody ready who did not know it last time', () => {
    const home = new Home({ 'a.md': `## Q. Written?\n\nA. ${ANSWER}\n` });
    home.rateText('Written?', 4);
    home.rateText('Written?', 1);
    assert.deepEqual(steps(home, 1), ['Written? rehearsed']);
  });

  it('falls to written where the answer is another one by more than a third, until that is said well', () => {
    const home = new Home({ 'a.md': `## Q. Written?\n\nA. ${ANSWER}\n` });
    home.rateText('Written?', 4);
    home.edit('a.md', 'forever', 'for ever');
    assert.deepEqual(steps(home, 1), ['Written? ready']);
    home.edit('a.md', 'two processes wait for each other for ever', 'nobody goes on, since all of them hold what others want');
    assert.deepEqual(steps(home, 1), ['Written? written, stale']);
    assert.equal(seen(home, 1).stale, 1);
    home.rateText('Written?', 2);
    assert.deepEqual(steps(home, 1), ['Written? written, stale']);
    home.time += DAY;
    home.rateText('Written?', 3);
    assert.deepEqual(steps(home, 1), ['Written? ready']);
  });

  it('leaves out what is suspended, and what follows up is part of its question', () => {
    const home = new Home({ 'a.md': `## Q. One?\n\nA. ${ANSWER}\n\n- And then?\n\n## Q. Two?\n\nA. ${ANSWER}\n` });
    home.append(home.progress.suspend(home.known('Two?').id));
    const { suspended, questions } = seen(home);
    assert.deepEqual([suspended, questions.map(({ entry }) => entry.question.text)], [1, ['One?']]);
  });

  it('tells what of a target is gone', () => {
    const home = new Home({ 'a.md': NOTE });
    const target = { ...ACME, counted: { ...EVERYTHING, notes: ['a.md', 'b.md'] } };
    assert.deepEqual(seen(home, 1, target).gone.notes, ['b.md']);
  });
});
