import assert from 'node:assert/strict';
import { patience } from '../run/slowness.mjs';
import { sheetOf } from '../../src/core/notes/sheet';
import { timeOf } from './time';

/** So long that an expression that goes back over what it repeats fails. */
const SIZE = 9_000_000;
/** In milliseconds of the processor, however long others take. */
const LONGEST = patience(8000);

const PIECES = [
  ...Array.from('*-_=~`#>|+<![](){}&\\.,:;?"\'@^%$/1aA가一①②·•●★│━─┌※✓￥¿、。？！…“（【 \t\u3000\u00a0\ufeff\u200b'),
  '* ',
  '- ',
  '> ',
  '# ',
  '1. ',
  '1.1.',
  '| ',
  '|-',
  ':-|',
  '=-',
  '*-_',
  '│ ',
  '┌─',
  '★☆',
  '😀',
  'a ',
  'a::',
  '</',
  '<a',
  '<b>',
  '<!--',
  '-->',
  '<details',
  '<details>',
  '<summary>',
  '</summary ',
  '<font>',
  '<li>',
  '[[',
  '](',
  '``',
  '$$',
  '&nbsp;',
  '\\*',
];
/** What stands before it and behind. */
const AROUND = [
  ['', ''],
  ['', 'a'],
  ['- ', ''],
  ['┌', ''],
  ['    ', ''],
  ['<details><summary>', ''],
] as const;

describe('A line of nine megabytes is scanned', () => {
  for (const piece of PIECES) {
    it(JSON.stringify(piece), () => {
      for (const [before, behind] of AROUND) {
        const line = piece.repeat((before + behind === '' ? SIZE : SIZE / 3) / piece.length);
        let time = Infinity;
        for (let tries = 0; tries < 3 && time >= LONGEST; tries += 1) time = timeOf(() => assert.ok(sheetOf(before + line + behind).lines.length <= 2 * SIZE));
        assert.ok(time < LONGEST, `${time} ms after ${JSON.stringify(before)}`);
      }
    });
  }
});
