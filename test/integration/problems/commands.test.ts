import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { entriesOf } from '../../../src/core/index/questionEntry';
import { Command } from '../../../src/ids';
import { extension, until } from '../extension';
import { listenToMessages } from '../messages';
import { cleanUp, file, noteHas } from '../workspace';
import { shown, statusesAre, undoGives, written } from './fixing';

const NOTE = '### Q. Why?\n\nA. Because.\n\n### Q. How?\n\nA.\n\n### Q. When?\n\nA. TODO\n';

describe('The commands that write', () => {
  let heard: ReturnType<typeof listenToMessages>;

  before(async () => {
    await extension().activate();
    await noteHas(file('rows.md'), 3);
  });

  beforeEach(() => {
    heard = listenToMessages();
  });

  afterEach(async () => {
    heard.stop();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await cleanUp();
  });

  async function opened(): Promise<vscode.TextEditor> {
    const editor = await written(NOTE);
    await statusesAre(editor.document, 'answered', 'empty', 'placeholder');
    return editor;
  }

  it('take the question of a row of the tree, and open its note', async () => {
    const rows = file('rows.md');
    const note = extension().exports.notes.get(rows.toString());
    assert.ok(note);
    const key = entriesOf(rows.toString(), note)[2]?.key;
    await vscode.commands.executeCommand(Command.writeAnswer, key, [key]);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), rows.toString());
    assert.match(shown(editor), /### Q\. Six\?\n\nA\. ?\[\]\n?$/);
    const before = note.text;
    await vscode.commands.executeCommand(Command.markToDo, key);
    await statusesAre(editor.document, 'placeholder', 'draft', 'placeholder');
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.equal(editor.document.getText(), before);
  });

  it('take the question that the cursor is in, be it in its answer', async () => {
    const editor = await opened();
    editor.selection = new vscode.Selection(2, 4, 2, 4);
    await vscode.commands.executeCommand(Command.writeAnswer);
    assert.equal(shown(editor), NOTE.replace('Because.', 'Because.[]'));
    editor.selection = new vscode.Selection(5, 0, 5, 0);
    await vscode.commands.executeCommand(Command.notAQuestion);
    await statusesAre(editor.document, 'answered', 'placeholder');
    await undoGives(editor, NOTE);
    assert.deepEqual(heard.messages, []);
  });

  it('stay in the editor that is active, of two that show the note', async () => {
    const { document } = await opened();
    await vscode.commands.executeCommand('workbench.action.splitEditor');
    const columnNow = (): vscode.ViewColumn | undefined => vscode.window.activeTextEditor?.viewColumn;
    await until(
      () => columnNow() === vscode.ViewColumn.Two,
      (look) => vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(look), vscode.window.onDidChangeTextEditorViewColumn(look)),
    );
    const column = columnNow();
    const uri = document.uri.toString();
    const note = extension().exports.notes.get(uri);
    const key = note && entriesOf(uri, note)[2]?.key;
    for (const command of [Command.writeAnswer, Command.openQuestion]) {
      await vscode.commands.executeCommand(command, key);
      assert.equal(vscode.window.activeTextEditor?.viewColumn, column, command);
    }
  });

  it('say why they do nothing', async () => {
    const editor = await opened();
    await vscode.commands.executeCommand(Command.markToDo);
    await vscode.commands.executeCommand(Command.fillEmptyAnswers);
    await statusesAre(editor.document, 'answered', 'placeholder', 'placeholder');
    await vscode.commands.executeCommand(Command.fillEmptyAnswers);
    const note = await written('Nothing is asked here.\n');
    await vscode.commands.executeCommand(Command.writeAnswer);
    assert.equal(note.document.getText(), 'Nothing is asked here.\n');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand(Command.ignoreNote);
    assert.deepEqual(heard.messages, [
      'Something is written below this question already, so it is not marked as to do.',
      'No question of this note has an empty answer.',
      'There is no question at the cursor.',
      'Open a note in Markdown or plain text first.',
    ]);
  });
});
