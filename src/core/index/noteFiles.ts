import picomatch from 'picomatch';

/** The endings by which notes are known in a folder, in capitals or not. */
const NOTE_NAME = /\.(?:md|mdx|markdown|txt)$/i;

/** Where notes are looked for in a folder, in globs below it. */
export interface NotePlaces {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Which files of a folder are notes. A path is told below the folder, with slashes. */
export interface NoteFiles {
  /** Whether notes are looked for there: it is included, and neither it nor a folder that it is in is excluded. */
  isWanted(path: string): boolean;
  /** Whether a file or a folder is left out, with all that is in it. */
  isExcluded(path: string): boolean;
  /** What is left out in any folder, as one glob to search with: a shortcut, which leaves out less than `isExcluded`. */
  readonly excludeGlob: string | undefined;
}

export function isNoteName(path: string): boolean {
  return NOTE_NAME.test(path);
}

export function noteFilesIn({ include, exclude }: NotePlaces): NoteFiles {
  const isIncluded = matcherOf(include);
  const isExcluded = matcherOf(exclude);
  return { isExcluded, isWanted: (path) => isIncluded(path) && !isExcluded(path), excludeGlob: joined(cleaned(exclude)) };
}

/** As a person may write them: `./notes`, `/notes` and `notes/` are the folder `notes`. */
function cleaned(globs: readonly string[]): string[] {
  return globs.map((glob) => glob.trim().replace(/^\.?\/+|\/+$/g, '')).filter((glob) => glob !== '');
}

/** What is in a folder that matches, matches too. */
export function matcherOf(written: readonly string[]): (path: string) => boolean {
  const globs = cleaned(written);
  if (globs.length === 0) return () => false;
  if (globs.includes('**')) return () => true;
  const how = { dot: true, nonegate: true, noextglob: true, posix: true, windows: false }; // posix: `[!a]` is not `a`
  const literally = globs.map((glob) => glob.replace(/[()|+]/g, '\\$&')); // VS Code gives them no meaning
  const matches = picomatch(
    literally.flatMap((glob) => [glob, `${glob}/**`]),
    how,
  );
  return (path) => matches(path);
}

/** Only what means the same below each folder, and without braces, as not all searches know braces within braces. */
function joined(globs: readonly string[]): string | undefined {
  const plain = globs.filter((glob) => glob.startsWith('**/') && !/[{},]/.test(glob));
  return plain.length > 1 ? `{${plain.join(',')}}` : plain[0];
}
