import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../vscode/chromium.mjs';
import { PracticePage, THEMES } from './practicePage';
import { revealed, states } from './views';

/** Of two colors as the browser writes them, as WCAG counts it. */
function contrast(one: string, other: string): number {
  const light = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? [])
      .map(Number)
      .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((left, right) => left - right);
  return (bright + 0.05) / (dark + 0.05);
}

describe('The practice page', () => {
  let browser: Browser;

  before(async () => {
    browser = await launchChromium();
  });

  after(() => browser.close());

  for (const theme of THEMES) {
    it(`has check boxes that can be seen in ${theme}`, async () => {
      const opened = await PracticePage.open(browser);
      await opened.use(theme);
      await opened.show(revealed);
      const [border, page] = await opened.page
        .locator('[data-tick="3"]')
        .evaluate((box) => [getComputedStyle(box).borderTopColor, getComputedStyle(document.documentElement).backgroundColor] as const);
      assert.ok(contrast(border, page) >= 3, `${border} on ${page}`);
      await opened.close();
    });
  }

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
