import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../vscode/chromium.mjs';
import { PracticePage, THEMES } from './practicePage';
import { states } from './views';

describe('The practice page', () => {
  let browser: Browser;

  before(async () => {
    browser = await launchChromium();
  });

  after(() => browser.close());

  THEMES.forEach((theme, at) => {
    it(`can be read and used by everyone in ${theme}, in every state`, async () => {
      const opened = await PracticePage.open(browser);
      await opened.use(theme);
      for (const [name, view] of Object.entries(states)) {
        await opened.show(view);
        await opened.picture(name, theme);
        assert.deepEqual(await opened.complaints(at === 0 ? undefined : ['color-contrast', 'link-in-text-block']), [], name);
      }
      assert.deepEqual(opened.problems, []);
      await opened.close();
    });
  });
});
