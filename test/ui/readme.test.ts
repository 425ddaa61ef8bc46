import path from 'node:path';
import { Workbench } from './workbench';

const QUIET = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.lineNumbers': 'off',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

const pictures = process.env.REHEARSE_PICTURES;

/** No test of its own, but made in the same way: `npm run pictures` names the folder that it goes to. */
if (pictures)
  describe('The picture in the README', () => {
    it('shows notes, problems and practice', async () => {
      const workbench = await Workbench.open({ settings: QUIET });
      const { page } = workbench;
      try {
        await page.setViewportSize({ width: 1120, height: 620 });
        await (await workbench.questions()).getByText('What is a deadlock?').click();
        await page.getByText('Ln 26, Col 4').waitFor();
        await workbench.run('View: Split Editor Right');
        await workbench.run('Rehearse: Practice This Note');
        const panel = workbench.panel();
        for (const number of [1, 2, 3]) {
          await panel.getByText(`Question ${number} of 5`).waitFor();
          await page.keyboard.press('KeyS');
        }
        await panel.getByText('Question 4 of 5').waitFor();
        await page.keyboard.press('Space');
        await panel.locator('#rate-3').waitFor();
        await page.mouse.move(900, 560);
        await page.locator('.workbench-hover').waitFor({ state: 'hidden' });
        await page.screenshot({ path: path.join(pictures, 'screenshot.png') });
      } finally {
        await workbench.close();
      }
    });
  });
