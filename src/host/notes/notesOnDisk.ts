import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { isNoteName } from '../../core/index/noteFiles';
import { type About, isReadAlike } from '../../core/notes/about';
import type { Note } from '../../core/notes/note';
import { readNote } from '../../core/notes/readNote';
import { type FindNotes, findNotesBy } from './findNotes';
import type { KnownFiles } from './knownFiles';
import { Lanes } from './lanes';
import type { KnownFile } from './noteCache';
import type { NoteRules } from './noteRules';
import { textIn } from './textIn';
import type { Turns } from './turns';

/** A folder that is being read. */
interface Scan {
  readonly stop: vscode.CancellationTokenSource;
  /** Whether it was read to its end. */
  readonly done: Promise<boolean>;
}

/** Reads the files that are notes, of single files and of whole folders, a few at once. */
export class NotesOnDisk implements vscode.Disposable {
  readonly #index: NoteIndex;
  readonly #known: KnownFiles;
  readonly #rules: NoteRules;
  readonly #turns: Turns;
  readonly #log: vscode.LogOutputChannel;
  readonly #lanes = new Lanes();
  readonly #find: FindNotes;
  /** The latest read of each file that is under way; an older one that ends later is dropped. */
  readonly #reads = new Map<string, Promise<KnownFile | undefined>>();
  readonly #scans = new Map<string, Scan>();
  /** The folders that were not read to their end. */
  readonly #partly = new Set<string>();
  readonly #started = new vscode.EventEmitter<void>();

  /** Folders are read from now on, until `idle()` resolves. */
  readonly onDidStart = this.#started.event;

  constructor(index: NoteIndex, known: KnownFiles, rules: NoteRules, turns: Turns, log: vscode.LogOutputChannel) {
    this.#index = index;
    this.#known = known;
    this.#rules = rules;
    this.#turns = turns;
    this.#log = log;
    this.#find = findNotesBy(rules, this.#lanes, turns, (uri, error) => this.#tellUnreadable(uri, error));
  }

  dispose(): void {
    this.stop();
    this.#reads.clear();
    this.#started.dispose();
  }

  /** Whether a file is about to be read. */
  isReading(key: string): boolean {
    return this.#reads.has(key);
  }

