import type * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { KnownFile, NoteCache } from './noteCache';

const SAVE_PAUSE_MS = 5000;

/** What was in the files of the workspace when they were last read; the index has of it what is not open. */
export class KnownFiles implements vscode.Disposable {
  readonly #index: NoteIndex;
  readonly #cache: NoteCache | undefined;
  readonly #isOpen: (key: string) => boolean;
  readonly #files = new Map<string, KnownFile>();
  readonly #ofOther: KnownFile[] = [];
  #pause: NodeJS.Timeout | undefined;
  #saving: Promise<void> | undefined;
  #changed = false;

  constructor(index: NoteIndex, cache: NoteCache | undefined, isOpen: (key: string) => boolean) {
    this.#index = index;
    this.#cache = cache;
    this.#isOpen = isOpen;
  }

  dispose(): void {
    clearTimeout(this.#pause);
  }

  /** Takes the files to be as they were at the last start, but for those that are not wanted by now. */
  async recall(isWanted: (file: KnownFile) => boolean): Promise<void> {
    const take = (file: KnownFile): void => {
      if (!this.#files.has(file.uri.toString()) && isWanted(file)) this.#take(file);
    };
    await this.#cache?.load(take, (file) => this.#ofOther.push(file));
  }

  /** What another version knew of the files, told once. */
  ofOtherVersion(): readonly KnownFile[] {
    return this.#ofOther.splice(0);
  }

  get(key: string): KnownFile | undefined {
    return this.#files.get(key);
  }

  /** The file at a place, or all in a folder and below. */
  at(place: string): KnownFile[] {
    const file = this.#files.get(place);
    if (file) return [file];
    return [...this.#files].filter(([key]) => key.startsWith(`${place}/`)).map(([, known]) => known);
  }

  set(file: KnownFile): void {
    if (this.#files.get(file.uri.toString()) !== file) this.#saveLater();
    this.#take(file);
  }

  /** A file is gone, or is none of the notes any more. */
  delete(uri: vscode.Uri): void {
    const key = uri.toString();
    if (this.#files.delete(key)) this.#saveLater();
    if (!this.#isOpen(key)) this.#index.delete(key);
  }

  /** Keeps what is known for the next start. */
  async save(): Promise<void> {
    clearTimeout(this.#pause);
    await this.#saving;
    if (!this.#changed) return;
    this.#changed = false;
    this.#saving = this.#cache?.save(this.#files.values());
    await this.#saving;
  }

  #take(file: KnownFile): void {
    const key = file.uri.toString();
    this.#files.set(key, file);
    if (this.#isOpen(key)) return;
    if (file.isTooLarge) this.#index.leaveUnread(key, file.size);
    else if (file.note && this.#index.read(key) === file.note) return;
    else if (file.note) this.#index.set(key, file.note);
    else this.#index.delete(key);
  }

  #saveLater(): void {
    this.#changed = true;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.save(), SAVE_PAUSE_MS);
  }
}
