import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { bytesIn, isLarger } from '../../core/index/maxFileSize';
import { isReadAlike } from '../../core/notes/about';
import { read, type Reading } from '../../core/notes/reading';
import type { NoteRules } from './noteRules';

const TYPING_PAUSE_MS = 150;

/** Reads the documents that are open, and what is typed in them, saved or not. */
export class OpenNotes implements vscode.Disposable {
  readonly #index: NoteIndex;
  readonly #rules: NoteRules;
  readonly #readFile: (uri: vscode.Uri) => void;
  readonly #pauses = new Map<string, NodeJS.Timeout>();
  /** What is known of the open documents: of what did not change, nothing is read again. */
  readonly #readings = new Map<string, Reading>();
  /** The open documents that are too large to be read. */
  readonly #tooLarge = new Set<string>();
  readonly #subscriptions: vscode.Disposable;

  /** What is no longer open as a note counts as its file does: that is read by `readFile`. */
  constructor(index: NoteIndex, rules: NoteRules, readFile: (uri: vscode.Uri) => void) {
    this.#index = index;
    this.#rules = rules;
    this.#readFile = readFile;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.#read(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#readAfterPause(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
    );
    index.broughtBy((key) => this.#bring(key));
  }

  dispose(): void {
    this.#index.broughtBy(() => undefined);
    for (const pause of this.#pauses.values()) clearTimeout(pause);
    this.#subscriptions.dispose();
  }

  /** Whether a document is open that counts in place of its file. */
  has(key: string): boolean {
    return vscode.workspace.textDocuments.some((document) => document.uri.toString() === key && this.#rules.isNote(document));
  }

  /** Reads all open documents: some may have become notes, and others none. */
  readAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#read(document);
  }

  #read(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (!this.#rules.isNote(document)) {
      if (this.#forget(key)) this.#readFile(document.uri);
      return;
    }
    const text = document.getText();
    if (isLarger(text, this.#rules.maxBytes(document.uri))) {
      this.#readings.delete(key);
      this.#tooLarge.add(key);
      this.#index.leaveUnread(key, bytesIn(text));
      return;
    }
    this.#tooLarge.delete(key);
    const known = this.#readings.get(key);
    const about = this.#rules.aboutOf(document.uri);
    if (known?.note.text === text && isReadAlike(known.note.about, about) && this.#index.read(key) === known.note) return;
    const reading = read(text, about, known);
    this.#readings.set(key, reading);
    this.#index.set(key, reading.note);
  }

  /** Somebody waits for what is in a document now. */
  #bring(key: string): void {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === key);
    if (!document || !this.#rules.isNote(document)) return;
    clearTimeout(this.#pauses.get(key));
    this.#pauses.delete(key);
    this.#read(document);
  }

  #readAfterPause(document: vscode.TextDocument): void {
    if (!this.#rules.isNote(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.#pauses.get(key));
    this.#pauses.set(
      key,
      setTimeout(() => {
        this.#pauses.delete(key);
        if (!document.isClosed) this.#read(document);
      }, TYPING_PAUSE_MS),
    );
  }

  /** A document that only changes its language is closed and opened, too, and stays among the documents. */
  #close({ uri }: vscode.TextDocument): void {
    const key = uri.toString();
    if (!this.has(key) && this.#forget(key)) this.#readFile(uri);
  }

  /** Whether the document counted. */
  #forget(key: string): boolean {
    return [this.#readings.delete(key), this.#tooLarge.delete(key)].includes(true);
  }
}
