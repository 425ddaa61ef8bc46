import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { AS_WRITTEN, GROUPINGS } from '../../../src/core/outline/arrangement';
import { Command, TreeRow } from '../../../src/ids';
import { extension, until } from '../extension';
import { cursorIsAt, ids, rows } from '../tree/rows';
import { cleanUp, file } from '../workspace';
import { writeHistory } from './log';

const run = vscode.commands.executeCommand;
const DUE = [
  'Due Today (4)',
  '  What is a thread? (5 days · os.md)',
  '  1분 자기소개를 해 주세요. (since yesterday · 면접 준비.md)',
  '  What is paging? (os.md)',
  '  What is a zombie? (again in 8 min · os.md)',
];

/** Resolves when the rows are as they should be. */
async function rowsAre(areRight: (all: readonly string[]) => boolean): Promise<void> {
  const { onDidChangeTreeData } = extension().exports.questions;
  assert.ok(onDidChangeTreeData);
  for (let right = false; !right; ) {
    let changed = false;
    const listening = onDidChangeTreeData(() => (changed = true));
    right = areRight(await rows());
    if (!right)
      await until(
        () => changed,
        (look) => onDidChangeTreeData(look),
      );
    listening.dispose();
  }
}

const start = (expected: readonly string[]) => rowsAre((all) => all.slice(0, expected.length).join('\n') === expected.join('\n'));
const has = (row: string) => rowsAre((all) => all.includes(row));

async function idOf(text: string, isDue: boolean): Promise<string> {
  const found = (await ids()).find(([id]) => id.endsWith(text) && id.startsWith('#') === isDue);
  return found?.[0] ?? `no row ends with ${text}`;
}

async function tooltipOf(id: string): Promise<string> {
  const { questions } = extension().exports;
  const item = await questions.getTreeItem(id);
  await questions.resolveTreeItem?.(item, id, new vscode.CancellationTokenSource().token);
  return item.tooltip instanceof vscode.MarkdownString ? item.tooltip.value.replaceAll('\\', '') : '';
}

