import assert from 'node:assert/strict';
import { rename, rm, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { Rehearse } from '../../../src/extension';
import { Command, Setting } from '../../../src/ids';
import { extension, until } from '../extension';

const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
const file = (name: string) => vscode.Uri.joinPath(folder, name);
const deadlock = file('deadlock.md');

describe('The notes of a folder', () => {
  let rehearse: Rehearse;

  before(async () => {
    rehearse = await extension().activate();
    await noteHas(deadlock, 2);
    await noteHas(file('면접 질문.md'), 1);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  /** The tree, each row as `label (description)`, the rows below it after it. */
  async function tree(): Promise<string[]> {
    const { questions } = rehearse;
    const rows: string[] = [];
    const visit = async (parent?: string): Promise<void> => {
      for (const key of (await questions.getChildren(parent)) ?? []) {
        const { label, description, resourceUri } = await questions.getTreeItem(key);
        const name = typeof label === 'string' ? label : resourceUri?.path.split('/').pop();
        rows.push(`${name ?? ''} (${String(description)})`);
        await visit(key);
      }
    };
    await visit();
    return rows;
  }

  function noteChange(condition: () => boolean): Promise<void> {
    return until(condition, (look) => ({ dispose: rehearse.notes.onDidChange(look) }));
  }

  function noteHas(uri: vscode.Uri, questions: number): Promise<void> {
    return noteChange(() => (rehearse.notes.get(uri.toString())?.questions.length ?? 0) === questions);
  }

  function answered(uri: vscode.Uri): Promise<void> {
    return noteChange(() => rehearse.notes.get(uri.toString())?.questions.every(({ status }) => status === 'answered') ?? false);
  }

  function problems(uri: vscode.Uri): string[] {
    return vscode.languages
      .getDiagnostics(uri)
      .filter(({ source }) => source === 'rehearse')
      .map(({ code, range: { start, end }, severity }) => {
        const place = `${start.line}:${start.character}-${end.character}`;
        const name = typeof code === 'string' ? code : 'without a code';
        return `${name} ${place} ${vscode.DiagnosticSeverity[severity]}`;
      });
  }

  function problemsAre(uri: vscode.Uri, expected: string[]): Promise<void> {
    return until(
      () => problems(uri).join() === expected.join(),
      (look) => vscode.languages.onDidChangeDiagnostics(look),
    );
  }

  const RACE = 'empty-answer 6:7-32';

  it('are in the tree without being opened; other files, and those of packages, are not', async () => {
    assert.deepEqual(await tree(), [
      'deadlock.md (1/2)',
      'What is a deadlock? ()',
      'What is a race condition? (empty)',
      '면접 질문.md (1/1)',
      '자기소개를 해 주세요. ()',
    ]);
  });

  it('have a problem where an answer is empty, while they are open', async () => {
    assert.deepEqual(problems(deadlock), []);
    await vscode.window.showTextDocument(deadlock);
    await problemsAre(deadlock, [`${RACE} Warning`]);
  });

  it('follow what is typed, saved or not', async () => {
    const editor = await vscode.window.showTextDocument(deadlock);
    await problemsAre(deadlock, [`${RACE} Warning`]);
    await editor.edit((edit) => edit.insert(new vscode.Position(8, 2), ' Two threads, one outcome too many.'));
    await problemsAre(deadlock, []);
    assert.ok((await tree()).includes('deadlock.md (2/2)'));

    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '### Q. What is a mutex?\n\n'));
    await noteHas(deadlock, 3);
    await problemsAre(deadlock, ['empty-answer 0:7-23 Warning']);
    assert.equal((await tree())[0], 'deadlock.md (2/3)');
  });

  it('count as they are on disk again when unsaved changes are given up', async () => {
    const editor = await vscode.window.showTextDocument(deadlock);
    await editor.edit((edit) => edit.insert(new vscode.Position(8, 2), ' Text.'));
    await answered(deadlock);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await noteChange(() => rehearse.notes.get(deadlock.toString())?.questions[1]?.status === 'empty');
    assert.equal((await tree())[0], 'deadlock.md (1/2)');
  });

  it('follow what other programs do to their files', async () => {
    const made = file('made outside.md');
    await writeFile(made.fsPath, '## Q. One?\n');
    await noteHas(made, 1);
    await writeFile(made.fsPath, '## Q. One?\nYes.\n## Q. Two?\nYes.\n');
    await noteHas(made, 2);
    await rm(made.fsPath);
    await noteHas(made, 0);
    assert.ok(!(await tree()).join().includes('made outside'));
  });

  it('are read though one among them is nested beyond all bounds', async () => {
    const deep = file('deep.md');
    await writeFile(deep.fsPath, '## Q. One?\n');
    await noteHas(deep, 1);
    await writeFile(deep.fsPath, `## Q. One?\n\n${'>'.repeat(8000)} deep\n`);
    await noteHas(deep, 0);
    await writeFile(deep.fsPath, '## Q. One?\n## Q. Two?\n');
    await noteHas(deep, 2);
    await rm(deep.fsPath);
    await noteHas(deep, 0);
  });

  it('follow a folder that is moved', async () => {
    await vscode.workspace.fs.writeFile(file('old/tcp.md'), Buffer.from('## Q. One?\n'));
    await noteHas(file('old/tcp.md'), 1);
    await rename(file('old').fsPath, file('new').fsPath);
    await noteHas(file('new/tcp.md'), 1);
    await noteHas(file('old/tcp.md'), 0);
    await rm(file('new').fsPath, { recursive: true });
    await noteHas(file('new/tcp.md'), 0);
  });

  it('count as they are on disk when they are closed without saving', async () => {
    const editor = await vscode.window.showTextDocument(deadlock);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '## Q. Unsaved?\n\n'));
    await noteHas(deadlock, 3);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await noteHas(deadlock, 2);
  });

  it('are those in Markdown', async () => {
    const plain = file('plain.txt');
    await vscode.workspace.fs.writeFile(plain, Buffer.from('## Q. One?\n'));
    const document = await vscode.workspace.openTextDocument(plain);
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await noteHas(plain, 1);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await noteHas(plain, 0);
  });

  it('have no problem while they are open as plain text', async () => {
    const document = await vscode.workspace.openTextDocument(deadlock);
    await vscode.window.showTextDocument(document);
    await problemsAre(deadlock, [`${RACE} Warning`]);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n\n'));
    await writeFile(file('other.md').fsPath, '## Q. One?\n');
    await noteHas(file('other.md'), 1);
    assert.deepEqual(problems(deadlock), []);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await problemsAre(deadlock, [`${RACE} Warning`]);
    await rm(file('other.md').fsPath);
    await noteHas(file('other.md'), 0);
  });

  it('go when their folder goes', async () => {
    const inside = file('network/tcp.md');
    await vscode.workspace.fs.writeFile(inside, Buffer.from('## Q. One?\n'));
    await noteHas(inside, 1);
    await rm(file('network').fsPath, { recursive: true });
    await noteHas(inside, 0);
  });

  it('are read while they have no file yet, and forgotten when they are closed', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '## Q. One?\n' });
    await noteHas(document.uri, 1);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await noteHas(document.uri, 0);
  });

  it('show problems the way the setting says', async () => {
    await vscode.window.showTextDocument(deadlock);
    const configuration = vscode.workspace.getConfiguration();
    await configuration.update(Setting.emptyAnswerSeverity, 'hint', vscode.ConfigurationTarget.Workspace);
    await problemsAre(deadlock, [`${RACE} Hint`]);
    await configuration.update(Setting.emptyAnswerSeverity, 'off', vscode.ConfigurationTarget.Workspace);
    await problemsAre(deadlock, []);
    await configuration.update(Setting.emptyAnswerSeverity, undefined, vscode.ConfigurationTarget.Workspace);
    await problemsAre(deadlock, [`${RACE} Warning`]);
  });

  it('open from the tree with the cursor where the answer goes', async () => {
    const { questions } = rehearse;
    const [, race] = (await questions.getChildren(deadlock.toString())) ?? [];
    const { command } = await questions.getTreeItem(race ?? '');
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.uri.toString(), deadlock.toString());
    assert.ok(editor.selection.active.isEqual(new vscode.Position(8, 2)));
  });

  it('are practiced in a panel, one at a time', async () => {
    const panels = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('rehearse.practice'));
    const panelsAre = (count: number) => until(() => panels().length === count, (look) => vscode.window.tabGroups.onDidChangeTabs(look));
    await vscode.commands.executeCommand(Command.practice);
    await panelsAre(1);
    await vscode.commands.executeCommand(Command.practice, deadlock);
    await panelsAre(1);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await panelsAre(0);
  });
});
