import type { Status } from '../notes/note';

/**
 * How many of some questions have an answer; a draft is neither answered nor unanswered. What follows up on a question is no
 * question of its own: not here, not on the command line, and not in practice.
 */
export interface Count {
  readonly answered: number;
  readonly unanswered: number;
  readonly total: number;
}

export const NONE: Count = { answered: 0, unanswered: 0, total: 0 };

export function countOf(questions: Iterable<{ readonly status: Status }>): Count {
  const count = { answered: 0, unanswered: 0, total: 0 };
  for (const { status } of questions) {
    count.total += 1;
    if (status === 'answered') count.answered += 1;
    else if (status !== 'draft') count.unanswered += 1;
  }
  return count;
}

export function sumOf(counts: Iterable<Count>): Count {
  const sum = { answered: 0, unanswered: 0, total: 0 };
  for (const { answered, unanswered, total } of counts) {
    sum.answered += answered;
    sum.unanswered += unanswered;
    sum.total += total;
  }
  return sum;
}
