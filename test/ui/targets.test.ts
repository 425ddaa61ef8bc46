import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { dateIn, writeHistory, writeTargets } from '../integration/targets/log';
import { LOOKS, Workbench } from './workbench';

const FOLDER = 'test/integration/targets/workspace';

function targetsIn(folder: string): unknown[] {
  const { targets } = JSON.parse(readFileSync(path.join(folder, '.rehearse', 'targets.json'), 'utf8')) as { targets: unknown[] };
  return targets;
}

describe('A target', () => {
  let workbench: Workbench;
  let rows: Locator;

  before(async () => {
    workbench = await Workbench.open({ folder: FOLDER, prepare: writeHistory });
    rows = await workbench.questions();
    await rows.filter({ hasText: 'What is a kernel?' }).waitFor();
  });

  after(() => workbench.close());

  afterEach(async function () {
    await workbench.screenshot(`targets ${this.currentTest?.title ?? ''}`);
  });

  it('is made by keyboard: a name, a day, what counts with the number of questions', async () => {
    const { page } = workbench;
    const widget = page.locator('.quick-input-widget');
    await workbench.run('Rehearse: New Target…');
    await widget.getByText('New Target (1/3)').waitFor();
    await page.keyboard.type('Acme');
    await page.keyboard.press('Enter');
    await widget.getByText('New Target: Acme (2/3)').waitFor();
    await workbench.screenshot('targets the day is asked');
    await page.keyboard.type('in 6 days');
    await widget.locator('.monaco-list-row', { hasText: 'in 6 days' }).waitFor();
    await workbench.screenshot('targets the day is typed');
    await page.keyboard.press('Enter');
    await widget.getByText('New Target: Acme (3/3) · 5 questions').waitFor();
    await page.keyboard.type('#backend');
    await widget.locator('.monaco-list-row', { hasText: '#backend' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await widget.locator('.monaco-list-row.focused', { hasText: '#backend' }).waitFor();
    await page.keyboard.press('Space');
    await widget.getByText('New Target: Acme (3/3) · 4 questions').waitFor();
    await workbench.screenshot('targets what counts is chosen');
    await page.keyboard.press('Enter');
    await rows.filter({ hasText: 'Acme' }).getByText('in 6 days · 1 of 4 ready').waitFor();
    assert.deepEqual(targetsIn(workbench.folder), [{ name: 'Acme', date: dateIn(6), tags: ['backend'] }]);
  });

  it('is above the notes in all themes, with what to do for it today', async () => {
    await rows.filter({ hasText: 'Say Aloud Today' }).getByText('1 question').waitFor();
    await rows.filter({ hasText: 'Write Today' }).getByText('1 answer').waitFor();
    for (const [theme, kind] of LOOKS) {
      await workbench.useTheme(theme, kind);
      await workbench.screenshot(`targets in the tree in ${theme}`);
    }
  });

  it('is met: what was said today is not asked again', async () => {
    const { page } = workbench;
    await rows.filter({ hasText: 'Say Aloud Today' }).click();
    await workbench.panel().getByText('What is a deadlock?').waitFor();
    await page.keyboard.press('Space');
    await workbench.panel().locator('#rate-4').getByText('ready for Acme').waitFor();
    assert.match(await workbench.panel().locator('#rate-3').innerText(), /in \d days/);
    await workbench.screenshot('targets on the buttons of practice');
    await page.keyboard.press('Digit4');
    await rows.filter({ hasText: 'Acme' }).getByText('2 of 4 ready').waitFor();
    await rows.filter({ hasText: 'Say Aloud Today' }).waitFor({ state: 'detached' });
  });

  it('opens where the next answer is to be written', async () => {
    await rows.filter({ hasText: 'Write Today' }).click();
    await workbench.page.locator('.tab.active', { hasText: 'backend.md' }).waitFor();
  });

  it('gets another day, and is deleted and taken back', async () => {
    const { page } = workbench;
    const acme = rows.filter({ hasText: 'Acme' });
    await workbench.run('Rehearse: Change Day of Target…');
    await page.locator('.quick-input-widget').getByText('Day of Acme').waitFor();
    await page.keyboard.type('in 9 days');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'in 9 days' }).waitFor();
    await page.keyboard.press('Enter');
    await acme.getByText('in 9 days').waitFor();
    const before = targetsIn(workbench.folder);
    assert.deepEqual(before, [{ name: 'Acme', date: dateIn(9), tags: ['backend'] }]);
    await workbench.run('Rehearse: Delete Target');
    await acme.waitFor({ state: 'detached' });
    assert.deepEqual(targetsIn(workbench.folder), []);
    await (await workbench.message('The target Acme was deleted')).getByRole('button', { name: 'Undo' }).click();
    await acme.getByText('in 9 days').waitFor();
    assert.deepEqual(targetsIn(workbench.folder), before);
  });

  it('says in a row what is wrong with its file, which opens there', async () => {
    writeTargets(workbench.folder, { name: 'Acme', date: 'soon' });
    const row = rows.filter({ hasText: '“soon” is no day' });
    await row.click();
    await workbench.page.locator('.tab.active', { hasText: 'targets.json' }).waitFor();
  });
});

