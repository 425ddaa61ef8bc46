import type { Note } from '../notes/note';
import type { Range } from '../text/range';

/** A place in one of the notes. */
export interface NoteRange {
  readonly uri: string;
  readonly range: Range;
  /** The question there, if it is another one. */
  readonly text?: string;
}

/** Something in a note that its author would want to know of. */
export interface Finding {
  readonly code: string;
  readonly range: Range;
  /** The question that it is about. */
  readonly about?: string;
  /** So many findings are told of with this one, itself among them. */
  readonly others?: number;
  /** What else it is about. */
  readonly related?: readonly NoteRange[];
}

export interface NoteCheck {
  readonly id: string;
  run(note: Note): Finding[];
}
