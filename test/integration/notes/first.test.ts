import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('first', () => {
  it('runs', () => {
    console.log(vscode.version);
    assert.ok(vscode.workspace.workspaceFolders?.length);
  });
});
