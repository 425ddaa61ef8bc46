import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readNotes } from '../../../src/cli/readNotes';
import { ReadAs } from '../../../src/core/index/readAsSetting';
import { readNote } from '../../../src/core/notes/readNote';

describe('Notes on the command line', () => {
  it('are read though one of them cannot be understood, which is told of in a sentence', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'rehearse-notes-'));
    const files = ['one.md', 'huge.md', 'two.md'].map((name) => ({ path: name, file: path.join(folder, name) }));
    for (const { path: name, file } of files) writeFileSync(file, `## Q. ${name}?\n`);
    const told: string[] = [];
    const notes = await readNotes(
      files,
      { readAs: new ReadAs({}), maxBytes: 1000 },
      (problem) => told.push(problem),
      (text) => {
        if (text.includes('huge')) throw new RangeError('Maximum call stack size exceeded');
        return readNote(text);
      },
    );
    rmSync(folder, { recursive: true });
    assert.deepEqual(
      notes.map(({ path: name }) => name),
      ['one.md', 'two.md'],
    );
    assert.deepEqual(told, ['huge.md could not be understood (Maximum call stack size exceeded); leave it out, and tell the makers of Rehearse.']);
  });
});
