import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { entriesOf } from '../../../src/core/index/questionEntry';
import { Command } from '../../../src/ids';
import { answering } from '../answering';
import { until } from '../extension';
import { picking } from '../picking';
import { events } from '../practicing';
import { start, type Started } from '../watched';
import { cleanUp } from '../workspace';
import { Memory } from './memory';

const root = vscode.Uri.from({ scheme: 'memory', path: '/cards' });
const note = vscode.Uri.joinPath(root, 'tcp.md');

describe('A folder that is on no disk', () => {
  const temp = mkdtempSync(path.join(os.tmpdir(), 'rehearse-virtual-'));
  const memory = new Memory({ '/cards/tcp.md': '## Q. What is a port?\n\nA. A number.\n\n## Q. What is a segment?\n' });
  let provider: vscode.Disposable;
  let rehearse: Started;

  before(async () => {
    provider = vscode.workspace.registerFileSystemProvider('memory', memory);
    rehearse = start({ storage: vscode.Uri.file(path.join(temp, 'workspace')), globalStorage: vscode.Uri.file(path.join(temp, 'global')) });
    await rehearse.ready;
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 0, { uri: root }));
    await statusesAre('answered', 'empty');
  });

  after(async () => {
    await cleanUp();
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 1));
    await until(
      () => entries().length === 0,
      (look) => ({ dispose: rehearse.notes.onDidChange(look) }),
    );
    await rehearse.end();
    provider.dispose();
    rmSync(temp, { recursive: true, force: true });
  });

  function entries() {
    const found = rehearse.notes.get(note.toString());
    return found ? entriesOf(note.toString(), found) : [];
  }

  function statusesAre(...expected: string[]): Promise<void> {
    const statuses = () =>
      entries()
        .map(({ question }) => question.status)
        .join();
    return until(
      () => statuses() === expected.join(),
      (look) => ({ dispose: rehearse.notes.onDidChange(look) }),
    );
  }

  it('takes an answer where it is written, and is saved', async () => {
    await vscode.window.showTextDocument(note);
    await vscode.commands.executeCommand(Command.writeAnswer, entries()[1]?.key);
    await vscode.commands.executeCommand('type', { text: 'A part of a stream.' });
    await statusesAre('answered', 'answered');
    await vscode.commands.executeCommand('workbench.action.files.save');
    assert.match(Buffer.from(memory.readFile(note)).toString(), /## Q\. What is a segment\?\n\nA\. A part of a stream\.\n?$/);
  });

  it('is exported, beside its notes', async () => {
    const answers = answering();
    const picks = picking('CSV', 'Everything');
    const file = vscode.Uri.joinPath(root, 'all.csv');
    answers.saveAs(file);
    await rehearse.command(Command.export);
    picks.stop();
    answers.stop();
    assert.match(Buffer.from(memory.readFile(file)).toString(), /\r\nWhat is a port\?,A number\.,answered,/);
    memory.delete(file);
  });

  it('has its history in the storage of the person, and nothing of it beside the notes', async () => {
    await rehearse.history.ready;
    const known = rehearse.history.at(entries()[0]?.key ?? '');
    assert.ok(known);
    await rehearse.history.rate(known.id, { rating: 3 });
    const homes = path.join(temp, 'global', 'history');
    const rated = readdirSync(homes).flatMap((home) => events(path.join(homes, home)).map(({ type }) => type));
    assert.deepEqual(
      rated.filter((type) => type === 'rate'),
      ['rate'],
    );
    assert.deepEqual(memory.paths(), ['/cards/tcp.md']);
  });
});
