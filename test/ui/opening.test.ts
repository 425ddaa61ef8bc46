import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Workbench } from './workbench';

/** More than is read in a moment. */
const NOTES = 1500;
const ANSWERS = '\n\n- It begins.\n- It goes on.\n- It ends.\n';

describe('A folder of many notes', function () {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ prepare });
  });

  after(() => workbench.close());

  function prepare(folder: string): void {
    mkdirSync(path.join(folder, 'many'), { recursive: true });
    for (let at = 0; at < NOTES; at += 1) {
      const questions = Array.from({ length: 30 }, (_, nth) => `## Q${nth}. What is thing ${nth} of ${at}?${nth % 3 === 0 ? '\n\n' : ANSWERS}`);
      writeFileSync(path.join(folder, 'many', `n${at}.md`), questions.join(''));
    }
  }

  it('has lenses where a note is opened, and again after Undo, while the others are read', async () => {
    const { page } = workbench;
    await workbench.reload();
    const lenses = page.locator('.editor-instance .codelens-decoration');
    const lens = page.locator('.editor-instance .codelens-decoration:visible').first(); // the first of them all may be scrolled out of sight
    await workbench.openFile('n7.md');
    await lens.waitFor();
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press('ControlOrMeta+KeyA');
    await page.keyboard.press('Delete');
    await lenses.first().waitFor({ state: 'detached' });
    await page.keyboard.press('ControlOrMeta+KeyZ');
    await lens.waitFor();
  });
});
