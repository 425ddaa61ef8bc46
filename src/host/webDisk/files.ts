/**
 * The files of a file system that has addresses instead of paths, as much as VS Code knows of any. What cannot be done is an
 * error with a `code` as Node has it.
 */
export interface Files {
  at(place: string, below: string): string;
  isWritable(place: string): boolean;
  stat(place: string): Promise<FoundWebFile>;
  list(folder: string): Promise<readonly (readonly [name: string, kind: Kind])[]>;
  read(file: string): Promise<Uint8Array>;
  /** Writes all of a file, and makes it if it is not there. */
  write(file: string, bytes: Uint8Array): Promise<void>;
  /** Makes a folder, and those that it is in. */
  makeFolder(folder: string): Promise<void>;
}

export type Kind = 'file' | 'folder' | 'link' | 'other';

export interface FoundWebFile {
  readonly kind: Kind;
  readonly size: number;
  readonly mtime: number;
}
