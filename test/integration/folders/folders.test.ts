import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../extension';
import { start, type Started } from '../watched';
import { Memory } from './memory';

const [os, network] = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);

describe('A workspace of several folders', () => {
  let rehearse: Started;

  before(async () => {
    rehearse = start();
    await rehearse.ready;
  });

  after(() => rehearse.stop());

  const notes = () => rehearse.notes.uris().map((uri) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri), true));
  const change = (condition: () => boolean) => until(condition, (look) => ({ dispose: rehearse.notes.onDidChange(look) }));
  const notesAre = (...expected: string[]) => change(() => notes().sort().join() === expected.sort().join());

  function update(at: number, remove: number, ...added: vscode.Uri[]): Promise<void> {
    const folders = added.map((uri) => ({ uri }));
    const told = new Promise<void>((resolve) => {
      const listening = vscode.workspace.onDidChangeWorkspaceFolders(() => {
        listening.dispose();
        resolve();
      });
    });
    assert.ok(vscode.workspace.updateWorkspaceFolders(at, remove, ...folders));
    return told;
  }

  const ALL = ['os/process.md', 'network/tcp.md', 'network/drafts/udp.md'];

  it('has the notes of each, where the settings of each say', () => notesAre(...ALL));

  it('reads only the folder that comes, and forgets only the one that goes', async () => {
    assert.ok(os);
    const other = vscode.Uri.joinPath(os, '..', 'other');
    const before = rehearse.read.length;
    await update(2, 0, other);
    await notesAre(...ALL, 'other/tree.md');
    await update(2, 1);
    await notesAre(...ALL);
    assert.deepEqual(rehearse.read.slice(before), ['tree.md']);
  });

  it('gives a folder within another one its own settings, and back', async () => {
    assert.ok(network);
    const drafts = vscode.Uri.joinPath(network, 'drafts');
    await update(2, 0, drafts);
    await vscode.workspace.getConfiguration('rehearse', drafts).update('include', ['none'], vscode.ConfigurationTarget.WorkspaceFolder);
    await notesAre('os/process.md', 'network/tcp.md');
    await update(2, 1);
    await notesAre(...ALL);
  });

  it('has what is not on a disk, and tells of what cannot be read there, once each', async () => {
    const root = vscode.Uri.from({ scheme: 'memory', path: '/notes' });
    const at = (name: string) => vscode.Uri.joinPath(root, name);
    const memory = new Memory({
      '/notes/a.md': '## Q. One?\n',
      '/notes/b/c.TXT': '## Q. Two?\n',
      '/notes/b/program.js': '',
      '/notes/b/loop/x.md': '## Q. Round in circles?\n',
      '/notes/node_modules/d/e.md': '## Q. Of a package?\n',
      '/notes/f.md': 'closed',
      '/notes/closed/g.md': '## Q. Closed?\n',
    });
    const provider = vscode.workspace.registerFileSystemProvider('memory', memory);
    await update(2, 0, root);
    await notesAre(...ALL, 'notes/a.md', 'notes/b/c.TXT');
    await until(
      () => rehearse.said.length >= 2,
      (look) => rehearse.onDidSay(look),
    );
    assert.deepEqual(rehearse.said.map((line) => /^warn: (\S+) could not be read/.exec(line)?.[1]).sort(), ['/notes/closed', '/notes/f.md']);
    assert.ok(!memory.listed.some((path) => path.includes('node_modules') || path.includes('loop')), memory.listed.join());

    memory.put(at('f.md'), '## Q. Open now?\n');
    memory.put(at('h.md'), '## Q. New?\n');
    await notesAre(...ALL, 'notes/a.md', 'notes/b/c.TXT', 'notes/f.md', 'notes/h.md');
    memory.put(at('a.md'), 'No question any more.\n');
    memory.delete(at('h.md'));
    await notesAre(...ALL, 'notes/b/c.TXT', 'notes/f.md');
    await update(2, 1);
    await notesAre(...ALL);
    provider.dispose();
  });
});
