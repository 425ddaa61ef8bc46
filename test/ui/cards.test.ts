import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { THEMES, Workbench } from './workbench';

const FOLDER = 'test/ui/cards';

describe('A card in practice', () => {
  let workbench: Workbench;
  let panel: FrameLocator;

  before(async () => {
    workbench = await Workbench.open({ folder: FOLDER });
    await (await workbench.questions()).getByText('What is logged?').waitFor();
  });

  after(() => workbench.close());

  beforeEach(async () => {
    await workbench.run('View: Close All Editors');
    await workbench.run('Rehearse: Practice');
    panel = workbench.panel();
    await panel.locator('#body').waitFor();
  });

  afterEach(async function () {
    await workbench.screenshot(`card ${this.currentTest?.title ?? ''}`);
  });

  it('shows what belongs to the question, and keeps all else away from the page', async () => {
    await panel.locator('#body code', { hasText: 'console.log(a);' }).waitFor();
    const pages = await Promise.all(workbench.page.frames().map((frame) => frame.content()));
    for (const secret of ['own names', 'shadows', 'And with var?']) assert.ok(!pages.some((page) => page.includes(secret)), secret);
  });

  it('reveals the answer, then the model answer and the follow-up questions, each under its label', async () => {
    await workbench.page.keyboard.press('Space');
    const answer = panel.getByRole('region', { name: 'Answer', exact: true });
    await answer.locator('.own li', { hasText: 'The inner a is another one.' }).waitFor();
    await answer.getByRole('region', { name: 'Model answer' }).locator('strong', { hasText: '1' }).waitFor();
    const followUps = answer.getByRole('region', { name: 'Follow-up questions' }).getByRole('listitem');
    assert.deepEqual(await followUps.allTextContents(), ['And with var?', 'What is the temporal dead zone?']);
    await panel.locator('#body').waitFor();
  });

  it('says that there is no answer where there is only the model answer', async () => {
    await workbench.page.keyboard.press('KeyN');
    await panel.getByText('Question 2 of 2').waitFor();
    assert.equal(await panel.locator('#body').count(), 0);
    await workbench.page.keyboard.press('Space');
    await panel.locator('.own').getByText('No answer is written yet.').waitFor();
    await panel.getByRole('region', { name: 'Model answer' }).getByText('A function, together').waitFor();
    assert.equal(await panel.getByRole('region', { name: 'Follow-up questions' }).count(), 0);
  });

  for (const [theme, kind] of THEMES) {
    it(`reads well in ${theme}`, async () => {
      await workbench.useTheme(theme, kind);
      await panel.getByRole('button', { name: 'Show Answer' }).click();
      await panel.getByRole('region', { name: 'Follow-up questions' }).waitFor();
    });
  }
});

describe('A card in practice, for a person who set Korean', () => {
  it('has its labels in Korean', async () => {
    const workbench = await Workbench.open({ folder: FOLDER, language: 'ko' });
    try {
      await (await workbench.questions()).getByText('What is logged?').waitFor();
      await workbench.run('Rehearse: 연습');
      const panel = workbench.panel();
      await panel.getByRole('button', { name: '답변 보기' }).click();
      await panel.getByRole('region', { name: '모범 답안' }).waitFor();
      await panel.getByRole('region', { name: '꼬리 질문' }).waitFor();
      await workbench.screenshot('card in Korean');
    } finally {
      await workbench.close();
    }
  });
});
