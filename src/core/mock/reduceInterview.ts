import { type Interview, isInterviewOver, NOTHING_SAID, type LeftQuestion, timeSpent } from './interview';
import { passTime, windClock } from './interviewClock';

/** What happens in an interview. `at`: milliseconds of the host's clock. */
export interface InterviewAction {
  /**
   * speak: thinking is over · next: all is said · pass: there is nothing to say, or no more · pause: stops the clock, or lets
   * it go on · end: no more questions
   */
  readonly type: 'speak' | 'next' | 'pass' | 'pause' | 'end';
  readonly at: number;
}

/** The interview after something happened. What cannot happen now changes nothing but the time. */
export function reduceInterview(interview: Interview, { type, at }: InterviewAction): Interview {
  const now = passTime(interview, at);
  return isInterviewOver(now) ? now : windClock(happened(now, type), at);
}

function happened(interview: Interview, type: InterviewAction['type']): Interview {
  const { now, paused } = interview;
  switch (type) {
    case 'pause':
      return { ...interview, paused: !paused };
    case 'end':
      return ended(interview);
    case 'speak':
      return paused ? interview : { ...interview, now: { speaking: 0, ...now } };
    case 'next':
      return paused || now.speaking === undefined ? interview : left(interview, { ...now, passed: false });
    case 'pass':
      return paused ? interview : left(interview, { ...now, passed: true });
  }
}

/** Where the time is up there is no other question. */
function left(interview: Interview, last: LeftQuestion): Interview {
  const { said, turn, whole = Infinity } = interview;
  const after = { ...interview, said: [...said, last], now: NOTHING_SAID, turn: turn + 1 };
  return { ...after, ended: timeSpent(after) >= whole };
}

/** A question to which something was said counts. */
function ended(interview: Interview): Interview {
  const { now, said, turn } = interview;
  const spoken = now.speaking === undefined ? said : [...said, { ...now, passed: false }];
  return { ...interview, said: spoken, now: NOTHING_SAID, turn: turn + 1, paused: false, ended: true };
}
