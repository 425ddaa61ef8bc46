import * as vscode from 'vscode';
import type { Card } from '../../core/history/card';
import type { EventDraft, Rating } from '../../core/history/event';
import { dueInAll, forecastOfAll, namedIn, partsOfId } from '../../core/history/allHomes';
import type { HomeProgress } from '../../core/history/homeProgress';
import type { Known, Progress, Rated, Recorded, Recorder } from '../../core/history/known';
import type { Wait } from '../../core/history/schedule';
import type { NoteIndex } from '../../core/index/noteIndex';
import { noteOf } from '../../core/index/rowId';
import { Command } from '../../ids';
import type { Disk } from '../shared/disk';
import type { NotesSource } from './following';
import { homeAt, homeOf, type Storage } from './homes';
import type { KeptHome } from './keptHome';
import { logsIn } from './logsIn';
import type { Open } from './openHistory';
import { newPerDay } from '../shared/practiceSettings';

/** Where an extension may keep something for the person, and for a workspace. */
export type Context = Pick<vscode.ExtensionContext, 'globalStorageUri' | 'storageUri'>;

const IN_FOLDER = '.rehearse/history';
const LOGS = '**/.rehearse/history/*.jsonl';
/** What is written into a folder in the moment that it is made, goes unnoticed; the folder itself does not. */
const FOLDERS = '**/.rehearse';

/**
 * The history of the window. Its code is loaded when a log is there, or when somebody waits for it to be `ready`: who does
 * not practice, needs none of it. Until then nothing is known, and nothing is due.
 */
export class PracticeHistory implements Progress, Recorder, vscode.Disposable {
  readonly #index: NoteIndex;
  readonly #source: NotesSource;
  readonly #context: Context;
  readonly #disk: Disk;
  readonly #log: vscode.LogOutputChannel;
  readonly #subscriptions: vscode.Disposable;
  readonly #listeners = new Set<() => void>();
  readonly #lookedAt = new Set<string>();
  #opening: Promise<Open> | undefined;
  #open: Open | undefined;
  #isDisposed = false;

