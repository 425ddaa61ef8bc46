import { parseSession } from '../practice/parseSession';
import { object, where } from '../reader';
import { isInterviewOver, keptInterview } from './interview';
import type { Mock } from './mock';

/** It is gone through once it is over, and not before. */
const keptMock = where(
  object({ interview: where(keptInterview, ({ cards, said }) => said.length <= cards.length) }, { review: parseSession }),
  ({ interview, review }) => isInterviewOver(interview) === (review !== undefined),
);

/**
 * A mock interview that was kept somewhere, or nothing if that is none. Its clock stands still: whoever comes back says when
 * they go on.
 */
export function parseMock(stored: unknown): Mock | undefined {
  const kept = keptMock(stored);
  return kept && { ...kept, interview: { ...kept.interview, paused: !isInterviewOver(kept.interview) } };
}
