import type { Spot } from './event';

/** What was seen of a question at a look at the workspace. It holds no text, and is only plain data: it can be stored. */
export interface Seen extends Spot {
  readonly key: string;
  readonly identity: string;
  /** Identities that it had while it was not yet rated, of which nothing is written. */
  readonly was?: readonly string[];
}

export interface EarlierLooks {
  /** All that the last look saw. Without it, what is new in a note cannot be told from what was never rated. */
  readonly seen?: readonly Seen[];
  /** What was seen to move while it was edited: identities, and the keys of where they are now. */
  readonly moved?: ReadonlyMap<string, string>;
}
