import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Command } from '../../../src/ids';
import { until } from '../extension';
import { algorithms, cleanUp, diary, file, network, plain, show, start } from './editor';

/** What can be folded in a document, each as `first-last` line. */
async function folds(uri: vscode.Uri): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
  return found.map(({ start: first, end }) => `${first}-${end}`);
}

/** Which lines are in sight. */
function seen({ visibleRanges }: vscode.TextEditor): string {
  return visibleRanges.map(({ start: first, end }) => `${first.line}-${end.line}`).join(' ');
}

function seenIs(editor: vscode.TextEditor, expected: string): Promise<void> {
  return until(
    () => seen(editor) === expected,
    (look) => vscode.window.onDidChangeTextEditorVisibleRanges(look),
  );
}

describe('In a note can be folded', () => {
  before(start);
  afterEach(cleanUp);

  it('toggles, whether it holds questions or not', async () => {
    for (const [note, toggles] of [
      [network, ['2-7', '9-12']],
      [diary, ['2-7']],
    ] as const) {
      await show(note);
      const found = await folds(note);
      for (const toggle of toggles) assert.ok(found.includes(toggle), `${toggle} in ${found.join()}`);
    }
  });

  it('the answers in toggles and below labels', async () => {
    await show(network);
    assert.ok((await folds(network)).includes('3-5'));
    await show(plain);
    assert.deepEqual(await folds(plain), ['0-2', '1-2']);
  });

  it('what VS Code folds without us', async () => {
    await show(algorithms);
    const found = await folds(algorithms);
    for (const section of ['0-13', '2-5', '7-9', '11-13']) assert.ok(found.includes(section), `${section} in ${found.join()}`);
    const list = file('list.txt');
    await show(list);
    assert.deepEqual(await folds(list), ['0-2']);
  });

  it('what is in the text now, however much was just typed', async () => {
    const editor = await show(plain);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n\n'));
    assert.deepEqual(await folds(plain), ['2-4', '3-4']);
  });

  it('all answers at once, and unfolded again', async () => {
    const editor = await show(network);
    await seenIs(editor, '0-13');
    await vscode.commands.executeCommand(Command.foldAnswers);
    await seenIs(editor, '0-3 6-13');
    await vscode.commands.executeCommand(Command.unfoldAnswers);
    await seenIs(editor, '0-13');
  });

  it('the answers below headings, but not the questions without one', async () => {
    const editor = await show(algorithms);
    await seenIs(editor, '0-14');
    await vscode.commands.executeCommand(Command.foldAnswers);
    await seenIs(editor, '0-2 6-7 10-14');
    await vscode.commands.executeCommand(Command.foldAnswers); // once more folds nothing around them
    await vscode.commands.executeCommand(Command.unfoldAnswers);
    await seenIs(editor, '0-14');
  });
});
