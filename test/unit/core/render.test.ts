import assert from 'node:assert/strict';
import { renderMarkdown } from '../../../src/core/markdown/render';

describe('Rendering', () => {
  it('keeps what Markdown means', () => {
    const html = renderMarkdown('**bold**\n\n| a |\n|---|\n| b |\n\n- [x] done\n\n```\n1 < 2\n```');
    for (const part of ['<strong>bold</strong>', '<td>b</td>', 'type="checkbox"', '1 &#x3C; 2']) {
      assert.ok(html.includes(part), `${part} in ${html}`);
    }
  });

  for (const evil of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '<iframe src="https://example.org"></iframe>',
    '<style>body{display:none}</style>',
    '<p style="position:fixed" onclick="alert(1)">x</p>',
    '![picture](https://example.org/a.png)',
  ]) {
    it(`leaves nothing that runs or loads of ${evil}`, () => {
      assert.doesNotMatch(renderMarkdown(evil), /<script|<img|<iframe|<style|style=|onerror|onclick|javascript:/i);
    });
  }

  it('shows what it cannot render as it is written', () => {
    const html = renderMarkdown(`${'>'.repeat(3000)} <b>deep</b>`);
    assert.match(html, /^<p class="as-written">[^<]*<\/p><pre>(?:&gt;|>|&#x3E;)/);
    assert.doesNotMatch(html, /<b>/);
  });

  it('links a footnote to its text', () => {
    const html = renderMarkdown('One[^1].\n\n[^1]: Two.');
    const target = /href="#(body-footnote-1)"/.exec(html)?.[1];
    assert.ok(html.includes(`id="${target ?? ''}"`), html);
  });

  it('keeps HTML that is harmless', () => {
    assert.equal(renderMarkdown('a<br>b <kbd>c</kbd>'), '<p>a<br>b <kbd>c</kbd></p>');
  });

  it("says a picture's description in its place", () => {
    assert.equal(renderMarkdown('![a diagram](a.png)'), '<p>a diagram</p>');
  });
});