  constructor(index: NoteIndex, source: NotesSource, context: Context, log: vscode.LogOutputChannel, disk: Disk) {
    this.#index = index;
    this.#source = source;
    this.#context = context;
    this.#log = log;
    this.#disk = disk;
    const logs = vscode.workspace.createFileSystemWatcher(LOGS);
    const folders = vscode.workspace.createFileSystemWatcher(FOLDERS, false, true, true);
    const read = (): void => void this.#logChanged();
    this.#subscriptions = vscode.Disposable.from(
      logs,
      folders,
      folders.onDidCreate(read),
      logs.onDidCreate(read),
      logs.onDidChange(read),
      logs.onDidDelete(read),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#openIfThere()),
      new vscode.Disposable(index.onDidChange((uri) => this.#meet(uri))),
      vscode.commands.registerCommand(Command.relinkHistory, () => this.#whenReady((open) => open.relink())),
      vscode.commands.registerCommand(Command.exportHistory, () => this.#whenReady((open) => open.export())),
    );
    void source.ready.then(() => this.#openIfThere());
  }

  /** Resolves when the history has been read; who asks for it has its code loaded. */
  get ready(): Promise<void> {
    return this.#wake().then(({ ready }) => ready);
  }

  get newPerDay(): number {
    return newPerDay();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#subscriptions.dispose();
    this.#listeners.clear();
    this.#open?.dispose();
  }

  /** Resolves when all that is known is on disk. */
  async flush(): Promise<void> {
    await this.#open?.flush();
  }

  at(key: string): Known | undefined {
    const home = this.#open?.homes.of(noteOf(key));
    const known = home?.progress?.at(key);
    return home && known && namedIn(home, known);
  }

  find(id: string): Known | undefined {
    const { home, own } = this.#homeOf(id);
    const known = home?.progress?.find(own);
    return home && known && namedIn(home, known);
  }

  due(): readonly Known[] {
    return dueInAll(this.#homes);
  }

  waits(id: string): Readonly<Record<Rating, Wait>> {
    const { home, own } = this.#homeOf(id);
    if (!home?.progress) throw new Error('Nothing is known of this question.');
    return home.progress.waits(own);
  }

  forecast(days: number): readonly number[] {
    return forecastOfAll(this.#homes, days);
  }

  /** All histories, of questions that are gone, too. */
  cards(): readonly Card[] {
    return this.#homes.flatMap(({ progress }) => [...(progress?.cards() ?? [])]);
  }

  onDidChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  rate(id: string, rated: Rated): Promise<Recorded> {
    return this.#record(id, (progress, own) => progress.rate(own, rated));
  }

  suspend(id: string): Promise<Recorded> {
    return this.#record(id, (progress, own) => progress.suspend(own));
  }

  resume(id: string): Promise<Recorded> {
    return this.#record(id, (progress, own) => progress.resume(own));
  }

  async undo(event: string): Promise<Recorded> {
    return (await this.#wake()).undo(event);
  }

  async #record(id: string, draftOf: (progress: HomeProgress, own: string) => EventDraft | undefined): Promise<Recorded> {
    const { record } = await this.#wake();
    const { home, own } = this.#homeOf(id);
    return record(home, (progress) => draftOf(progress, own));
  }

  get #homes(): readonly KeptHome[] {
    return this.#open?.homes.all() ?? [];
  }

  #homeOf(id: string): { readonly home: KeptHome | undefined; readonly own: string } {
    const { tag, own } = partsOfId(id);
    return { home: this.#open?.homes.byTag(tag), own };
  }

  async #whenReady(work: (open: Open) => Promise<void>): Promise<void> {
    const open = await this.#wake();
    await open.ready;
    await work(open);
  }

  #wake(): Promise<Open> {
    this.#opening ??= this.#load();
    return this.#opening;
  }

  async #load(): Promise<Open> {
    const { openHistory } = await import('./openHistory');
    const { globalStorageUri: storageUri, storageUri: uriOfWorkspace } = this.#context;
    const ofWorkspace = this.#placeOf(uriOfWorkspace ?? storageUri);
    const onChange = (): void => this.#tell();
    const open = await openHistory({ ...this.#storage, storageUri, ofWorkspace, index: this.#index, source: this.#source, log: this.#log, onChange });
    this.#open = open;
    if (this.#isDisposed) open.dispose();
    this.#tell();
    return open;
  }

  async #logChanged(): Promise<void> {
    if (this.#opening) await (await this.#opening).read();
    else await this.#wake();
  }

  /** A note outside of all folders may have been practiced before. */
  #meet(uri: string): void {
    if (!this.#opening && !vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri))) void this.#openIfThere();
  }

  async #openIfThere(): Promise<void> {
    if (this.#opening || this.#isDisposed) return;
    const storage = this.#storage;
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => homeAt(uri, true, storage));
    const beside = this.#index
      .uris()
      .map((uri) => homeOf(vscode.Uri.parse(uri), storage))
      .filter(({ isFolder }) => !isFolder);
    for (const { key, places } of [...folders, ...beside]) {
      if (this.#lookedAt.has(key)) continue;
      this.#lookedAt.add(key);
      const { disk, folder, below } = places;
      const inFolder = folder === undefined ? [] : await logsIn(disk, folder, IN_FOLDER).catch(() => ['?']);
      if (inFolder.length > 0 || (await disk.isThere(disk.at(places.storage, below)))) return void this.#wake();
    }
  }

  get #storage(): Storage {
    return { disk: this.#disk, storage: this.#placeOf(this.#context.globalStorageUri) };
  }

  #placeOf(uri: vscode.Uri): string {
    return this.#disk.placeOf(uri) ?? uri.fsPath;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
