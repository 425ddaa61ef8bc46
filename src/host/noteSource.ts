import * as vscode from 'vscode';
import type { NoteIndex } from '../core/index/noteIndex';
import { readNote } from '../core/notes/readNote';
import { read, type Reading } from '../core/notes/reading';
import { NOTE_LANGUAGES } from '../ids';

/** By their ending, in capitals or not: a glob has no flag for that. */
const NOTE_FILES = '**/*.{[mM][dD],[mM][dD][xX],[mM][aA][rR][kK][dD][oO][wW][nN],[tT][xX][tT]}';
const NOTE_FILE = /\.(?:md|mdx|markdown|txt)$/i;
const NOT_NOTES = '**/node_modules/**';
const TYPING_PAUSE_MS = 150;

/**
 * Keeps the index true to the workspace: reads the open documents and the files on disk, and reads again what changes.
 * An open document wins over its file; when it is closed, the file counts again.
 */
export class NoteSource implements vscode.Disposable {
  readonly #index: NoteIndex;
  readonly #log: vscode.LogOutputChannel;
  readonly #subscriptions: vscode.Disposable[] = [];
  readonly #pauses = new Map<string, NodeJS.Timeout>();
  /** The latest read of each file that is under way; an older one that ends later is dropped. */
  readonly #reads = new Map<string, object>();
  /** What is known of the open documents: of what did not change, nothing is read again. */
  readonly #readings = new Map<string, Reading>();
  #scan = new vscode.CancellationTokenSource();

  /** Resolves when the whole workspace has been read once. */
  readonly ready: Promise<void>;

  constructor(index: NoteIndex, log: vscode.LogOutputChannel) {
    this.#index = index;
    this.#log = log;
    const files = vscode.workspace.createFileSystemWatcher(NOTE_FILES, true, false, true);
    // A folder that is moved is told of as a folder, not file by file.
    const places = vscode.workspace.createFileSystemWatcher('**', false, true, false);
    this.#subscriptions.push(
      files,
      places,
      files.onDidChange((uri) => this.#readFile(uri)),
      places.onDidCreate((uri) => this.#readPlace(uri)),
      places.onDidDelete((uri) => this.#forgetPlace(uri)),
      vscode.workspace.onDidOpenTextDocument((document) => this.#readDocument(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#readAfterPause(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#readFile(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#readWorkspace()),
    );
    for (const document of vscode.workspace.textDocuments) void this.#readDocument(document);
    this.ready = this.#readWorkspace();
  }

  dispose(): void {
    this.#cancelScan();
    for (const pause of this.#pauses.values()) clearTimeout(pause);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** A document that is no longer in a language of notes counts as its file does. */
  async #readDocument(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (isNote(document)) {
      const reading = read(document.getText(), this.#readings.get(key));
      this.#readings.set(key, reading);
      this.#index.set(key, reading.note);
    } else if (this.#readings.delete(key)) await this.#readFile(document.uri);
  }

  #readAfterPause(document: vscode.TextDocument): void {
    if (!isNote(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.#pauses.get(key));
    this.#pauses.set(
      key,
      setTimeout(() => {
        this.#pauses.delete(key);
        if (!document.isClosed) void this.#readDocument(document);
      }, TYPING_PAUSE_MS),
    );
  }

  async #readWorkspace(): Promise<void> {
    this.#cancelScan();
    this.#scan = new vscode.CancellationTokenSource();
    const { token } = this.#scan;
    const stopped = (): boolean => token.isCancellationRequested;
    const uris = await this.#findFiles(NOTE_FILES, token);
    if (!uris || stopped()) return; // what could not be searched is not taken for empty
    const found = new Set(uris.map(String));
    for (const known of this.#index.uris()) {
      if (!found.has(known) && !isOpen(known)) this.#index.delete(known);
    }
    for (const uri of uris) {
      if (stopped()) return;
      await this.#readFile(uri);
    }
  }

  async #findFiles(files: vscode.GlobPattern, token?: vscode.CancellationToken): Promise<vscode.Uri[] | undefined> {
    try {
      return await vscode.workspace.findFiles(files, NOT_NOTES, undefined, token);
    } catch (error) {
      this.#log.error(vscode.l10n.t('The folder could not be searched for notes: {0}', String(error)));
      return undefined;
    }
  }

  #cancelScan(): void {
    this.#scan.cancel();
    this.#scan.dispose();
  }

  /** A file or a folder has come. */
  async #readPlace(uri: vscode.Uri): Promise<void> {
    if (NOTE_FILE.test(uri.path)) return this.#readFile(uri);
    if (isOfPackage(uri) || !(await isFolder(uri))) return;
    const files = await this.#findFiles(new vscode.RelativePattern(uri, NOTE_FILES));
    for (const file of files ?? []) await this.#readFile(file);
  }

  /** A file or a folder has gone. */
  #forgetPlace(uri: vscode.Uri): void {
    const place = uri.toString();
    this.#reads.delete(place);
    for (const key of this.#index.urisAt(place)) if (!isOpen(key)) this.#index.delete(key);
  }

  async #readFile(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    if (isOpen(key)) return;
    this.#readings.delete(key);
    const token = {};
    this.#reads.set(key, token);
    const text = isNoteFile(uri) ? await this.#textOf(uri) : undefined;
    if (this.#reads.get(key) !== token) return;
    this.#reads.delete(key);
    if (isOpen(key)) return;
    if (text === undefined) this.#index.delete(key);
    else this.#index.set(key, readNote(text));
  }

  async #textOf(uri: vscode.Uri): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch (error) {
      this.#tellUnreadable(uri, error);
      return undefined;
    }
  }

  #tellUnreadable(uri: vscode.Uri, error: unknown): void {
    this.#log.warn(vscode.l10n.t('{0} could not be read: {1}', uri.fsPath, String(error)));
  }
}

/** A document of text that a person can write in: not the old side of a diff, not the output of another extension. */
function isNote({ languageId, uri }: vscode.TextDocument): boolean {
  if (!NOTE_LANGUAGES.includes(languageId) || isOfPackage(uri)) return false;
  const folders = vscode.workspace.workspaceFolders ?? [];
  return uri.scheme === 'file' || uri.scheme === 'untitled' || folders.some((folder) => folder.uri.scheme === uri.scheme);
}

/** A file that counts while it is not open. */
function isNoteFile(uri: vscode.Uri): boolean {
  return NOTE_FILE.test(uri.path) && !isOfPackage(uri) && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

function isOfPackage(uri: vscode.Uri): boolean {
  return uri.path.includes('/node_modules/');
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.Directory;
  } catch {
    return false; // it has gone again
  }
}

function isOpen(key: string): boolean {
  return vscode.workspace.textDocuments.some((document) => isNote(document) && document.uri.toString() === key);
}
