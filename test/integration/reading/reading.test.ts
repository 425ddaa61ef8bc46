import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { Command } from '../../../src/ids';
import { answering } from '../answering';
import { extension, until } from '../extension';
import { start, type Started } from '../watched';
import { andTold } from '../watching';

const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
const COUNT = 100;

function file(name: string): string {
  return path.join(folder.fsPath, 'notes', name);
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

  it('finds what came after the first look and before VS Code watched: here it never watches', async () => {
    const late = path.join(folder.fsPath, 'unwatched');
    await mkdir(late);
    const first = await readOnce();
    await writeFile(path.join(late, 'late.md'), '## Q. Late?\n');
    const { notes } = first;
    await until(
      () => notes.get(vscode.Uri.file(path.join(late, 'late.md')).toString())?.questions.length === 1,
      (look) => ({ dispose: notes.onDidChange(look) }),
    );
    assert.deepEqual(first.read.slice(COUNT + 1), ['late.md'], 'nothing else is read again');
    await rm(late, { recursive: true });
  });

  it('has no lenses asked for anew of notes that nobody sees', async () => {
    const first = await readOnce();
    assert.equal(first.lensesChanged(), 0);
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

  // It opens a note, which wakes the installed one: the last of all.
  it('tells once, after an update, what is recognized otherwise in the same texts, and leads there', async () => {
    (await readOnce()).stop();
    const known = readFileSync(cache(), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line) as { uri: string; mtime: number; note?: { questions: { range: { start: { line: number } } }[] } });
    const of = (name: string) => {
      const found = known.find(({ uri }) => uri.endsWith(`/${name}`));
      assert.ok(found);
      return found;
    };
    const twice = structuredClone(of('4.md').note?.questions[0]);
    assert.ok(twice);
    twice.range.start.line = 4;
    of('2.md').note?.questions.pop(); // is one now
    of('4.md').note?.questions.push(twice); // is none any more
    Object.assign(of('6.md'), { mtime: 1, note: undefined }); // was another text then
    delete of('8.md').note; // is one now
    const lines = known.map((file) => `${JSON.stringify(file)}\n`).join('');
    const hash = createHash('sha256').update(lines).digest('hex');
    writeFileSync(cache(), `${JSON.stringify({ version: '0.0.1 1', hash })}\n${lines}`);
    const person = answering();
    try {
      person.choose('Show');
      person.pick((label) => label.includes('8'));
      const opened = until(
        () => vscode.window.activeTextEditor?.document.uri.path.endsWith('/8.md') ?? false,
        (look) => vscode.window.onDidChangeActiveTextEditor(look),
      );
      const next = begin();
      await next.ready;
      await opened;
      assert.equal(vscode.window.activeTextEditor?.selection.active.line, 2);
      assert.deepEqual(person.messages, ['2 questions more, 1 fewer are recognized since the update.']);
      assert.deepEqual(
        person.picked.map((labels) => [...labels].sort()),
        [['$(add) 질문 2?', '$(add) 질문 8?', '$(remove) 질문 4?']],
      );
      await keptIs((text) => !text.includes('"0.0.1 1"'));
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await begin().ready;
      assert.equal(person.messages.length, 1, 'said once');
    } finally {
      person.stop();
    }
  });
});
