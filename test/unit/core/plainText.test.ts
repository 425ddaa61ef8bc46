import assert from 'node:assert/strict';
import { plainText } from '../../../src/core/markdown/plainText';

/** A line, and what it says. */
const LINES: Readonly<Record<string, string>> = {
  '[What is *an index*?](a.md "A (b)")': 'What is an index?',
  'See [a](<b c>), [d](e(f)g) and [[note|this]].': 'See a, d and this.',
  '[a [b](c) d](e)': '[a b d](e)',
  '![a picture](p.png) of [![b](c)](d)': 'a picture of b',
  '[a] [b][c] [ ] [d]: e': '[a] [b][c] [ ] [d]: e',
  'a \\* b &amp; c &#8212; d &nope;': 'a * b & c — d &nope;',
  '<https://a.b/c_d_e> and <a@b.c> <!-- not seen -->': 'https://a.b/c_d_e and a@b.c',
  'https://a.b `[c](d)`': 'https://a.b [c](d)',
  'Where is &lt;div id="a"&gt; styled <b>so</b>?': 'Where is <div id="a"> styled so?',
  '[인덱스](a)**"란"**?': '인덱스"란"?',
};

describe('What a line says without its markup', () => {
  for (const [line, says] of Object.entries(LINES)) it(line, () => assert.equal(plainText(line), says));
});