describe('What is due today', () => {
  before(async () => {
    writeHistory(file('').fsPath);
    await extension().activate();
    await start(DUE);
  });

  afterEach(async () => {
    await cleanUp();
    await run(Command.groupBy, AS_WRITTEN.grouping);
    await run(Command.clearFilter);
  });

  for (const grouping of GROUPINGS) {
    it(`is the first row if questions are grouped by ${grouping}`, async () => {
      await run(Command.groupBy, grouping);
      await start(DUE);
      const all = (await ids()).map(([id]) => id);
      assert.equal(new Set(all).size, all.length);
    });
  }

  it('counts nothing twice', async () => {
    await has('2/5  os.md ()');
    await has('2/2  면접 준비.md ()');
  });

  it('is there whatever the status that is looked for, and holds what has the text that is', async () => {
    await run(Command.filterByStatus, 'answered');
    await start(DUE);
    await run(Command.filterByText, 'paging');
    assert.deepEqual(await rows(), ['Due Today (1)', '  What is paging? (os.md)']);
    await run(Command.filterByText, 'TLB');
    assert.deepEqual(await rows(), []);
  });

  it('is told apart by ear, and started by opening it', async () => {
    const { questions } = extension().exports;
    const due = await questions.getTreeItem((await ids())[0]?.[0] ?? '');
    assert.deepEqual([due.accessibilityInformation?.label, due.contextValue, due.command?.command], ['Due Today, 4', TreeRow.due, Command.practiceDue]);
    const zombie = await questions.getTreeItem(await idOf('What is a zombie?', true));
    assert.equal(zombie.accessibilityInformation?.label, 'What is a zombie?, follow-up, again in 8 min, os.md');
  });

  it('leads to its questions, as their own rows do', async () => {
    const paging = await idOf('What is paging?', true);
    assert.notEqual(paging, await idOf('What is paging?', false));
    const { command } = await extension().exports.questions.getTreeItem(paging);
    await run(command?.command ?? '', ...((command?.arguments ?? []) as unknown[]));
    await cursorIsAt(file('os.md'), '23:4');
    await run(Command.openToSide, await idOf('What is a zombie?', true));
    await cursorIsAt(file('os.md'), '9:31');
    await run(Command.copyQuestion, await idOf('1분 자기소개를 해 주세요.', true));
    assert.equal(await vscode.env.clipboard.readText(), '1분 자기소개를 해 주세요.');
    await run(Command.writeAnswer, paging);
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 22);
    await run(Command.openNote, paging);
    assert.equal(vscode.window.activeTextEditor.document.uri.toString(), file('os.md').toString());
  });

  it('lets one of its questions be practiced', async () => {
    const isOpen = () => vscode.window.tabGroups.activeTabGroup.activeTab?.label === 'Practice';
    const opened = until(isOpen, (look) => vscode.window.tabGroups.onDidChangeTabs(look));
    await run(Command.practiceThis, await idOf('What is paging?', true));
    await opened;
  });

  it('says in the tooltips when a question was practiced and when it comes back', async () => {
    const lines = async (text: string) => (await tooltipOf(await idOf(text, false))).split('  \n');
    assert.ok((await lines('인덱스란 무엇인가요?')).includes('Last practiced: yesterday (Easy)'));
    assert.match(await tooltipOf(await idOf('인덱스란 무엇인가요?', false)), /Next due: in \d+ days/);
    assert.match(await tooltipOf(await idOf('What is a thread?', true)), /Last practiced: \d+ days ago \(Good\) *\nNext due: 5 days ago/);
    assert.doesNotMatch(await tooltipOf(await idOf('What is a TLB?', false)), /practiced/);
    assert.match(await tooltipOf(await idOf('What is a fork?', false)), /Suspended: it is not asked in practice\./);
  });

  it('says in the hover, too, when a question was practiced', async () => {
    const hovers = await run<vscode.Hover[]>('vscode.executeHoverProvider', file('os.md'), new vscode.Position(14, 8));
    const words = hovers.flatMap(({ contents }) => (contents as vscode.MarkdownString[]).map(({ value }) => value));
    assert.match(words.join('\n'), /Last practiced: \d+ days ago \(Good\) · Next due: 5 days ago/);
  });

  it('is shown by time', async () => {
    await run(Command.groupBy, 'due');
    const tops = (await rows()).filter((row) => !row.startsWith(' '));
    assert.deepEqual(tops, ['Due Today (4)', 'Overdue (2)', 'Today (1)', tops[3], 'Never Practiced (2)', 'Suspended (1)']);
    assert.match(tops[3] ?? '', /^(?:Within a Week|Later) \(1\)$/);
    await has('  What is a thread? (5 days ago · 10 s · os.md)');
    await rowsAre((all) => all.some((row) => /^ {2}인덱스란 무엇인가요\? \(in \d+ days · 5 s · 면접 준비\.md\)$/.test(row)));
  });
});

describe('A question that is suspended', () => {
  before(() => extension().activate());
  afterEach(cleanUp);

  it('says so in its row, and is asked again if it is resumed there', async () => {
    await has('    What is a fork? (suspended · placeholder)');
    const fork = await idOf('What is a fork?', false);
    assert.equal((await extension().exports.questions.getTreeItem(fork)).contextValue, `${TreeRow.question} suspended`);
    await run(Command.resume, fork);
    await has('    What is a fork? (placeholder)');
    await run(Command.suspend, fork);
    await has('    What is a fork? (suspended · placeholder)');
  });

  it('is not due, and can be suspended from the row of what is due, and at the cursor', async () => {
    await run(Command.suspend, await idOf('What is paging?', true));
    await start(['Due Today (3)']);
    const editor = await vscode.window.showTextDocument(file('os.md'));
    editor.selection = new vscode.Selection(22, 0, 22, 0);
    await run(Command.resume);
    await start(DUE);
  });
});
