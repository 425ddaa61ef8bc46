import assert from 'node:assert/strict';
import { closeDetails } from '../../../src/core/authoring/closeDetails';
import { applyEdits } from '../../../src/core/authoring/edit';
import { unclosedDetails } from '../../../src/core/checks/unclosedDetails';
import { readNote } from '../../../src/core/notes/readNote';

const dns = '<details>\n<summary>What is DNS?</summary>\n\nNames.\n';
const tcp = '<details>\n<summary>What is TCP?</summary>\n\nA stream.\n\n</details>\n';

describe('Closing a toggle', () => {
  function closed(text: string, row = 0): string | undefined {
    const edits = closeDetails(readNote(text), row);
    return edits && applyEdits(text, edits);
  }

  it('is done before the next one, or before the next heading, or at the end', () => {
    assert.equal(closed(`${dns}\n${tcp}`), `${dns}</details>\n\n${tcp}`);
    assert.equal(closed(`${dns}\n\n## Q. What is UDP?\n`), `${dns}</details>\n\n\n## Q. What is UDP?\n`);
    assert.equal(closed(dns), `${dns.trimEnd()}\n</details>\n`);
    assert.equal(closed(dns.trimEnd()), `${dns.trimEnd()}\n</details>`);
  });

  it('keeps line ends, indentation and code', () => {
    const text = '- Names\n  <details>\n  <summary>What is DNS?</summary>\n\n  ```\n  <details>\n  ## x\n  ```\n'.replaceAll('\n', '\r\n');
    assert.equal(closed(text, 1), `${text.trimEnd()}\r\n  </details>\r\n`);
  });

  it('leaves no problem behind, and the same questions', () => {
    const text = closed(`${dns}\n${tcp}`) ?? '';
    assert.deepEqual(unclosedDetails.run(readNote(text)), []);
    assert.deepEqual(
      readNote(text).questions.map(({ text: asked, status }) => `${asked} ${status}`),
      ['What is DNS? answered', 'What is TCP? answered'],
    );
  });

  it('is not done where nothing is open', () => {
    assert.equal(closed(tcp), undefined);
    assert.equal(closed(dns, 3), undefined);
  });
});
