import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { THEMES, Workbench } from './workbench';

const SECRET = 'threads of one process share it';

describe('Practice', () => {
  let workbench: Workbench;
  let panel: FrameLocator;

  before(async () => {
    workbench = await Workbench.open();
    await (await workbench.questions()).getByText('면접 준비.md').waitFor();
  });

  after(() => workbench.close());

  beforeEach(async () => {
    await workbench.run('View: Close All Editors');
    await workbench.run('Rehearse: Practice');
    panel = workbench.panel();
    await panel.getByRole('heading', { name: 'What is the difference between a process and a thread?' }).waitFor();
  });

  afterEach(async function () {
    await workbench.screenshot(`practice ${this.currentTest?.title ?? ''}`);
  });

  /** Whether a text is anywhere in the window, in any frame, seen or not. */
  async function isAnywhere(text: string): Promise<boolean> {
    const pages = await Promise.all(workbench.page.frames().map((frame) => frame.content()));
    return pages.some((page) => page.includes(text));
  }

  it('keeps the answer away from the page until Space reveals it', async () => {
    assert.equal(await isAnywhere(SECRET), false);
    await workbench.page.keyboard.press('Space');
    await panel.locator('#answer', { hasText: SECRET }).waitFor();
    await panel.locator('#answer:focus').waitFor();
    await workbench.page.keyboard.press('Space');
    await panel.getByRole('heading', { name: 'What happens during a context switch?' }).waitFor();
    assert.equal(await isAnywhere(SECRET), false);
  });

  it('begins with the first question, even as the first thing that is done in a window', async () => {
    await workbench.page.reload();
    await workbench.page.locator('.monaco-workbench .part.activitybar').waitFor();
    await workbench.run('Rehearse: Practice');
    await panel.getByText('Question 1 of 12').waitFor();
  });

  it('reveals by button, and says so if there is no answer', async () => {
    await panel.getByRole('button', { name: 'Next' }).click();
    await panel.getByText('Question 2 of 12').waitFor();
    await panel.getByRole('button', { name: 'Show Answer' }).click();
    await panel.locator('#answer').getByText('No answer is written yet.').waitFor();
  });

  it('goes back and forth by keys that any input method has, to the end, and again', async () => {
    const { keyboard } = workbench.page;
    for (let card = 2; card <= 12; card += 1) {
      await keyboard.press('KeyN');
      await panel.getByText(`Question ${card} of 12`).waitFor();
    }
    await keyboard.press('KeyP');
    await panel.getByRole('heading', { name: 'TCP와 UDP의 차이는 무엇인가요?' }).waitFor();
    await keyboard.press('Space');
    await panel.locator('#answer table').getByText('순서 보장').waitFor();
    await keyboard.press('KeyN');
    await panel.getByText('Question 12 of 12').waitFor();
    await keyboard.press('KeyN');
    await panel.getByRole('heading', { name: 'You went through 12 questions.' }).waitFor();
    await panel.getByRole('button', { name: 'Start Again' }).click();
    await panel.getByText('Question 1 of 12').waitFor();
  });

  it('shows an edit of the note on the card, and stays at it', async () => {
    const note = path.join(workbench.folder, 'operating-systems.md');
    await workbench.page.keyboard.press('Space');
    await panel.locator('#answer', { hasText: SECRET }).waitFor();
    const text = await readFile(note, 'utf8');
    await writeFile(note, text.replace('## Processes\n', '## Processes\n\n### Q. A new one?\n').replace(SECRET, 'threads share it'));
    await panel.getByText('Question 2 of 13').waitFor();
    await panel.locator('#answer', { hasText: 'threads share it' }).waitFor();
    await workbench.screenshot('practice while the note is edited');
    await writeFile(note, text);
    await panel.getByText('Question 1 of 12').waitFor();
  });

  it('opens the note beside it at the question', async () => {
    await panel.getByRole('button', { name: 'Open Note' }).click();
    await workbench.page.locator('.tab.active', { hasText: 'operating-systems.md' }).waitFor();
    await workbench.page.getByText('Ln 7, Col 4').waitFor();
    await panel.getByText('Question 1 of 12').waitFor();
  });

  it('leaves the focus in the note while that is written in', async () => {
    await panel.getByRole('button', { name: 'Show Answer' }).click();
    await panel.getByRole('button', { name: 'Open Note' }).click();
    await workbench.page.getByText('Ln 7, Col 4').waitFor();
    for (const word of ['First', 'Second', 'Third']) {
      await workbench.page.keyboard.type(`${word} `);
      await panel.locator('#answer', { hasText: word }).waitFor();
    }
    await panel.locator('#answer', { hasText: 'First Second Third A process' }).waitFor();
    await workbench.run('File: Revert File');
    await panel.locator('#answer', { hasText: 'Third' }).waitFor({ state: 'detached' });
  });

  it('asks one note only, from the tree', async () => {
    const row = (await workbench.questions()).filter({ hasText: 'self-introduction.md' });
    await row.hover();
    await row.getByRole('button', { name: 'Practice' }).click();
    await panel.getByText('Question 1 of 3').waitFor();
  });

  for (const [theme, kind] of THEMES) {
    it(`reads well in ${theme}`, async () => {
      await workbench.useTheme(theme, kind);
      await workbench.openFile('면접 준비.md');
      await workbench.run('Rehearse: Practice');
      await panel.getByText('Question 1 of 4').waitFor();
      await workbench.page.keyboard.press('Space');
      await panel.locator('#answer').getByText('3%에서 0.4%').waitFor();
    });
  }
});
