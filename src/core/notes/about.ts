/** What is known of a note beside its text. */
export interface About {
  /** Its file's name, and before that the folders it is in, from the one that is opened on. Empty for a text without a place. */
  readonly path: readonly string[];
  /** What the person says of lines of some forms, the latest last: `heading 2`, `not line`, `off`. */
  readonly readAs: readonly string[];
}

export const NOWHERE: About = { path: [], readAs: [] };

/** Whether the person says the same of both. */
export function isReadAlike({ readAs }: Pick<About, 'readAs'>, other: Pick<About, 'readAs'>): boolean {
  return readAs.length === other.readAs.length && readAs.every((one, at) => one === other.readAs[at]);
}
