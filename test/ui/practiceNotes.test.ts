import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { NOTES, Practice } from './practicing/practice';
import { Workbench } from './workbench';

const TCP = 'What does TCP guarantee?';
const UDP = 'What does UDP leave out?';
const CLOSE = 'Why does TCP close with four segments?';

describe('Notes that are practiced', () => {
  let workbench: Workbench;
  let practice: Practice;
  let note: string;
  let text: string;

  before(async () => {
    workbench = await Workbench.open({ folder: NOTES });
    practice = new Practice(workbench);
    note = path.join(workbench.folder, 'networks.md');
    text = readFileSync(note, 'utf8');
    await (await workbench.questions()).getByText(TCP).waitFor();
  });

  after(() => workbench.close());

  beforeEach(async () => {
    await workbench.run('View: Close All Editors');
    await practice.begin('Everything');
    await practice.asks(TCP);
  });

  afterEach(async function () {
    await workbench.screenshot(`practiced note ${this.currentTest?.title ?? ''}`);
    await writeFile(note, text);
  });

  const main = () => practice.panel.getByRole('main');

  /** Goes to the question without an answer, and begins to write one. */
  async function write(answer: string): Promise<void> {
    await practice.press('KeyS');
    await practice.asks(UDP);
    await practice.press('KeyS');
    await practice.asks(CLOSE);
    await practice.press('KeyW');
    await practice.panel.getByRole('textbox', { name: 'Your answer' }).fill(answer);
  }

  it('are shown as they are after an edit, at the same card', async () => {
    await practice.press('Space');
    await main().getByText('A window slows a fast sender down.').waitFor();
    await writeFile(note, text.replace('## Transport\n', '## Transport\n\n### Q. A new one?\n').replace('a fast sender', 'a quick sender'));
    await main().getByText('A window slows a quick sender down.').waitFor();
    await practice.panel.getByText('Question 1 of 3').waitFor();
  });

  it('lose a question: another one comes, and a word about it', async () => {
    await writeFile(
      note,
      text
        .replace(`### Q. ${TCP}`, 'Some text.')
        .replace('A. It delivers', 'It delivers')
        .replace('Model answer', 'More')
        .replace(/Follow-up questions:\n\n- .*\n/, ''),
    );
    await practice.asks(CLOSE);
    await main().getByText(`“${TCP}” is not in your notes any more, so here is the next question.`).waitFor();
    await practice.panel.getByText('Question 2 of 3').waitFor();
  });

  it('have a question in other words: its card stays, and its history', async () => {
    const other = 'What does TCP promise to a program?';
    await practice.rate('3', UDP);
    await practice.press('KeyZ');
    await practice.panel.getByRole('heading', { level: 1, name: TCP }).waitFor();
    await writeFile(note, text.replace(TCP, other));
    await practice.panel.getByRole('heading', { level: 1, name: other }).waitFor();
    await practice.panel.getByText('Question 1 of 3').waitFor();
    await practice.press('Digit2');
    await practice.asks(UDP);
    assert.deepEqual(practice.last(1), [`rate 2 ${other}`]);
    await writeFile(note, text);
    await main().getByText(`Follows up on ${TCP}`).waitFor();
  });

  it('have another name: the card stays', async () => {
    const other = path.join(workbench.folder, 'net.md');
    await practice.rate('3', UDP);
    await rename(note, other);
    try {
      await (await workbench.questions()).getByText(/\snet\.md$/).waitFor();
      await practice.panel.getByText('Question 1 of 3').waitFor();
      await practice.rate('4', CLOSE);
      assert.deepEqual(practice.last(1), [`rate 4 ${UDP}`]);
      assert.equal(practice.written().at(-1)?.path, 'net.md');
    } finally {
      await rename(other, note);
      await (await workbench.questions()).getByText(/\snetworks\.md$/).waitFor();
    }
  });

  it('take an answer that is written in the panel, as one step, and are saved', async () => {
    await write('Each direction is closed by itself:\n\n- a FIN and its ACK here\n- a FIN and its ACK there');
    await workbench.screenshot('practiced note with an answer that is being written');
    await practice.press('ControlOrMeta+Enter');
    await practice.panel.getByRole('textbox').waitFor({ state: 'detached' });
    const answered = text.replace(
      'segments?\n\nA.\n',
      'segments?\n\nA. Each direction is closed by itself:\n\n- a FIN and its ACK here\n- a FIN and its ACK there\n',
    );
    await practice.reveal(CLOSE);
    assert.equal(readFileSync(note, 'utf8'), answered);
    await main().getByText('a FIN and its ACK there').waitFor();
    await workbench.openFile('networks.md');
    await workbench.page.keyboard.press('ControlOrMeta+KeyZ');
    const dirty = workbench.page.locator('.tab.dirty', { hasText: 'networks.md' });
    await dirty.waitFor();
    await workbench.page.keyboard.press('ControlOrMeta+KeyS');
    await dirty.waitFor({ state: 'detached' });
    assert.equal(readFileSync(note, 'utf8'), text);
    await workbench.page.locator('.tab', { hasText: 'Practice' }).click();
    await main().getByText('No answer is written yet.').waitFor();
  });

  it('that have changes of the person’s own are not saved for them', async () => {
    const { page } = workbench;
    await workbench.openFile('networks.md');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('Mine.');
    await page.locator('.tab', { hasText: 'Practice' }).click();
    await practice.panel.getByRole('heading', { level: 1 }).click();
    await write('Each direction by itself.');
    await practice.press('ControlOrMeta+Enter');
    await practice.panel.getByRole('textbox').waitFor({ state: 'detached' });
    assert.equal(readFileSync(note, 'utf8'), text);
    await page.locator('.tab.dirty', { hasText: 'networks.md' }).click();
    await page.locator('.view-line', { hasText: 'A. Each direction by itself.' }).waitFor();
    await page.locator('.view-line', { hasText: 'Mine.' }).waitFor();
    await workbench.run('File: Revert File');
  });

  it('that were answered meanwhile are left alone, and what was typed is kept', async () => {
    await write('Mine.');
    const theirs = text.replace('segments?\n\nA.\n', 'segments?\n\nA. Theirs.\n');
    await writeFile(note, theirs);
    await workbench.page.locator('.part.sidebar .message', { hasText: '3 of 3 answered' }).waitFor();
    await practice.press('ControlOrMeta+Enter');
    await main().getByText('In networks.md this question has an answer by now, so yours was not saved.').waitFor();
    assert.equal(await practice.panel.getByRole('textbox').inputValue(), 'Mine.');
    assert.equal(readFileSync(note, 'utf8'), theirs);
  });
});
