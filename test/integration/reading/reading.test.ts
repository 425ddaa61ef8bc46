import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { Command } from '../../../src/ids';
import { extension, until } from '../extension';
import { start, type Started } from '../watched';

const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
const COUNT = 100;

function file(name: string): string {
  return path.join(folder.fsPath, 'notes', name);
}

/** Does something to files, and waits until VS Code has told of each. */
async function andTold(names: readonly string[], work: () => Promise<unknown>): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher('**');
  const left = new Set(names);
  const told = until(
    () => left.size === 0,
    (look) => {
      const hear = (uri: vscode.Uri): void => {
        left.delete(uri.path.split('/').pop() ?? '');
        look();
      };
      return vscode.Disposable.from(watcher.onDidCreate(hear), watcher.onDidChange(hear), watcher.onDidDelete(hear));
    },
  );
  await work();
  await told;
  watcher.dispose();
}

/** Puts a file there at once, so that it is told of once. */
async function put(name: string, text: string): Promise<void> {
  const made = path.join(mkdtempSync(path.join(os.tmpdir(), 'rehearse-made-')), name);
  await writeFile(made, text);
  await rename(made, file(name));
}

/** Every other note asks something. */
function textOf(number: number): string {
  return number % 2 === 0 ? `# Note\r\n\r\n## Q. 질문 ${number}?\r\n\r\nA. Yes.\r\n` : `Diary, day ${number}.\n`;
}

/** What was kept, whatever the order in which the files were read. */
function sorted(kept: string): string {
  return kept.split('\n').slice(1).sort().join('\n');
}

/** What an index holds, to be compared. */
function contents({ notes }: Started): unknown[] {
  return notes.uris().map((uri) => [uri, notes.get(uri)]);
}

describe('Reading a folder', () => {
  let storage: string;
  let running: Started | undefined;

  before(async () => {
    const made = path.join(mkdtempSync(path.join(os.tmpdir(), 'rehearse-made-')), 'notes');
    await mkdir(made);
    for (let number = 0; number < COUNT; number += 1) await writeFile(path.join(made, `${number}.md`), textOf(number));
    await andTold(['notes'], () => rename(made, file('')));
  });

  beforeEach(() => {
    assert.equal(extension().isActive, false, 'the installed one sleeps');
    storage = mkdtempSync(path.join(os.tmpdir(), 'rehearse-storage-'));
  });

  afterEach(() => {
    running?.stop();
    rmSync(storage, { recursive: true });
  });

  const cache = () => path.join(storage, 'notes.jsonl');

  function begin(wishes: Parameters<typeof start>[0] = {}): Started {
    running?.stop();
    running = start({ storage: vscode.Uri.file(storage), ...wishes });
    return running;
  }

  /** Resolves when what is kept for the next start is as it should be. */
  function keptIs(right: (text: string) => boolean): Promise<void> {
    return until(
      () => existsSync(cache()) && right(readFileSync(cache(), 'utf8')),
      (look) => {
        const watcher = watch(storage, look);
        return { dispose: () => watcher.close() };
      },
    );
  }

  async function readOnce(): Promise<Started> {
    const first = begin();
    await first.ready;
    await keptIs((text) => text.split('\n').length === COUNT + 2);
    return first;
  }

  it('is done once: the next start has everything, and reads nothing', async () => {
    const first = await readOnce();
    assert.equal(first.notes.uris().length, COUNT / 2);
    assert.equal(new Set(first.read).size, COUNT + 1, 'the notes, and the cache that is not there');
    const expected = contents(first);
    const next = begin();
    await next.ready;
    assert.deepEqual(next.read, ['notes.jsonl']);
    assert.deepEqual(contents(next), expected);
  });

  it('is done again for what has changed while VS Code was closed', async () => {
    const first = await readOnce();
    first.stop();
    await andTold(['1.md', 'new.md', '2.md'], async () => {
      await put('1.md', '## Q. New?\n\n## Q. And newer?\n');
      await put('new.md', '## Q. New?\n');
      await rm(file('2.md'));
    });
    const next = begin();
    await next.ready;
    assert.deepEqual([...next.read].sort(), ['1.md', 'new.md', 'notes.jsonl']);
    const has = (name: string) => next.notes.get(vscode.Uri.file(file(name)).toString())?.questions.length;
    assert.deepEqual(['1.md', 'new.md', '2.md', '4.md'].map(has), [2, 1, undefined, 1]);
    next.stop();
    await andTold(['1.md', 'new.md', '2.md'], async () => {
      await put('1.md', textOf(1));
      await put('2.md', textOf(2));
      await rm(file('new.md'));
    });
  });

  for (const [what, damage] of [
    ['is no cache at all', () => 'no cache'],
    ['is empty', () => ''],
    ['is cut off', (text: string) => text.slice(0, text.length / 2)],
    ['ends too early, at the end of a line', (text: string) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)],
    ['has one other letter', (text: string) => text.replace('A. Yes', 'A. Yet')],
    ['has something after its end', (text: string) => `${text}{}\n`],
  ] as const) {
    it(`is done anew, without a word to the person, if what was kept ${what}`, async () => {
      const expected = contents(await readOnce());
      running?.stop();
      const text = readFileSync(cache(), 'utf8');
      assert.notEqual(damage(text), text);
      writeFileSync(cache(), damage(text));
      const next = begin();
      await next.ready;
      assert.equal(new Set(next.read).size, COUNT + 1);
      assert.deepEqual(contents(next), expected);
      assert.deepEqual(
        next.said.filter((line) => !line.startsWith('debug: ')),
        [],
      );
      await keptIs((again) => sorted(again) === sorted(text));
    });
  }

  it('is done anew if another version has kept something', async () => {
    await readOnce();
    const other = begin({ version: '0.0.1' });
    await other.ready;
    assert.equal(new Set(other.read).size, COUNT + 1);
  });

  it('can be stopped: what is read stays; and can be done again', async () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const started = begin({ gate: (uri) => (uri.path.endsWith('.md') ? opened : Promise.resolve()) });
    let reads = 0;
    await new Promise<void>((resolve) => {
      const look = (): void => {
        reads = started.read.filter((name) => name.endsWith('.md')).length;
        if (reads > 0) resolve();
        else setImmediate(look);
      };
      look();
    });
    void started.command(Command.stopReading);
    open();
    await started.ready;
    const some = started.read.filter((name) => name.endsWith('.md')).length;
    assert.ok(some < COUNT, `${some} files are read`);
    const count = started.notes.uris().length;
    assert.ok(count < COUNT / 2, `${count} notes`);
    await writeFile(file('later.md'), '## Q. Later?\n');
    const later = vscode.Uri.file(file('later.md')).toString();
    await until(
      () => started.notes.get(later) !== undefined,
      (look) => ({ dispose: started.notes.onDidChange(look) }),
    );
    await rm(file('later.md'));
    await until(
      () => started.notes.get(later) === undefined,
      (look) => ({ dispose: started.notes.onDidChange(look) }),
    );
    await started.command(Command.refresh);
    assert.equal(started.notes.uris().length, COUNT / 2);
  });

  it('needs no place to keep anything', async () => {
    running = start();
    await running.ready;
    assert.equal(running.notes.uris().length, COUNT / 2);
    assert.equal(new Set(running.read).size, COUNT);
  });
});
