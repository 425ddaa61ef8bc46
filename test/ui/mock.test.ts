import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NOTES, Practice, spyOnMessages } from './practicing/practice';
import { Workbench } from './workbench';

const THINKING = 'Start Speaking';
const CHOSEN = '.quick-input-list .monaco-list-row.focused';

/** Starts an interview: goes down to one choice in each list. */
async function start(workbench: Workbench, choices: readonly string[], command = 'Rehearse: Start Mock Interview…'): Promise<void> {
  const { page } = workbench;
  await workbench.run(command);
  for (const choice of choices) {
    await page.locator('.quick-input-list .monaco-list-row', { hasText: choice }).first().waitFor();
    while ((await page.locator(CHOSEN, { hasText: choice }).count()) === 0) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
}

describe('A mock interview by keyboard', () => {
  let workbench: Workbench;
  let practice: Practice;

  before(async () => {
    workbench = await Workbench.open({ folder: NOTES, spy: spyOnMessages });
    practice = new Practice(workbench);
    await (await workbench.questions()).first().waitFor();
  });

  after(() => workbench.close());

  afterEach(async function () {
    await workbench.screenshot(`mock ${this.currentTest?.title ?? ''}`);
  });

  const question = (): Promise<string> => practice.panel.getByRole('heading', { level: 1 }).innerText();
  const clock = (): Promise<string> => practice.panel.locator('#limit-clock').innerText();

  /** Speaks to what is asked, and goes on. */
  async function answer(): Promise<string> {
    const asked = await question();
    await practice.press('Space');
    await practice.panel.locator('#next').waitFor();
    await practice.press('ArrowRight');
    return asked;
  }

  it('begins with what is chosen, and shows nothing of an answer', async () => {
    await start(workbench, ['Everything', 'Mixed', '3 questions', '0:30 to think, 2:00 to speak']);
    await practice.panel.getByRole('button', { name: THINKING }).waitFor();
    await practice.panel.getByText('Question 1 of 3').waitFor();
    assert.match(await clock(), /^Thinking 0:\d\d of 0:30$/);
    for (const secret of ['whole and in order', 'asks for']) assert.equal(await practice.isAnywhere(secret), false);
  });

  it('is in the same place after a reload, with its clock stopped, until one goes on', async () => {
    const before = await answer();
    await practice.panel.locator('#next').waitFor({ state: 'detached' });
    const asked = await question();
    assert.notEqual(asked, before);
    await practice.press('Space');
    await practice.panel.locator('#next').waitFor();
    await workbench.reload();
    await practice.panel.getByRole('heading', { level: 1, name: asked }).waitFor();
    await practice.panel.getByRole('main').getByText('Paused: the clock stands still.').waitFor();
    assert.equal(await practice.panel.locator('#next').count(), 0);
    assert.match(await clock(), /^Speaking 0:\d\d of 2:00$/);
    await workbench.screenshot('mock paused');
    await practice.panel.getByRole('heading', { level: 1 }).click();
    await practice.press('KeyP');
    await practice.panel.locator('#next').waitFor();
    await practice.press('ArrowRight');
  });

  it('is looked at in every theme', async () => {
    await practice.panel.getByRole('button', { name: THINKING }).waitFor();
    for (const [theme, kind] of [
      ['Dark Modern', 'vs-dark'],
      ['Light Modern', 'vs'],
    ] as const) {
      await workbench.useTheme(theme, kind);
      await workbench.screenshot(`mock question ${theme}`);
    }
    await practice.panel.getByRole('heading', { level: 1 }).click();
  });

  it('is gone through beside the notes, ticked and rated', async () => {
    while ((await practice.panel.locator('#pass').count()) > 0) {
      const turn = await practice.panel.locator('article').getAttribute('data-of');
      await practice.press('KeyS');
      await practice.panel.locator(`article:not([data-of="${turn ?? ''}"])`).waitFor();
    }
    await practice.panel.getByText('Review: question 1 of').waitFor();
    await practice.panel.locator('#spoken').waitFor();
    await workbench.screenshot('mock review');
    while ((await practice.panel.locator('#rate-2').count()) > 0) {
      const turn = await practice.panel.locator('[data-of]').first().getAttribute('data-of');
      if ((await practice.panel.locator('#said').count()) > 0) {
        await practice.press('Enter');
        await practice.panel.locator('#coverage', { hasText: /^1 of/ }).waitFor();
      }
      await practice.press('Digit2');
      await practice.panel
        .locator(`[data-of]:not([data-of="${turn ?? ''}"])`)
        .first()
        .waitFor();
    }
    await practice.panel.getByRole('heading', { level: 1, name: 'Mock interview: 3 questions' }).waitFor();
  });

  it('ends with a report, which is kept as a note', async () => {
    for (const [theme, kind] of [
      ['Dark Modern', 'vs-dark'],
      ['Light Modern', 'vs'],
    ] as const) {
      await workbench.useTheme(theme, kind);
      await workbench.screenshot(`mock report ${theme}`);
    }
    await practice.panel.getByRole('heading', { level: 1 }).click();
    await practice.press('KeyN');
    await workbench.page.locator('.tab', { hasText: /Mock interview .*\.md/ }).waitFor();
    const [name = ''] = readdirSync(path.join(workbench.folder, 'mock-interviews'));
    assert.match(readFileSync(path.join(workbench.folder, 'mock-interviews', name), 'utf8'), /^---\nrehearse: off\n---\n/);
    assert.ok(practice.written().some((event) => 'mock' in event));
  });
});

describe('A mock interview for a person who set Korean', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ language: 'ko' });
    await (await workbench.questions()).first().waitFor();
  });

  after(() => workbench.close());

  it('is in Korean', async () => {
    await start(workbench, ['모두', '섞어서', '15분', '생각 0:30, 말하기 2:00'], 'Rehearse: 모의 면접 시작…');
    const practice = new Practice(workbench);
    await practice.panel.getByRole('button', { name: '말하기 시작' }).waitFor();
    await workbench.screenshot('mock korean');
    await practice.press('Space');
    await practice.panel.getByRole('button', { name: '다음 질문' }).waitFor();
    await practice.press('KeyE');
    await practice.panel.getByText('돌아보기: 질문 1/1').waitFor();
    await workbench.screenshot('mock korean review');
    await practice.press('Digit2');
    await practice.panel.getByRole('heading', { level: 1, name: '모의 면접: 질문 1개' }).waitFor();
    await workbench.screenshot('mock korean report');
  });
});
