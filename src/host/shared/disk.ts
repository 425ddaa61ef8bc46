import type { Uri } from 'vscode';

/**
 * Where files are kept, on a computer or elsewhere, as far as what is kept of the person needs it. A place is a path, or an
 * address where there are no paths; what is below a place is named with slashes. What cannot be done is an error with a
 * `code` as Node has it: `ENOENT`, `EROFS`.
 */
export interface Disk {
  /** Where something is; nothing if it is on no disk of this kind. */
  placeOf(uri: Uri): string | undefined;
  at(place: string, below: string): string;
  /** Whether files can be written there at all. */
  isWritable(place: string): boolean;
  isThere(place: string): Promise<boolean>;
  stat(place: string): Promise<FileState>;
  read(file: string): Promise<Uint8Array>;
  /** Makes a folder, and those that it is in. */
  makeFolder(folder: string): Promise<void>;
  /** Makes a file, unless there is one. Of several who do so at the same time, one is the first; there is never half of it. */
  make(file: string, text: string): Promise<void>;
  /** Puts a new file in the place of the old one, so that there is never half of it. Its folder is made. */
  replace(file: string, bytes: Uint8Array): Promise<void>;

  // What comes with a folder from elsewhere may lead to any file of the person: `root` is a folder that is trusted, and
  // what is below it is reached through no link. A link there is an error, `NotOwn`.

  /** The names of the files in a folder, and of links, which are not followed; none if there is no such folder. */
  list(root: string, below: string): Promise<readonly string[]>;
  open(root: string, below: string): Promise<OpenFile>;
  /**
   * Writes to the end of a file, after what any other window writes at the same time, and resolves when that is on disk.
   * What is in the file is never touched. The folders below `root` are made, and told: those that were not there before.
   */
  append(root: string, below: string, text: Appendix): Promise<readonly string[]>;
  /** Tells of changes in a folder, where VS Code may not hear of them; nothing if it does. */
  watch(folder: string, tell: { changed(): void; ended(): void }): Watching | undefined;

  /** SHA-256. */
  hash(): Hash;
}

/** What is to be written after the last letter of a file, which is empty if the file is. */
export type Appendix = (last: string) => string;

/** What tells a file from another one, and from what it was. */
export interface FileState {
  readonly id: number;
  readonly size: number;
  readonly mtime: number;
}

export interface OpenFile {
  stat(): Promise<FileState>;
  /** So many bytes, or as many as there are. */
  read(at: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Watching {
  close(): void;
}

export interface Hash {
  update(bytes: Uint8Array): void;
  copy(): Hash;
  /** Of all that came until now. */
  hex(): string;
}

/** A link, a pipe or a device, where only files and folders of one's own are read and written. */
export class NotOwn extends Error {
  readonly code = 'ELOOP';
  readonly path: string;

  constructor(place: string) {
    super(`${place} is a link, or no ordinary file or folder`);
    this.path = place;
  }
}

export function codeOf(error: unknown): string | undefined {
  return (error as { readonly code?: string } | undefined)?.code;
}

/** `a`, `a/b`, `a/b/c`: the folders down to one. */
export function foldersDownTo(below: string): string[] {
  const names = below.split('/').filter((name) => name !== '' && name !== '.');
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

/** `a/b` of `a/b/c`. */
export function folderOf(below: string): string {
  return below.slice(0, Math.max(0, below.lastIndexOf('/')));
}
