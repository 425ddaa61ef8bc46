import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeNote } from '../../src/cli/mcp/writeNote';

const TEXT = '## Q. What is a lock?\n';
const AT_END = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };
const EDITS = [{ range: AT_END, text: '\nIt keeps others out.\n' }];

describe('A note that an agent writes into', () => {
  const before = process.cwd();
  let folder: string;
  let note: string;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'rehearse-write-')));
    note = path.join(folder, 'a.md');
    writeFileSync(note, TEXT);
    process.chdir(folder);
  });

  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  it('has what was written, and keeps its permissions', async () => {
    chmodSync(note, 0o640);
    await writeNote('a.md', TEXT, EDITS);
    assert.equal(readFileSync(note, 'utf8'), `${TEXT}\nIt keeps others out.\n`);
    assert.deepEqual([statSync(note).mode & 0o777, readdirSync(folder)], [0o640, ['a.md']]);
  });

  it('stays as it is if it is another than the agent has seen', async () => {
    const changed = `${TEXT}\nOf mine.\n`;
    writeFileSync(note, changed);
    await assert.rejects(writeNote('a.md', TEXT, EDITS), /a\.md has changed in the meantime, so nothing was written/);
    assert.deepEqual([readFileSync(note, 'utf8'), readdirSync(folder)], [changed, ['a.md']]);
  });
});
