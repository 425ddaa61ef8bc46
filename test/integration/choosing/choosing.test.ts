import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { idOfPerhaps } from '../../../src/core/index/rowId';
import { Command, Setting } from '../../../src/ids';
import { readNote } from '../../../src/core/notes/readNote';
import { type Answering, answering } from '../answering';
import { extension, until } from '../extension';
import { cleanUp, file, noteHas, write } from '../workspace';

const europe = file('trips/europe.md');
const asia = file('trips/asia.md');
const doubt = file('doubt.md');
/** Notes of all kinds that may ask: whatever was learnt last, one of them is in doubt. */
const PERHAPS = ['Weekend', 'Ideas', 'Trip', 'Locks', 'Questions', 'Study notes'].flatMap((title) =>
  [
    ['what to cook', 'who comes', 'where is the key'],
    ['Why tea', 'Milk', 'How to brew'],
    ['What a lock is', 'How to pick it', 'Keys'],
    ['Tea', 'Milk', 'Water'],
    ['Tell them why', 'Strengths', 'Ask for more'],
  ].flatMap((lines) => [
    `# ${title}\n\n${lines.map((line) => `- ${line}\n`).join('')}`,
    `${title}\n\n${lines.map((line) => `${line}\n`).join('')}`,
    `# ${title}\n\n${lines.map((line, at) => `${at + 1}. ${line}\n`).join('')}`,
    `# ${title}\n\n${lines.map((line) => `## ${line}\n\nSo it is.\n`).join('\n')}`,
    `# ${title}\n\n${lines.map((line) => `**${line}**\n\nSo it is.\n`).join('\n')}`,
  ]),
);

function setting(): unknown {
  return vscode.workspace.getConfiguration(undefined, europe).inspect(Setting.readAs)?.workspaceFolderValue;
}

function settingIs(expected: unknown): Promise<void> {
  return until(
    () => JSON.stringify(setting()) === JSON.stringify(expected),
    (look) => vscode.workspace.onDidChangeConfiguration(look),
  );
}

