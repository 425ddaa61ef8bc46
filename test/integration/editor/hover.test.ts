import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Command } from '../../../src/ids';
import { algorithms, cleanUp, cursor, diary, network, show, start } from './editor';

async function hover(uri: vscode.Uri, line: number, character: number): Promise<vscode.MarkdownString | undefined> {
  const position = new vscode.Position(line, character);
  const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return found.flatMap(({ contents }) => contents as vscode.MarkdownString[]).find(({ value }) => value.includes(Command.practice));
}

describe('Who points at a question', () => {
  before(start);
  afterEach(cleanUp);

  it('reads its status, how long its answer is, its form and why it is one', async () => {
    await show(algorithms);
    const [status, form, why] = (await hover(algorithms, 2, 10))?.value.split('\n\n') ?? [];
    assert.equal(status, '$(pass-filled) Answered');
    assert.equal(form, '16 words, 10 s aloud · Read as: label');
    assert.match(why ?? '', /^It is marked as a question/);
  });

  it('comes to its answer by a link, whatever is in its text', async () => {
    await show(network);
    const found = await hover(network, 10, 12);
    assert.deepEqual(found?.isTrusted, { enabledCommands: [Command.practice, Command.openQuestion] });
    assert.ok(!found.value.includes('$(sync)') && !found.value.includes('TCP)'));
    const link = /\(command:([\w.]+)\?([^)\s]*)\)$/.exec(found.value);
    assert.equal(link?.[1], Command.openQuestion);
    const [key] = JSON.parse(decodeURIComponent(link[2] ?? '')) as string[];
    await vscode.commands.executeCommand(Command.openQuestion, key);
    assert.equal(cursor(), 'network.md 10:44');
  });

  it('reads nothing beside it, or where no question is', async () => {
    await show(algorithms);
    assert.equal(await hover(algorithms, 2, 1), undefined);
    assert.equal(await hover(algorithms, 4, 5), undefined);
    await show(diary);
    assert.equal(await hover(diary, 3, 12), undefined);
  });
});
