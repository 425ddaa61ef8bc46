import type { NoteIndex } from '../index/noteIndex';
import type { GrowingHistory } from './growingHistory';
import type { Moment } from './moment';
import type { Wishes } from './wishes';
import type { Seen } from './seen';

export interface HomeWishes extends Wishes {
  /** How many questions a day at most. */
  readonly most: number;
}

/** What the progress of a home is made of. */
export interface HomeSources {
  readonly index: Pick<NoteIndex, 'get' | 'unreadBytes' | 'urisListed' | 'onDidChange'>;
  /** The path of a note in the home, with slashes; nothing if it belongs to another home. */
  readonly pathOf: (uri: string) => string | undefined;
  readonly now: () => Moment;
  readonly wishes: HomeWishes;
  /** Called after anything that is told of a question changed: a rating, an edit, another day. */
  readonly onChange?: () => void;
  /** What was replayed already; nothing, if it begins without events. */
  readonly history?: GrowingHistory;
  /** What the last look that was written saw, if it was kept. */
  readonly seen?: readonly Seen[];
}
