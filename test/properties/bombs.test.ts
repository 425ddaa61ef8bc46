import assert from 'node:assert/strict';
import { hintOf, renderAnswer } from '../../src/core/markdown/render';
import { patience } from '../run/slowness.mjs';
import { dangersIn } from '../xss/dangers';
import { timeOf } from './time';

const MANY = 1_000_000;
/** In milliseconds of the processor, however long others take. */
const LONGEST = patience(10_000);

/** Nested, or open, or begun as often as there is room for. */
const BOMBS = [
  ...['[', '![', '[a](', '[a][', '](', '*', '*a_ ', '**a*', '~~a', '`a``', '>', '> ', '- ', '1. ', '<', '<div>', '<b>', '<a ', '<!--', 'a<?', '$', '$$a'],
  ...['a', 'a@', 'a.', 'a_b-', 'www.', 'https://a.b/(', '&#', '\\', ' ', '\t', '\n', 'a\n', 'a  \n', 'a\n\n', '- a\n', '# a\n', 'a\n=\n', '---\n', '```\n'],
  ...['|', '|a|\n|-|\n', '[a]: b\n', '[^a]: ', '<details>\n\n', '$$\na\n', '<table><tr><td>', '<p><i>'],
];

describe('Markdown that is made to take long', () => {
  for (const bomb of BOMBS) {
    it(`does not: ${JSON.stringify(bomb)}`, () => {
      for (const size of [30_000, MANY]) {
        const text = bomb.repeat(size / bomb.length);
        let html = '';
        let time = Infinity;
        for (let tries = 0; tries < 3 && time >= LONGEST; tries += 1)
          time = timeOf(() => {
            html = renderAnswer([text], 'all').html;
            hintOf([text]);
          });
        assert.ok(time < LONGEST, `${size}: ${time} ms`);
        if (size < MANY) assert.deepEqual(dangersIn(html), []);
      }
    });
  }

  it('does not by long addresses that are referred to often, nor by rows of a wide table', () => {
    const address = `[a]: /${'x'.repeat(20_000)}\n\n${'[a] '.repeat(900)}`;
    assert.ok(renderAnswer([address], 'all').html.length < 2_000_000);
    const wide = `${'|a'.repeat(3000)}|\n${'|-'.repeat(3000)}|\n${'|a|\n'.repeat(3000)}`;
    assert.ok(renderAnswer([wide], 'all').html.length < 2_000_000);
  });

  it('is stepped through without rendering it again', () => {
    const answer = Array.from({ length: 1900 }, (_, count) => `- Point **${count}** is ${'told in some words '.repeat(12)}.`).join('\n');
    const first = timeOf(() => renderAnswer([answer], 'all'));
    const steps = timeOf(() => {
      for (let shown = 1800; shown < 1810; shown += 1) renderAnswer([answer], shown);
    });
    assert.ok(steps / 10 < first / 10, `a step takes ${steps / 10} ms, all at first ${first} ms`);
  });
});
