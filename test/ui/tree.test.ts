import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { LOOKS, Workbench } from './workbench';

const FOLDER = 'test/integration/tree/workspace';

/** Chooses from the list that is open, or writes into the field that is. */
async function answer(workbench: Workbench, text: string): Promise<void> {
  const { page } = workbench;
  await page.locator('.quick-input-widget input').first().fill(text);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

async function inAllThemes(workbench: Workbench, name: string): Promise<void> {
  for (const [theme, kind] of LOOKS) {
    await workbench.useTheme(theme, kind);
    await workbench.page.mouse.move(900, 500);
    await workbench.screenshot(`${name} in ${theme}`);
  }
}

describe('The tree of questions', () => {
  let workbench: Workbench;
  let rows: Locator;

  before(async () => {
    workbench = await Workbench.open({ folder: FOLDER });
    rows = await workbench.questions();
    await rows.getByText('인덱스란 무엇인가요?').waitFor();
  });

  after(() => workbench.close());

  afterEach(async function () {
    await workbench.screenshot(`tree ${this.currentTest?.title ?? ''}`);
  });

  const row = (text: string) => rows.filter({ hasText: text });
  const selected = (text: string) => workbench.page.locator('.part.sidebar .monaco-list-row.selected', { hasText: text });

  it('shows every status, and follow-ups when they are asked for', async () => {
    await row('What is a process?').locator('.monaco-tl-twistie').click();
    await row('What is a zombie?').waitFor();
    await inAllThemes(workbench, 'tree of all statuses');
  });

  it('says above them how many are answered', async () => {
    await workbench.page.locator('.part.sidebar .message', { hasText: /^\d+ of \d+ answered · \d+ unanswered$/ }).waitFor();
  });

  it('keeps what is open, and selects the question that the cursor enters, without taking the focus', async () => {
    await workbench.openFile('os.md');
    await workbench.page.locator('.monaco-editor .view-lines').first().getByText('What is a TLB?').click();
    await selected('What is a TLB?').waitFor();
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.type('A. A cache.');
    await row('What is a TLB?').getByText('5 s').waitFor();
    await row('What is a zombie?').waitFor();
    await selected('What is a TLB?').waitFor();
    await workbench.page.locator('.monaco-editor .view-lines').first().getByText('A. TODO').click();
    await selected('What is a fork?').waitFor();
    await workbench.run('File: Revert File');
    await row('What is a TLB?').getByText('empty').waitFor();
  });

  it('says in a tooltip what is known of a question', async () => {
    await workbench.hover(row('What is a process?'), 'Read as: label');
    await workbench.page.locator('.workbench-hover').getByText('os.md › Operating systems › Processes').waitFor();
  });

  it('practices one question', async () => {
    await row('What is paging?').hover();
    await row('What is paging?').getByRole('button', { name: 'Practice This Question' }).click();
    await workbench.panel().getByText('Question 1 of 1').waitFor();
    await workbench.run('View: Close All Editors');
  });

  it('has what can be done with a question in its menu', async () => {
    await row('What is paging?').click({ button: 'right' });
    for (const name of ['Open to the Side', 'Reveal in Explorer View', 'Practice This Question', 'Copy Question']) {
      await workbench.page.getByRole('menuitem', { name }).waitFor();
    }
    await workbench.screenshot('tree menu of a question');
    await workbench.page.keyboard.press('Escape');
  });

  it('is grouped by status', async () => {
    await workbench.run('Rehearse: Group Questions By');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'current' }).waitFor();
    await workbench.screenshot('tree choice of a grouping');
    await answer(workbench, 'Status');
    await workbench.page.locator('.part.sidebar .monaco-list-row[aria-label="Placeholder, 2"]').waitFor();
    await row('What is a fork?').getByText('os.md').waitFor();
    await workbench.screenshot('tree grouped by status');
  });

  it('is grouped by tag, and those of a tag are practiced', async () => {
    await workbench.run('Rehearse: Group Questions By');
    await answer(workbench, 'Tag');
    const network = workbench.page.locator('.part.sidebar .monaco-list-row[aria-label="#network, 2"]');
    await network.hover();
    await workbench.screenshot('tree grouped by tag');
    await network.getByRole('button', { name: 'Practice' }).click();
    await workbench.panel().getByText('Question 1 of 2').waitFor();
    await workbench.run('View: Close All Editors');
    await workbench.run('Rehearse: Group Questions By');
    await answer(workbench, 'Note and');
    await row('Processes').waitFor();
  });

  it('says what a filter leaves out, and is cleared with one click', async () => {
    await workbench.run('Rehearse: Filter Questions by Status');
    await answer(workbench, 'Unanswered');
    await workbench.run('Rehearse: Filter Questions…');
    await answer(workbench, 'tcp');
    await workbench.page.locator('.part.sidebar').getByText('Unanswered, “tcp”: 2 of 10 questions').waitFor();
    await row('Why is HTTP/3 not on TCP?').waitFor();
    await inAllThemes(workbench, 'tree filtered');
    await workbench.page.locator('.part.sidebar .pane-header, .part.sidebar .composite.title').getByRole('button', { name: 'Clear Filter' }).first().click();
    await row('인덱스란 무엇인가요?').waitFor();
  });

  it('keeps its filter when the window is loaded again, and says so where nothing passes it', async () => {
    await workbench.run('Rehearse: Filter Questions…');
    await answer(workbench, 'nothing like it');
    const welcome = workbench.page.locator('.welcome-view').getByText('No question passes the filter.');
    await welcome.waitFor();
    await inAllThemes(workbench, 'welcome without hits');
    await workbench.page.reload();
    rows = await workbench.questions();
    await welcome.waitFor();
    await workbench.page.locator('.welcome-view').getByRole('button', { name: 'Clear Filter' }).click();
    await row('인덱스란 무엇인가요?').waitFor();
  });
});

