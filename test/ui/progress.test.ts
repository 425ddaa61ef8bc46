import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { practicedFor40Days } from './practicedDays';
import { LOOKS, Workbench } from './workbench';

const WIDE = { width: 1700, height: 900 };
const TALL = { width: 1280, height: 1500 };
const WALKTHROUGHS = { 'workbench.welcomePage.walkthroughs.openOnInstall': true };

describe('Progress', () => {
  let workbench: Workbench;
  let panel: FrameLocator;

  before(async () => {
    workbench = await Workbench.open({ prepare: practicedFor40Days });
    await workbench.page.setViewportSize(TALL);
    const rows = await workbench.questions();
    await rows.getByText('Acme').waitFor();
    panel = workbench.panel();
  });

  after(() => workbench.close());

  afterEach(async function () {
    await workbench.screenshot(`progress ${this.currentTest?.title ?? ''}`);
  });

  it('opens from the menu of the view', async () => {
    const { page } = workbench;
    await page.locator('.part.sidebar .composite.title').hover();
    await page
      .locator('.part.sidebar')
      .getByRole('button', { name: /Views and More Actions/ })
      .click();
    await page.getByRole('menuitem', { name: 'Show Progress' }).hover();
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Progress', exact: true }).waitFor();
    await panel.getByRole('img', { name: /^Acme: in 9 days/ }).waitFor();
    await panel.getByRole('heading', { name: 'Mock Interviews' }).waitFor();
  });

  for (const [theme, kind] of LOOKS) {
    it(`reads well in ${theme}`, async () => {
      await workbench.useTheme(theme, kind);
      await panel.getByRole('img', { name: /^Acme: in 9 days/ }).waitFor();
    });
  }

  it('leads to a note beside it', async () => {
    await panel.getByRole('button', { name: 'operating-systems.md' }).press('Enter');
    await workbench.page.locator('.tab.active', { hasText: 'operating-systems.md' }).waitFor();
    await workbench.page.locator('.tab', { hasText: 'Progress' }).waitFor();
    await workbench.run('View: Close Editor');
  });

  it('comes back with the window', async () => {
    await workbench.reload();
    await workbench
      .panel()
      .getByRole('img', { name: /^Acme: in 9 days/ })
      .waitFor();
  });
});

describe('Progress, in Korean and at the first start,', () => {
  it('is understood, after the walkthrough has shown by itself', async () => {
    const workbench = await Workbench.open({ prepare: practicedFor40Days, language: 'ko', machineSettings: WALKTHROUGHS });
    try {
      const { page } = workbench;
      await page.setViewportSize(WIDE);
      await workbench.questions();
      await page.getByText('면접 준비 시작하기').first().waitFor();
      await workbench.panel().locator('svg').waitFor();
      await workbench.screenshot('walkthrough in Korean');
      await page.locator('.tab.active').getByRole('button').click();
      await workbench.reload();
      await workbench.questions();
      await page.setViewportSize(TALL);
      await workbench.run('Rehearse: 진행 상황 보기');
      await workbench.panel().getByRole('heading', { name: '연습한 날' }).waitFor();
      await workbench
        .panel()
        .getByRole('img', { name: /^Acme: 9일 후/ })
        .waitFor();
      await workbench.screenshot('progress in Korean');
      assert.equal(await page.locator('.tab').count(), 1, 'the walkthrough is shown once');
    } finally {
      await workbench.close();
    }
  });
});
