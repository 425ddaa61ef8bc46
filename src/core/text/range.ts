/** A place in a text: line and character from 0, as editors count them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text; `end` is the first place that no longer belongs to it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
