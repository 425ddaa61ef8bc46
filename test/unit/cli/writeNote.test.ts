import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Refused } from '../../../src/core/agent/refused';
import { writeNote } from '../../../src/cli/mcp/writeNote';

const EDITS = [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'more ' }];

describe('What an agent writes', () => {
  const before = process.cwd();
  let folder: string;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'rehearse-write-')));
    mkdirSync(path.join(folder, 'notes'));
    writeFileSync(path.join(folder, 'notes', 'a.md'), 'text');
    writeFileSync(path.join(folder, 'outside.md'), 'text');
    process.chdir(path.join(folder, 'notes'));
  });

  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  const refused = (told: string, text: string, why: RegExp): Promise<void> =>
    assert.rejects(writeNote(told, text, EDITS), (error: unknown) => error instanceof Refused && why.test(error.message));

  it('goes into the text that was read', async () => {
    await writeNote('a.md', 'text', EDITS);
    assert.equal(readFileSync('a.md', 'utf8'), 'more text');
    assert.deepEqual(readdirSync('.'), ['a.md']);
  });

  it('goes into no other', async () => {
    await refused('a.md', 'other', /a\.md has changed in the meantime/);
    assert.deepEqual([readFileSync('a.md', 'utf8'), readdirSync('.')], ['text', ['a.md']]);
  });

  it('goes nowhere out of the folder, by name or by a link', async () => {
    symlinkSync('../outside.md', 'link.md');
    symlinkSync('..', 'up');
    symlinkSync('.', 'here');
    mkdirSync('b.md');
    for (const told of ['../outside.md', path.join(folder, 'outside.md'), 'link.md', 'up/outside.md', 'here/a.md', 'b.md', 'gone.md'])
      await refused(told, 'text', /so nothing was written/);
    assert.equal(readFileSync('../outside.md', 'utf8'), 'text');
  });
});
