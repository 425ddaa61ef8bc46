import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Command, ContextKey } from '../../../src/ids';
import type { ShowProgress } from '../../../src/protocol/progress/messages';
import { parseShow } from '../../../src/protocol/progress/messages';
import { extension, until } from '../extension';
import { type Watched, watchPanels } from '../practice/panels';
import { id, known } from '../practicing';
import { cursorIsAt } from '../tree/rows';
import { cleanUp, file, write } from '../workspace';

const run = vscode.commands.executeCommand;
const THREE = ['What is a process?', 'What is a thread?', 'What is paging?'];

/** The commands that are run from now on, with what they are given. */
function watchCommands(): { readonly all: (readonly unknown[])[]; has(condition: (command: readonly unknown[]) => boolean): Promise<void>; stop(): void } {
  const all: (readonly unknown[])[] = [];
  const changed = new vscode.EventEmitter<void>();
  const commands = vscode.commands as { executeCommand: typeof vscode.commands.executeCommand };
  commands.executeCommand = (...command: Parameters<typeof run>) => {
    all.push(command);
    changed.fire();
    return run(...command);
  };
  return {
    all,
    has: (condition) =>
      until(
        () => all.some(condition),
        (look) => changed.event(look),
      ),
    stop: () => (commands.executeCommand = run),
  };
}

describe('The walkthrough', () => {
  let commands: ReturnType<typeof watchCommands>;
  const opened = (): unknown[] => commands.all.filter(([command]) => command === 'workbench.action.openWalkthrough');
  const isDone = (key: string): Promise<void> => commands.has(([command, name, value]) => command === 'setContext' && name === key && value === true);
  const isUndone = (key: string): boolean => !commands.all.some(([command, name]) => command === 'setContext' && name === key);

  before(async () => {
    commands = watchCommands();
    await extension().activate();
    await extension().exports.ready;
  });

  after(async () => {
    commands.stop();
    await cleanUp();
  });

  it('is not shown to who wants none that was not asked for', () => {
    assert.deepEqual(opened(), []);
  });

  it('knows that an answer was written', async () => {
    assert.ok(isUndone(ContextKey.wroteAnswer));
    const editor = await vscode.window.showTextDocument(file('os.md'));
    await editor.edit((edit) => edit.insert(new vscode.Position(12, 2), ' Nobody goes on.'));
    await isDone(ContextKey.wroteAnswer);
    await editor.document.save();
  });

  it('knows that three were practiced', async () => {
    await extension().exports.history.ready;
    for (const [at, text] of THREE.entries()) {
      assert.ok(isUndone(ContextKey.practicedThree), `before ${at}`);
      await extension().exports.history.rate(id(extension().exports, 'os.md', text), { rating: at === 0 ? 1 : 3, seconds: 90 });
    }
    await isDone(ContextKey.practicedThree);
  });

  it('knows that there is a target', async () => {
    assert.ok(isUndone(ContextKey.hasTarget));
    await write(file('.rehearse/targets.json'), '{ "version": 1, "targets": [{ "name": "Acme", "date": "2099-12-12", "notes": ["os.md"] }] }');
    await isDone(ContextKey.hasTarget);
  });
});

describe('The page of progress', () => {
  let watched: ReturnType<typeof watchPanels>;
  let panel: Watched;

  before(async () => {
    watched = watchPanels();
    await run(Command.showProgress);
    const [first] = watched.panels;
    assert.ok(first);
    panel = first;
    await panel.say({ type: 'ready' });
    await panel.isTold((message) => parseShow(message) !== undefined);
  });

  after(async () => {
    watched.stop();
    await cleanUp();
  });

  const isShown = (condition: (view: ShowProgress['view']) => boolean): Promise<void> =>
    panel.isTold((message) => {
      const show = parseShow(message);
      return show !== undefined && condition(show.view);
    });

  it('shows what was practiced, how far each target and each note is', async () => {
    await isShown(({ days, notes, targets, weakest }) => {
      const today = days.days.at(-1);
      const steps = notes.notes.map(({ label, words }) => `${label} ${words}`);
      return (
        today?.questions === 3 &&
        today.minutes === 5 &&
        targets.map(({ name, evenings, total }) => [name, evenings.length, total].join()).join() === 'Acme,1,4' &&
        steps.join() === 'All notes 0 of 5 ready,another.md 0 of 1 ready,os.md 0 of 4 ready' &&
        weakest.questions[0]?.question === 'What is a process?'
      );
    });
  });

  it('follows what is practiced', async () => {
    await extension().exports.history.rate(id(extension().exports, 'another.md', 'What is a lock?'), { rating: 4, seconds: 60 });
    await isShown(({ days, notes }) => days.days.at(-1)?.questions === 4 && notes.notes[1]?.words === '1 of 1 ready');
  });

  it('leads to a question, and nowhere that it does not show', async () => {
    await panel.say({ type: 'open', id: file('../elsewhere.md').toString() });
    await panel.say({ type: 'open', id: known(extension().exports, 'os.md', 'What is a process?')?.entry.key });
    await cursorIsAt(file('os.md'), '5:4');
    assert.ok(vscode.workspace.textDocuments.every(({ uri }) => !uri.path.endsWith('elsewhere.md')));
  });

  it('is there once', async () => {
    await run(Command.showProgress);
    assert.equal(watched.panels.length, 1);
  });
});
