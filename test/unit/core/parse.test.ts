import assert from 'node:assert/strict';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseMarkdown } from '../../../src/core/markdown/parse';

/** Lines that open, close and nest what a heading may or may not end. */
const LINES = [
  '# heading', '## Q. question?', '#', '###\ttab', '#not a heading', '  # indented', '    # code', 'text', '', '', '  ',
  '```', '````', '```js', '~~~', '~~~~ ', ' ```', '   ~~~', '    ```', '`` ` ``',
  '- item', '  - nested', '- ```', '  ```', '1. one', '   ```', '   # in an item', '- # heading', '> quote', '> ```', '>     code',
  '<!-- comment', '-->', '<!-- all -->', '<div>', '</div>', '<pre>', '</pre>', '<script>', '</script> x', '<br>', '<?php', '?>', '<!DOCTYPE x', '<![CDATA[', ']]>', '<details><summary>s</summary>', '</details>',
  '---', '===', '***', '| a | b |', '[link](x)', '[ref]', '[ref]: /x', '\tcode', '\\',
];

const texts = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')), { maxLength: 24 })
  .map((lines) => lines.flat().join(''));

const whole = unified().use(remarkParse);

describe('A text that is parsed in parts', () => {
  it('gives the same as parsed whole', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(0, 1, 20, 60), (text, partSize) => {
        assert.deepEqual(parseMarkdown(text, partSize).blocks, whole.parse(text).children);
      }),
      { numRuns: 250 },
    );
  });

  for (const text of [
    '# a\n```\n# not a heading\n```\n# b\n',
    '# a\n- ```\n# b\n```\n# not a heading',
    '# a\n<!-- x\n# not a heading\n\n# nor this\n-->\n# b',
    '# a\n<div>\n# not a heading\n\n# b',
    '# a\n> ```\n# b',
    '# [x]\n# b\n\n[x]: /y',
    '# a\n```\n``\n# in\n```` \n# b',
  ]) {
    it(`is right about ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parseMarkdown(text, 0).blocks, whole.parse(text).children);
    });
  }
});
