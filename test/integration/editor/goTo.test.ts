import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Command } from '../../../src/ids';
import { algorithms, cleanUp, cursor, diary, network, show, start } from './editor';

describe('The cursor', () => {
  before(start);
  afterEach(cleanUp);

  const next = () => vscode.commands.executeCommand(Command.nextUnanswered);
  const previous = () => vscode.commands.executeCommand(Command.previousUnanswered);

  it('goes to the next unanswered question, across notes and around', async () => {
    await show(algorithms);
    const places: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      await next();
      places.push(cursor());
    }
    assert.deepEqual(places, ['algorithms.md 9:3', 'algorithms.md 13:2', 'network.md 10:44', 'plain.txt 5:2', 'algorithms.md 9:3']);
  });

  it('goes to the one before', async () => {
    await show(network, 10, 44);
    const places: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await previous();
      places.push(cursor());
    }
    assert.deepEqual(places, ['algorithms.md 13:2', 'algorithms.md 9:3', 'plain.txt 5:2', 'network.md 10:44']);
  });

  it('begins with the first note where the editor shows none', async () => {
    await show(diary, 3);
    await next();
    assert.equal(cursor(), 'algorithms.md 9:3');
  });

  it('goes where the answer is now, however much was just typed', async () => {
    const editor = await show(algorithms);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'One.\n\nTwo.\n\n'));
    await next();
    assert.equal(cursor(), 'algorithms.md 13:3');
    await editor.edit((edit) => edit.insert(new vscode.Position(17, 2), ' Nodes and edges.'));
    await next();
    assert.equal(cursor(), 'network.md 10:44');
  });

  it('does not go by keys that VS Code has use for', async () => {
    const defaults = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const keys = (await vscode.workspace.openTextDocument(defaults)).getText();
    assert.match(keys, /"key": "ctrl\+k ctrl\+c"/);
    const ours = keys.split('\n').filter((line) => /"key": "(?:ctrl|cmd)\+k (?:shift\+|ctrl\+)?g"/.test(line));
    assert.equal(ours.length, 2, ours.join('\n'));
  });
});
