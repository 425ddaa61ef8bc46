import type { Rating } from '../history/event';

/** How a question of an interview went. */
export interface Reported {
  readonly id: string;
  readonly text: string;
  /** Where it is; nothing if it is gone. */
  readonly uri?: string;
  readonly line?: number;
  readonly section: readonly string[];
  readonly followsUp?: string;
  readonly passed: boolean;
  /** Nothing if it was not rated. */
  readonly rating?: Rating;
  readonly coverage?: number;
  /** What of one's own notes was not said, as far as that is known: the beginning of each point. */
  readonly missed: readonly string[];
  /** No answer is in the notes. */
  readonly unanswered: boolean;
  readonly thinkingSeconds: number;
  /** Nothing if nothing was said. */
  readonly speakingSeconds?: number;
  /** So much longer than the limit. */
  readonly overSeconds: number;
}
