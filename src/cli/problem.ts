import { MEGABYTE } from '../core/index/maxFileSize';

/** The setting up to which size notes are read. */
export const MAX_FILE_SIZE = ['rehearse', 'maxFileSize'].join('.');

/** Tells the person of something that could not be read, in a sentence. What remains is still done. */
export type Tell = (problem: string) => void;

/** What to say of a path that could not be read, by the system's code. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check how it is spelled.',
  ENOTDIR: 'does not exist, for a part of it is a file; check how it is spelled.',
  EACCES: 'may not be read; give yourself the permission to read it, or leave it out.',
  EPERM: 'may not be read; give yourself the permission to read it, or leave it out.',
  ELOOP: 'is a link that leads back to itself; name the file that it should lead to.',
};

/** Nothing can be done. The message says why in a sentence. */
export class Problem extends Error {}

/** More than a log of practice ever has, or a file of targets. */
export const LONGEST = 100_000_000;

export class TooLong extends Error {}

/** A note of more than so many bytes. It may have no end. */
export class TooLarge extends Error {
  constructor(readonly most: number) {
    super();
  }
}

/** What is neither a file nor a pipe: a disk, a source of random numbers. */
export class Device extends Error {}

export function whyNotRead(path: string, error: unknown): string {
  if (error instanceof TooLong) return `${path} is longer than ${LONGEST / MEGABYTE} MB, so it was not read; leave it out.`;
  if (error instanceof TooLarge) {
    return `${path} is larger than ${error.most / MEGABYTE} MB, so it was not read; leave it out, or raise ${MAX_FILE_SIZE} in .vscode/settings.json.`;
  }
  if (error instanceof Device) return `${path} is a device and no file; name a file, a folder or a pattern.`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return `${path} ${SENTENCES[code] ?? `could not be read (${code}); check that it is a file or a folder.`}`;
}

/** What to say of a note that was read and could not be worked on. */
export function whyNotUnderstood(path: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `${path} could not be understood (${reason}); leave it out, and tell the makers of Rehearse.`;
}
