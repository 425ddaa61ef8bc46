import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { type Event, HISTORY, NOTES, Practice } from './practicing/practice';
import { Workbench } from './workbench';

const TCP = 'What does TCP guarantee?';
const UDP = 'What does UDP leave out?';
/** In the folder that is only read. */
const PORT = 'What is a port?';
const SOCKET = 'What is a socket?';

describe('The extension in a browser, without Node', () => {
  let workbench: Workbench;
  let practice: Practice;
  let rows: Locator;

  before(async () => {
    workbench = await Workbench.open({ folder: NOTES, prepare, inBrowser: true });
    practice = new Practice(workbench);
    rows = await workbench.questions();
    for (const question of [TCP, PORT]) await rows.getByText(question).waitFor();
  });

  after(() => workbench.close());

  afterEach(async function () {
    await workbench.screenshot(`in a browser ${this.currentTest?.title ?? ''}`);
  });

  function prepare(folder: string): void {
    const folders = [{ path: '.' }, { uri: 'rehearse-read-only:/repo', name: 'repo' }];
    writeFileSync(path.join(folder, 'notes.code-workspace'), JSON.stringify({ folders }));
  }

  /** What was rated, as the log says it that lies beside the notes. */
  function rated(): string[] {
    const folder = path.join(workbench.folder, HISTORY);
    if (!existsSync(folder)) return [];
    const lines = readdirSync(folder).flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trim().split('\n'));
    return lines.map((line) => JSON.parse(line) as Event).flatMap(({ type, rating, text }) => (type === 'rate' ? [`${rating} ${text}`] : []));
  }

  /** Opens the note that a question is in from the tree, as VS Code itself finds no file in such a folder, and practices it. */
  async function practiceNote(question: string, name: string): Promise<void> {
    await workbench.untilShown(workbench.page.locator('.tab.active', { hasText: name }), () => rows.getByText(question).click());
    await workbench.run('Rehearse: Practice This Note');
  }

  it('keeps what is rated in the storage of the person where nothing can be written, and says so', async () => {
    await practiceNote(PORT, 'ports.md');
    await practice.asks(PORT);
    await practice.rate('3', SOCKET);
    await (await workbench.message('kept in your own storage and not beside your notes')).waitFor();
    await workbench.page.keyboard.press('Escape');
    assert.deepEqual(rated(), []);
  });

  it('has a question practiced, its answer shown, and the rating kept beside the notes', async () => {
    await practiceNote(TCP, 'networks.md');
    await practice.asks(TCP);
    await practice.rate('3', UDP);
    assert.deepEqual(rated(), [`3 ${TCP}`]);
  });

  it('writes a target, and reads it', async () => {
    const { page } = workbench;
    const widget = page.locator('.quick-input-widget');
    const input = widget.locator('input').first();
    const folder = widget.locator('.monaco-list-row:visible', { hasText: 'notes' }).first(); // that it is for
    await workbench.untilShown(folder, () => workbench.run('Rehearse: New Target…')); // it goes if the panel takes the focus
    await folder.click();
    await widget.getByText('New Target (1/3)').waitFor();
    await input.fill('Acme');
    await page.keyboard.press('Enter');
    await widget.getByText('New Target: Acme (2/3)').waitFor();
    await input.fill('in 6 days');
    await widget.locator('.monaco-list-row', { hasText: 'in 6 days' }).waitFor();
    await page.keyboard.press('Enter');
    await widget.getByText('New Target: Acme (3/3)').waitFor();
    await page.keyboard.press('Enter');
    await rows.filter({ hasText: 'Acme' }).getByText('in 6 days').waitFor();
    assert.ok(existsSync(path.join(workbench.folder, '.rehearse', 'targets.json')));
  });

  it('knows all of it after a restart of the window, which goes on where it was', async () => {
    await workbench.reload();
    rows = await workbench.questions();
    await rows.filter({ hasText: 'Acme' }).getByText('in 6 days').waitFor();
    await practice.asks(UDP);
    await workbench.run('Rehearse: Group Questions By');
    await workbench.page.locator('.quick-input-widget input').first().fill('When They');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.part.sidebar .monaco-list-row[aria-label^="Never Practiced, 3"]').waitFor(); // of five
    assert.deepEqual(rated(), [`3 ${TCP}`]);
  });
});
