import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isUnanswered } from '../../../src/core/outline/unanswered';
import { readNote } from '../../../src/core/notes/readNote';
import { root } from '../../run/root.mjs';
import { LANGUAGES } from './languages';

const media = path.join(root, 'media');

describe('What comes with the extension', () => {
  for (const file of ['which-notes.md', ...LANGUAGES.map((language) => `which-notes.${language}.md`)]) {
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

  it('has samples with something left to do', () => {
    const folders = readdirSync(media).filter((name) => name.startsWith('samples'));
    const samples = folders.flatMap((folder) => readdirSync(path.join(media, folder)).map((name) => `${folder}/${name}`));
    assert.equal(samples.length, 2 + LANGUAGES.length);
    const opened = readFileSync(path.join(root, 'src', 'host', 'welcome.ts'), 'utf8');
    for (const sample of samples) {
      const { questions } = readNote(readFileSync(path.join(media, sample), 'utf8'));
      assert.ok(questions.some(isUnanswered) && !questions.every(isUnanswered), sample);
      assert.ok(opened.includes(`'${sample}'`), sample);
    }
  });
});
