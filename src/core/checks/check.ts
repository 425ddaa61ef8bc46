import type { Note } from '../notes/note';
import type { Range } from '../text/range';

/** Something in a note that its author would want to know of. */
export interface Finding {
  readonly code: string;
  readonly range: Range;
}

export interface Check {
  readonly id: string;
  run(note: Note): Finding[];
}
