import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../vscode/chromium.mjs';
import { PracticePage, THEMES } from '../practicePage';
import { english, states } from './views';

type State = keyof typeof states;

const SIZES = {
  narrow: { width: 320, height: 2400 },
  'half as wide': { width: 640, height: 1800 },
  'twice as big': { width: 900, height: 1600, zoom: 2 },
  wide: { width: 1600, height: 1400 },
};

describe('The page of progress', () => {
  let browser: Browser;
  let opened: PracticePage;

  before(async () => {
    browser = await launchChromium();
  });

  after(() => browser.close());

  afterEach(async () => {
    assert.deepEqual(opened.problems, []);
    await opened.close();
  });

  async function open(size: { readonly width?: number; readonly height?: number; readonly zoom?: number } = {}): Promise<void> {
    opened = await PracticePage.open(browser, { name: 'progress', width: 1000, height: 1600, ...size });
    assert.deepEqual(await opened.told(), [{ type: 'ready' }]);
  }

  const show = (state: State): Promise<void> => opened.say({ type: 'show', view: states[state], labels: english });
  const names = Object.keys(states) as State[];

  for (const theme of THEMES) {
    it(`can be read and used by everyone in ${theme}`, async () => {
      await open();
      await opened.use(theme);
      for (const name of names) {
        await show(name);
        await opened.picture(`progress ${name}`, theme);
        for (const summary of await opened.page.locator('summary').all()) await summary.click();
        assert.deepEqual(await opened.complaints(), [], name);
      }
    });
  }

  for (const [what, size] of Object.entries(SIZES)) {
    it(`has room for everything when it is ${what}`, async () => {
      await open(size);
      await opened.use('Dark Modern');
      for (const name of names) {
        await show(name);
        await opened.picture(`progress ${what} ${name}`, 'Dark Modern');
        assert.equal(await opened.overflows(), false, name);
        assert.deepEqual(await opened.complaints(['target-size', 'scrollable-region-focusable']), [], name);
      }
    });
  }

  it('draws its pictures anew for another width, and keeps the focus and what is open', async () => {
    await open();
    await show('some');
    const widths = (): Promise<number[]> =>
      opened.page.locator('.target-chart').evaluateAll((charts) => charts.map((chart) => chart.getBoundingClientRect().width));
    const [wide = 0] = await widths();
    await opened.page.locator('#days-table summary').press('Enter');
    await opened.page.setViewportSize({ width: 400, height: 800 });
    const [narrow = 0] = await widths();
    assert.ok(narrow < wide && narrow < 400, `${wide}, ${narrow}`);
    assert.equal(await opened.page.locator('#days-table').getAttribute('open'), '');
    assert.equal(await opened.focused(), 'summary');
    await show('first');
    assert.equal(await opened.page.locator('#days-table').getAttribute('open'), '');
  });

  it('tells all that is in its pictures in tables, too', async () => {
    await open();
    await show('some');
    const practiced = states.some.days.days.filter(({ questions }) => questions > 0).reverse();
    const rows = (table: string): Promise<string[][]> =>
      opened.page.locator(`${table} tbody tr`).evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent)));
    assert.deepEqual(
      await rows('#days-table'),
      practiced.map(({ label, minutes, questions }) => [label, String(questions), String(minutes)]),
    );
    assert.deepEqual(
      (await rows('#target-0')).slice(0, 2),
      states.some.targets[0]?.evenings
        .slice(-2)
        .reverse()
        .map(({ label, ready }) => [label, String(ready)]),
    );
    assert.deepEqual((await rows('.notes'))[1], [
      'backend/operating-systems.md',
      'ready 22, rehearsed 8, written 5, draft 2, placeholder 1ready 22, rehearsed 8, written 5, draft 2, placeholder 1',
      '22 of 38 ready',
    ]);
    assert.equal(await opened.page.getByRole('img', { name: 'Acme, backend: in 9 days · 34 of 50 ready' }).count(), 1);
    assert.equal(await opened.page.getByRole('img', { name: 'Practiced on 19 of the last 30 days' }).count(), 1);
  });

  it('leads to questions and notes by keyboard, and offers what is missing', async () => {
    await open();
    await show('some');
    await opened.page.getByRole('button', { name: 'What is a deadlock?' }).press('Enter');
    await opened.page.getByRole('button', { name: 'backend/networks.md' }).press('Space');
    await show('nothing');
    await opened.page.getByRole('button', { name: 'Practice…' }).press('Enter');
    await opened.page.getByRole('button', { name: 'New Target…' }).press('Enter');
    assert.deepEqual(await opened.told(), [
      { type: 'open', id: 'file:///os.md#0:a' },
      { type: 'open', id: 'file:///net.md' },
      { type: 'practice' },
      { type: 'newTarget' },
    ]);
  });

  it('ignores what is not a message of its host', async () => {
    await open();
    await show('some');
    for (const message of [null, 1, {}, { type: 'show', view: {}, labels: english }]) await opened.say(message);
    assert.equal(await opened.page.locator('h1').innerText(), 'Progress');
  });
});
