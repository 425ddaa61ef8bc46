import assert from 'node:assert/strict';
import type { HistoryEvent, Rating } from '../../../src/core/history/event';
import { appendix, readLog } from '../../../src/core/history/log';
import { History } from '../../../src/core/history/replay';
import { placeAt } from '../../../src/core/history/standing';
import { bestOf } from '../time';
import { START } from './events';

const EVENTS = 100_000;
const QUESTIONS = 5000;

describe('A long history', () => {
  const devices = ['mac', 'pc'].map((device, of) =>
    Array.from({ length: EVENTS / 2 }, (_, at): HistoryEvent => {
      const number = (at * 7 + of) % QUESTIONS;
      return {
        v: 1,
        id: `${device}-${at}-0k2x91ab`,
        device,
        n: at + 1,
        when: { at: START + at * 200_000 + of * 60_000, offset: 540 },
        type: 'rate',
        question: `hash-of-question-${number}`,
        rating: ((((at * 31) >> 3) % 4) + 1) as Rating,
        ...placeAt('interviews/network/tcp.md', ['Network', 'TCP'], `What is the question number ${number % 34}?`),
      };
    }),
  );
  const logs = devices.map((events) => appendix(events, ''));

  it(`of ${EVENTS} events is read and replayed in less than a second`, () => {
    const read = bestOf(3, () => logs.map(readLog));
    const events = logs.flatMap((log) => readLog(log).events);
    const replayed = bestOf(3, () => new History(events));
    assert.equal([...new History(events).cards()].length, QUESTIONS);
    assert.ok(read + replayed < 1000, `Read in ${Math.round(read)} ms, replayed in ${Math.round(replayed)} ms.`);
    if (process.env.REHEARSE_VERBOSE) console.log(`      read ${Math.round(read)} ms, replayed ${Math.round(replayed)} ms`);
  });
});
