import assert from 'node:assert/strict';
import { LOOKS, Workbench } from './workbench';

describe('The notes of a folder', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
  });

  afterEach(async function () {
    await workbench.screenshot(`notes ${this.currentTest?.title ?? ''}`);
  });

  after(() => workbench.close());

  it('are in the tree, with what is answered and what is not', async () => {
    const rows = await workbench.questions();
    for (const label of [
      'operating-systems.md, 3 of 5 answered',
      'What is a deadlock?, answered, 20 s',
      'What is a race condition?, empty',
      '1분 자기소개를 해 주세요., answered, 15 s',
    ]) {
      await workbench.page.locator(`.part.sidebar .monaco-list-row[aria-label="${label}"]`).waitFor();
    }
    await rows.nth(18).waitFor();
    assert.equal(await rows.count(), 19);
    await workbench.page.locator('.activitybar .badge', { hasText: '6' }).waitFor();
  });

  it('open at a question that is clicked, with its problem', async () => {
    const { page } = workbench;
    await (await workbench.questions()).getByText('What happens during a context switch?').click();
    await page.locator('.tab.active', { hasText: 'operating-systems.md' }).waitFor();
    await page.getByText('Ln 16, Col 3').waitFor();
    await workbench.run('Problems: Focus on Problems View');
    await problems().nth(1).waitFor();
  });

  for (const [theme, kind] of LOOKS) {
    it(`read well in ${theme}`, async () => {
      await workbench.useTheme(theme, kind);
    });
  }

  it('change tree and problems with each answer that is typed', async () => {
    await workbench.run('View: Focus Active Editor Group');
    await workbench.page.keyboard.type(' The registers are saved and others loaded.');
    await (await workbench.questions()).getByText('4/5').waitFor();
    await problems().nth(1).waitFor({ state: 'detached' });
    await workbench.page.locator('.activitybar .badge', { hasText: '5' }).waitFor();
  });

  function problems() {
    return workbench.page.locator('.markers-panel').getByText('No answer yet:');
  }
});

describe('Notes that are being written', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ folder: 'test/integration/notes/workspace' });
  });

  afterEach(async function () {
    await workbench.screenshot(`notes being written ${this.currentTest?.title ?? ''}`);
  });

  after(() => workbench.close());

  it('show what is empty, only a placeholder or a draft, and why', async () => {
    const rows = await workbench.questions();
    for (const label of ['plans.md, 0 of 3 answered', 'One?, placeholder', 'Two?, draft', 'Three?, empty']) {
      await workbench.page.locator(`.part.sidebar .monaco-list-row[aria-label="${label}"]`).waitFor();
    }
    await workbench.page.locator('.activitybar .badge', { hasText: '3' }).waitFor(); // without the draft
    await workbench.hover(rows.getByText('Two?'), 'Draft: the answer is marked as unfinished.');
  });

  it('have a problem at each placeholder', async () => {
    await workbench.openFile('plans.md');
    await workbench.run('Problems: Focus on Problems View');
    await workbench.page.locator('.markers-panel').getByText('Only a placeholder for an answer:').waitFor();
  });

  it('are practiced as they are written', async () => {
    await workbench.openFile('plans.md');
    await workbench.page.locator('.statusbar-item', { hasText: '0/3' }).waitFor(); // it is known for a note
    await workbench.run('Rehearse: Practice This Note');
    const panel = workbench.panel();
    await panel.getByText('Question 1 of 3').waitFor();
    await workbench.page.keyboard.press('Space');
    await panel.getByText('TODO').first().waitFor();
  });

  for (const [theme, kind] of LOOKS) {
    it(`read well in ${theme}`, async () => {
      await workbench.useTheme(theme, kind);
    });
  }
});

describe('A folder without notes', () => {
  it('says what to write', async () => {
    const workbench = await Workbench.open({ folder: 'test/integration/lifecycle/workspace' });
    try {
      await workbench.questions();
      await workbench.page.locator('.welcome-view').getByText('No questions were found').waitFor();
      await workbench.screenshot('welcome');
    } finally {
      await workbench.close();
    }
  });
});
