import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Command, Setting } from '../../../src/ids';
import { extension } from '../extension';
import { algorithms, cleanUp, diary, plain, set, show, start } from './editor';

/** Each lens of a document as `line: title`. */
async function lenses(uri: vscode.Uri): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
  return found.map(({ range, command }) => `${range.start.line}: ${command?.title.replace('\u00a0', ' ') ?? ''}`);
}

describe('Above the questions of a note', () => {
  before(start);
  afterEach(cleanUp);
  afterEach(() => set(Setting.codeLens, undefined));

  it('one can practice them, and sees their status or how long it takes to say the answer', async () => {
    await show(algorithms);
    assert.deepEqual(await lenses(algorithms), [
      '2: Practice',
      '2: $(pass-filled) 10 s',
      '7: Practice',
      '7: $(circle-slash) placeholder',
      '11: Practice',
      '11: $(circle-large-outline) Write Answer',
    ]);
    await show(plain);
    assert.equal((await lenses(plain)).length, 4);
    await show(diary);
    assert.deepEqual(await lenses(diary), []);
  });

  it('stands nothing within a table', async () => {
    const editor = await show(algorithms);
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(14, 0), '\n| Question | Answer |\n|---|---|\n| What is a heap? | A tree. |\n| What is a trie? | |\n'),
    );
    assert.deepEqual(
      (await lenses(algorithms)).map((lens) => lens.split(':')[0]),
      ['2', '2', '7', '7', '11', '11'],
    );
    const note = extension().exports.notes.get(algorithms.toString());
    assert.deepEqual(
      note?.questions.map(({ shape }) => shape === 'table'),
      [false, false, false, true, true],
    );
  });

  it('stands what the text says now, however much was just typed', async () => {
    const editor = await show(algorithms);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# Q0. What is a list?\n\nNodes in a row.\n\n'));
    assert.deepEqual((await lenses(algorithms)).slice(0, 3), ['0: Practice', '0: $(pass-filled) 5 s', '6: Practice']);
  });

  it('the status leads to the answer', async () => {
    await show(algorithms);
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', algorithms, 100);
    const command = found[1]?.command;
    assert.equal(command?.command, Command.openQuestion);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    assert.deepEqual(vscode.window.activeTextEditor?.selection.active, new vscode.Position(4, 3));
  });

  it('one begins an answer where there is none', async () => {
    const editor = await show(algorithms);
    await editor.edit((edit) => edit.insert(new vscode.Position(14, 0), '\n### Q4. What is a list?\n'));
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', algorithms, 100);
    const command = found[7]?.command;
    assert.equal(command?.command, Command.writeAnswer);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    assert.match(editor.document.getText(), /### Q4\. What is a list\?\n\nA\. /);
  });

  it('stands nothing if one does not want it', async () => {
    await show(algorithms);
    await set(Setting.codeLens, false);
    assert.deepEqual(await lenses(algorithms), []);
  });
});
