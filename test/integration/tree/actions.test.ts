import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Command } from '../../../src/ids';
import { extension, until } from '../extension';
import { cleanUp, file, noteHas, remove, write } from '../workspace';
import { cursorIsAt, idOf, rows, start } from './rows';

const run = vscode.commands.executeCommand;

describe('A row that is clicked', () => {
  before(start);
  afterEach(cleanUp);

  it('opens at the text as it is now, even while that is being typed', async () => {
    const editor = await vscode.window.showTextDocument(file('os.md'));
    const fork = await idOf('What is a fork?');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'One line.\n\nAnother.\n\n'));
    await run(Command.openQuestion, fork); // before the note is read again
    await cursorIsAt(file('os.md'), '17:4');
  });

  it('opens a follow-up behind it', async () => {
    await run(Command.openQuestion, await idOf('What is a zombie?'));
    await cursorIsAt(file('os.md'), '9:31');
  });

  it('opens the note alone if that has the question no more', async () => {
    const fork = await idOf('What is a fork?');
    const editor = await vscode.window.showTextDocument(file('os.md'));
    await editor.edit((edit) => edit.insert(editor.document.lineAt(10).range.end, ' Really?'));
    await run(Command.openQuestion, fork);
    const { activeTextEditor } = vscode.window;
    assert.equal(activeTextEditor?.document.uri.toString(), file('os.md').toString());
    assert.notEqual(activeTextEditor.selection.active.line, 12);
  });

  it('opens nothing if its file is gone', async () => {
    const made = file('gone.md');
    await write(made, '## Q. One?\n');
    await noteHas(made, 1);
    const one = await idOf('gone.md#0:One?');
    await remove(made);
    await run(Command.openQuestion, one);
    assert.equal(vscode.window.activeTextEditor, undefined);
    await noteHas(made, 0);
  });

  it('opens to the side, too', async () => {
    await vscode.window.showTextDocument(file('os.md'));
    await run(Command.openToSide, await idOf('What is a fork?'));
    await cursorIsAt(file('os.md'), '13:4');
    assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.Two);
    await run(Command.openNote, file('network/tcp.md').toString());
    assert.equal(vscode.window.activeTextEditor.document.uri.toString(), file('network/tcp.md').toString());
  });

  it('gives its question to the clipboard', async () => {
    await run(Command.copyQuestion, await idOf('인덱스란 무엇인가요?'));
    assert.equal(await vscode.env.clipboard.readText(), '인덱스란 무엇인가요?');
    await run(Command.copyQuestion, await idOf('What is a zombie?'));
    assert.equal(await vscode.env.clipboard.readText(), 'What is a zombie?');
  });

  it('is not disturbed by a command without a row', async () => {
    for (const command of [Command.openQuestion, Command.openToSide, Command.openNote, Command.copyQuestion, Command.revealInExplorer]) {
      await run(command);
    }
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});

describe('A person without notes', () => {
  before(start);
  afterEach(async () => {
    while (vscode.window.activeTextEditor) await run('workbench.action.revertAndCloseActiveEditor');
  });

  it('gets a note to begin with, of which nothing is written to disk', async () => {
    await run(Command.createNote);
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    await noteHas(document.uri, 2);
    const shown = await rows();
    const at = shown.indexOf(`1/2  ${document.uri.path} ()`);
    assert.deepEqual(shown.slice(at + 1, at + 3), ['  What is a deadlock? (5 s)', '  Why do you want to work here? (empty)']);
  });

  it('gets samples to look at, as files of their own that stay as they are left', async () => {
    await run(Command.openSamples);
    const samples = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => (input as vscode.TabInputText).uri));
    assert.deepEqual(
      samples.map(({ path, scheme }) => [path.split('/').pop(), scheme]),
      [
        ['operating-systems.md', file('').scheme],
        ['self-introduction.md', file('').scheme],
      ],
    );
    for (const [at, count] of [5, 3].entries()) await noteHas(samples[at] ?? file(''), count);
    const editor = await vscode.window.showTextDocument(samples[0] ?? file(''));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '<!-- mine -->\n'));
    await editor.document.save();
    await run('workbench.action.closeAllEditors');
    await run(Command.openSamples);
    assert.match((await vscode.workspace.openTextDocument(samples[0] ?? file(''))).getText(), /^<!-- mine -->/);
    // VS Code keeps a document for a while when its editor is closed; one of another language is no note.
    for (const uri of samples) await vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(uri), 'json');
    await run('workbench.action.closeAllEditors');
  });

  it('gets help, which is no note itself', async () => {
    const { notes } = extension().exports;
    const before = notes.uris();
    await run(Command.whichNotes);
    const isOpen = () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('which-notes')));
    await until(isOpen, (look) => vscode.window.tabGroups.onDidChangeTabs(look));
    assert.deepEqual(notes.uris(), before);
    await run('workbench.action.closeAllEditors');
  });
});
