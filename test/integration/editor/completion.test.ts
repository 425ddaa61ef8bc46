import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { algorithms, cleanUp, cursor, diary, noteHas, show, start } from './editor';

const DETAILS = ['The next question', 'The answer to the question above'];

async function items(uri: vscode.Uri, line: number, character: number): Promise<vscode.CompletionItem[]> {
  const position = new vscode.Position(line, character);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, position);
  return list.items.filter(({ detail }) => DETAILS.includes(detail ?? ''));
}

async function offered(uri: vscode.Uri, line: number, character: number): Promise<string[]> {
  return (await items(uri, line, character)).map(({ label }) => (typeof label === 'string' ? label : label.label));
}

describe('At the beginning of a line', () => {
  before(start);
  afterEach(cleanUp);

  it('is offered what comes next, as the note writes it', async () => {
    await show(algorithms);
    assert.deepEqual(await offered(algorithms, 6, 0), ['### Q2. …']);
    const editor = await show(algorithms);
    await editor.edit((edit) => edit.insert(new vscode.Position(14, 0), '\n### Q4. What is a list?\n\n\n'));
    assert.deepEqual(await offered(algorithms, 17, 0), ['A. …', '### Q5. …']);
  });

  it('is offered nothing in the middle of a line, or where no question is', async () => {
    await show(algorithms);
    assert.deepEqual(await offered(algorithms, 4, 0), []);
    assert.deepEqual(await offered(algorithms, 5, 25), []);
    await show(diary);
    assert.deepEqual(await offered(diary, 1, 0), []);
  });

  it('is written what one chooses, in place of what was typed', async () => {
    const editor = await show(algorithms);
    await editor.edit((edit) => edit.insert(new vscode.Position(13, 2), ' Nodes and edges.\n\n##'));
    const [item] = await items(algorithms, 15, 2);
    assert.ok(item?.insertText instanceof vscode.SnippetString && item.range instanceof vscode.Range);
    await editor.insertSnippet(item.insertText, item.range);
    const { document } = editor;
    assert.equal(document.getText(new vscode.Range(13, 0, document.lineCount, 0)), 'A. Nodes and edges.\n\n### Q4. \n\nA. \n');
    assert.equal(cursor(), 'algorithms.md 15:8');
    await noteHas(algorithms, 3); // a marker alone is no question
  });
});
