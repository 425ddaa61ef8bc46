import { list, object, type Of, text, both } from '../reader';
import { spot } from './event';

/** What was seen of a question at a look at the workspace. It holds no text, and is only plain data: it can be stored. */
export type Seen = Of<typeof seen>;
export const seen = both(
  object(
    { key: text(), identity: text() },
    {
      /** Identities that it had while it was not yet rated, of which nothing is written. */
      was: list(text()),
    },
  ),
  spot,
);

export interface EarlierLooks {
  /** All that the last look saw. Without it, what is new in a note cannot be told from what was never rated. */
  readonly seen?: readonly Seen[];
  /** What was seen to move while it was edited: identities, and the keys of where they are now. */
  readonly moved?: ReadonlyMap<string, string>;
}
