import assert from 'node:assert/strict';
import { rename, rm, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { Command, Setting } from '../../../src/ids';
import { extension, until } from '../extension';

const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
const ALL = ['drafts/idea.md', 'network/tcp.md', 'os/old/task.md', 'os/process.md'];

function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, name);
}

function notes(): string[] {
  return extension()
    .exports.notes.uris()
    .map((uri) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));
}

function change(condition: () => boolean): Promise<void> {
  return until(condition, (look) => ({ dispose: extension().exports.notes.onDidChange(look) }));
}

function notesAre(expected: readonly string[]): Promise<void> {
  return change(() => notes().join() === expected.join());
}

function questionsIn(uri: vscode.Uri): number {
  return extension().exports.notes.get(uri.toString())?.questions.length ?? 0;
}

function set(setting: string, value: unknown): Thenable<void> {
  return vscode.workspace.getConfiguration().update(setting, value, vscode.ConfigurationTarget.Workspace);
}

describe('The index of a folder', () => {
  before(async () => {
    await extension().activate();
    await extension().exports.ready;
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await notesAre(ALL);
  });

  for (const [setting, value, left] of [
    [Setting.include, ['os', 'network/*.md'], ['network/tcp.md', 'os/old/task.md', 'os/process.md']],
    [Setting.include, ['**/*.qa.md'], []],
    [Setting.exclude, ['**/drafts', '**/old/**'], ['network/tcp.md', 'os/process.md']],
    [Setting.exclude, ['{os,drafts}/**'], ['network/tcp.md']],
    ['files.exclude', { '**/old': true, '**/drafts': false, '**/*.md': { when: '$(basename).txt' } }, ['drafts/idea.md', 'network/tcp.md', 'os/process.md']],
    ['search.exclude', { 'os/*.md': true }, ['drafts/idea.md', 'network/tcp.md', 'os/old/task.md']],
  ] as const) {
    it(`has what ${setting} leaves: ${JSON.stringify(value)}`, async () => {
      await set(setting, value);
      await notesAre(left);
      await set(setting, undefined);
    });
  }

  it('has no document that is left out, also while it is open', async () => {
    await vscode.window.showTextDocument(file('drafts/idea.md'));
    await set(Setting.exclude, ['**/drafts']);
    await notesAre(ALL.slice(1));
    const untitled = await vscode.workspace.openTextDocument({ language: 'markdown', content: '## Q. One?\n' });
    await change(() => questionsIn(untitled.uri) === 1);
    const other = await vscode.window.showTextDocument(file('drafts/idea.md'));
    await other.edit((edit) => edit.insert(new vscode.Position(0, 0), '## Q. More?\n'));
    await vscode.window.showTextDocument(untitled);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await change(() => questionsIn(untitled.uri) === 0);
    assert.deepEqual(notes(), ALL.slice(1));
    await vscode.window.showTextDocument(file('drafts/idea.md'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await set(Setting.exclude, undefined);
  });

  it('does not get what comes into a place that is left out', async () => {
    await set(Setting.exclude, ['**/drafts']);
    await notesAre(ALL.slice(1));
    await writeFile(file('drafts/more.md').fsPath, '## Q. One?\n');
    await writeFile(file('zoo.md').fsPath, '## Q. One?\n');
    await notesAre([...ALL.slice(1), 'zoo.md']);
    await rename(file('network').fsPath, file('drafts/network').fsPath);
    await notesAre([...ALL.slice(2), 'zoo.md']);
    await rename(file('drafts/network').fsPath, file('network').fsPath);
    await notesAre([...ALL.slice(1), 'zoo.md']);
    await rm(file('drafts/more.md').fsPath);
    await rm(file('zoo.md').fsPath);
    await set(Setting.exclude, undefined);
  });

  it('keeps what is typed and not saved when the notes are read again', async () => {
    const tcp = file('network/tcp.md');
    const editor = await vscode.window.showTextDocument(tcp);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '## Q. Unsaved?\n\n'));
    await change(() => questionsIn(tcp) === 2);
    await writeFile(file('network/udp.md').fsPath, '## Q. One?\n');
    await change(() => questionsIn(file('network/udp.md')) === 1);
    await vscode.commands.executeCommand(Command.refresh);
    assert.equal(questionsIn(tcp), 2);
    await rm(file('network/udp.md').fsPath);
  });

  it('has a file in UTF-16 as it is when it is open', async () => {
    const text = Buffer.from('\uFEFFQ. 왜?\nA. 그래서.\n', 'utf16le');
    for (const bytes of [text, Buffer.from(text).swap16()]) {
      await writeFile(file('zoo.txt').fsPath, bytes);
      await change(() => extension().exports.notes.get(file('zoo.txt').toString())?.questions[0]?.text === '왜?');
      await rm(file('zoo.txt').fsPath);
      await notesAre(ALL);
    }
  });

  it('has a file of 10 MB, where a person wants it', async () => {
    await vscode.workspace.getConfiguration().update(Setting.maxFileSize, 20);
    const big = file('zoo.md');
    const question = `## Q. What is a page?\n\nA. ${'A piece of memory. '.repeat(500)}\n\n`;
    await writeFile(big.fsPath, question.repeat(10_000_000 / question.length));
    await change(() => questionsIn(big) > 1000);
    await rm(big.fsPath);
    await vscode.workspace.getConfiguration().update(Setting.maxFileSize, undefined);
  });

  it('has no folder whose name ends as that of a note does, but what is in it', async () => {
    await vscode.workspace.fs.writeFile(file('zoo.md/lion.md'), Buffer.from('## Q. One?\n'));
    await notesAre([...ALL, 'zoo.md/lion.md']);
    await rm(file('zoo.md').fsPath, { recursive: true });
  });
});
