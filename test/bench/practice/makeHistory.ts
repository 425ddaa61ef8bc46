import type { HistoryEvent, Rating } from '../../../src/core/history/event';
import { appendix } from '../../../src/core/history/log';
import { type Standing, standingIn } from '../../../src/core/history/standing';
import { readNote } from '../../../src/core/notes/readNote';
import { Random } from '../recognition/random';

export const DEVICES = ['mac', 'pc'] as const;
/** So many questions are practiced a day, and each comes back after so many. */
const A_DAY = 100;
/** From one question to the next that is asked, so that all come. */
const STEP = 7919;
const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * The logs of somebody who practiced the questions of a note on two computers, with so many events in both together: most
 * are ratings, some were undone, some questions were put aside for a while.
 */
export function logsOf(path: string, text: string, count: number, until: number): string[] {
  const standings = standingIn(path, readNote(text));
  const random = new Random(4);
  const days = Math.ceil(count / A_DAY);
  const logs = DEVICES.map((device): { device: string; events: HistoryEvent[] } => ({ device, events: [] }));
  for (let at = 0; at < count; at += 1) {
    const log = logs[Math.floor(at / A_DAY) % 3 === 0 ? 1 : 0];
    const standing = standings[(at * STEP) % standings.length];
    if (!log || !standing) return [];
    const { device, events } = log;
    const n = events.length + 1;
    const when = { at: until - (days - Math.floor(at / A_DAY)) * DAY + (at % A_DAY) * MINUTE, offset: 540 };
    const stamp = { v: 1, id: `${device}-${n}-0k2x91ab`, device, n, when };
    const before = events.at(-1);
    events.push(before?.type === 'rate' && random.onceIn(50) ? { ...stamp, type: 'undo', undone: before.id } : { ...stamp, ...happened(standing, random) });
  }
  return logs.map(({ events }) => appendix(events, ''));
}

function happened({ key, path, section, text, hash, nth, of }: Standing, random: Random) {
  const place = { path, section, text, hash, ...(nth !== undefined && of !== undefined ? { nth, of } : {}) };
  if (random.onceIn(200)) return { type: random.onceIn(2) ? ('suspend' as const) : ('resume' as const), question: key, ...place };
  const rating = random.from<Rating>([1, 2, 3, 3, 3, 4]);
  return { type: 'rate' as const, question: key, rating, seconds: 20 + random.below(100), coverage: random.below(5) / 4, ...place };
}
