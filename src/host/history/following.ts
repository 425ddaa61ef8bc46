import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { NOTE_LANGUAGES } from '../../ids';
import type { Clock } from './clock';
import { HISTORY } from './homes';
import type { KeptHome } from './keptHome';
import type { KeptHomes } from './keptHomes';
import { areWishesAffected, wishesIn } from '../shared/practiceSettings';
import { troubleWords } from './troubleWords';

/** Reads the notes, at the start and again. */
export interface NotesSource {
  /** Resolves when all have been read once, or when that was stopped. */
  readonly ready: Promise<void>;
  readonly onDidStart: vscode.Event<void>;
  idle(): Promise<void>;
  /** Whether all folders were read to their end. What was not read is not taken for gone. */
  readonly isWhole: boolean;
}

export interface FollowingNeeds {
  readonly index: NoteIndex;
  readonly source: NotesSource;
  /** Where the extension may keep something for the person. */
  readonly storageUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}

const QUIET_MS = 8000;
/** Until a note that was saved has been read, and all logs that a merge brings are there. */
const SOON_MS = 500;

/** Tells the homes what happens to the notes, and has written what follows from it. */
export class Following implements vscode.Disposable {
  readonly #homes: KeptHomes;
  readonly #around: FollowingNeeds;
  readonly #subscriptions: vscode.Disposable;
  readonly #settled = new vscode.EventEmitter<void>();
  readonly #told = new Set<string>();
  readonly #clock: Clock;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #scans = 0;

  /** All notes were read, or nobody has written in them for a while, and it is known what became of the questions. */
  readonly onDidSettle = this.#settled.event;
  readonly ready: Promise<void>;

  constructor(homes: KeptHomes, clock: Clock, around: FollowingNeeds) {
    this.#homes = homes;
    this.#clock = clock;
    this.#around = around;
    const { index, source, storageUri } = around;
    const logs = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.joinPath(storageUri, HISTORY), '**/*.jsonl'));
    const read = (): void => void this.read();
    this.#subscriptions = vscode.Disposable.from(
      logs,
      logs.onDidCreate(read),
      logs.onDidChange(read),
      logs.onDidDelete(read),
      new vscode.Disposable(index.onDidChange((uri) => this.#noteChanged(uri))),
      this.#clock,
      source.onDidStart(() => void this.#afterReading(source.idle())),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#homeOf(document)?.progress?.typed(document.uri.toString(), contentChanges);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#homeOf(document)?.progress?.left(document.uri.toString())),
      vscode.workspace.onDidSaveTextDocument((document) => {
        if (this.#homeOf(document)) this.#lookAfter(SOON_MS);
      }),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) homes.of(oldUri.toString())?.progress?.renamed(oldUri.toString(), newUri.toString());
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#followFolders()),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (areWishesAffected(change)) this.#wish();
      }),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) void this.#comeBack();
      }),
    );
    this.ready = this.#start();
  }

  dispose(): void {
    clearTimeout(this.#quiet);
    this.#settled.dispose();
    this.#subscriptions.dispose();
  }

  /** Reads what has come to the logs. */
  async read(): Promise<void> {
    const news = await Promise.all(this.#homes.all().map((home) => home.read()));
    if (news.includes(true)) this.#lookAfter(SOON_MS);
  }

  /** Writes all that is known, for the end. */
  async flush(): Promise<void> {
    const homes = this.#homes.all();
    await this.#look();
    await Promise.all(homes.map((home) => home.save()));
  }

  async #start(): Promise<void> {
    await Promise.all(this.#homes.all().map(({ ready }) => ready));
    for (const home of this.#homes.all()) if (!home.home.isFolder) home.reading(false); // there is nothing else to be read
    await this.#afterReading(this.#around.source.ready.then(() => this.#around.source.idle()));
  }

  /** While notes are read, nothing is taken for gone or new; nor after that, if reading was stopped: then only what was read counts. */
  async #afterReading(read: Promise<void>): Promise<void> {
    this.#scans += 1;
    for (const home of this.#homes.all()) if (home.home.isFolder) home.reading(true);
    await read;
    this.#scans -= 1;
    if (this.#scans > 0) return;
    const { isWhole } = this.#around.source;
    for (const home of this.#homes.all()) home.reading(false, isWhole);
    if (isWhole) await this.#settle();
  }

  async #settle(): Promise<void> {
    await this.#look();
    this.#settled.fire();
  }

  async #look(): Promise<void> {
    clearTimeout(this.#quiet);
    const troubles = await Promise.all(this.#homes.all().map((home) => home.look()));
    for (const trouble of troubles) if (trouble) this.#tell(troubleWords(trouble));
  }

  #tell(message: string): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    this.#around.log.warn(message);
  }

  #lookAfter(pause: number): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => void (this.#isAtRest ? this.#settle() : this.#look()), pause);
  }

  /** Nobody is in the middle of writing, so that what is gone may come again. */
  get #isAtRest(): boolean {
    const isUnsaved = vscode.workspace.textDocuments.some((document) => document.isDirty && this.#homeOf(document)?.home.isFolder);
    return this.#scans === 0 && this.#around.source.isWhole && !isUnsaved;
  }

  #noteChanged(uri: string): void {
    if (this.#around.index.get(uri)) {
      const home = this.#homes.meet(uri);
      if (!home.home.isFolder) void home.ready.then(() => home.reading(false));
    }
    this.#lookAfter(QUIET_MS);
  }

  #homeOf({ uri, languageId }: vscode.TextDocument): KeptHome | undefined {
    return NOTE_LANGUAGES.includes(languageId) ? this.#homes.of(uri.toString()) : undefined;
  }

  #followFolders(): void {
    this.#homes.follow();
    void this.#afterReading(this.#around.source.idle());
  }

  #wish(): void {
    for (const kept of this.#homes.all()) kept.wish(wishesIn(kept.home.uri));
  }

  async #comeBack(): Promise<void> {
    await this.read();
    this.#clock.look();
    if (this.#isAtRest) await this.#settle();
  }
}
