/** Where targets are written, below the folder of the notes. */
export const TARGETS_FILE = '.rehearse/targets.json';

/** A section that counts for a target: all that stands below a title of that name in a note. */
export interface SectionOfNote {
  /** The note's path in the folder: `net/tcp.md`. */
  readonly note: string;
  readonly title: string;
}

/** Which questions count. Nothing named is everything; of what is named, what any of it says. */
export interface TargetScope {
  /** Paths in the folder of the notes: `acme`, `net/tcp`. */
  readonly folders: readonly string[];
  readonly notes: readonly string[];
  readonly sections: readonly SectionOfNote[];
  readonly tags: readonly string[];
}

/** What somebody prepares for: an interview at a company, mostly on a day. */
export interface Target {
  /** Tells it from the others of its file. */
  readonly name: string;
  readonly company?: string;
  readonly role?: string;
  /**
   * The day, as the person's own calendar has it: `2026-12-12`; or the time with its zone, of which the day is that in the
   * person's own zone: `2026-12-11T16:00-08:00`.
   */
  readonly date?: string;
  readonly counted: TargetScope;
}

export const EVERYTHING: TargetScope = { folders: [], notes: [], sections: [], tags: [] };

export function isEverything({ folders, notes, sections, tags }: TargetScope): boolean {
  return [folders, notes, sections, tags].every(({ length }) => length === 0);
}