  /** Whether what is not known of the notes is not there. */
  get isWhole(): boolean {
    return [...this.#partly].every((place) => !vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(place)));
  }

  /** A file that may be as it is known is looked at, and read if it is not. */
  async read(uri: vscode.Uri, maybeAsKnown = false): Promise<void> {
    const key = uri.toString();
    const isLatest = (): boolean => this.#reads.get(key) === read;
    const read: Promise<KnownFile | undefined> = this.#rules.isNoteFile(uri) ? this.#fileAt(uri, maybeAsKnown, isLatest) : Promise.resolve(undefined);
    this.#reads.set(key, read);
    const file = await read;
    if (!isLatest()) return;
    this.#reads.delete(key);
    if (file) this.#known.set(file);
    else this.#known.delete(uri);
  }

  /** A file or a folder has come. */
  async come(uri: vscode.Uri): Promise<void> {
    if (this.#rules.isExcluded(uri)) return;
    if (await this.#lanes.run(() => isFolder(uri))) await this.scan(uri);
    else if (isNoteName(uri.path)) await this.read(uri);
  }

  /** A file or a folder has gone. */
  forget(uri: vscode.Uri): void {
    const place = uri.toString();
    for (const key of this.#reads.keys()) if (key === place || key.startsWith(`${place}/`)) this.#reads.delete(key);
    for (const file of this.#known.at(place)) this.#known.delete(file.uri);
    this.#partly.delete(place);
  }

  /** Reads what is in a folder and below: what has changed since it is known, or everything anew. */
  async scan(place: vscode.Uri, anew = false): Promise<void> {
    const key = place.toString();
    this.#scans.get(key)?.stop.cancel();
    const isFirst = this.#scans.size === 0;
    const stop = new vscode.CancellationTokenSource();
    const scan: Scan = { stop, done: this.#scan(place, anew, stop.token) };
    this.#scans.set(key, scan);
    if (isFirst) this.#started.fire();
    try {
      const isWhole = await scan.done;
      if (this.#scans.get(key) !== scan) return;
      if (isWhole) this.#partly.delete(key);
      else this.#partly.add(key);
    } finally {
      stop.dispose();
      if (this.#scans.get(key) === scan) this.#scans.delete(key);
    }
  }

  /** Reads what is in a folder and is not known, though nobody told that it came. */
  async scanForNew(place: vscode.Uri): Promise<void> {
    const stop = new vscode.CancellationTokenSource();
    const uris = await this.#findIn(place, stop.token);
    stop.dispose();
    await this.#lanes.each(uris ?? [], async (uri) => {
      await this.#turns.take();
      const key = uri.toString();
      if (!this.#known.get(key) && !this.isReading(key)) await this.read(uri);
    });
  }

  /** What is read already, stays. */
  stop(): void {
    for (const { stop } of this.#scans.values()) stop.cancel();
  }

  /** Resolves when no folder is being read, nor a file that changed meanwhile. */
  async idle(): Promise<void> {
    while (this.#scans.size > 0 || this.#reads.size > 0) {
      await Promise.all([...[...this.#scans.values()].map(({ done }) => done), ...this.#reads.values()]);
    }
  }

  async #scan(place: vscode.Uri, anew: boolean, token: vscode.CancellationToken): Promise<boolean> {
    const folder = vscode.workspace.getWorkspaceFolder(place);
    const before = this.#known.at(place.toString());
    const uris = await this.#findIn(place, token);
    if (!uris || token.isCancellationRequested) return false; // what could not be searched is not taken for empty
    const found = new Set<string>();
    for (const uri of uris) {
      await this.#turns.take();
      found.add(uri.toString());
    }
    for (const file of before) {
      await this.#turns.take();
      const key = file.uri.toString();
      const isSame = this.#known.get(key) === file; // else it has come again meanwhile
      if (isSame && !found.has(key) && vscode.workspace.getWorkspaceFolder(file.uri) === folder) this.#known.delete(file.uri);
    }
    await this.#lanes.each(uris, async (uri) => {
      if (!token.isCancellationRequested) await this.read(uri, !anew);
    });
    void this.#known.save();
    return !token.isCancellationRequested;
  }

  async #findIn(place: vscode.Uri, token: vscode.CancellationToken): Promise<vscode.Uri[] | undefined> {
    try {
      return await this.#find(place, token);
    } catch (error) {
      if (!token.isCancellationRequested) {
        this.#log.error(vscode.l10n.t('The folder {0} could not be searched for notes: {1}', place.fsPath, String(error)));
      }
      return undefined;
    }
  }

  /** Of a file that has changed again meanwhile, only what is there at last is worth to be understood. */
  async #fileAt(uri: vscode.Uri, maybeAsKnown: boolean, isLatest: () => boolean): Promise<KnownFile | undefined> {
    try {
      const known = this.#known.get(uri.toString());
      const about = this.#rules.aboutOf(uri);
      const { type, size, mtime } = await vscode.workspace.fs.stat(uri);
      if (!(type & vscode.FileType.File)) return undefined; // a pipe or a device: who reads it may wait without end
      // Where files have no time, they are read each time.
      const isSame = known?.size === size && known.mtime === mtime && mtime > 0 && isReadAlike({ readAs: known.readAs ?? [] }, about);
      if (maybeAsKnown && isSame && this.#rules.isAsAllowed(known)) return known;
      if (size > this.#rules.maxBytes(uri)) return { uri, size, mtime, isTooLarge: true };
      const text = textIn(await vscode.workspace.fs.readFile(uri));
      await this.#turns.take();
      if (!isLatest()) return undefined;
      const note = this.#noteOf(uri, text, about);
      const { readAs } = about;
      return { uri, size, mtime, ...(readAs.length > 0 ? { readAs } : {}), note: note.questions.length > 0 || note.perhaps.length > 0 ? note : undefined };
    } catch (error) {
      if (!isGone(error)) this.#tellUnreadable(uri, error);
      return undefined;
    }
  }

  /** A text that is known already is not read again. */
  #noteOf(uri: vscode.Uri, text: string, about: About): Note {
    const known = this.#index.read(uri.toString());
    return known?.text === text && isReadAlike(known.about, about) ? known : readNote(text, about);
  }

  #tellUnreadable(uri: vscode.Uri, error: unknown): void {
    this.#log.warn(vscode.l10n.t('{0} could not be read: {1}', uri.fsPath, String(error)));
  }
}

function isGone(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false; // it has gone again
  }
}
