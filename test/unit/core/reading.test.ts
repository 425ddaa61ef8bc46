import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/notes/readNote';
import { NOWHERE } from '../../../src/core/notes/about';
import { read, readAgain } from '../../../src/core/notes/reading';

const LINES = 'It is one line of several.\n\n';
const ASKING = '## Why?\n\nSo.\n\n## What is it?\n\nA tool.\n\n## How so?\n';

/** Edits of one line that decide about others: the text before, and what is replaced by what. */
const EDITS = [
  ['of the front matter', `---\nrehearse: of\n---\n\n# Interview questions\n\n${LINES.repeat(4)}\n\n${ASKING}`, 'rehearse: of', 'rehearse: off'],
  ['that ends the front matter', `---\nrehearse: off\ntags: a\nend\n\n# Interview questions\n\n${ASKING}`, 'end', '---'],
  ['of the header of a file for Anki', `#separator:tab\n#html:true\n#guid colum:1\n\n${ASKING}`, 'colum:', 'column:'],
  [
    'that ends a bold beginning',
    `# 면접\n\n${LINES.repeat(12)}- **자기소개**\n- **장점**\n- **지원 동기**\n- **지원한 까닭은 무엇인가요?* 사람이 좋아서\n- **포부**\n`,
    '인가요?*',
    '인가요?**',
  ],
] as const;

describe('A note read again', () => {
  for (const [name, before, part, replacement] of EDITS) {
    it(`is what it is afresh, after an edit ${name}`, () => {
      const after = before.replace(part, replacement);
      assert.notDeepEqual(readNote(after).questions, readNote(before).questions);
      assert.deepEqual(readAgain(read(before, NOWHERE), after).note, readNote(after));
    });
  }
});
