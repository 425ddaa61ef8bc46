import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Formula, formulasIn, renderAnswer } from '../../src/core/markdown/render';
import { dangersIn, pointsIn } from '../xss/dangers';
import { runs } from './settings';

/** Blocks, each with its secret wherever a text can hold one. */
const BLOCKS: readonly ((secret: string) => string)[] = [
  (secret) => `A paragraph ${secret} [${secret}](https://a.b/${secret} "${secret}") ![${secret}](${secret}.png "${secret}")`,
  (secret) => `## ${secret}`,
  (secret) => `- ${secret}\n\n  ${secret} again`,
  (secret) => `1. ${secret}`,
  (secret) => `> ${secret}`,
  (secret) => `| ${secret} |\n|---|\n| ${secret} |`,
  (secret) => `\`\`\`${secret}\n${secret}\n\`\`\``,
  (secret) => `$$\n\\text{${secret}}\n$$`,
  (secret) => `<details title="${secret}"><summary>${secret}</summary>\n\n- ${secret}\n\n</details>`,
  (secret) => `${secret}[^${secret}] [${secret}][]\n\n[^${secret}]: ${secret}\n\n[${secret}]: https://a.b/${secret} "${secret}"`,
  (secret) => `- [ ] ${secret} <kbd title="${secret}">${secret}</kbd>`,
];

describe('An answer that is shown point by point', () => {
  let formula: Formula | undefined;

  before(async () => {
    formula = await formulasIn(['$x$']);
  });

  it('holds nothing of a later point, and all of it in the end', () => {
    const blocks = fc.array(fc.nat(BLOCKS.length - 1), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(blocks, fc.boolean(), fc.boolean(), (chosen, isTwo, withImages) => {
        const texts = chosen.map((block, index) => BLOCKS[block]?.(secretOf(index)) ?? '');
        const parts = isTwo ? [texts.slice(0, 3).join('\n\n<!-- -->\n\n'), texts.slice(3).join('\n\n<!-- -->\n\n')] : [texts.join('\n\n<!-- -->\n\n')];
        const around = { formula, ...(withImages ? { image: (src: string) => ({ src: `page:${src}` }) } : {}) };
        const { points } = renderAnswer(parts, 'all', around);
        assert.ok(points <= chosen.length); // a title is no point of its own
        let seen = 0;
        for (let shown = 0; shown <= points; shown += 1) {
          const { html } = renderAnswer(parts, shown, around);
          const found = texts.map((_, index) => html.includes(secretOf(index)));
          const count = found.filter(Boolean).length;
          assert.deepEqual(
            found,
            texts.map((_, index) => index < count),
            html,
          );
          assert.ok(shown === 0 ? count === 0 : shown === points ? count === texts.length : count > seen, html);
          seen = count;
          assert.deepEqual(
            pointsIn(html),
            Array.from({ length: shown }, (_, index) => index),
          );
        }
      }),
      runs(300),
    );
  });

  it('holds nothing of a later item, however they are nested', () => {
    const depths = fc.array(fc.nat(4), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(depths, fc.constantFrom('-', '1.'), (wanted, mark) => {
        let depth = -1;
        const lines = wanted.map((one, index) => {
          depth = Math.min(one, depth + 1);
          return `${'   '.repeat(depth)}${mark} ${secretOf(index)}`;
        });
        const { points } = renderAnswer([lines.join('\n')], 'all');
        assert.equal(points, lines.length);
        for (let shown = 0; shown <= points; shown += 1) {
          const { html } = renderAnswer([lines.join('\n')], shown);
          assert.deepEqual(
            lines.map((_, index) => html.includes(secretOf(index))),
            lines.map((_, index) => index < shown),
          );
        }
      }),
      runs(300),
    );
  });
});

const PIECES = [
  ...['<', '>', '</', '/>', '"', "'", '`', '```', '~~~', '$', '$$', '[', ']', '](', '(', ')', '![', '[^1]', '[^1]: ', '*', '**', '_', '~~', '|'],
  ...['\n', '\n\n', '\n- ', '\n1. ', '\n> ', '\n  ', '\n# ', '\n---\n', '|---|\n', ' ', '=', '&lt;', '&#x', '\\', '<!--', '-->', '<![CDATA[', ']]>', '\u0000'],
  ...['img', 'script', 'svg', 'math', 'style', 'a', 'p', 'table', 'td', 'details', 'template', 'iframe', 'mtext', 'mglyph', 'annotation-xml', 'select'],
  ...[' src=', ' href=', ' onerror=', ' onload=', ' style=', ' id=', ' data-point=', ' class=', ' srcset=', ' xlink:href='],
  ...['javascript:alert(1)', 'https://evil.example', 'data:text/html,x', 'alert(1)', 'word', '한글', 'x'],
];

describe('Markdown and HTML by chance', () => {
  it('is harmless once it is rendered', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const { html, points } = renderAnswer([pieces.join('')], 'all', { image: (src) => ({ link: src }) });
        assert.deepEqual(dangersIn(html), [], html);
        assert.ok(
          pointsIn(html).every((point, index, all) => point < points && all.indexOf(point) === index),
          html,
        );
      }),
      runs(2000),
    );
  });
});

function secretOf(index: number): string {
  return `secret${String.fromCharCode(97 + index)}x`;
}
