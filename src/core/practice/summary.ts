import type { Rating } from '../history/event';
import type { Progress } from '../history/known';
import type { Rates } from '../speech/speech';
import type { Find, Session } from './session';

/** How a question went; its last rating counts. */
export interface Answered {
  readonly id: string;
  readonly text: string;
  /** Nothing if it is gone. */
  readonly uri?: string;
  readonly section: readonly string[];
  readonly followsUp?: string;
  readonly rating: Rating;
  /** How often it was rated in this session. */
  readonly times: number;
  readonly coverage?: number;
  readonly thinkingSeconds: number;
  /** Nothing if the person did not say that they began to speak: the time above is the whole then. */
  readonly speakingSeconds?: number;
  readonly expectedSeconds?: number;
}

/** What became of a session. */
export interface Summary {
  readonly cram: boolean;
  /** Questions that were rated, each once. */
  readonly asked: number;
  readonly ratings: Readonly<Record<Rating, number>>;
  readonly skipped: number;
  readonly suspended: number;
  /** Questions that were not come to. */
  readonly left: number;
  /** From 0 to 1, of those where it is known. */
  readonly coverage?: number;
  readonly seconds: number;
  /** In the order they were first asked. */
  readonly questions: readonly Answered[];
  /** A few, the weakest first. */
  readonly weakest: readonly Answered[];
  /** How many `again: weak` would ask. */
  readonly weak: number;
  /** How many questions of the workspace come back today and on each of the next days. */
  readonly forecast: readonly number[];
}

export declare function summaryOf(session: Session, find: Find, around: Pick<Progress, 'forecast'> & { readonly rates: Rates }): Summary;
