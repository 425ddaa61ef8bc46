import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, watch } from 'node:fs';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { Command, Setting } from '../../../src/ids';
import { patience } from '../../run/slowness.mjs';
import { until } from '../extension';
import { watchPanels } from '../practice/panels';
import { start, type Started } from '../watched';
import { file } from '../workspace';

const HUGE = 100_000_000;
const MANY = 60_000;

const config = () => vscode.workspace.getConfiguration();

describe('A folder with a note of 100 MB and one with 60,000 questions', () => {
  const temp = mkdtempSync(path.join(os.tmpdir(), 'rehearse-large-'));
  const [storage, globalStorage] = [vscode.Uri.file(path.join(temp, 'workspace')), vscode.Uri.file(path.join(temp, 'global'))];
  let running: Started | undefined;

  before(async () => {
    const many = Array.from({ length: MANY }, (_, at) => `## Q${at}. What is thing number ${at}?\n\nA. Answer ${at}.\n\n`).join('');
    mkdirSync(storage.fsPath);
    await writeFile(path.join(temp, 'many.md'), many);
    const huge = await open(path.join(temp, 'huge.md'), 'w');
    for (let at = 0; at < 100; at += 1) await huge.write(`## Q${at}. Why?\n\n${'So. '.repeat(HUGE / 400)}`.slice(0, HUGE / 100));
    await huge.close();
    for (const name of ['many.md', 'huge.md']) await rename(path.join(temp, name), file(name).fsPath);
  });

  after(async () => {
    running?.stop();
    await config().update(Setting.maxFileSize, undefined);
    for (const name of ['many.md', 'huge.md']) await rm(file(name).fsPath, { force: true });
    rmSync(temp, { recursive: true, force: true });
  });

  function begin(): Started {
    running?.stop();
    running = start({ storage, globalStorage });
    return running;
  }

  /** The rows on top, as `label (description)`. */
  async function rows({ questions }: Started): Promise<string[]> {
    const ids = (await questions.getChildren()) ?? [];
    const items: vscode.TreeItem[] = [];
    for (const id of ids) items.push(await questions.getTreeItem(id));
    return items.map(
      ({ label, description }) => `${(typeof label === 'string' ? label : (label?.label ?? '')).replace(/\s+/g, ' ')} (${String(description ?? '')})`,
    );
  }

  it('never keeps practice from opening', async function () {
    this.timeout(patience(120_000));
    const watched = watchPanels();
    try {
      const rehearse = begin();
      await vscode.commands.executeCommand(Command.practice, file('small.md').toString());
      const [panel] = watched.panels;
      assert.ok(panel);
      await panel.asks('What is a port?');
      assert.equal(rehearse.notes.get(file('many.md').toString())?.questions.length, MANY);
      panel.panel.dispose();
    } finally {
      watched.stop();
    }
  });

  it('lists the one that is too large, does not read it, and says so', async () => {
    const rehearse = running;
    assert.ok(rehearse);
    await rehearse.ready;
    assert.ok(!rehearse.read.includes('huge.md'));
    assert.equal(rehearse.notes.get(file('huge.md').toString()), undefined);
    assert.deepEqual(await rows(rehearse), ['huge.md (too large to be read)', `${MANY}/${MANY} many.md ()`, '2/2 small.md ()']);
    const id = file('huge.md').toString();
    const item = await rehearse.questions.getTreeItem(id);
    assert.equal(item.collapsibleState, vscode.TreeItemCollapsibleState.None);
    assert.deepEqual(item.command?.arguments?.map(String), [id]);
    const resolved = await rehearse.questions.resolveTreeItem?.(item, id, new vscode.CancellationTokenSource().token);
    assert.ok(resolved);
    assert.match(
      (resolved.tooltip as vscode.MarkdownString).value.replaceAll('\\', ''),
      /huge\.md\s+100 MB: too large to be read\. Notes are read up to 5 MB\.$/,
    );
  });

  it('knows of it at the next start, and reads nothing', async () => {
    const cache = path.join(storage.fsPath, 'notes.jsonl');
    await until(
      () => existsSync(cache) && readFileSync(cache, 'utf8').split('\n').length === 5,
      (look) => {
        const watcher = watch(storage.fsPath, look);
        return { dispose: () => watcher.close() };
      },
    );
    const rehearse = begin();
    await rehearse.ready;
    assert.deepEqual(rehearse.read, ['notes.jsonl']);
    assert.equal((await rows(rehearse))[0], 'huge.md (too large to be read)');
  });

  it('reads again what another limit allows, and lists what it does not', async () => {
    const rehearse = running;
    assert.ok(rehearse);
    const listed = (...expected: string[]): Promise<void> =>
      until(
        () => ['huge.md', 'many.md', 'small.md'].filter((name) => rehearse.notes.get(file(name).toString()) === undefined).join() === expected.join(),
        (look) => ({ dispose: rehearse.notes.onDidChange(look) }),
      );
    await config().update(Setting.maxFileSize, 1);
    await listed('huge.md', 'many.md');
    assert.deepEqual(await rows(rehearse), ['huge.md (too large to be read)', 'many.md (too large to be read)', '2/2 small.md ()']);
    await config().update(Setting.maxFileSize, 0.0001);
    await listed('huge.md', 'many.md', 'small.md');
    await config().update(Setting.maxFileSize, undefined);
    await listed('huge.md');
  });
});
