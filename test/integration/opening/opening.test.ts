import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { start, type Started } from '../watched';
import { cleanUp, file } from '../workspace';

const COUNT = 300;
const ANSWERED = '# Note\n\n## Q. What is it?\n\nA. A note with an answer.\n';
const ASKED = '\n## Q. And what else is it?\n';
/** So many letters nobody types in one go. */
const LETTERS = 1000;

const run = vscode.commands.executeCommand;

describe('A note that is opened while hundreds are still to be read', () => {
  const temp = mkdtempSync(path.join(os.tmpdir(), 'rehearse-opening-'));
  const open = file('notes/4.md');
  let rehearse: Started;
  let letRead = (): void => undefined;

  before(async () => {
    const made = path.join(temp, 'notes');
    await mkdir(made);
    for (let number = 0; number < COUNT; number += 1) await writeFile(path.join(made, `${number}.md`), ANSWERED);
    await rename(made, file('notes').fsPath);
    const mayRead = new Promise<void>((resolve) => (letRead = resolve));
    rehearse = start({ storage: vscode.Uri.file(path.join(temp, 'storage')), gate: ({ path: at }) => (at.endsWith('.md') ? mayRead : Promise.resolve()) });
  });

  after(async () => {
    letRead();
    await rehearse.ready;
    rehearse.stop();
    await rm(file('notes').fsPath, { recursive: true });
    rmSync(temp, { recursive: true, force: true });
  });

  afterEach(cleanUp);

  /** Each lens that is shown now, as `line: title`. */
  async function lenses(): Promise<string[]> {
    const found = await run<vscode.CodeLens[]>('vscode.executeCodeLensProvider', open, 100);
    return found.map(({ range, command }) => `${range.start.line}: ${command?.title.replace('\u00a0', ' ') ?? ''}`);
  }

  async function fixes(line: number): Promise<string[]> {
    const found = await run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', open, new vscode.Range(line, 0, line, 3), 'quickfix');
    return found.map(({ title }) => title);
  }

  const OF_ONE = ['2: Practice', '2: $(pass-filled) 5 s'];
  const OF_TWO = [...OF_ONE, '6: Practice', '6: $(circle-large-outline) Write Answer'];

  async function shown(): Promise<vscode.TextEditor> {
    return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(open));
  }

  it('has its lenses and its light bulb at once', async () => {
    const editor = await shown();
    assert.deepEqual(await lenses(), OF_ONE);
    await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), ASKED));
    assert.deepEqual(await lenses(), OF_TWO);
    assert.deepEqual((await fixes(6)).slice(0, 3), ['Write the answer here', 'Mark as To Do', 'Not a question']);
    assert.deepEqual(rehearse.notes.uris(), [open.toString()], 'nothing else is read');
  });

  it('has them right after Undo', async () => {
    const editor = await shown();
    await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), ASKED));
    assert.deepEqual(await lenses(), OF_TWO);
    await run('undo');
    const [after, bulb] = await Promise.all([lenses(), fixes(2)]);
    assert.deepEqual(after, OF_ONE);
    assert.deepEqual(bulb, []);
  });

  it('has them while somebody types and makes no pause', async () => {
    const editor = await shown();
    const type = () => editor.edit((edit) => edit.insert(new vscode.Position(4, 3), 'a'));
    await type();
    let found: string[] | undefined;
    const asked = lenses().then((all) => (found = all));
    let letters = 1;
    for (; letters < LETTERS && !found; letters += 1) await type();
    await asked;
    assert.ok(letters < LETTERS, 'nobody waits until the person has stopped typing');
    assert.equal(found?.length, 2);
  });
});