describe('A target over the days', () => {
  const TOPICS = ['a lock', 'a queue', 'a heap', 'a trie', 'a graph', 'a cache'];
  /** What there is to say on each day until that of the target: new ones, what comes back, and the weakest on the eve. */
  const SAID = [5, 1, 5, 6];

  it('is met by saying on each day what there is to say', async () => {
    const prepare = (folder: string): void => {
      writeFileSync(path.join(folder, 'plan.md'), TOPICS.map((topic) => `## Q. What is ${topic}?\n\nA. Something to know.\n`).join('\n'));
      writeTargets(folder, { name: 'Acme', date: dateIn(SAID.length), notes: ['plan.md'] });
    };
    const workbench = await Workbench.open({ folder: FOLDER, prepare, hasClock: true });
    try {
      const { page } = workbench;
      const panel = workbench.panel();
      const rows = await workbench.questions();
      const acme = rows.filter({ hasText: 'Acme' });
      const say = rows.filter({ hasText: 'Say Aloud Today' });
      for (const [day, count] of SAID.entries()) {
        if (day > 0) await workbench.daysLater(day);
        await workbench.questions();
        await acme.getByText(day === SAID.length - 1 ? 'tomorrow' : `in ${SAID.length - day} days`).waitFor();
        await say.getByText(count === 1 ? '1 question' : `${count} questions`).click();
        for (let nth = 1; nth <= count; nth += 1) {
          await panel.getByText(`Question ${nth} of ${count}`).waitFor();
          await page.keyboard.press('Space');
          await panel.locator('#rate-3').waitFor();
          await page.keyboard.press('Digit3');
        }
        await say.waitFor({ state: 'detached' });
        await workbench.screenshot(`targets on day ${day}`);
        await workbench.run('View: Close All Editors');
      }
      await workbench.daysLater(SAID.length);
      await workbench.questions();
      await acme.getByText(`today · ${TOPICS.length} of ${TOPICS.length} ready`).waitFor();
    } finally {
      await workbench.close();
    }
  });
});

describe('A target, in Japanese,', () => {
  it('is shown with its day, and made by a day as one says it', async () => {
    const prepare = (folder: string): void => {
      writeHistory(folder);
      writeTargets(folder, { name: '青空', date: dateIn(6), folders: ['acme'] });
    };
    const workbench = await Workbench.open({ folder: FOLDER, prepare, language: 'ja' });
    try {
      const { page } = workbench;
      const rows = await workbench.questions();
      await rows.filter({ hasText: '青空' }).getByText('6 日後 · 準備完了 1/4 問').waitFor();
      await rows.filter({ hasText: '今日話す質問' }).getByText('1 問').waitFor();
      await workbench.run('Rehearse: 新しい目標…');
      await page.locator('.quick-input-widget').getByText('新しい目標 (1/3)').waitFor();
      await page.keyboard.insertText('大空');
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget').getByText('新しい目標: 大空 (2/3)').waitFor();
      await page.keyboard.insertText('１２月１２日');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: '12月12日' }).waitFor();
      await workbench.screenshot('targets in Japanese');
    } finally {
      await workbench.close();
    }
  });
});
