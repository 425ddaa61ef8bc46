import assert from 'node:assert/strict';
import { type Formula, formulasIn, renderAnswer, renderMarkdown } from '../../src/core/markdown/render';
import { dangersIn } from '../xss/dangers';
import { payloads } from '../xss/payloads';

const AROUND: readonly (readonly [name: string, write: (payload: string) => string])[] = [
  ['by itself', (payload) => payload],
  ['in a sentence', (payload) => `It is ${oneLine(payload)} and more`],
  ['in a table', (payload) => `| a | b |\n|---|---|\n| ${oneLine(payload).replaceAll('|', '\\|')} | c |`],
  ['in an item', (payload) => `> - ${payload.replaceAll('\n', '\n>   ')}\n> - two`],
  ['in an element', (payload) => `<details><summary>${oneLine(payload)}</summary>\n\n${payload}\n\n</details>`],
  ['in what describes a link', (payload) => `[${oneLine(payload)}](https://a.b "${oneLine(payload)}") ![${oneLine(payload)}](x)`],
  ['in code', (payload) => `\`\`\`${oneLine(payload)}\n${payload}\n\`\`\`\n\n\`\`\`html\n${payload}\n\`\`\``],
  ['in a formula or a footnote', (payload) => `$$\n\\text{${payload}}\n$$\n\na[^1]\n\n[^1]: ${oneLine(payload)}`],
];

describe('What was published to break sanitizers', () => {
  const all = payloads();
  let formula: Formula | undefined;

  before(async () => {
    assert.ok(all.length > 1000, `${all.length} payloads`);
    formula = await formulasIn(['$x$']);
  });

  for (const [name, write] of AROUND) {
    it(`does nothing ${name}`, () => {
      for (const payload of all) {
        const markdown = write(payload);
        const html = renderAnswer([markdown], 'all', { formula, image: (src) => ({ link: src }) }).html;
        assert.deepEqual(dangersIn(html), [], `${JSON.stringify(markdown)}\n${html}`);
      }
    });
  }

  it('forges no point and no id of the page', () => {
    const forged = '<p data-point="7" id="answer" class="primary" name="x">x</p>\n\ny <b data-point=8 data-footnote=1>z</b>';
    assert.equal(renderMarkdown(forged), '<p>x</p>\n<p>y <b>z</b></p>');
    assert.equal(renderAnswer([forged], 'all').html, '<p data-point="0">x</p>\n<p data-point="1">y <b>z</b></p>');
  });
});

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ');
}
