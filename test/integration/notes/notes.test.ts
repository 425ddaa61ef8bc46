import assert from 'node:assert/strict';
import { rename, rm, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { Rehearse } from '../../../src/extension';
import { Command } from '../../../src/ids';
import { extension, until } from '../extension';
import { cleanUp, file, noteChange, noteHas, problemsAre } from '../workspace';
import { deadlock, RACE, start, tree } from './rehearse';

describe('The notes of a folder', () => {
  let rehearse: Rehearse;

  before(async () => {
    await start();
    rehearse = extension().exports;
  });

  afterEach(cleanUp);

  function answered(uri: vscode.Uri): Promise<void> {
    return noteChange(() => rehearse.notes.get(uri.toString())?.questions.every(({ status }) => status === 'answered') ?? false);
  }

  it('are in the tree without being opened; other files, and those of packages, are not', async () => {
    assert.deepEqual(await tree(), [
      '1/2  deadlock.md ()',
      'What is a deadlock? (5 s)',
      'What is a race condition? (empty)',
      '0/3  plans.md ()',
      'One? (placeholder)',
      'Two? (draft)',
      'Three? (empty)',
      '1/1  면접 질문.md ()',
      '자기소개를 해 주세요. (5 s)',
    ]);
  });

  it('say in the tree why they are not answered', async () => {
    const { questions } = rehearse;
    const tooltip = async (at: number) => {
      const id = (await questions.getChildren(deadlock.toString()))?.[at] ?? '';
      const item = await questions.resolveTreeItem?.(await questions.getTreeItem(id), id, new vscode.CancellationTokenSource().token);
      assert.ok(item?.tooltip instanceof vscode.MarkdownString);
      return item.tooltip.value.replaceAll('\\', '').split('  \n');
    };
    const place = 'deadlock.md › Concurrency';
    assert.deepEqual(await tooltip(0), ['**What is a deadlock?**', 'Answered', '6 words · 5 s', 'Read as: label', place]);
    const why = 'Empty: there is a label, and nothing after it.';
    assert.deepEqual(await tooltip(1), ['**What is a race condition?**', why, 'Read as: label', place]);
  });

  it('follow what is typed, saved or not', async () => {
    const editor = await vscode.window.showTextDocument(deadlock);
    await problemsAre(deadlock, [`${RACE} Information`]);
    await editor.edit((edit) => edit.insert(new vscode.Position(8, 2), ' Two threads, one outcome too many.'));
    await problemsAre(deadlock, []);
    assert.ok((await tree()).includes('2/2  deadlock.md ()'));

    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '### Q. What is a mutex?\n\n'));
    await noteHas(deadlock, 3);
    await problemsAre(deadlock, ['empty-answer 0:7-23 Information']);
    assert.equal((await tree())[0], '2/3  deadlock.md ()');
  });

  it('count as they are on disk again when unsaved changes are given up', async () => {
    const editor = await vscode.window.showTextDocument(deadlock);
    await editor.edit((edit) => edit.insert(new vscode.Position(8, 2), ' Text.'));
    await answered(deadlock);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await noteChange(() => rehearse.notes.get(deadlock.toString())?.questions[1]?.status === 'empty');
    assert.equal((await tree())[0], '1/2  deadlock.md ()');
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

  it('are read however deep they are nested', async () => {
    const deep = file('deep.md');
    await writeFile(deep.fsPath, '## Q. One?\n');
    await noteHas(deep, 1);
    await writeFile(deep.fsPath, `## Q. One?\n\n${'>'.repeat(8000)} deep\n\n## Q. Two?\n`);
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

  for (const [which, at, place] of [
    ['answered one where its answer begins', 0, new vscode.Position(4, 3)],
    ['empty one where its answer goes', 1, new vscode.Position(8, 2)],
  ] as const) {
    it(`open from the tree, at an ${which}`, async () => {
      const { questions } = rehearse;
      const key = (await questions.getChildren(deadlock.toString()))?.[at] ?? '';
      const { command } = await questions.getTreeItem(key);
      assert.ok(command);
      await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      assert.equal(editor.document.uri.toString(), deadlock.toString());
      assert.ok(editor.selection.active.isEqual(place));
    });
  }

  it('are practiced in a panel, one at a time', async () => {
    const panels = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('rehearse.practice'));
    const panelsAre = (count: number) =>
      until(
        () => panels().length === count,
        (look) => vscode.window.tabGroups.onDidChangeTabs(look),
      );
    await vscode.commands.executeCommand(Command.practiceNote, deadlock);
    await panelsAre(1);
    await vscode.commands.executeCommand(Command.practice, deadlock.toString());
    await panelsAre(1);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await panelsAre(0);
  });
});
