import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { AS_WRITTEN } from '../../../src/core/outline/arrangement';
import { Command, PRACTICE_PANEL, Setting } from '../../../src/ids';
import { answering } from '../answering';
import { extension, until } from '../extension';
import { cursorIsAt, ids, rows } from '../tree/rows';
import { picking } from '../picking';
import { cleanUp, file } from '../workspace';
import { dateIn, writeHistory, writeTargets } from './log';

const run = vscode.commands.executeCommand;
const folder = file('').fsPath;
const targetsFile = file('.rehearse/targets.json');

/** Resolves when the rows begin so. */
async function begins(...expected: readonly string[]): Promise<void> {
  const { onDidChangeTreeData } = extension().exports.questions;
  assert.ok(onDidChangeTreeData);
  for (let isRight = false; !isRight; ) {
    let changed = false;
    const listening = onDidChangeTreeData(() => (changed = true));
    isRight = (await rows()).slice(0, expected.length).join('\n') === expected.join('\n');
    if (!isRight)
      await until(
        () => changed,
        (look) => onDidChangeTreeData(look),
      );
    listening.dispose();
  }
}

async function rowOf(ending: string): Promise<string> {
  return (await ids()).find(([id]) => id.endsWith(ending))?.[0] ?? `no row ends with ${ending}`;
}

describe('Targets', () => {
  before(async () => {
    writeHistory(folder);
    writeTargets(folder, { name: 'Acme', date: dateIn(6), folders: ['acme'] });
    await extension().activate();
  });

  afterEach(async () => {
    await cleanUp();
    await run(Command.clearFilter);
  });

  after(() => rmSync(targetsFile.fsPath, { force: true }));

  const ACME = ['Acme (in 6 days · 1 of 4 ready)', '  Say Aloud Today (1 question)', '  Write Today (1 answer)'];

  it('are above the notes, with what is to be done for them today', () => begins(...ACME, '2/4  backend.md ()'));

  it('have a question to say, which is practiced from its row, and one to write, which opens', async () => {
    await begins(...ACME);
    await run(Command.practiceTarget, await rowOf('\nsay'));
    const isOpen = (): boolean =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(PRACTICE_PANEL)),
      );
    await until(isOpen, (look) => vscode.window.tabGroups.onDidChangeTabs(look));
    await cleanUp();
    await run(Command.writeForTarget, await rowOf('\nwrite'));
    await cursorIsAt(file('acme/backend.md'), '15:24');
  });

  for (const command of [Command.practice, Command.cram, Command.startMock]) {
    it(`are among what is chosen from by ${command}`, async () => {
      await begins(...ACME);
      const picked = picking('Acme');
      await run(command);
      picked.stop();
      const [what = [], ...further] = picked.shown;
      const at = what.indexOf('by target');
      assert.deepEqual(what.slice(at, at + 2), ['by target', 'Acme: 4 questions']);
      assert.equal(further.length, 1, 'it is chosen, and asked about further');
    });
  }

  it('say it where nothing is left to do', async () => {
    writeTargets(folder, { name: 'Acme', date: dateIn(0) });
    await begins('Acme (today · 1 of 5 ready)', '2/4  backend.md ()');
    const answers = answering();
    await run(Command.practiceTarget, undefined);
    await run(Command.writeForTarget, undefined);
    answers.stop();
    assert.deepEqual(answers.messages, ['There is nothing to say aloud today.', 'There is nothing to write today.']);
  });

  it('follow their file: another day, tags, what is gone, and that it is too much', async () => {
    writeTargets(folder, { name: 'Systems', date: dateIn(1), tags: ['os', 'gone'] });
    await begins('Systems (tomorrow · 0 of 2 ready)', '  Say Aloud Today (2 questions)', '  Not in your notes any more (#gone)');
    await vscode.workspace.getConfiguration().update(Setting.newPerDay, 1, vscode.ConfigurationTarget.Workspace);
    await begins(
      'Systems (tomorrow · 0 of 2 ready)',
      '  Say Aloud Today (1 question)',
      '  1 will be left (At 1 new ones a day, at least 1 will not be ready: raise it to 2, or leave some out.)',
      '  Not in your notes any more (#gone)',
    );
    await vscode.workspace.getConfiguration().update(Setting.newPerDay, undefined, vscode.ConfigurationTarget.Workspace);
  });

  for (const [what, text, row] of [
    ['broken', '{ "version": 1,\n"targets": [', '.rehearse/targets.json cannot be read from line 2 on, so no target counts: mend it there. ()'],
    [
      'in conflict',
      '{\n<<<<<<< HEAD\n"targets": []\n=======\n>>>>>>> b\n}',
      'Git has left a conflict in .rehearse/targets.json: keep what you want of both sides. ()',
    ],
    [
      'of a newer version',
      '{ "version": 9, "targets": [] }',
      '.rehearse/targets.json was written by a newer version of Rehearse; what is understood of it counts. ()',
    ],
  ] as const) {
    it(`say in a row that their file is ${what}, and leave it as it is`, async () => {
      writeFileSync(targetsFile.fsPath, text);
      await begins(row);
      assert.equal(Buffer.from(await vscode.workspace.fs.readFile(targetsFile)).toString(), text);
    });
  }

  it('go with their file', async () => {
    rmSync(targetsFile.fsPath);
    await begins('2/4  backend.md ()');
  });

  it('are completed and checked while their file is edited by hand', async () => {
    writeFileSync(targetsFile.fsPath, '{ "version": 1, "targets": [{ "name": "Acme", "date": "soon" }] }');
    await vscode.window.showTextDocument(targetsFile);
    const messages = (): string[] => vscode.languages.getDiagnostics(targetsFile).map(({ message }) => message);
    await until(
      () => messages().some((message) => message.startsWith('Write the day as 2026-12-12')),
      (look) => vscode.languages.onDidChangeDiagnostics(look),
    );
  });
});

describe('Tags', () => {
  before(() => extension().activate());
  afterEach(() => run(Command.filterByText, AS_WRITTEN.text));

  it('filter the tree', async () => {
    await run(Command.filterByText, '#os');
    await begins('1  backend.md ()');
    assert.deepEqual(
      (await rows()).filter((row) => row.includes('?')).map((row) => row.trim().replace(/ \(.*/, '')),
      ['What is a deadlock?', 'What is a kernel?'],
    );
  });
});
