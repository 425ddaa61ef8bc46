import assert from 'node:assert/strict';
import { detailsOf } from '../../../src/core/markdown/details';

/** The toggles of a text, each as `opened at line:character > closed at line:character`. */
function toggles(...lines: string[]): string[] {
  return detailsOf(lines.join('\n')).map(
    ({ start, tagEnd, end }) => `${start.line}:${start.character}-${tagEnd.character} > ${end ? `${end.line}:${end.character}` : 'never'}`,
  );
}

describe('The toggles of a text', () => {
  it('are found from their tag to the one that closes them', () => {
    assert.deepEqual(toggles('# One', '<details open>', '<summary>Why?</summary>', '', 'Because.', '</details>', 'Two'), ['1:0-14 > 5:10']);
  });

  it('may be on one line, in a list or in each other', () => {
    assert.deepEqual(toggles('- <details><summary>Why?</summary>Because.</details>', '', '<DETAILS>', '  <details>', '  </details>', '</DETAILS>'), [
      '0:2-11 > 0:52',
      '2:0-9 > 5:10',
      '3:2-11 > 4:12',
    ]);
  });

  it('may never be closed; then the innermost are', () => {
    assert.deepEqual(toggles('<details>', '<details>', '</details>', '## Two', '</summary>'), ['0:0-9 > never', '1:0-9 > 2:10']);
  });

  it('are none in code, in a comment, or where they are only spoken of', () => {
    const fenced = ['```html', '<details>', '```'];
    assert.deepEqual(toggles(...fenced, '<!-- <details> -->', 'Write `<details>` and `</details>`.'), []);
  });

  it('may be indented like code, as toggles in toggles are when they are exported', () => {
    assert.deepEqual(toggles('', '    <details>', '    Because.', '    </details>'), ['1:4-13 > 3:14']);
  });

  it('are not closed more often than opened', () => {
    assert.deepEqual(toggles('</details>', '<details>', '</details>', '</details>'), ['1:0-9 > 2:10']);
  });

  for (const newline of ['\r\n', '\r']) {
    it(`are found in lines that end in ${JSON.stringify(newline)}, behind a byte order mark`, () => {
      const [toggle] = detailsOf(['\uFEFF<details>', 'One', '</details>'].join(newline));
      assert.deepEqual(toggle, { start: { line: 0, character: 1 }, tagEnd: { line: 0, character: 10 }, end: { line: 2, character: 10 } });
    });
  }
});
