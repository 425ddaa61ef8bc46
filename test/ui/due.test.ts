import type { Locator } from 'playwright-core';
import { writeHistory } from '../integration/due/log';
import { LOOKS, Workbench } from './workbench';

describe('What is due today', () => {
  let workbench: Workbench;
  let rows: Locator;

  before(async () => {
    workbench = await Workbench.open({ folder: 'test/integration/due/workspace', prepare: writeHistory });
    rows = await workbench.questions();
    await due('4').waitFor();
  });

  after(() => workbench.close());

  afterEach(async function () {
    await workbench.screenshot(`due ${this.currentTest?.title ?? ''}`);
  });

  const row = (text: string) => rows.filter({ hasText: text });
  const due = (count: string) => workbench.page.locator(`.part.sidebar .monaco-list-row[aria-label="Due Today, ${count}"]`);
  const focused = (label: string) => workbench.page.locator(`.part.sidebar .monaco-list-row.focused[aria-label^="${label}"]`);
  const inStatusBar = () => workbench.page.locator('.statusbar-item', { hasText: '4 due' });

  /** From the menu that is open. VS Code takes no click in the first moment. */
  async function choose(name: string): Promise<void> {
    await workbench.page.getByRole('menuitem', { name }).hover();
    await workbench.page.keyboard.press('Enter');
  }

  it('is the first row of the tree, from which practice begins by keyboard', async () => {
    const { page } = workbench;
    await workbench.run('Rehearse: Focus on Questions View');
    await page.keyboard.press('Home');
    await focused('Due Today').waitFor();
    await workbench.untilShown(row('since yesterday'), () => page.keyboard.press('ArrowRight'));
    await page.keyboard.press('ArrowDown');
    await focused('What is a thread?, answered, 5 days, os.md').waitFor();
    for (const [theme, kind] of LOOKS) {
      await workbench.useTheme(theme, kind);
      await workbench.run('Rehearse: Focus on Questions View');
      await focused('What is a thread?').waitFor();
      await workbench.screenshot(`due in the tree in ${theme}`);
    }
    await page.keyboard.press('ArrowLeft');
    await focused('Due Today').waitFor();
    await page.keyboard.press('Enter');
    await workbench.panel().getByText('What is a thread?').waitFor();
  });

  it('is in the status bar, and practice begins there', async () => {
    await workbench.run('View: Close All Editors');
    await workbench.hover(inStatusBar(), '2 from earlier days, 2 from today');
    await workbench.screenshot('due in the status bar');
    await inStatusBar().click();
    await workbench.panel().getByText('What is a thread?').waitFor();
  });

  it('has a question that opens in its note and stays selected there', async () => {
    await row('since yesterday').click();
    await workbench.page.locator('.tab.active', { hasText: '면접 준비.md' }).waitFor();
    await workbench.page.locator('.part.sidebar .monaco-list-row.selected', { hasText: 'since yesterday' }).waitFor();
  });

  it('has the menu of a question, which suspends it', async () => {
    await workbench.page.mouse.move(0, 0); // what is told of the row that was clicked before covers others
    await row('1분 자기소개').first().click({ button: 'right' });
    await workbench.screenshot('due menu of a question');
    await choose('Suspend from Practice');
    await due('3').waitFor();
    await row('1분 자기소개').getByText('suspended').waitFor();
    await row('1분 자기소개').click({ button: 'right' });
    await choose('Resume in Practice');
    await due('4').waitFor();
  });

  it('says when a question was practiced', async () => {
    await workbench.hover(row('What is paging?').last(), 'Next due: today');
  });

  it('has groups of its own', async () => {
    await workbench.run('Rehearse: Group Questions By');
    await workbench.page.locator('.quick-input-widget input').first().fill('When They');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.part.sidebar .monaco-list-row[aria-label="Never Practiced, 2"]').waitFor();
  });
});

describe('What is due today, in Chinese,', () => {
  it('is the first row, too', async () => {
    const workbench = await Workbench.open({ folder: 'test/integration/due/workspace', prepare: writeHistory, language: 'zh-cn' });
    try {
      const rows = await workbench.questions();
      await rows.filter({ hasText: '今日练习' }).waitFor();
      await workbench.untilShown(rows.getByText('从昨天起'), async () => {
        await workbench.page.locator('.part.sidebar .monaco-list').first().focus();
        await workbench.page.keyboard.press('Home');
        await workbench.page.keyboard.press('ArrowRight');
      });
      await workbench.hover(workbench.page.locator('.statusbar-item', { hasText: '今日 4 题' }), '之前剩余 2 个，今天 2 个');
      await workbench.screenshot('due in Chinese');
    } finally {
      await workbench.close();
    }
  });
});
