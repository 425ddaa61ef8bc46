import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import * as vscode from 'vscode';
import { extension } from '../extension';
import { start, type Started } from '../watched';

interface Inspected {
  readonly notes: readonly { readonly path: string; readonly questions: readonly { readonly status: string }[] }[];
}

const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';

/** What `rehearse inspect` finds: of each note with questions, `answered/all`. */
function inspected(): Map<string, string> {
  const cli = path.join(extension().extensionPath, 'dist', 'cli.js');
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const printed = execFileSync(process.execPath, [cli, 'inspect', '--json', path.basename(folder)], {
    cwd: path.dirname(folder),
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const { notes } = JSON.parse(printed) as Inspected;
  return new Map(
    notes
      .filter(({ questions }) => questions.length > 0)
      .map(({ path: name, questions }) => [
        path.relative(path.basename(folder), name).replaceAll('\\', '/'),
        `${questions.filter(({ status }) => status === 'answered').length}/${questions.length}`,
      ]),
  );
}

describe('A folder of real notes', () => {
  let started: Started;

  before(async () => {
    started = start();
    await started.ready;
  });

  after(() => started.stop());

  it('is read without a word in the log', () => {
    assert.deepEqual(started.said, []);
  });

  it('has in the tree what the command line finds', async () => {
    const { questions } = started;
    const counts = new Map<string, string>();
    for (const id of (await questions.getChildren()) ?? []) {
      const { resourceUri, label } = await questions.getTreeItem(id);
      const [, count] = /^(\d+\/\d+) /.exec(typeof label === 'string' ? label : '') ?? [];
      if (count !== undefined) counts.set(path.relative(folder, resourceUri?.fsPath ?? '').replaceAll('\\', '/'), count);
    }
    const expected = inspected();
    assert.ok(expected.size > 50);
    assert.deepEqual(new Map([...counts].sort()), new Map([...expected].sort()));
  });
});
