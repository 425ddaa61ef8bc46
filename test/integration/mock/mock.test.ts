import assert from 'node:assert/strict';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import * as vscode from 'vscode';
import { Command, Setting } from '../../../src/ids';
import type { PanelView } from '../../../src/protocol/panelView';
import { extension } from '../extension';
import { events } from '../practicing';
import { cleanUp, file, noteHas } from '../workspace';
import { type Watched, watchPanels } from '../practice/panels';

const run = vscode.commands.executeCommand;

/** Takes from each list what it begins with, as soon as that is known. */
function takeFirst(): { stop(): void } {
  const window = vscode.window as unknown as Pick<typeof vscode.window, 'createQuickPick'>;
  const { createQuickPick } = window;
  Object.assign(window, {
    createQuickPick: () => {
      const pick = createQuickPick();
      let accept: () => unknown = () => undefined;
      Object.defineProperties(pick, {
        selectedItems: { get: () => pick.activeItems },
        onDidAccept: { value: (listener: () => unknown) => (accept = listener) },
        busy: { set: (isBusy: boolean) => isBusy || queueMicrotask(() => accept()) },
      });
      return pick;
    },
  });
  return { stop: () => Object.assign(window, { createQuickPick }) };
}

describe('A mock interview', () => {
  let panel: Watched;

  const turn = (): number => (panel.view && panel.view.kind !== 'empty' ? panel.view.turn : 0);
  const press = (act: string): Promise<void> => panel.say({ type: 'act', act, turn: turn() });
  const shows = (kind: PanelView['kind']): Promise<void> => panel.shows((view) => view.kind === kind);
  const asked = (): string => (panel.view?.kind === 'interview' || panel.view?.kind === 'card' ? panel.view.question : '');

  before(async () => {
    await extension().activate();
    await extension().exports.ready;
    await Promise.all([noteHas(file('system.md'), 1), noteHas(file('person.md'), 1)]);
    const watched = watchPanels();
    const first = takeFirst();
    await run(Command.startMock);
    first.stop();
    watched.stop();
    const [opened] = watched.panels;
    assert.ok(opened);
    panel = opened;
    await shows('interview');
  });

  after(async () => {
    await vscode.workspace.getConfiguration(undefined, file('')).update(Setting.reportFolder, undefined, vscode.ConfigurationTarget.Workspace);
    await cleanUp();
  });

  it('asks every question, a follow-up behind its own, and sends nothing of an answer', async () => {
    assert.equal(panel.panel.title, 'Mock Interview');
    const all: string[] = [];
    for (let left = 3; left > 0; left -= 1) {
      all.push(asked());
      const before = turn();
      for (const act of ['reveal', 'point', 'hint', 'model', 'open', 'write', 'undo']) await press(act);
      await panel.say({ type: 'rate', rating: 4, turn: before }, { type: 'tick', point: 0, ticked: true, turn: before });
      assert.ok(panel.view?.kind === 'interview' && panel.view.clock.part === 'thinking' && turn() === before);
      await press('speak');
      await panel.shows((view) => view.kind === 'interview' && view.clock.part === 'speaking');
      if (left === 1) assert.ok(!JSON.stringify(panel.told).includes('SECRET'));
      await press(left === 1 ? 'pass' : 'next');
      await panel.shows((view) => view.kind !== 'empty' && view.turn === before + 1);
    }
    const [deadlock, prevented] = ['What is a deadlock?', 'How is a deadlock prevented?'].map((text) => all.indexOf(text));
    assert.deepEqual([[...all].sort().length, prevented], [3, (deadlock ?? 0) + 1]);
    assert.deepEqual(vscode.window.visibleTextEditors, []);
    assert.deepEqual(events(), []);
  });

  it('is gone through beside the notes, and what is rated is marked in the history', async () => {
    await shows('card');
    for (let left = 3; left > 0; left -= 1) {
      const { view } = panel;
      assert.ok(view?.kind === 'card' && view.ratings && view.spoken !== undefined);
      if (view.question === 'What is a deadlock?') {
        assert.match(view.answer?.html ?? '', /SECRET one/);
        await panel.say({ type: 'tick', point: 0, ticked: true, turn: turn() });
      }
      await panel.say({ type: 'rate', rating: 2, turn: turn() });
      await panel.shows((now) => now.kind !== 'empty' && now.turn === view.turn + 1);
    }
    const rated = events().flatMap((event) => (event.type === 'rate' ? [event] : []));
    assert.deepEqual([rated.length, new Set(rated.map(({ mock }) => mock)).size, typeof rated[0]?.mock], [3, 1, 'string']);
    assert.equal(rated.find(({ text }) => text === 'What is a deadlock?')?.coverage, 0.5);
  });

  it('ends with a report that says what was missed and what to do', async () => {
    await shows('report');
    assert.ok(panel.view?.kind === 'report');
    const { missed, toPractice, toWrite, change } = panel.view;
    assert.deepEqual(
      missed.map(({ points }) => points),
      [['Nobody gives up: SECRET two']],
    );
    assert.deepEqual(
      toWrite.map(({ question }) => question),
      ['Why do you want to leave?'],
    );
    assert.ok(toPractice.some(({ question }) => question === 'What is a deadlock?'));
    assert.equal(change, undefined, 'it is the first one');
  });

  const day = (): string => new Date().toLocaleDateString('sv');
  const note = (folder: string, more = ''): vscode.Uri => file(`${folder}/Mock interview ${day()}${more}.md`);

  it('is kept as a note in which no question is read, another time beside it', async () => {
    await press('saveNote');
    await press('saveNote');
    const text = readFileSync(note('mock-interviews').fsPath, 'utf8');
    assert.match(text, /^---\nrehearse: off\n---\n\n# Mock interview /);
    assert.match(text, /## What you missed\n\n- \[What is a deadlock\?\]\(\.\.\/system\.md#L3\)\n {2}- Nobody gives up: SECRET two\n/);
    assert.ok(existsSync(note('mock-interviews', ' (2)').fsPath));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), note('mock-interviews', ' (2)').toString());
    assert.equal(extension().exports.notes.get(note('mock-interviews').toString()), undefined);
  });

  it('is not written to elsewhere, be it by a path or through a link', async () => {
    symlinkSync(file('..').fsPath, file('link').fsPath, 'dir');
    const { showErrorMessage } = vscode.window;
    const said: string[] = [];
    Object.assign(vscode.window, { showErrorMessage: (message: string) => Promise.resolve(said.push(message)) });
    const elsewhere = ['../reports', '/tmp', 'link', 'link/reports', 'a/../../b'];
    for (const named of elsewhere) {
      await vscode.workspace.getConfiguration(undefined, file('')).update(Setting.reportFolder, named, vscode.ConfigurationTarget.Workspace);
      await press('saveNote');
    }
    Object.assign(vscode.window, { showErrorMessage });
    assert.deepEqual(
      said.map((message) => message.includes('within the workspace folder')),
      elsewhere.map(() => true),
      said.join('\n'),
    );
    assert.ok(!existsSync(file('../reports').fsPath) && !existsSync(file('../b').fsPath));
  });

  it('is compared with in the next one', async () => {
    const first = takeFirst();
    await run(Command.startMock);
    first.stop();
    await shows('interview');
    await press('speak');
    await panel.shows((view) => view.kind === 'interview' && view.clock.part === 'speaking');
    await press('end');
    await shows('card');
    const question = asked();
    await panel.say({ type: 'rate', rating: 4, turn: turn() });
    await shows('report');
    assert.ok(panel.view?.kind === 'report' && panel.view.change);
    assert.deepEqual(
      panel.view.change.better.map((better) => better.question),
      [question],
    );
    assert.match(panel.view.change.title, /today/);
  });
});
