import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Event, HISTORY, NOTES, Practice } from './practicing/practice';
import { Workbench } from './workbench';

const TCP = 'What does TCP guarantee?';
const UDP = 'What does UDP leave out?';
const CLOSE = 'Why does TCP close with four segments?';
const RESOLVER = 'What does a resolver ask first?';

describe('Two windows with one folder', () => {
  let one: Workbench;
  let other: Workbench;

  before(async () => {
    one = await Workbench.open({ folder: NOTES });
    other = await one.another();
    for (const window of [one, other]) {
      await (await window.questions()).getByText(TCP).waitFor();
      await window.page.bringToFront();
      await window.run('Rehearse: Group Questions By');
      await window.page.locator('.quick-input-widget input').first().fill('When They');
      await window.page.keyboard.press('Enter');
      await never(window).waitFor();
    }
  });

  after(() => one.close());

  const never = (window: Workbench) => window.page.locator('.part.sidebar .monaco-list-row[aria-label^="Never Practiced, "]');

  const leaves = (window: Workbench, count: number) => window.page.locator(`.part.sidebar .monaco-list-row[aria-label^="Never Practiced, ${count}"]`).waitFor();

  /** How many questions were never practiced, as the tree of a window says. */
  async function neverIn(window: Workbench): Promise<number> {
    return Number(/, (\d+)/.exec((await never(window).getAttribute('aria-label')) ?? '')?.[1]);
  }

  afterEach(async () => {
    await one.screenshot('windows one');
    await other.screenshot('windows other');
  });

  function rated(): string[] {
    const folder = path.join(one.folder, HISTORY);
    const lines = readdirSync(folder).flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trim().split('\n'));
    const rates = lines.map((line) => JSON.parse(line) as Event).filter(({ type }) => type === 'rate');
    return rates.map(({ rating, text }) => `${rating} ${text}`).sort();
  }

  it('keep what is rated in either of them, and each knows it', async () => {
    const [first, second] = [new Practice(one), new Practice(other)];
    const count = await neverIn(one);
    assert.equal(await neverIn(other), count);
    await one.page.bringToFront();
    await first.begin('Everything');
    await first.asks(TCP);
    await first.rate('3', UDP);
    await leaves(other, count - 1);
    await other.page.bringToFront();
    await second.begin('Everything');
    await second.asks(TCP);
    for (const next of [UDP, CLOSE, RESOLVER]) {
      await second.press('KeyS');
      await second.asks(next);
    }
    await second.press('Space');
    await second.panel.locator('#rate-3').waitFor();
    await second.press('Digit1');
    await Promise.all([one, other].map((window) => leaves(window, count - 2)));
    assert.deepEqual(rated(), [`1 ${RESOLVER}`, `3 ${TCP}`]);
  });
});
