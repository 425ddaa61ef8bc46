import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, start } from './editor';

/** The symbols of the workspace that are found, each as `name (container) file line:character`. */
async function symbols(query: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
  return found
    .filter(({ location }) => /\.(?:md|txt)$/.test(location.uri.path) && !location.uri.path.includes('/diary'))
    .filter(({ containerName }) => containerName !== '')
    .map(
      ({
        name,
        containerName,
        location: {
          range: { start: at },
        },
      }) => `${name} (${containerName}) ${at.line}:${at.character}`,
    );
}

describe('The symbols of a workspace', () => {
  before(start);
  afterEach(cleanUp);

  it('are its questions, with their note and section', async () => {
    assert.deepEqual(await symbols('heap'), ['What is a heap? (algorithms.md › Algorithms) 2:8']);
    assert.deepEqual(await symbols('자기소개'), ['자기소개를 해 주세요. (plain.txt) 0:3']);
  });

  it('are found by some of their letters, in any case', async () => {
    assert.deepEqual(await symbols('wHtRie'), ['What is a trie? (algorithms.md › Algorithms) 7:8']);
    assert.deepEqual(await symbols('eirt'), []);
  });

  it('are all there without a query', async () => {
    assert.equal((await symbols('')).length, 7);
  });
});
