import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Disk } from '../shared/disk';
import { NOTE_FILES } from './findNotes';
import { KnownFiles } from './knownFiles';
import { NoteCache } from './noteCache';
import { NoteRules } from './noteRules';
import { NotesOnDisk } from './notesOnDisk';
import { OpenNotes } from './openNotes';
import { tellSinceUpdate } from './sinceUpdate';
import { Turns } from './turns';

/** VS Code begins to watch a folder some time after it was opened, and tells nobody when. */
const LOOK_AGAIN_MS = 5000;

/** Where an extension may keep what it knows of a workspace, and which extension it is. */
export type NotesStorage = Pick<vscode.ExtensionContext, 'storageUri' | 'extension'>;

/**
 * Keeps the index true to the workspace: reads the open documents and the files on disk, and reads again what changes.
 * An open document wins over its file; when it is closed, the file counts again.
 */
export class NoteSource implements vscode.Disposable {
  readonly #rules = new NoteRules();
  readonly #known: KnownFiles;
  readonly #disk: NotesOnDisk;
  readonly #open: OpenNotes;
  readonly #subscriptions: vscode.Disposable;
  #disposed = false;
  #lookingAgain: ReturnType<typeof setTimeout> | undefined;

  /** Resolves when the whole workspace has been read once, or when reading was stopped. */
  readonly ready: Promise<void>;

  constructor(index: NoteIndex, log: vscode.LogOutputChannel, storage: NotesStorage, { hash }: Pick<Disk, 'hash'>) {
    const turns = new Turns();
    this.#known = new KnownFiles(index, cacheIn(storage, turns, log, hash), (key) => this.#open.has(key));
    this.#disk = new NotesOnDisk(index, this.#known, this.#rules, turns, log);
    this.#open = new OpenNotes(index, this.#rules, (uri) => void this.#disk.read(uri));
    const files = vscode.workspace.createFileSystemWatcher(NOTE_FILES, true, false, true);
    // A folder that is moved is told of as a folder, not file by file.
    const places = vscode.workspace.createFileSystemWatcher('**', false, true, false);
    this.#subscriptions = vscode.Disposable.from(
      files,
      places,
      files.onDidChange((uri) => this.#disk.read(uri)),
      places.onDidCreate((uri) => this.#disk.come(uri)),
      places.onDidDelete((uri) => this.#disk.forget(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders((change) => this.#followFolders(change)),
      this.#rules.onDidChange(() => this.#followRules()),
    );
    this.ready = this.#start();
    void this.ready.then(() => {
      if (this.#disposed) return;
      this.#lookingAgain = setTimeout(() => void this.#lookAgain(), LOOK_AGAIN_MS);
      return tellSinceUpdate(this.#known.ofOtherVersion(), (key) => this.#known.get(key), log);
    });
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#lookingAgain);
    for (const part of [this.#subscriptions, this.#open, this.#disk, this.#known]) part.dispose();
  }

  /** Folders are read from now on, until `idle()` resolves. */
  get onDidStart(): vscode.Event<void> {
    return this.#disk.onDidStart;
  }

  idle(): Promise<void> {
    return this.#disk.idle();
  }

  /** Whether all folders were read to their end, so that what is not known of the notes is not there. */
  get isWhole(): boolean {
    return this.#disk.isWhole;
  }

  /** Stops reading folders. What is read already, stays; what is open or changes, is read all the same. */
  stop(): void {
    this.#disk.stop();
  }

  /** Reads all files anew, whether they seem to have changed or not. */
  refresh(): Promise<void> {
    this.#scan(vscode.workspace.workspaceFolders ?? [], true);
    return this.idle();
  }

  /** First of all what the person sees, once VS Code knows what is there to ask. */
  async #start(): Promise<void> {
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        if (!this.#disposed) this.#open.readAll();
        resolve();
      });
    });
    await this.#known.recall((file) => !this.#disk.isReading(file.uri.toString()) && this.#rules.isNoteFile(file.uri) && this.#rules.isAsAllowed(file));
    if (this.#disposed) return;
    this.#scan(vscode.workspace.workspaceFolders ?? []);
    await this.idle();
  }

  #scan(folders: readonly vscode.WorkspaceFolder[], anew = false): void {
    for (const { uri } of folders) void this.#disk.scan(uri, anew);
  }

  /** For what came between the first look and the watching; only where folders are on this disk, as a look elsewhere costs more. */
  async #lookAgain(): Promise<void> {
    const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
    if (this.isWhole) await Promise.all(folders.map(({ uri }) => this.#disk.scanForNew(uri)));
  }

  #followRules(): void {
    this.#open.readAll();
    this.#scan(vscode.workspace.workspaceFolders ?? []);
  }

  /** Reads only what has come. What was in a folder within another one belongs to that now. */
  #followFolders({ added, removed }: vscode.WorkspaceFoldersChangeEvent): void {
    this.#rules.reset();
    const gone = removed.flatMap(({ uri }) => this.#known.at(uri.toString()));
    for (const { uri } of gone) if (!this.#rules.isNoteFile(uri)) this.#known.delete(uri);
    this.#open.readAll();
    const around = removed.map(({ uri }) => vscode.workspace.getWorkspaceFolder(uri));
    this.#scan([...new Set([...added, ...around])].filter((folder) => folder !== undefined));
  }
}

/** A workspace that has no place to keep something, such as none at all, is read anew each time. */
function cacheIn({ storageUri, extension }: NotesStorage, turns: Turns, log: vscode.LogOutputChannel, hash: Disk['hash']): NoteCache | undefined {
  if (!storageUri) return undefined;
  const { version } = extension.packageJSON as { readonly version: string };
  const program = vscode.Uri.joinPath(extension.extensionUri, 'dist', 'extension.js');
  // With the time it was built, as a version may be built more than once before it is released.
  const build = async () => `${version} ${(await vscode.workspace.fs.stat(program)).mtime}`;
  return new NoteCache(storageUri, build, turns, log, hash);
}
