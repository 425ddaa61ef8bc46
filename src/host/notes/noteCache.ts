import * as vscode from 'vscode';
import type { Note } from '../../core/notes/note';
import { bytesOf, joined } from '../shared/bytes';
import type { Hash } from '../shared/disk';
import type { Turns } from './turns';

const LINE_FEED = 10;

/** What was in a file when it was read: a note, or nothing that is one; or that it is too large to be read. */
export interface KnownFile {
  readonly uri: vscode.Uri;
  readonly size: number;
  readonly mtime: number;
  /** What the person said then of how it is read. */
  readonly readAs?: readonly string[];
  readonly note?: Note | undefined;
  readonly isTooLarge?: true;
}

interface Header {
  readonly version: string;
  /** Of all that follows. */
  readonly hash: string;
}

/**
 * Keeps what was read of the files from one start to the next, one line for each:
 * ```
 * {"version":"0.1.0 1700000000000","hash":"6b86b2…"}
 * {"uri":"file:///notes/os.md","size":812,"mtime":1700000000000,"note":{"text":"…",…}}
 * {"uri":"file:///notes/diary.md","size":90,"mtime":1700000000000}
 * {"uri":"file:///notes/everything.md","size":100000000,"mtime":1700000000000,"isTooLarge":true}
 * ```
 * A cache that is damaged is as good as none. What another version has written is only good to tell what that has read
 * otherwise.
 */
export class NoteCache {
  readonly #file: vscode.Uri;
  readonly #version: () => PromiseLike<string>;
  readonly #turns: Turns;
  readonly #log: vscode.LogOutputChannel;
  readonly #hash: () => Hash;

  constructor(storage: vscode.Uri, version: () => PromiseLike<string>, turns: Turns, log: vscode.LogOutputChannel, hash: () => Hash) {
    this.#file = vscode.Uri.joinPath(storage, 'notes.jsonl');
    this.#version = version;
    this.#turns = turns;
    this.#log = log;
    this.#hash = hash;
  }

  /** Tells of each file that was known, and of each that another version knew. */
  async load(tell: (file: KnownFile) => void, tellOfOther: (file: KnownFile) => void): Promise<void> {
    const bytes = await this.#read();
    if (!bytes) return;
    try {
      const start = bytes.indexOf(LINE_FEED) + 1;
      const { version, hash } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, start))) as Header;
      if (hash !== (await this.#hashOf(bytes, start))) throw new Error('damaged');
      const expected = await this.#version();
      for await (const line of this.#lines(bytes, start)) {
        const { uri, ...known } = JSON.parse(line) as KnownFile & { readonly uri: string };
        const file = { ...known, uri: vscode.Uri.parse(uri, true) };
        if (version === expected) tell(file);
        else tellOfOther(file);
      }
      if (version !== expected) throw new Error(`${version} is not ${expected}`);
    } catch (error) {
      this.#log.debug(vscode.l10n.t('What is known of the notes from before is of no use, so they are read anew: {0}', String(error)));
    }
  }

  /** Writes a new file and then puts it in the place of the old one, so that there is never half a cache. */
  async save(files: Iterable<KnownFile>): Promise<void> {
    const parts: Uint8Array[] = [];
    const hash = this.#hash();
    for (const file of files) {
      await this.#turns.take();
      const part = bytesOf(`${JSON.stringify({ ...file, uri: file.uri.toString() })}\n`);
      hash.update(part);
      parts.push(part);
    }
    const written = this.#file.with({ path: `${this.#file.path}.new` });
    try {
      const header: Header = { version: await this.#version(), hash: hash.hex() };
      await vscode.workspace.fs.writeFile(written, joined([bytesOf(`${JSON.stringify(header)}\n`), ...parts]));
      await vscode.workspace.fs.rename(written, this.#file, { overwrite: true });
    } catch (error) {
      this.#log.debug(vscode.l10n.t('What is known of the notes could not be kept for the next start: {0}', String(error)));
    }
  }

  async #read(): Promise<Uint8Array | undefined> {
    try {
      return await vscode.workspace.fs.readFile(this.#file);
    } catch {
      return undefined; // there is none yet
    }
  }

  /** The lines below the header. */
  async *#lines(bytes: Uint8Array, start: number): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    for (let at = start; at < bytes.length; ) {
      const end = bytes.indexOf(LINE_FEED, at);
      await this.#turns.take();
      yield decoder.decode(bytes.subarray(at, end));
      at = end + 1;
    }
  }

  async #hashOf(bytes: Uint8Array, start: number): Promise<string> {
    const PIECE = 1_000_000;
    const hash = this.#hash();
    for (let at = start; at < bytes.length; at += PIECE) {
      await this.#turns.take();
      hash.update(bytes.subarray(at, at + PIECE));
    }
    return hash.hex();
  }
}
