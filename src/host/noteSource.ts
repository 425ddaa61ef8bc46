import * as vscode from 'vscode';
import type { NoteIndex } from '../core/index/noteIndex';
import { readNote } from '../core/notes/readNote';

const NOTE_FILES = '**/*.{md,markdown}';
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
  /** The latest read begun for each file; an older one that ends later is dropped. */
  readonly #reads = new Map<string, number>();
  #scan = new vscode.CancellationTokenSource();

  constructor(index: NoteIndex, log: vscode.LogOutputChannel) {
    this.#index = index;
    this.#log = log;
    const files = vscode.workspace.createFileSystemWatcher(NOTE_FILES, false, false, true);
    const deletions = vscode.workspace.createFileSystemWatcher('**', true, true, false);
    this.#subscriptions.push(
      files,
      deletions,
      files.onDidCreate((uri) => this.#readFile(uri)),
      files.onDidChange((uri) => this.#readFile(uri)),
      deletions.onDidDelete((uri) => this.#forget(uri)),
      vscode.workspace.onDidOpenTextDocument((document) => this.#readDocument(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#readAfterPause(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#documentClosed(document)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#readWorkspace()),
    );
    for (const document of vscode.workspace.textDocuments) this.#readDocument(document);
    void this.#readWorkspace();
  }

  dispose(): void {
    this.#cancelScan();
    for (const pause of this.#pauses.values()) clearTimeout(pause);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #readDocument(document: vscode.TextDocument): void {
    if (isNote(document)) this.#index.set(document.uri.toString(), readNote(document.getText()));
  }

  #readAfterPause(document: vscode.TextDocument): void {
    if (!isNote(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.#pauses.get(key));
    this.#pauses.set(
      key,
      setTimeout(() => {
        this.#pauses.delete(key);
        if (!document.isClosed) this.#readDocument(document);
      }, TYPING_PAUSE_MS),
    );
  }

  async #documentClosed(document: vscode.TextDocument): Promise<void> {
    if (!isNote(document)) return;
    if (vscode.workspace.getWorkspaceFolder(document.uri)) await this.#readFile(document.uri);
    else this.#index.delete(document.uri.toString());
  }

  async #readWorkspace(): Promise<void> {
    this.#cancelScan();
    this.#scan = new vscode.CancellationTokenSource();
    const { token } = this.#scan;
    const stopped = (): boolean => token.isCancellationRequested;
    const uris = await this.#findFiles(token);
    if (stopped()) return;
    const found = new Set(uris.map(String));
    for (const known of this.#index.uris()) {
      if (!found.has(known) && !isOpen(known)) this.#index.delete(known);
    }
    for (const uri of uris) {
      if (stopped()) return;
      await this.#readFile(uri);
    }
  }

  async #findFiles(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
    try {
      return await vscode.workspace.findFiles(NOTE_FILES, NOT_NOTES, undefined, token);
    } catch (error) {
      this.#log.error(`The folders could not be searched for notes: ${String(error)}`);
      return [];
    }
  }

  #cancelScan(): void {
    this.#scan.cancel();
    this.#scan.dispose();
  }

  async #readFile(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    if (isOpen(key) || uri.path.includes('/node_modules/')) return;
    const turn = this.#begin(key);
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      if (isOpen(key) || this.#reads.get(key) !== turn) return;
      this.#index.set(key, readNote(new TextDecoder().decode(bytes)));
    } catch (error) {
      if (this.#reads.get(key) !== turn) return;
      this.#index.delete(key);
      this.#log.warn(`${uri.fsPath} could not be read: ${String(error)}`);
    }
  }

  #begin(key: string): number {
    const turn = (this.#reads.get(key) ?? 0) + 1;
    this.#reads.set(key, turn);
    return turn;
  }

  /** A file or a whole folder was deleted. */
  #forget(uri: vscode.Uri): void {
    const gone = uri.toString();
    this.#begin(gone);
    for (const key of this.#index.uris()) {
      if ((key === gone || key.startsWith(`${gone}/`)) && !isOpen(key)) this.#index.delete(key);
    }
  }
}

/** A Markdown document that a person can write in: not the old side of a diff, not the output of another extension. */
function isNote({ languageId, uri }: vscode.TextDocument): boolean {
  if (languageId !== 'markdown') return false;
  const folders = vscode.workspace.workspaceFolders ?? [];
  return uri.scheme === 'file' || uri.scheme === 'untitled' || folders.some((folder) => folder.uri.scheme === uri.scheme);
}

function isOpen(key: string): boolean {
  return vscode.workspace.textDocuments.some((document) => isNote(document) && document.uri.toString() === key);
}
