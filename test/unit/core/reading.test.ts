import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/notes/readNote';
import { read } from '../../../src/core/notes/reading';

const LINES = 'It is one line of several.\n\n';
const ASKING = '## Why?\n\nSo.\n\n## What is it?\n\nA tool.\n\n## How so?\n';

/** Edits of one line that decide about others: the text before, and what is replaced by what. */
const EDITS = [
  ['of a badge on top', `# tide\n\n${LINES.repeat(4)}See img.shields.i\n\n${ASKING}`, 'shields.i', 'shields.io'],
  [
    'that ends a bold beginning',
    `# 면접\n\n${LINES.repeat(12)}- **자기소개**\n- **장점**\n- **지원 동기**\n- **여기 온 계기* 사람이 좋아서\n- **포부**\n`,
    '계기*',
    '계기**',
  ],
] as const;

describe('A note read again', () => {
  for (const [name, before, part, replacement] of EDITS) {
    it(`is what it is afresh, after an edit ${name}`, () => {
      const after = before.replace(part, replacement);
      assert.notDeepEqual(readNote(after).questions, readNote(before).questions);
      assert.deepEqual(read(after, read(before)).note, readNote(after));
    });
  }
});
