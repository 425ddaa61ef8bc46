import assert from 'node:assert/strict';
import { LOOKS, Workbench } from './workbench';

describe('A note in the editor', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ folder: 'test/integration/editor/workspace', settings: { 'rehearse.explorerBadges': true } });
    await workbench.openFile('algorithms.md');
  });

  afterEach(async function () {
    await workbench.screenshot(`editor ${this.currentTest?.title ?? ''}`);
  });

  after(() => workbench.close());

  it('has a status above each question', async () => {
    const lenses = workbench.page.locator('.codelens-decoration');
    await lenses.getByText('10 s').waitFor();
    await lenses.getByText('placeholder').waitFor();
    await lenses.getByText('Write Answer').waitFor();
    assert.equal(await lenses.getByText('Practice').count(), 3);
  });

  it('has its count in the status bar', async () => {
    await count('1/3').waitFor();
    await workbench.openFile('diary.md');
    await count('/').waitFor({ state: 'detached' });
    await workbench.openFile('algorithms.md');
    await workbench.page.locator('.statusbar a[aria-label="1 of 3 answered"]').waitFor();
  });

  it('has its unanswered questions behind the count', async () => {
    await count('1/3').click();
    await choice('What is a trie?placeholder · Algorithms').waitFor();
    await choice('What is a graph?empty · Algorithms').waitFor();
    assert.equal(await workbench.page.locator('.quick-input-list .monaco-list-row').count(), 2);
  });

  it('is one of those whose questions one goes to', async () => {
    await workbench.page.keyboard.press('Escape');
    await workbench.run('Rehearse: Go to Question…');
    await choice('What does $(sync) TCP do?empty · network.md › ').waitFor();
    await workbench.page.locator('.quick-input-widget input').first().fill('algorithms');
    await choice('TCP').waitFor({ state: 'detached' });
    assert.equal(await workbench.page.locator('.quick-input-list .monaco-list-row').count(), 3);
  });

  it('opens where the answer goes', async () => {
    await workbench.page.locator('.quick-input-widget input').first().fill('graph');
    await choice('What is a graph?').click();
    await workbench.page.getByText('Ln 14, Col 3').waitFor();
  });

  it('goes on with the next unanswered question by keys', async () => {
    await workbench.page.keyboard.press('ControlOrMeta+KeyK');
    await workbench.page.keyboard.press('KeyG');
    await workbench.page.locator('.tab.active', { hasText: 'network.md' }).waitFor();
    await workbench.page.getByText('Ln 11, Col 45').waitFor();
    await workbench.page.keyboard.press('ControlOrMeta+KeyK');
    await workbench.page.keyboard.press('Shift+KeyG');
    await workbench.page.locator('.tab.active', { hasText: 'algorithms.md' }).waitFor();
  });

  it('says more of a question that is pointed at', async () => {
    await workbench.page.locator('.view-line', { hasText: 'What is a heap?' }).getByText('heap').hover();
    const hover = workbench.page.locator('.monaco-hover');
    await hover.getByText('Answered').waitFor();
    await hover.getByText('It is marked as a question').waitFor();
    await hover.getByText('Go to Answer').waitFor();
  });

  it('has in the Explorer how many questions are unanswered', async () => {
    await workbench.page.keyboard.press('ControlOrMeta+Shift+KeyE');
    const file = workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'algorithms.md' });
    await file.waitFor();
    await workbench.page.locator('.explorer-folders-view [aria-label*="algorithms.md"][aria-label*="2 unanswered questions"]').waitFor();
  });

  for (const [theme, kind] of LOOKS) {
    it(`reads well in ${theme}`, async () => {
      await workbench.useTheme(theme, kind);
      await workbench.page.locator('.codelens-decoration').getByText('placeholder').waitFor();
    });
  }

  it('has other statuses with what is typed', async () => {
    await workbench.openFile('algorithms.md');
    await workbench.run('View: Focus Active Editor Group');
    await workbench.page.keyboard.press('ControlOrMeta+End');
    await workbench.page.keyboard.type('\nIt is made of nodes.\n');
    const lenses = workbench.page.locator('.codelens-decoration');
    await lenses.getByText('5 s').waitFor();
    await lenses.getByText('Write Answer').waitFor({ state: 'detached' });
    await workbench.run('File: Revert File');
    await lenses.getByText('Write Answer').waitFor();
  });

  function count(text: string) {
    return workbench.page.locator('.statusbar .statusbar-item', { has: workbench.page.locator('.codicon-comment-discussion') }).getByText(text);
  }

  function choice(label: string) {
    return workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
  }
});