describe('The tree of a person', () => {
  it('with many notes is closed at first', async () => {
    const workbench = await Workbench.open({ folder: FOLDER });
    try {
      const rows = await workbench.questions();
      await rows.getByText('인덱스란 무엇인가요?').waitFor();
      for (let number = 1; number <= 30; number += 1) await writeFile(path.join(workbench.folder, `note ${number}.md`), '### Q. One?\n');
      await rows.getByText('note 17.md').waitFor();
      await rows.getByText('One?').first().waitFor({ state: 'detached' });
      await workbench.screenshot('tree with many notes');
    } finally {
      await workbench.close();
    }
  });

  it('without a folder offers to open one', async () => {
    const workbench = await Workbench.open({ folder: 'none' });
    try {
      await workbench.questions();
      await workbench.page.locator('.welcome-view').getByText('Open the folder with your interview notes').waitFor();
      await inAllThemes(workbench, 'welcome without a folder');
      await workbench.page.locator('.welcome-view').getByText('open the samples').click();
      await (await workbench.questions()).getByText('What is a deadlock?').waitFor();
      await workbench.screenshot('welcome samples are open');
    } finally {
      await workbench.close();
    }
  });

  it('without notes offers to create one, and says which are recognized', async () => {
    const workbench = await Workbench.open({ folder: 'test/integration/lifecycle/workspace' });
    try {
      await workbench.questions();
      const welcome = workbench.page.locator('.welcome-view');
      await welcome.getByText('No questions were found').waitFor();
      await inAllThemes(workbench, 'welcome without notes');
      await welcome.getByRole('button', { name: 'Which Notes Are Recognized?' }).click();
      await workbench.panel().getByRole('heading', { name: 'Which Notes Are Recognized?' }).waitFor();
      await workbench.screenshot('welcome help');
      await welcome.getByRole('button', { name: 'Create a Note' }).click();
      await (await workbench.questions()).getByText('What is a deadlock?').waitFor();
      await workbench.screenshot('welcome a note is created');
    } finally {
      await workbench.close();
    }
  });
});
