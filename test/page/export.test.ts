import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { AnswerMode } from '../../src/core/export/formats';
import { formulasIn } from '../../src/core/markdown/render';
import { exported, written } from '../export/exporting';
import { cacheDir, root } from '../run/root.mjs';
import { launchChromium } from '../vscode/chromium.mjs';

const PICTURES = path.join(cacheDir, 'screenshots', 'page');
const PNG = `data:image/png;base64,${readFileSync(path.join(root, 'media', 'icon.png')).toString('base64')}`;

const PARAGRAPH = 'An index is a second structure that finds rows by a key, at the price of more work for each write. ';
const MIXED = `# 운영체제 Operating systems

## 프로세스

### Q. 프로세스와 스레드의 차이는 무엇인가요?

A. 프로세스는 **자원**을, 스레드는 \`stack\`만 따로 가집니다.[^1]

| 무엇 | 프로세스 | 스레드 |
|---|---|---|
| 메모리 | 따로 | 함께 |

- 문맥 교환 비용은 왜 다른가요?

### Q. What does \`fork\` do?

A. It copies the process. See [the book](https://example.org/book), ![icon](icon.png), ![far](https://example.org/x.png) and [a note](tcp.md).

- [ ] draw it
- [x] say it

\`\`\`c
int main(void) { return fork() > 0 ? 0 : 1; } // a comment that is so long that it does not fit on a line of the page, and goes on and on
\`\`\`

$$\\sum_{i=1}^n i = \\frac{n(n+1)}{2}$$

### Q. What is a zombie?

## Locks

### Q. What is a lock?

My answer: It keeps others out.

Model answer: A mutex.

[^1]: 교과서 3장.
`;

/** So many questions with answers of a third of a page. */
const many = (count: number): string => Array.from({ length: count }, (_, at) => `## Q. Why is number ${at + 1} so?\n\nA. ${PARAGRAPH.repeat(8)}\n`).join('\n');

describe('A page that is exported', () => {
  let browser: Browser;
  let page: Page;
  let requested: string[];

  before(async () => {
    browser = await launchChromium();
    mkdirSync(PICTURES, { recursive: true });
  });

  after(() => browser.close());

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 900, height: 1200 } });
    page = await context.newPage();
    requested = [];
    page.on('console', (message) => message.type() === 'error' && requested.push(message.text()));
    page.on('request', (request) => request.url().startsWith('data:') || requested.push(request.url()));
  });

  afterEach(() => page.context().close());

  async function open(notes: Readonly<Record<string, string>>, answers: AnswerMode = 'shown', title = 'Acme'): Promise<void> {
    const formula = await formulasIn(['$x$']);
    const image = (src: string) => (src.startsWith('https:') ? { link: src } : { src: PNG });
    await page.setContent(written('html', exported(notes), { answers, title, formula, image }), { waitUntil: 'load' });
  }

  async function complaints(): Promise<string[]> {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`));
  }

  /** The pages that it prints to: how many, and the PDF. */
  async function printed(name: string): Promise<number> {
    const pdf = await page.pdf({ format: 'A4', path: path.join(PICTURES, `${name}.pdf`) });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  }

  for (const answers of ['shown', 'folded', 'none'] as const) {
    it(`can be read by everyone with answers ${answers}, and loads nothing`, async () => {
      await open({ 'os.md': MIXED, 'net/tcp.md': '## Q. What is a port?\n\nA. # A number\n' }, answers);
      await page.screenshot({ path: path.join(PICTURES, `exported page ${answers}.png`), fullPage: true });
      assert.deepEqual(requested, []);
      assert.deepEqual(await complaints(), []);
      for (const summary of await page.locator('summary').all()) await summary.click();
      assert.deepEqual(await complaints(), []);
      assert.equal(await page.getByText('It keeps others out.').count(), answers === 'none' ? 0 : 1);
      assert.equal(await page.locator('script, link, iframe').count(), 0);
    });
  }

  it('shows images that lie in the folder, and of others a link', async () => {
    await open({ 'os.md': MIXED });
    assert.equal(await page.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth > 0), true);
    assert.equal(await page.getByRole('link', { name: 'far' }).getAttribute('href'), 'https://example.org/x.png');
    assert.equal(await page.getByText('a note').locator('xpath=ancestor-or-self::a[@href]').count(), 0);
  });

  it('says in which language it is, and each question that is in another one', async () => {
    await open({ 'os.md': MIXED });
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.deepEqual(await page.locator('main > section > article').evaluateAll((all) => all.map((one) => one.getAttribute('lang'))), ['ko', null, null, null]);
  });

  it('has contents that lead to its notes and sections', async () => {
    await open({ 'os.md': MIXED, 'net/tcp.md': '## Q. What is a port?\n\nA. A number.\n' });
    const links = await page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => [link.textContent, document.querySelector(link.getAttribute('href') ?? '')?.textContent]));
    assert.deepEqual(
      links.map(([text]) => text),
      ['net/tcp.md', 'os.md', '운영체제 Operating systems › 프로세스', '운영체제 Operating systems › Locks'],
    );
    for (const [text, title] of links) assert.equal(title, text);
  });

  it('is as wide as the window is', async () => {
    await open({ 'os.md': MIXED });
    await page.setViewportSize({ width: 320, height: 800 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false);
  });

  it('prints with its contents first, and cuts no question in two', async () => {
    await open({ 'a.md': many(12) });
    // Two and a half answers would fit on a page.
    assert.equal(await printed('exported long'), 1 + 6);
    await open({ 'a.md': many(12) }, 'none');
    assert.equal(await printed('exported long none'), 1 + 1);
    await open({ 'a.md': `## Q. Why?\n\nA. ${PARAGRAPH.repeat(100)}\n` });
    assert.ok((await printed('exported longer than a page')) > 1 + 3);
  });

  it('prints what is mixed', async () => {
    await open({ 'os.md': MIXED, 'net/tcp.md': '## Q. What is a port?\n\nA. A number.\n' });
    assert.equal(await printed('exported mixed'), 1 + 2);
  });
});
