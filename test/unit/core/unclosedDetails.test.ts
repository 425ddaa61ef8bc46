import assert from 'node:assert/strict';
import { NOWHERE } from '../../../src/core/notes/about';
import { unclosedDetails } from '../../../src/core/checks/unclosedDetails';
import { readNote } from '../../../src/core/notes/readNote';

const toggle = '<details>\n<summary>What is DNS?</summary>\n\nNames.\n\n';
const closed = `${toggle}</details>\n\n`;

describe('The check for toggles that are not closed', () => {
  it('finds each, at its tag', () => {
    const range = { start: { line: 7, character: 0 }, end: { line: 7, character: 9 } };
    assert.deepEqual(unclosedDetails.run(readNote(closed + toggle)), [{ code: 'unclosed-details', range }]);
  });

  it('finds nothing where all are closed, and in notes without questions', () => {
    assert.deepEqual(unclosedDetails.run(readNote(closed + closed)), []);
    assert.deepEqual(unclosedDetails.run({ text: toggle, about: NOWHERE, sections: [], questions: [], perhaps: [] }), []);
  });
});
