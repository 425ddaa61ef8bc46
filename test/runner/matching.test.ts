import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { matching } from '../run/suites.mjs';

const SCENARIOS = {
  reading: "const vscode = require('vscode'); describe('A note', () => it(`is read by ${vscode.env.appName}`, vscode.none.such()));",
  writing:
    "const { Uri, TreeItem } = require('vscode'); const here = [...Uri.file('/').path]; class Note extends TreeItem {} describe('A note', () => it('is written', () => new Note(here)));",
  empty: '',
  unknown: "throw new Error('It wants to be in VS Code.');",
};

describe('The scenarios that start', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'rehearse-scenarios-'));
    for (const [name, code] of Object.entries(SCENARIOS)) {
      mkdirSync(path.join(folder, name));
      writeFileSync(path.join(folder, name, `${name}.test.js`), code);
    }
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are those with a test that is asked for, and those that tell nothing of their tests', () => {
    assert.deepEqual(matching('A note is', folder), ['reading', 'unknown', 'writing']);
    assert.deepEqual(matching('/IS WRITTEN/i', folder), ['unknown', 'writing']);
    assert.deepEqual(matching('no such test', folder), ['unknown']);
  });
});