describe('The person says what is a question', () => {
  let answers: Answering;

  before(() => extension().activate());

  beforeEach(() => {
    answers = answering();
  });

  afterEach(async () => {
    answers.stop();
    await vscode.workspace.getConfiguration(undefined, europe).update(Setting.readAs, undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await cleanUp();
  });

  async function at(uri: vscode.Uri, line: number): Promise<vscode.TextEditor> {
    const editor = await vscode.window.showTextDocument(uri);
    editor.selection = new vscode.Selection(line, 4, line, 4);
    return editor;
  }

  it('by a line, for all of its form in the note; and takes it back', async () => {
    await at(europe, 2);
    answers.pick((label) => label === 'This Note');
    answers.choose('Undo');
    const said = settingIs({ 'trips/europe.md': 'heading 2' });
    const read = noteHas(europe, 2);
    const done = vscode.commands.executeCommand(Command.thisIsAQuestion);
    await Promise.all([said, read]);
    await done;
    await settingIs(undefined);
    await noteHas(europe, 0);
    assert.deepEqual(answers.details, [['This Section: 2 questions more', 'This Note: 2 questions more', 'This Folder: 2 questions more']]);
    assert.deepEqual(answers.messages, ['In trips/europe.md, headings of level 2 are read as questions.']);
  });

  it('for the folder, and then that some lines are none', async () => {
    await at(europe, 2);
    answers.pick(
      (label) => label === 'This Folder',
      (label) => label === 'This Note',
    );
    await vscode.commands.executeCommand(Command.thisIsAQuestion);
    assert.deepEqual(setting(), { 'trips/**': 'heading 2' });
    await Promise.all([noteHas(europe, 2), noteHas(asia, 1)]);
    await vscode.commands.executeCommand(Command.thisIsNoQuestion);
    assert.deepEqual(setting(), { 'trips/**': 'heading 2', 'trips/europe.md': 'not heading 2' });
    await Promise.all([noteHas(europe, 0), noteHas(asia, 1)]);
  });

  it('in the settings, which is read at once', async () => {
    await vscode.workspace
      .getConfiguration(undefined, europe)
      .update(Setting.readAs, { '**': 'heading 2', 'trips/asia.md': 'off' }, vscode.ConfigurationTarget.WorkspaceFolder);
    await noteHas(europe, 2);
    assert.equal(extension().exports.notes.get(asia.toString()), undefined);
  });

  it('from the light bulb at a line', async () => {
    const { document } = await at(europe, 4);
    const bulb = async (line: number) => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(line, 0, line, 0),
      );
      return actions.map(({ title }) => title).filter((title) => title.includes('question'));
    };
    assert.deepEqual([await bulb(3), await bulb(4)], [[], ['This is a question']]);
    await vscode.workspace.getConfiguration(undefined, europe).update(Setting.readAs, { '**': 'heading 2' }, vscode.ConfigurationTarget.WorkspaceFolder);
    await noteHas(europe, 2);
    assert.deepEqual(await bulb(2), ['Not a question', 'No line like this is a question']);
  });

  it('is told if nothing at the cursor can be one', async () => {
    await at(europe, 1);
    await vscode.commands.executeCommand(Command.thisIsAQuestion);
    assert.deepEqual(answers.messages, ['There is no text at the cursor that could be a question.']);
  });

  describe('where it is in doubt', () => {
    const row = idOfPerhaps(doubt.toString());
    const rows = () => extension().exports.questions.getChildren() as string[];
    const rowIs = (there: boolean) =>
      until(
        () => rows().includes(row) === there,
        (look) => extension().exports.questions.onDidChangeTreeData?.(look) ?? { dispose: () => undefined },
      );
    const lenses = async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', doubt, 9);
      return found.map(({ command }) => command?.title ?? '');
    };
    let lines = 0;

    before(async () => {
      const folder = vscode.workspace.workspaceFolders?.[0]?.name ?? '';
      const text = PERHAPS.find((one) => {
        const { perhaps, questions } = readNote(one, { path: [folder, 'doubt.md'], readAs: [] });
        return perhaps.length > 0 && questions.length === 0;
      });
      assert.ok(text, 'one of the texts is in doubt');
      lines = readNote(text, { path: [folder, 'doubt.md'], readAs: [] }).perhaps.length;
      const shown = rowIs(true);
      await write(doubt, text);
      await shown;
    });

    it('is asked in the tree and above the line, and counts nowhere', async () => {
      await vscode.window.showTextDocument(doubt);
      const words = lines === 1 ? '1 line may be a question' : `${lines} lines may be questions`;
      assert.deepEqual(await lenses(), [words, lines === 1 ? 'Read It' : 'Read Them', 'No']);
      assert.equal(extension().exports.notes.get(doubt.toString()), undefined);
      const item = await extension().exports.questions.getTreeItem(row);
      assert.deepEqual([item.label, item.description], ['doubt.md', words]);
    });

    it('reads them, and takes that back', async () => {
      answers.choose('Undo');
      const read = noteHas(doubt, lines);
      const done = vscode.commands.executeCommand(Command.readInDoubt, row);
      await read;
      await done;
      await rowIs(true);
      await settingIs(undefined);
    });

    it('asks no more, there and in the folder', async () => {
      answers.choose('Also for This Folder');
      const gone = rowIs(false);
      await vscode.commands.executeCommand(Command.dismissInDoubt, row);
      await gone;
      await vscode.window.showTextDocument(doubt);
      assert.deepEqual(await lenses(), []);
      assert.deepEqual(Object.keys(setting() as object), ['doubt.md', '**']);
    });

    it('does not ask who does not want it', async () => {
      const gone = rowIs(false);
      await vscode.workspace.getConfiguration(undefined, doubt).update(Setting.askInDoubt, false, vscode.ConfigurationTarget.WorkspaceFolder);
      await gone;
      await vscode.window.showTextDocument(doubt);
      assert.deepEqual(await lenses(), []);
      await vscode.workspace.getConfiguration(undefined, doubt).update(Setting.askInDoubt, undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    });
  });
});
