import assert from 'node:assert/strict';
import { formulasIn, renderAnswer, renderMarkdown, type Surroundings } from '../../../../src/core/markdown/render';

describe('Rendering, told of its surroundings', () => {
  it('shows the images it may, links to others, and describes the rest', () => {
    const image: Surroundings['image'] = (src) => (src === 'a.png' ? { src: 'page:a.png' } : src.startsWith('https:') ? { link: src } : undefined);
    assert.equal(renderMarkdown('![one](a.png "t")', { image }), '<p><img src="page:a.png" alt="one" title="t"></p>');
    assert.equal(renderMarkdown('![](https://a.b/c.png)', { image }), '<p><a href="https://a.b/c.png">https://a.b/c.png</a></p>');
    assert.equal(renderMarkdown('[![two](https://a.b/c.png)](d)', { image }), '<p><a href="d">two</a></p>');
    assert.equal(renderMarkdown('![three](../x.png)', { image }), '<p>three</p>');
    assert.equal(renderMarkdown('<img src="a.png" width="50" onerror="x" srcset="b 2x">', { image }), '<img src="page:a.png" alt="" width="50">');
  });

  it('asks for an image again when what is allowed has changed', () => {
    assert.equal(renderMarkdown('![a](b.png)', { image: () => ({ src: 'c' }) }), '<p><img src="c" alt="a"></p>');
    assert.equal(renderMarkdown('![a](b.png)'), '<p>a</p>');
  });

  it('keeps links that a person may follow', () => {
    for (const href of ['https://a.b', 'mailto:a@b.c', 'other.md#x', '#x', '../a']) {
      assert.equal(renderMarkdown(`[x](${href})`), `<p><a href="${href}">x</a></p>`);
    }
    for (const href of ['javascript:x', 'command:x', 'file:///x', 'vscode:x', 'ftp://x']) {
      assert.equal(renderMarkdown(`[x](${href})`), '<p><a>x</a></p>');
    }
  });

  it('finds what is defined elsewhere in the note', () => {
    const note = '# Note\n\n```\n[b]: https://wrong.example\n```\n\n[B]: https://b.example "title"\n\n[^1]: A note\n    - with a list\n\n[^2]: Other.\n';
    const html = renderMarkdown('[a][b] [b], see[^1]', { note });
    assert.match(html, /<a href="https:\/\/b\.example" title="title">a<\/a> <a href="https:\/\/b\.example" title="title">b<\/a>/);
    assert.match(html, /A note[^]*with a list/);
    assert.doesNotMatch(html, /Other|wrong/);
    assert.equal(renderMarkdown('    indented', { note }), '<pre><code>indented\n</code></pre>');
    assert.match(renderMarkdown('[b]\n\n[b]: https://own.example', { note }), /own\.example/);
  });

  it('has ids of its own', () => {
    const ids = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    const text = 'a[^1] b[^1]\n\n[^1]: c';
    const all = [renderMarkdown(text), renderAnswer([text, text], 'all').html, renderMarkdown(text, { ids: 'model-' })].flatMap(ids);
    assert.equal(all.length, 8);
    assert.equal(new Set(all).size, 8);
  });

  it('says its words in the language of the person', () => {
    const words = { footnotes: '각주', backToText: '본문으로', done: '완료', notDone: '미완료', asWritten: '너무 큼' };
    const html = renderMarkdown('- [x] a\n- [ ] b[^1]\n\n[^1]: c', { words });
    for (const part of ['aria-label="각주"', 'aria-label="본문으로"', 'checked aria-label="완료"', 'disabled aria-label="미완료"'])
      assert.ok(html.includes(part), html);
  });

  it('puts headings below those of the page, without a gap', () => {
    assert.equal(renderMarkdown('## a\n\n#### b\n\n## c'), '<h3>a</h3>\n<h4>b</h4>\n<h3>c</h3>');
    assert.equal(renderMarkdown('# a\n\n<h6>b</h6>', { heading: 2 }), '<h2>a</h2>\n<h3>b</h3>');
  });

  it('sees bold beside letters that stand without a blank', () => {
    for (const [markdown, html] of [
      ['**분산DB(레플리카 DB)**를 쓴다', '<strong>분산DB(레플리카 DB)</strong>를 쓴다'],
      ['**"잠금"**입니다', '<strong>"잠금"</strong>입니다'],
      ['이것은**(기본)**값', '이것은<strong>(기본)</strong>값'],
      ['*「鍵」*を', '<em>「鍵」</em>を'],
      ['2 ** 3 ** 4, a * b', '2 ** 3 ** 4, a * b'],
      ['x**(y)**z', 'x**(y)**z'],
      ['가 ** 나 ** 다', '가 ** 나 ** 다'],
    ] as const) {
      assert.equal(renderMarkdown(markdown), `<p>${html}</p>`);
    }
  });

  it('strikes out by two tildes, as one stands in a range', () => {
    assert.equal(renderMarkdown('~~a~~ 1~2개, 3~4개'), '<p><del>a</del> 1~2개, 3~4개</p>');
  });

  it('colors code by its language', () => {
    for (const [language, code] of [
      ['ts', 'const a = 1;'],
      ['py', 'def f(): pass'],
      ['java', 'class A {}'],
      ['c++', 'int a;'],
      ['c#', 'int a;'],
      ['html', '<p>'],
      ['sql', 'select 1'],
      ['js:server.js', 'let a'],
      ['kotlin', 'val a = 1'],
      ['sh', 'echo "$a"'],
    ]) {
      assert.match(renderMarkdown(`\`\`\`${language}\n${code}\n\`\`\``), /class="hljs-/, language);
    }
    assert.equal(renderMarkdown('```unknown\n<p>\n```'), '<pre><code class="language-unknown">&#x3C;p>\n</code></pre>');
  });
});

describe('Rendering what is more than anyone writes', () => {
  const row = (cell: string, count: number): string => `|${cell.repeat(count)}\n`;
  const TOO_MUCH: Readonly<Record<string, string>> = {
    '30,000 check boxes': '- [ ] one thing\n'.repeat(30_000),
    'a table of 9,000 columns': row('a|', 9000) + row('-|', 9000) + row('b|', 9000),
    '6,000 formulas': 'It is $\\frac{a}{b}$ then.\n\n'.repeat(6000),
    '6,000 formulas in a passage': '$\\frac{a}{b}$ '.repeat(6000),
    'a table of many rows': row('a|', 2) + row('-|', 2) + row('b|', 2).repeat(9000),
  };
  /** Of the processor: others may be at work, too. */
  async function seconds(markdown: string): Promise<{ html: string; took: number }> {
    const formula = await formulasIn([markdown]);
    const before = process.cpuUsage();
    const { html } = renderAnswer([markdown], 'all', { formula });
    const { user, system } = process.cpuUsage(before);
    return { html, took: (user + system) / 1e6 };
  }

  for (const [name, markdown] of Object.entries(TOO_MUCH)) {
    it(`shows ${name} as they are written, and says so`, async () => {
      const { html, took } = await seconds(markdown);
      assert.ok(
        html.startsWith('<div data-point="0"><p class="as-written">This is too much to be laid out, so it is shown as it is written.</p><pre>'),
        html.slice(0, 200),
      );
      assert.ok(took < 1, `${took} s`);
    });
  }
});

describe('Rendering many links to one address', () => {
  it('leaves the words of most, if address and title come to too much', () => {
    const links = (address: string, title: string): number => {
      const markdown = `${'[one] '.repeat(300)}\n\n[one]: https://a.example/${address} "${title}"\n`;
      return renderMarkdown(markdown).split('<a ').length - 1;
    };
    assert.equal(links('', 'T'), 300);
    const [long, longTitle] = [links('x'.repeat(2500), 'T'), links('', 'T'.repeat(2500))];
    assert.ok(long > 180 && long < 200 && longTitle > 180 && longTitle < 200, `${long} and ${longTitle} of 300`);
  });
});

describe('Formulas', () => {
  it('are loaded only if there may be one', async () => {
    assert.equal(await formulasIn(['It costs $5.', 'a', '```js\n```']), undefined);
    assert.ok(await formulasIn(['a', '$x$']));
    assert.ok(await formulasIn(['```math\nx\n```']));
  });

  it('become MathML', async () => {
    const formula = await formulasIn(['$x$']);
    assert.equal(renderMarkdown('$x$는', { formula }), '<p><math><mi>x</mi></math>는</p>');
    for (const block of ['$$\nx\n$$', '```math\nx\n```']) {
      assert.equal(renderMarkdown(block, { formula }), '<div><math display="block"><mi>x</mi></math></div>');
    }
    assert.match(renderMarkdown('so $$x$$', { formula }), /^<p>so <math display="block">/);
  });

  it('show their source where they cannot be understood, or nothing is there to render them', async () => {
    const formula = await formulasIn(['$x$']);
    for (const source of ['\\frac{', '\\nope', '\\href{https://a.b}{x}', 'x'.repeat(3000), '\\def\\a{\\a\\a}\\a']) {
      assert.ok(renderMarkdown(`$${source}$`, { formula }).includes(`>${source}</code>`), source.slice(0, 20));
    }
    assert.equal(renderMarkdown('$x$'), '<p><code class="language-math math-inline">x</code></p>');
  });

  for (const text of ['$5 and $10', 'US$5/US$6', '$HOME/$PATH', '$ x $', 'a $x', '\\$x\\$', '$5,000~$10,000', '${a}${b}', '$x$y', '$$$x$$$']) {
    it(`are not in ${text}`, () => assert.equal(renderMarkdown(text), `<p>${text.replaceAll('\\', '')}</p>`));
  }
});
