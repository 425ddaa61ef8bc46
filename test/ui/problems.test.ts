import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LOOKS, Workbench } from './workbench';

describe('The problems of a note', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ folder: 'test/integration/problems/workspace', settings: { 'rehearse.exclude': ['**/rows.md'] } });
    await workbench.questions();
    await workbench.openFile('plans.md');
    await workbench.run('Problems: Focus on Problems View');
    await workbench.page.locator('.markers-panel').getByText('No answer yet:').waitFor();
  });

  afterEach(async function () {
    await workbench.screenshot(`problems ${this.currentTest?.title ?? ''}`);
  });

  after(() => workbench.close());

  function bulb(title: string) {
    return workbench.page.locator('.action-widget .monaco-list-row', { hasText: title });
  }

  async function goToLine(line: number): Promise<void> {
    await workbench.page.keyboard.press('Control+KeyG');
    await workbench.page.locator('.quick-input-widget input').first().fill(`:${line}`);
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByText(new RegExp(`^Ln ${line}, Col`)).waitFor();
  }

  async function openBulb(line: number): Promise<void> {
    await workbench.run('View: Focus Active Editor Group');
    await goToLine(line);
    await workbench.untilShown(bulb('Write the answer here'), () => workbench.page.keyboard.press('Control+Period'));
  }

  for (const [theme, kind] of LOOKS) {
    it(`have a light bulb in ${theme}`, async () => {
      await workbench.useTheme(theme, kind);
      await openBulb(9);
      for (const title of ['Mark as To Do', 'Not a question', 'Fill all empty answers with TODO', 'Ignore this note']) await bulb(title).waitFor();
      await workbench.screenshot(`problems light bulb ${kind}`);
      await workbench.page.keyboard.press('Escape');
      await bulb('Not a question').waitFor({ state: 'detached' });
    });
  }

  it('go when the answer is written that the light bulb made place for', async () => {
    await openBulb(9);
    await bulb('Write the answer here').click();
    await workbench.page.getByText(/^Ln 11, Col [34]/).waitFor();
    await workbench.page.keyboard.type('Three it is.');
    await workbench.page.locator('.markers-panel').getByText('No answer yet:').waitFor({ state: 'detached' });
    await (await workbench.questions()).getByText('1/3').waitFor();
  });

  it('are explained: why a line is a question', async () => {
    await workbench.run('View: Focus Active Editor Group');
    await goToLine(1);
    await workbench.run('Rehearse: Why Is This (Not) a Question?');
    const picker = workbench.page.locator('.quick-input-widget');
    await picker.getByText('It is marked as a question').waitFor();
    await picker.getByText('Placeholder: what is written only holds the place of an answer.').waitFor();
    await workbench.screenshot('why it is a question');
    await workbench.page.keyboard.press('Escape');
  });

  it('are explained: that the settings leave a note out', async () => {
    await workbench.openFile('rows.md');
    await goToLine(1);
    await workbench.run('Rehearse: Why Is This (Not) a Question?');
    const picker = workbench.page.locator('.quick-input-widget');
    await picker.getByText('The settings leave this note out').waitFor();
    await picker.getByText('Open Settings').waitFor();
    await workbench.screenshot('why a note is left out');
    await workbench.page.keyboard.press('Escape');
  });

  it('are explained: why a line is none, and how the note may be read', async () => {
    await workbench.openFile('guide.md');
    await goToLine(7);
    await workbench.run('Rehearse: Why Is This (Not) a Question?');
    const picker = workbench.page.locator('.quick-input-widget');
    await picker.getByText('The lines of the note that are written alike do not sound like questions.').waitFor();
    await picker.getByText('Evidence Against').waitFor();
    await workbench.screenshot('why it is no question');
    await picker.getByText('Read This Note As…').click();
    await picker.getByText('Automatically').waitFor();
    await picker.getByText('(current)').waitFor();
    await workbench.screenshot('read this note as');
    await picker.locator('.monaco-list-row', { hasText: 'Headings' }).click();
    await workbench.page.locator('.view-lines').getByText('rehearse: heading').waitFor();
    await (await workbench.questions()).getByText('guide.md').waitFor();
    await workbench.run('View: Focus Active Editor Group');
    await workbench.page.keyboard.press('ControlOrMeta+KeyZ');
    await workbench.page.locator('.view-lines').getByText('rehearse: heading').waitFor({ state: 'detached' });
  });

  it('come with a question that is added as those around it are', async () => {
    await workbench.openFile('backend.md');
    await goToLine(3);
    await workbench.run('Rehearse: Add a Question…');
    await workbench.page.locator('.quick-input-widget input').first().fill('What is a semaphore?');
    await workbench.screenshot('add a question');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.view-lines').getByText('### Q. What is a semaphore?').waitFor();
    await workbench.page.getByText(/^Ln 9, Col/).waitFor(); // where its answer goes
    await workbench.page.keyboard.type('It counts.');
    await workbench.page.locator('.view-lines').getByText('A. It counts.').waitFor();
    await (await workbench.questions()).getByText('What is a semaphore?').waitFor();
  });

  it('are mended from the tree: its pencil leads to where the answer is written', async () => {
    const row = (await workbench.questions()).filter({ hasText: 'Two?' });
    await row.hover();
    await row.locator('.action-label.codicon-edit').click();
    await workbench.page.locator('.tab.active', { hasText: 'plans.md' }).waitFor();
    await workbench.page.getByText(/^Ln 7, Col/).waitFor();
  });
});

describe('A folder in Restricted Mode', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ folder: 'test/integration/problems/workspace', restricted: true });
  });

  after(() => workbench.close());

  it('has its questions, its problems, the light bulb and practice, and is only written in when asked', async () => {
    const { page } = workbench;
    await page
      .getByRole('button', { name: /Restricted Mode/ })
      .first()
      .waitFor();
    await (await workbench.questions()).getByText('Three?').click();
    await page.locator('.tab.active', { hasText: 'plans.md' }).waitFor();
    await workbench.run('Problems: Focus on Problems View');
    await page.locator('.markers-panel').getByText('No answer yet:').waitFor();
    await workbench.screenshot('restricted mode');
    const before = readFileSync(path.join(workbench.folder, 'plans.md'), 'utf8');
    await workbench.run('View: Focus Active Editor Group');
    const toDo = page.locator('.action-widget .monaco-list-row', { hasText: 'Mark as To Do' });
    await workbench.untilShown(toDo, () => page.keyboard.press('Control+Period'));
    await toDo.click();
    await page.locator('.markers-panel').getByText('No answer yet:').waitFor({ state: 'detached' });
    assert.equal(readFileSync(path.join(workbench.folder, 'plans.md'), 'utf8'), before, 'nothing is saved unasked');
    await workbench.run('Rehearse: Practice This Note');
    await workbench.panel().getByText('Question 1 of 3').waitFor();
    await workbench.screenshot('restricted mode practice');
  });
});
