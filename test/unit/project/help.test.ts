import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readNote } from '../../../src/core/notes/readNote';
import { root } from '../../run/root.mjs';

const media = path.join(root, 'media');

describe('What comes with the extension', () => {
  for (const file of ['which-notes.md', 'which-notes.ko.md']) {
    const text = readFileSync(path.join(media, 'help', file), 'utf8');

    it(`is no note where it is help (${file})`, () => {
      assert.deepEqual(readNote(text).questions, []);
    });

    it(`shows only what is recognized (${file})`, () => {
      const examples = [...text.matchAll(/^```markdown\n([^]*?)^```$/gm)].map(([, example]) => example ?? '');
      const counts = examples.map((example) => readNote(example).questions.length);
      assert.deepEqual(
        counts.slice(0, -1).every((count) => count > 0),
        true,
        counts.join(),
      );
      assert.equal(counts.length, 5);
    });
  }
});
