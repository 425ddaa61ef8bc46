import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageExtension } from '../run/vsix.mjs';
import { NOTES, Practice } from './practicing/practice';
import { Workbench } from './workbench';

const TCP = 'What does TCP guarantee?';
const UDP = 'What does UDP leave out?';
const CLOSING = 'Why does TCP close with four segments?';
const RESOLVER = 'What does a resolver ask first?';

describe('Practice that is interrupted', () => {
  let workbench: Workbench;
  let practice: Practice;
  let temp: string;

  before(async () => {
    temp = mkdtempSync(path.join(os.tmpdir(), 'rehearse-vsix-'));
    // Installed as people have it: what is under development is not started again when its process ends.
    workbench = await Workbench.open({ folder: NOTES, vsix: await packageExtension(temp) });
    practice = new Practice(workbench);
    await (await workbench.questions()).getByText(TCP).waitFor();
  });

  after(async () => {
    await workbench.close();
    rmSync(temp, { recursive: true });
  });

  beforeEach(() => workbench.run('View: Close All Editors'));

  afterEach(async function () {
    await workbench.screenshot(`interrupted ${this.currentTest?.title ?? ''}`);
  });

  /** A card with a rating before it, some points shown and one ticked. */
  async function inTheMiddle(): Promise<void> {
    await practice.begin('Answered');
    await practice.asks(TCP);
    await practice.press('KeyS');
    await practice.asks(UDP);
    await practice.rate('3', RESOLVER);
    await practice.press('KeyZ');
    await practice.panel.getByRole('heading', { level: 1, name: UDP }).waitFor();
    await practice.press('KeyZ');
    await practice.asks(TCP);
    await practice.press('ArrowRight', 'ArrowRight');
    await practice.panel.locator('[data-point="1"]').waitFor();
    await practice.panel.getByRole('checkbox').nth(1).check();
    await practice.panel.getByRole('main').getByText('Point 2 of 4').waitFor();
  }

  async function isInTheMiddle(): Promise<void> {
    const { panel } = practice;
    await panel.getByRole('heading', { level: 1, name: TCP }).waitFor();
    await panel.getByText('Question 1 of 2').waitFor();
    await panel.locator('[data-point="1"]').waitFor();
    assert.equal(await panel.locator('[data-point="2"]').count(), 0);
    assert.deepEqual(await Promise.all((await panel.getByRole('checkbox').all()).map((box) => box.isChecked())), [false, true]);
    const before = practice.written().length;
    await practice.press('Space');
    await panel.locator('#rate-3').waitFor();
    await practice.press('Digit3');
    await practice.asks(UDP);
    assert.equal(practice.written().length, before + 1);
    assert.deepEqual(practice.last(1), [`rate 3 ${TCP}`]);
  }

  /** Something of the page that another page would not have. */
  async function mark(): Promise<void> {
    await practice.panel.locator('body').evaluate((body) => body.setAttribute('data-before', ''));
  }

  async function isAnotherPage(): Promise<void> {
    await practice.panel.locator('body:not([data-before]) h1').waitFor();
  }

  it('goes on at the same card, as it was, when the window is loaded again', async () => {
    await inTheMiddle();
    await workbench.reload();
    await isInTheMiddle();
  });

  it('has the same page again after another editor was in front of it, and counts no time meanwhile', async () => {
    await inTheMiddle();
    await mark();
    await workbench.openFile('networks.md');
    await workbench.page.locator('.tab', { hasText: 'Practice' }).click();
    await isAnotherPage();
    await practice.panel.getByRole('heading', { level: 1 }).click();
    await isInTheMiddle();
  });

  it('keeps what is typed of an answer when the window is loaded again', async () => {
    await practice.beginOne('Unanswered');
    await practice.asks(CLOSING);
    await practice.press('KeyW');
    await practice.panel.getByRole('textbox').pressSequentially('Both sides close');
    await workbench.reload();
    await practice.panel.getByRole('heading', { level: 1, name: CLOSING }).waitFor();
    assert.equal(await practice.panel.getByRole('textbox').inputValue(), 'Both sides close');
  });

  it('goes on in the same place when the process that runs extensions is killed, and has lost nothing', async () => {
    await inTheMiddle();
    const before = practice.written();
    await mark();
    workbench.killExtensionHost();
    await isAnotherPage();
    assert.deepEqual(practice.written(), before);
    assert.equal(await workbench.page.locator('.tab', { hasText: 'Practice' }).count(), 1);
    await isInTheMiddle();
  });

  it('keeps what is typed of an answer when that process is killed', async () => {
    await practice.beginOne('Unanswered');
    await practice.asks(CLOSING);
    await practice.press('KeyW');
    await practice.panel.getByRole('textbox').pressSequentially('Both sides close');
    await mark();
    workbench.killExtensionHost();
    await isAnotherPage();
    assert.equal(await practice.panel.getByRole('textbox').inputValue(), 'Both sides close');
  });
});
