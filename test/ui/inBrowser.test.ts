import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { type Event, HISTORY, NOTES, Practice } from './practicing/practice';
import { Workbench } from './workbench';

const TCP = 'What does TCP guarantee?';
const UDP = 'What does UDP leave out?';

describe('The extension in a browser, without Node', () => {
  let workbench: Workbench;
  let practice: Practice;
  let rows: Locator;

  before(async () => {
    workbench = await Workbench.open({ folder: NOTES, inBrowser: true });
    practice = new Practice(workbench);
    rows = await workbench.questions();
    await rows.getByText(TCP).waitFor();
  });

  after(() => workbench.close());

  afterEach(async function () {
    await workbench.screenshot(`in a browser ${this.currentTest?.title ?? ''}`);
  });

  /** What was rated, as the log says it that lies beside the notes. */
  function rated(): string[] {
    const folder = path.join(workbench.folder, HISTORY);
    if (!existsSync(folder)) return [];
    const lines = readdirSync(folder).flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trim().split('\n'));
    return lines.map((line) => JSON.parse(line) as Event).flatMap(({ type, rating, text }) => (type === 'rate' ? [`${String(rating)} ${String(text)}`] : []));
  }

  it('has a question practiced, its answer shown, and the rating kept beside the notes', async () => {
    await practice.begin('Everything');
    await practice.asks(TCP);
    await practice.rate('3', UDP);
    assert.deepEqual(rated(), [`3 ${TCP}`]);
  });

  it('writes a target, and reads it', async () => {
    const widget = workbench.page.locator('.quick-input-widget');
    await workbench.run('Rehearse: New Target…');
    for (const [step, typed] of [
      ['New Target (1/3)', 'Acme'],
      ['New Target: Acme (2/3)', 'in 6 days'],
      ['New Target: Acme (3/3)', ''],
    ] as const) {
      await widget.getByText(step).waitFor();
      await workbench.page.keyboard.insertText(typed);
      if (typed.startsWith('in')) await widget.locator('.monaco-list-row', { hasText: typed }).waitFor();
      await workbench.page.keyboard.press('Enter');
    }
    await rows.filter({ hasText: 'Acme' }).getByText('in 6 days').waitFor();
  });

  it('knows all of it after a restart of the window', async () => {
    await workbench.reload();
    rows = await workbench.questions();
    await rows.filter({ hasText: 'Acme' }).getByText('in 6 days').waitFor();
    await workbench.run('Rehearse: Group Questions By');
    await workbench.page.locator('.quick-input-widget input').first().fill('When They');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.part.sidebar .monaco-list-row[aria-label^="Never Practiced, "]').waitFor();
    assert.deepEqual(rated(), [`3 ${TCP}`]);
  });
});
