import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Command, Setting } from '../../../src/ids';
import { extension, until } from '../extension';
import { answering } from '../answering';
import { problems } from '../workspace';
import { algorithms, cleanUp, noteHas, set, show, start } from './editor';

/** How much of what VS Code shows in the note is ours. */
async function count(command: string, ...args: unknown[]): Promise<number> {
  const found = await vscode.commands.executeCommand<{ command?: vscode.Command }[]>(command, algorithms, ...args);
  return found.filter((one) => one.command?.command.startsWith(OURS)).length;
}

const OURS = Command.why.split('.', 1)[0] ?? '';

describe('An open note that is too large to be read', () => {
  before(start);

  after(async () => {
    await set(Setting.maxFileSize, undefined);
    await noteHas(algorithms, 3);
    await cleanUp();
  });

  it('has no problems, no lenses, no light bulb and no folds, as long as it is', async () => {
    const editor = await show(algorithms);
    const text = editor.document.getText();
    await until(
      () => problems(algorithms).length > 0,
      (look) => vscode.languages.onDidChangeDiagnostics(look),
    );
    assert.ok((await count('vscode.executeCodeLensProvider', 100)) > 0);
    assert.ok((await count('vscode.executeCodeActionProvider', new vscode.Range(11, 0, 11, 3))) > 0);
    await set(Setting.maxFileSize, new TextEncoder().encode(text).length / 1e6);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), ' '));
    await noteHas(algorithms, 0);
    await until(
      () => problems(algorithms).length === 0,
      (look) => vscode.languages.onDidChangeDiagnostics(look),
    );
    assert.equal(await count('vscode.executeCodeLensProvider', 100), 0);
    assert.equal(await count('vscode.executeCodeActionProvider', new vscode.Range(11, 0, 11, 3)), 0);
    await vscode.commands.executeCommand('undo');
    await noteHas(algorithms, 3);
    assert.ok((await count('vscode.executeCodeLensProvider', 100)) > 0);
  });

  it('is not written in, and who wants to is told why and how to change that', async () => {
    await set(Setting.maxFileSize, 0.0001);
    await noteHas(algorithms, 0);
    const editor = await show(algorithms);
    const text = editor.document.getText();
    const person = answering();
    try {
      for (const command of [Command.why, Command.thisIsAQuestion, Command.writeAnswer]) await vscode.commands.executeCommand(command);
      assert.equal(person.messages.length, 3);
      for (const message of person.messages) assert.match(message, /^algorithms\.md: 0\.\d+ MB: too large to be read\. Notes are read up to 0\.0001 MB\.$/);
    } finally {
      person.stop();
    }
    assert.equal(editor.document.getText(), text);
    assert.equal(extension().exports.notes.get(algorithms.toString()), undefined);
  });
});
