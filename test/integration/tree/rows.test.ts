import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { AS_WRITTEN } from '../../../src/core/outline/arrangement';
import { Command } from '../../../src/ids';
import { extension, until } from '../extension';
import { cleanUp, cursorIsAt, file, idOf, ids, noteHas, rows, start } from './rows';

const run = vscode.commands.executeCommand;

describe('The rows of the tree', () => {
  before(start);

  afterEach(async () => {
    await cleanUp();
    await run(Command.groupBy, AS_WRITTEN.grouping);
    await run(Command.sortBy, AS_WRITTEN.sort);
    await run(Command.clearFilter);
  });

  const ALL = [
    'tcp.md (network · 1/2)',
    '  What is a port? (5 s)',
    '  What is a handshake? (empty)',
    'os.md (1/4)',
    '  Processes (1/2)',
    '    What is a process? (15 s)',
    '      What is a zombie? (follow-up question)',
    '    What is a fork? (placeholder)',
    '  Memory (0/2)',
    '    What is paging? (draft)',
    '    What is a TLB? (empty)',
    'tcp.md (web · 0/1)',
    '  Why is HTTP/3 not on TCP? (placeholder)',
    '면접 준비.md (2/3)',
    '  인성 면접 (1/2)',
    '    1분 자기소개를 해 주세요. (10 s)',
    '    팀에서 갈등을 해결한 경험이 있나요? (empty)',
    '  기술 면접 (1/1)',
    '    인덱스란 무엇인가요? (5 s)',
  ];

  it('are notes, sections, questions and follow-ups; notes of one name are told apart', async () => {
    assert.deepEqual(await rows(), ALL);
  });

  it('know their parents, however they are grouped', async () => {
    const { questions } = extension().exports;
    for (const grouping of ['note', 'status', 'none']) {
      await run(Command.groupBy, grouping);
      for (const [id, parent] of await ids()) assert.equal(await questions.getParent?.(id), parent, id);
    }
  });

  it('stand under their status, or under nothing, and then say which note they are from', async () => {
    await run(Command.groupBy, 'status');
    assert.deepEqual((await rows()).slice(0, 6), [
      'Empty (3)',
      '  What is a handshake? (empty · tcp.md)',
      '  What is a TLB? (empty · os.md)',
      '  팀에서 갈등을 해결한 경험이 있나요? (empty · 면접 준비.md)',
      'Placeholder (2)',
      '  What is a fork? (placeholder · os.md)',
    ]);
    await run(Command.groupBy, 'none');
    assert.deepEqual((await rows()).slice(0, 4), [
      'What is a port? (5 s · tcp.md)',
      'What is a handshake? (empty · tcp.md)',
      'What is a process? (15 s · os.md)',
      '  What is a zombie? (follow-up question)',
    ]);
  });

  it('are those that pass the filter', async () => {
    await run(Command.filterByStatus, 'unanswered');
    await run(Command.filterByText, ' TCP ');
    assert.deepEqual(await rows(), [
      'tcp.md (network · 1/2)',
      '  What is a handshake? (empty)',
      'tcp.md (web · 0/1)',
      '  Why is HTTP/3 not on TCP? (placeholder)',
    ]);
    await run(Command.filterByText, '인덱스'.normalize('NFD'));
    assert.deepEqual(await rows(), []);
    await run(Command.filterByStatus, 'all');
    assert.deepEqual((await rows()).length, 3);
    await run(Command.clearFilter);
    assert.deepEqual(await rows(), ALL);
  });

  it('are sorted by status or by speaking time', async () => {
    await run(Command.filterByText, 'os.md');
    await run(Command.sortBy, 'status');
    assert.deepEqual((await rows()).slice(2, 4), ['    What is a fork? (placeholder)', '    What is a process? (15 s)']);
    await run(Command.groupBy, 'none');
    await run(Command.clearFilter);
    await run(Command.sortBy, 'length');
    assert.deepEqual((await rows()).slice(0, 3), [
      'What is a process? (15 s · os.md)',
      '  What is a zombie? (follow-up question)',
      '1분 자기소개를 해 주세요. (10 s · 면접 준비.md)',
    ]);
  });

  it('read aloud as they look', async () => {
    const { questions } = extension().exports;
    const aloud = async (text: string) => (await questions.getTreeItem(await idOf(text))).accessibilityInformation?.label;
    assert.equal(await aloud('web/tcp.md'), 'tcp.md, web, 0 of 1 answered');
    assert.equal(await aloud('Processes'), 'Processes, 1 of 2 answered');
    assert.equal(await aloud('What is a process?'), 'What is a process?, answered, 15 s');
    assert.equal(await aloud('What is a zombie?'), 'What is a zombie?, follow-up question');
  });

  it('have a tooltip in which what is in a note is text and nothing else', async () => {
    const { questions } = extension().exports;
    const made = file('hostile.md');
    const text = '### Q. What is `x` [here](command:rehearse.practice) https://example.com $(warning) <b>b</b>?\n';
    await vscode.workspace.fs.writeFile(made, Buffer.from(text));
    await noteHas(made, 1);
    const [[, id]] = (await ids()).filter(([, parent]) => parent === made.toString()).map(([row, parent]) => [parent, row] as const) as [[string, string]];
    const { tooltip } = (await questions.resolveTreeItem?.(await questions.getTreeItem(id), id, new vscode.CancellationTokenSource().token)) ?? {};
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.ok(!tooltip.isTrusted && !tooltip.supportHtml && !tooltip.supportThemeIcons);
    assert.doesNotMatch(tooltip.value, /:\/\/|\]\(|<b>|(?<!\\)`/);
    await vscode.workspace.fs.delete(made);
    await noteHas(made, 0);
  });
});

describe('After an edit, the tree', () => {
  const fired: (string[] | undefined)[] = [];
  let listening: vscode.Disposable;

  before(async () => {
    await start();
    const { onDidChangeTreeData } = extension().exports.questions;
    assert.ok(onDidChangeTreeData);
    listening = onDidChangeTreeData((changed) => fired.push(changed as string[] | undefined));
  });

  after(() => listening.dispose());
  afterEach(cleanUp);

  /** What was fired for a text that is put at the end of a line. */
  async function firedFor(name: string, line: number, text: string): Promise<string[][]> {
    const { onDidChangeTreeData } = extension().exports.questions;
    assert.ok(onDidChangeTreeData);
    const editor = await vscode.window.showTextDocument(file(name));
    fired.length = 0;
    await editor.edit((edit) => edit.insert(editor.document.lineAt(line).range.end, text));
    await until(() => fired.length > 0, (look) => onDidChangeTreeData(look));
    const os = `${file(name).toString()}#`;
    return fired.map((changed) => (changed ?? ['everything']).map((id) => id.replace(os, '').replace('\n', ' › ')).sort());
  }

  it('shows anew the question that got its answer, and what counts it', async () => {
    assert.deepEqual(await firedFor('os.md', 20, '\n\nA. A cache.'), [['/0:Operating systems › Memory', '0:What is a TLB?', file('os.md').toString()]]);
    assert.ok((await rows()).includes('    What is a TLB? (5 s)'));
  });

  it('shows anew the one question whose answer got longer', async () => {
    assert.deepEqual(await firedFor('os.md', 6, ' And so on.'), [['0:What is a process?']]);
  });

  it('shows everything anew when a note came', async () => {
    const made = file('made.md');
    fired.length = 0;
    await vscode.workspace.fs.writeFile(made, Buffer.from('## Q. One?\n'));
    await noteHas(made, 1);
    assert.deepEqual((await rows()).slice(0, 2), ['made.md (0/1)', '  One? (empty)']);
    await vscode.workspace.fs.delete(made);
    await noteHas(made, 0);
    assert.equal((await rows()).length, 19);
  });
});

describe('A row that is clicked', () => {
  before(start);
  afterEach(cleanUp);

  it('opens at the text as it is now, even while that is being typed', async () => {
    const editor = await vscode.window.showTextDocument(file('os.md'));
    const fork = await idOf('What is a fork?');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'One line.\n\nAnother.\n\n'));
    await run(Command.openQuestion, fork); // before the note is read again
    await cursorIsAt(file('os.md'), '17:4');
  });

  it('opens a follow-up behind it', async () => {
    await run(Command.openQuestion, await idOf('What is a zombie?'));
    await cursorIsAt(file('os.md'), '9:31');
  });

  it('says that the question or the file is gone, once, and opens nothing', async () => {
    const made = file('gone.md');
    await vscode.workspace.fs.writeFile(made, Buffer.from('## Q. One?\n'));
    await noteHas(made, 1);
    const one = await idOf('One?');
    await vscode.workspace.fs.writeFile(made, Buffer.from('## Q. Other?\n'));
    await run(Command.openQuestion, one);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), made.toString());
    await cleanUp();
    await vscode.workspace.fs.delete(made);
    await run(Command.openQuestion, one);
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  it('opens to the side, too', async () => {
    await vscode.window.showTextDocument(file('os.md'));
    await run(Command.openToSide, await idOf('What is a fork?'));
    await cursorIsAt(file('os.md'), '13:4');
    assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.Two);
    await run(Command.openNote, file('network/tcp.md').toString());
    assert.equal(vscode.window.activeTextEditor.document.uri.toString(), file('network/tcp.md').toString());
  });

  it('gives its question to the clipboard', async () => {
    await run(Command.copyQuestion, await idOf('인덱스란 무엇인가요?'));
    assert.equal(await vscode.env.clipboard.readText(), '인덱스란 무엇인가요?');
    await run(Command.copyQuestion, await idOf('What is a zombie?'));
    assert.equal(await vscode.env.clipboard.readText(), 'What is a zombie?');
  });

  it('is not disturbed by a command without a row', async () => {
    for (const command of [Command.openQuestion, Command.openToSide, Command.openNote, Command.copyQuestion, Command.revealInExplorer, Command.practiceThis]) {
      await run(command);
    }
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});

describe('A person without notes', () => {
  before(start);
  afterEach(async () => {
    while (vscode.window.activeTextEditor) await run('workbench.action.revertAndCloseActiveEditor');
  });

  it('gets a note to begin with, of which nothing is written to disk', async () => {
    await run(Command.createNote);
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    await noteHas(document.uri, 2);
    assert.deepEqual((await rows()).slice(-3), [`${document.uri.path} (1/2)`, '  What is a deadlock? (5 s)', '  Why do you want to work here? (empty)']);
  });

  it('gets samples to look at, of which nothing is written to disk', async () => {
    await run(Command.openSamples);
    const samples = vscode.workspace.textDocuments.filter(({ isUntitled, isClosed }) => isUntitled && !isClosed);
    assert.equal(samples.length, 2);
    for (const [at, count] of [5, 3].entries()) await noteHas(samples[at]?.uri ?? file(''), count);
  });

  it('gets help, which is no note itself', async () => {
    const { notes } = extension().exports;
    const before = notes.uris();
    await run(Command.whichNotes);
    const isOpen = () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('which-notes')));
    await until(isOpen, (look) => vscode.window.tabGroups.onDidChangeTabs(look));
    assert.deepEqual(notes.uris(), before);
    await run('workbench.action.closeAllEditors');
  });
});
