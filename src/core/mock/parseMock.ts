import { LONGEST_ID, MOST_CARDS, parseSession, readAsked } from '../practice/parseSession';
import { duration, fail, fields, flag, line, list, readable, whole } from '../practice/stored';
import type { Limits } from './choice';
import { type Interview, isInterviewOver, type LeftQuestion, type SpokenTime } from './interview';
import type { Mock } from './mock';

/**
 * A mock interview that was kept somewhere, or nothing if that is none. Its clock stands still: whoever comes back says when
 * they go on.
 */
export function parseMock(stored: unknown): Mock | undefined {
  return readable(() => {
    const { interview, review } = fields(stored);
    const read = readInterview(interview);
    if (isInterviewOver(read) === (review === undefined)) return fail();
    return review === undefined ? { interview: read } : { interview: read, review: parseSession(review) ?? fail() };
  });
}

function readInterview(stored: unknown): Interview {
  const { id, cards, total, limits, whole: minutes, said, now, turn, ended } = fields(stored);
  const read = {
    id: line(id, LONGEST_ID),
    cards: list(cards, MOST_CARDS, readAsked),
    total: whole(total, MOST_CARDS),
    limits: readLimits(limits),
    ...(minutes === undefined ? {} : { whole: duration(minutes) }),
    said: list(said, MOST_CARDS, readSaid),
    now: readSpoken(now),
    turn: whole(turn, Number.MAX_SAFE_INTEGER),
    ended: flag(ended),
  };
  return read.said.length <= read.cards.length ? { ...read, paused: !isInterviewOver(read) } : fail();
}

function readLimits(stored: unknown): Limits {
  const { thinking, speaking } = fields(stored);
  return { ...(thinking === undefined ? {} : { thinking: duration(thinking) }), ...(speaking === undefined ? {} : { speaking: duration(speaking) }) };
}

function readSpoken(stored: unknown): SpokenTime {
  const { thinking, speaking } = fields(stored);
  return { thinking: duration(thinking), ...(speaking === undefined ? {} : { speaking: duration(speaking) }) };
}

function readSaid(stored: unknown): LeftQuestion {
  return { ...readSpoken(stored), passed: flag(fields(stored).passed) };
}
