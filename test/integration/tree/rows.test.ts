import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { AS_WRITTEN } from '../../../src/core/outline/arrangement';
import { Command } from '../../../src/ids';
import { extension, until } from '../extension';
import { cleanUp, file, noteHas, remove, write } from '../workspace';
import { idOf, ids, rows, start } from './rows';

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
    '1/2  tcp.md (network)',
    '  What is a port? (5 s)',
    '  What is a handshake? (empty)',
    '1/4  os.md ()',
    '  1/2  Processes ()',
    '    What is a process? (15 s)',
    '      What is a zombie? (follow-up)',
    '    What is a fork? (placeholder)',
    '  0/2  Memory ()',
    '    What is paging? (draft)',
    '    What is a TLB? (empty)',
    '0/1  tcp.md (web)',
    '  Why is HTTP/3 not on TCP? (placeholder)',
    '2/3  면접 준비.md ()',
    '  1/2  인성 면접 ()',
    '    1분 자기소개를 해 주세요. (10 s)',
    '    팀에서 갈등을 해결한 경험이 있나요? (empty)',
    '  1/1  기술 면접 ()',
    '    인덱스란 무엇인가요? (5 s)',
  ];

  it('are notes, sections, questions and follow-ups; notes of one name are told apart', async () => {
    assert.deepEqual(await rows(), ALL);
  });

  it('know their parents, however they are grouped', async () => {
    const { questions } = extension().exports;
    for (const grouping of ['note', 'status', 'tag', 'none']) {
      await run(Command.groupBy, grouping);
      for (const [id, parent] of await ids()) assert.equal(await questions.getParent?.(id), parent, id);
    }
  });

  it('stand under their status, or under nothing, and then say which note they are from', async () => {
    await run(Command.groupBy, 'status');
    assert.deepEqual((await rows()).slice(0, 6), [
      'Empty (3)',
      '  What is a handshake? (tcp.md)',
      '  What is a TLB? (os.md)',
      '  팀에서 갈등을 해결한 경험이 있나요? (면접 준비.md)',
      'Placeholder (2)',
      '  What is a fork? (os.md)',
    ]);
    await run(Command.groupBy, 'none');
    assert.deepEqual((await rows()).slice(0, 4), [
      'What is a port? (5 s · tcp.md)',
      'What is a handshake? (empty · tcp.md)',
      'What is a process? (15 s · os.md)',
      '  What is a zombie? (follow-up)',
    ]);
  });

  it('stand under each of their tags, and those without one at the end', async () => {
    const made = file('tagged.md');
    await write(made, '---\ntags: TCP, 네트워크\n---\n\n## Q. What is a socket?\n');
    await noteHas(made, 1);
    await run(Command.groupBy, 'tag');
    const shown = await rows();
    assert.deepEqual(shown.slice(0, 7), [
      '#network (2)',
      '  What is a port? (5 s · tcp.md)',
      '  What is a handshake? (empty · tcp.md)',
      '#TCP (1)',
      '  What is a socket? (empty · tagged.md)',
      '#web (1)',
      '  Why is HTTP/3 not on TCP? (placeholder · tcp.md)',
    ]);
    assert.deepEqual(shown.slice(7, 10), ['#네트워크 (1)', '  What is a socket? (empty · tagged.md)', 'No Tag (7)']);
    await remove(made);
    await noteHas(made, 0);
  });

  it('are those that pass the filter', async () => {
    await run(Command.filterByStatus, 'unanswered');
    await run(Command.filterByText, ' TCP ');
    assert.deepEqual(await rows(), ['1  tcp.md (network)', '  What is a handshake? (empty)', '1  tcp.md (web)', '  Why is HTTP/3 not on TCP? (placeholder)']);
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
      '  What is a zombie? (follow-up)',
      '1분 자기소개를 해 주세요. (10 s · 면접 준비.md)',
    ]);
  });

  it('read aloud as they look', async () => {
    const { questions } = extension().exports;
    const aloud = async (text: string) => (await questions.getTreeItem(await idOf(text))).accessibilityInformation?.label;
    assert.equal(await aloud('web/tcp.md'), 'tcp.md, web, 0 of 1 answered');
    assert.equal(await aloud('Processes'), 'Processes, 1 of 2 answered');
    assert.equal(await aloud('What is a process?'), 'What is a process?, answered, 15 s');
    assert.equal(await aloud('What is a zombie?'), 'What is a zombie?, follow-up');
  });

  it('have a tooltip in which what is in a note is text and nothing else', async () => {
    const { questions } = extension().exports;
    const made = file('hostile.md');
    const text = '### Q. What is `x` [here](command:rehearse.practice) https://example.com $(warning) <b>b</b>?\n';
    await write(made, text);
    await noteHas(made, 1);
    const [id = ''] = (await questions.getChildren(made.toString())) ?? [];
    const item = await questions.getTreeItem(id);
    await questions.resolveTreeItem?.(item, id, new vscode.CancellationTokenSource().token);
    const { tooltip } = item;
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.ok(!tooltip.isTrusted && !tooltip.supportHtml && !tooltip.supportThemeIcons);
    assert.doesNotMatch(tooltip.value, /:\/\/|\]\(|<b>|(?<!\\)`/);
    await remove(made);
    await noteHas(made, 0);
  });
});

describe('After an edit, the tree', () => {
  const fired: string[][] = [];
  let listening: vscode.Disposable;

  before(async () => {
    await start();
    const { onDidChangeTreeData } = extension().exports.questions;
    assert.ok(onDidChangeTreeData);
    listening = onDidChangeTreeData((changed) => fired.push(changed ? [changed].flat() : ['everything']));
  });

  after(() => void listening.dispose());
  afterEach(cleanUp);

  /** What was fired for a text that is put at the end of a line; each time in another note, as the one before is still being undone. */
  async function firedFor(name: string, line: number, text: string): Promise<string[][]> {
    const { onDidChangeTreeData } = extension().exports.questions;
    assert.ok(onDidChangeTreeData);
    const editor = await vscode.window.showTextDocument(file(name));
    fired.length = 0;
    await editor.edit((edit) => edit.insert(editor.document.lineAt(line).range.end, text));
    const note = file(name).toString();
    const ofNote = () => fired.map((changed) => changed.filter((id) => id === 'everything' || id.startsWith(note))).filter(({ length }) => length > 0);
    await until(
      () => ofNote().length > 0,
      (look) => onDidChangeTreeData(look),
    );
    return ofNote().map((changed) => changed.map((id) => id.replace(`${note}#`, '').replace('\n', ' › ')).sort());
  }

  it('shows anew the question that got its answer, and what counts it', async () => {
    assert.deepEqual(await firedFor('os.md', 20, '\n\nA. A cache.'), [['/0:Operating systems › Memory', '0:What is a TLB?', file('os.md').toString()]]);
    assert.ok((await rows()).includes('    What is a TLB? (5 s)'));
  });

  it('shows anew the one question whose answer got longer', async () => {
    assert.deepEqual(await firedFor('network/tcp.md', 2, ' It names a program.'), [['0:What is a port?']]);
  });

  it('shows everything anew when a note came', async () => {
    const made = file('made.md');
    fired.length = 0;
    await write(made, '## Q. One?\n');
    await noteHas(made, 1);
    assert.deepEqual((await rows()).slice(0, 2), ['0/1  made.md ()', '  One? (empty)']);
    await remove(made);
    await noteHas(made, 0);
    assert.equal((await rows()).length, 19);
  });
});
