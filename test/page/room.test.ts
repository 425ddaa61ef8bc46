import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../vscode/chromium.mjs';
import { korean } from './labels';
import { PracticePage } from './practicePage';
import { states } from './views';

const SIZES = {
  narrow: { width: 320, height: 640 },
  'twice as big': { width: 900, height: 800, zoom: 2 },
  wide: { width: 1600, height: 900 },
};

describe('The practice page has room for everything', () => {
  let browser: Browser;

  before(async () => {
    browser = await launchChromium();
  });

  after(() => browser.close());

  for (const [what, size] of Object.entries(SIZES)) {
    it(`when it is ${what}`, async () => {
      const opened = await PracticePage.open(browser, size);
      await opened.use('Dark Modern');
      for (const [name, view] of Object.entries(states)) {
        await opened.show(view, what === 'narrow' ? korean : undefined);
        await opened.picture(`${what} ${name}`, 'Dark Modern');
        assert.equal(await opened.overflows(), false, name);
        if (what === 'narrow') assert.deepEqual(await opened.complaints(['target-size', 'scrollable-region-focusable']), [], name);
      }
      await opened.close();
    });
  }
});
