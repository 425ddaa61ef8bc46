import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HISTORY, NOTES, Practice, spyOnMessages } from './practicing/practice';
import { LOOKS, Workbench } from './workbench';

const TCP = 'What does TCP guarantee?';
const UDP = 'What does UDP leave out?';
const CLOSE = 'Why does TCP close with four segments?';
const RESOLVER = 'What does a resolver ask first?';
const SECRETS = ['whole and in order', 'Sequence numbers', 'bring lost segments back', 'slows a fast sender', 'reliable stream'];

describe('A session of practice, by keyboard', () => {
  let workbench: Workbench;
  let practice: Practice;

  before(async () => {
    workbench = await Workbench.open({ folder: NOTES, spy: spyOnMessages });
    practice = new Practice(workbench);
    await (await workbench.questions()).getByText(TCP).waitFor();
  });

  after(() => workbench.close());

  beforeEach(() => workbench.run('View: Close All Editors'));

  afterEach(async function () {
    await workbench.screenshot(`practice ${this.currentTest?.title ?? ''}`);
  });

  async function nothingIsSaid(secrets: readonly string[]): Promise<void> {
    for (const secret of secrets) assert.equal(await practice.isAnywhere(secret), false, secret);
  }

  it('asks what, in which order and how many; says why there is nothing, and what else there is', async () => {
    const { page } = workbench;
    await workbench.run('Rehearse: Practice…');
    const lines = page.locator('.quick-input-list .monaco-list-row');
    await lines.filter({ hasText: 'Everything' }).getByText('3 questions').waitFor();
    await lines.filter({ hasText: 'Due Today' }).getByText('3 questions').waitFor(); // nobody practiced yet
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Due Today' }).waitFor();
    await workbench.screenshot('practice what to practice');
    await lines.filter({ hasText: 'Draft' }).click();
    const message = await workbench.message('There is no question with this status: draft.');
    await message.getByRole('button', { name: 'Practice Everything' }).click();
    await practice.asks(TCP);
    assert.equal(existsSync(path.join(workbench.folder, HISTORY)), false);
  });

  it('goes back from step to step', async () => {
    const { page } = workbench;
    const widget = page.locator('.quick-input-widget');
    await page.locator('.part.sidebar').getByRole('button', { name: 'Practice…' }).click();
    await practice.line('Answered').click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Shuffled' }).click();
    await widget.getByText('3/3').waitFor();
    await widget.getByRole('button', { name: 'Back' }).click();
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Shuffled' }).waitFor();
    await widget.getByRole('button', { name: 'Back' }).click();
    await widget.getByText('1/3').waitFor();
    while (await widget.isVisible()) await page.keyboard.press('Escape'); // the first may close a hover only
  });

  it('keeps the answer away from the page, and from every message to it, until it is asked for, point by point', async () => {
    const { panel } = practice;
    await practice.forget();
    await practice.begin('Everything');
    await practice.asks(TCP);
    assert.equal(await practice.isAnywhere(TCP), true);
    await nothingIsSaid(SECRETS);
    await practice.press('ArrowRight');
    await panel.locator('[data-point="0"]', { hasText: 'whole and in order' }).waitFor();
    await nothingIsSaid(SECRETS.slice(1));
    await practice.press('ArrowRight');
    await panel.locator('[data-point="1"]', { hasText: 'Sequence numbers' }).waitFor();
    await nothingIsSaid(SECRETS.slice(2));
    await workbench.screenshot('practice point by point');
    await practice.press('Space');
    await panel.locator('[data-point="3"]', { hasText: 'slows a fast sender' }).waitFor();
    await nothingIsSaid(['reliable stream']);
    await practice.press('KeyM');
    await panel.getByText('A reliable stream between two programs.').waitFor();
    assert.equal(await practice.isAnywhere('reliable stream'), true, 'or else the spy sees nothing');
  });

  it('has each rating on the disk before the next question, and takes it back', async () => {
    const { panel } = practice;
    const main = panel.getByRole('main');
    await practice.begin('Everything');
    await practice.reveal(TCP);
    await panel.getByRole('checkbox').first().check();
    await main.getByText('1 of 4 points covered (25%)').waitFor();
    await practice.press('Digit3');
    await practice.asks(UDP);
    assert.deepEqual(practice.last(1), [`rate 3 ${TCP}`]);
    assert.equal(practice.written().at(-1)?.coverage, 0.25);
    await main.getByText(`Follows up on ${TCP}`).waitFor();
    await practice.rate('1', CLOSE);
    assert.deepEqual(practice.last(2), [`rate 3 ${TCP}`, `rate 1 ${UDP}`]);
    const [first, second] = practice
      .written()
      .filter(({ type }) => type === 'rate')
      .slice(-2);
    await practice.press('KeyZ');
    await panel.getByRole('heading', { level: 1, name: UDP }).waitFor();
    assert.equal(practice.written().at(-1)?.undone, second?.id);
    await practice.press('KeyZ');
    await main.getByText('1 of 4 points covered (25%)').waitFor();
    assert.equal(practice.written().at(-1)?.undone, first?.id);
    await practice.press('Digit2');
    await practice.asks(UDP);
    assert.deepEqual(practice.last(1), [`rate 2 ${TCP}`]);
  });

  it('rates one card only, however quickly a key is pressed twice', async () => {
    await practice.begin('Everything');
    await practice.reveal(TCP);
    const before = practice.written().length;
    await Promise.all([practice.press('Digit3'), practice.press('Digit3'), practice.press('Digit3')]);
    await practice.asks(UDP);
    await practice.press('KeyS');
    await practice.asks(CLOSE);
    assert.equal(practice.written().length, before + 1);
  });

  it('skips and suspends, says so, and takes both back', async () => {
    const main = practice.panel.getByRole('main');
    await practice.begin('Everything');
    await practice.asks(TCP);
    await practice.press('KeyS');
    await main.getByText(`Skipped: ${TCP}`).waitFor();
    await practice.press('KeyS');
    await practice.asks(CLOSE);
    await practice.press('KeyX');
    await practice.asks(RESOLVER);
    await main.getByText(`Suspended until you resume it: ${CLOSE}`).waitFor();
    await workbench.screenshot('practice a notice');
    assert.deepEqual(practice.last(1), [`suspend ${CLOSE}`]);
    await practice.press('KeyZ');
    await practice.asks(CLOSE);
    assert.deepEqual(practice.last(1), ['undo']);
    await practice.press('KeyZ');
    await practice.asks(UDP);
  });

  it('gives a hint that is not the answer', async () => {
    await practice.begin('Answered');
    await practice.asks(TCP);
    await practice.forget();
    await practice.press('KeyH');
    await practice.panel.locator('#hint-words').waitFor();
    await nothingIsSaid(['bring lost segments back', 'slows a fast sender']);
  });

  it('asks once more what was not known, tells how it went, and practices the weak ones again', async () => {
    const { panel } = practice;
    await practice.begin('Everything');
    await practice.asks(TCP);
    await practice.rate('1', UDP);
    await practice.rate('3', CLOSE);
    await practice.rate('3', RESOLVER);
    await practice.rate('4', TCP);
    await panel.getByText('Once more').waitFor();
    await practice.press('KeyE');
    await panel.getByRole('heading', { level: 1, name: 'You practiced 3 questions.' }).waitFor();
    await workbench.screenshot('practice the end');
    await practice.press('KeyR');
    await practice.asks(TCP);
    await practice.rate('3', 'Done: you practiced 1 question.');
    await practice.press('KeyC');
    await workbench.page.locator('.tab', { hasText: 'Practice' }).waitFor({ state: 'detached' });
  });

  it('saves how it went as a note, where it is wanted, and no question is read in it', async () => {
    const { page } = workbench;
    await practice.begin('Answered');
    await practice.asks(TCP);
    await practice.rate('2', UDP);
    await practice.press('KeyE');
    await practice.panel.getByRole('heading', { level: 1, name: 'You practiced 1 question.' }).waitFor();
    await practice.press('KeyN');
    const dialog = page.locator('.quick-input-widget', { hasText: 'Save as a Note' });
    await dialog.waitFor();
    await page.waitForFunction(() =>
      document.querySelector<HTMLInputElement>('.quick-input-widget input[type=text]')?.value.match(/notes\/Practice \d{4}-\d\d-\d\d\.md$/),
    );
    await dialog.getByRole('button', { name: 'OK' }).click();
    await page.locator('.tab.active', { hasText: /^Practice \d/ }).waitFor();
    const name = readdirSync(workbench.folder).find((file) => file.startsWith('Practice ')) ?? '';
    const note = readFileSync(path.join(workbench.folder, name), 'utf8');
    assert.match(note, /^---\nrehearse: off\n---\n\n# Practice \d/);
    assert.ok(note.includes(`[${TCP}](./networks.md#L5) | Hard |`), note);
    await (await workbench.questions()).getByText(TCP).waitFor();
    assert.equal(await (await workbench.questions()).getByText('Practice 2').count(), 0);
  });

  it('leaves the schedule alone when it crams', async () => {
    const before = practice.written().length;
    await practice.begin('Everything', 'Rehearse: Cram…');
    await practice.asks(TCP);
    await practice.panel.getByText('Cram: this won’t change your schedule.').waitFor();
    await practice.rate('1', UDP);
    assert.equal(practice.written().length, before);
    await workbench.page.locator('.tab', { hasText: 'Cram' }).waitFor();
  });

  it('begins another session in the panel that is open, from the tree, and says that nothing is lost', async () => {
    await practice.begin('Everything');
    await practice.asks(TCP);
    await practice.rate('3', UDP);
    const row = (await workbench.questions()).filter({ hasText: 'Names' });
    await row.hover();
    await row.getByRole('button', { name: 'Practice This Section' }).click();
    await practice.asks(RESOLVER);
    await practice.panel.getByRole('main').getByText('A new session begins. What you rated in the one before is kept.').waitFor();
    await practice.panel.getByText('Question 1 of 1').waitFor();
    assert.equal(await workbench.page.locator('.tab', { hasText: 'Practice' }).count(), 1);
  });

  it('practices the note and the section that the cursor is in, and opens the note beside the panel', async () => {
    const { page } = workbench;
    await workbench.openFile('networks.md');
    await workbench.untilShown(page.locator('.statusbar-item', { hasText: /Ln (?:[2-9]|\d\d+), Col/ }), () => page.keyboard.press('ControlOrMeta+End'));
    await workbench.run('Rehearse: Practice This Section');
    await practice.asks(RESOLVER);
    await practice.panel.getByText('Question 1 of 1').waitFor();
    await practice.press('KeyO');
    await page.getByText('Ln 27, Col 4').waitFor();
    await workbench.run('Rehearse: Practice This Note');
    await practice.panel.getByText('Question 1 of 3').waitFor();
  });

  for (const [theme, kind] of LOOKS) {
    it(`reads well in ${theme}`, async () => {
      await workbench.useTheme(theme, kind);
      await practice.begin('Answered');
      await practice.reveal(TCP);
      await practice.panel.getByRole('checkbox').first().check();
      await practice.press('KeyM');
      await practice.panel.getByText('A reliable stream between two programs.').waitFor();
      await workbench.screenshot(`practice an answer in ${theme}`);
      await practice.press('Digit1');
      await practice.asks(UDP);
      await practice.press('KeyE');
      await practice.panel.getByText('Weakest').waitFor();
    });
  }
});
