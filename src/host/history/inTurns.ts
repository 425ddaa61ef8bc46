import type { Steps } from '../../core/history/steps';
import { turn } from '../shared/turn';

/** Years of practice take seconds to go through: VS Code and all other extensions wait for this process. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await turn();
  }
}
