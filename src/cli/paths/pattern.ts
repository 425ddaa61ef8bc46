import path from 'node:path';
import picomatch from 'picomatch';

/**
 * A pattern, apart from the folder that it begins in:
 * ```
 * notes/2024/**\/*.md
 * └── base ─┘
 * ```
 */
export interface Pattern {
  /** As it is typed, with its slash; empty if the pattern begins in the current folder. */
  readonly base: string;
  /** Whether a file matches, or a folder that it is in. `file` is its path below `base`, with slashes. */
  matches(file: string): boolean;
}

/** Reads a path as a pattern; one without `*`, `?`, `[…]`, `{…}` or `(…)` is none. */
export function readPattern(typed: string): Pattern | undefined {
  const slashed = path.sep === '\\' ? typed.replaceAll('\\', '/') : typed;
  const { isGlob, glob } = picomatch.scan(slashed, { nonegate: true });
  if (!isGlob) return undefined;
  const whole = glob.replace(/\/+$/, '');
  const how = { dot: true, nonegate: true, windows: false, nocase: path.sep === '\\' };
  const matches = picomatch([whole, `${whole}/**`], how);
  return { base: typed.slice(0, typed.length - glob.length), matches: (file) => matches(file) };
}
