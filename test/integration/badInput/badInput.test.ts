import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { entriesOf } from '../../../src/core/index/questionEntry';
import { Command, Setting } from '../../../src/ids';
import { patience } from '../../run/slowness.mjs';
import { extension } from '../extension';
import { listenToMessages } from '../messages';
import { cleanUp, file, noteChange, noteHas } from '../workspace';

const EVERY_WRITER = [Command.writeAnswer, Command.markToDo, Command.notAQuestion] as const;
const ASKED = '### Q. Why?\n\nBecause.\n\n### Q. How?\n';

describe('An action', () => {
  let heard: ReturnType<typeof listenToMessages>;

  before(async () => {
    await extension().activate();
    await noteHas(file('reader.md'), 2);
  });

  beforeEach(() => {
    heard = listenToMessages();
  });

  afterEach(async () => {
    heard.stop();
    await cleanUp();
  });

  /** The keys of a note's questions. */
  function keysOf(uri: vscode.Uri): string[] {
    const note = extension().exports.notes.get(uri.toString());
    assert.ok(note);
    return entriesOf(uri.toString(), note).map(({ key }) => key);
  }

  async function made(name: string, text: string): Promise<vscode.Uri> {
    const uri = file(name);
    await mkdir(path.dirname(uri.fsPath), { recursive: true });
    await writeFile(uri.fsPath, text);
    await noteChange(() => extension().exports.notes.get(uri.toString())?.text === text);
    return uri;
  }

  it('on a file that is gone says so, and makes no file', async () => {
    const gone = await made('gone.md', ASKED);
    const keys = keysOf(gone);
    await rm(gone.fsPath);
    for (const command of EVERY_WRITER) await vscode.commands.executeCommand(command, keys[1]);
    for (const command of [Command.ignoreNote, Command.fillEmptyAnswers]) await vscode.commands.executeCommand(command, gone.toString());
    assert.equal(heard.messages.length, 5);
    assert.deepEqual(new Set(heard.messages), new Set(['gone.md could not be opened; it may have been moved or deleted.']));
    assert.ok(!existsSync(gone.fsPath));
    await noteHas(gone, 0);
  });

  it('in a folder that is gone says so, and makes no folder', async () => {
    const gone = await made('folder/gone.md', ASKED);
    const [, key] = keysOf(gone);
    await rm(path.dirname(gone.fsPath), { recursive: true });
    await vscode.commands.executeCommand(Command.writeAnswer, key);
    assert.equal(heard.messages.length, 1);
    assert.ok(!existsSync(path.dirname(gone.fsPath)));
    await noteHas(gone, 0);
  });

  it('on a note that is open and whose folder is gone writes into its text, and to no file', async () => {
    const gone = await made('other/open.md', ASKED);
    const [, key] = keysOf(gone);
    const { document } = await vscode.window.showTextDocument(gone);
    await rm(path.dirname(gone.fsPath), { recursive: true });
    await vscode.commands.executeCommand(Command.markToDo, key);
    assert.match(document.getText(), /TODO/);
    assert.deepEqual(heard.messages, []);
    assert.ok(!existsSync(path.dirname(gone.fsPath)));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), ASKED);
  });

  it('on a question that is gone from its text says so, and writes nothing', async () => {
    const changed = await made('changed.md', ASKED);
    const [, key] = keysOf(changed);
    const editor = await vscode.window.showTextDocument(changed);
    await editor.edit((edit) => edit.replace(new vscode.Range(4, 0, 4, 11), 'More.'));
    const text = editor.document.getText();
    for (const command of EVERY_WRITER) await vscode.commands.executeCommand(command, key);
    const told = 'changed.md does not have this question any more.';
    assert.deepEqual(heard.messages, [told, told, told]);
    assert.equal(editor.document.getText(), text);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await rm(changed.fsPath);
  });

  it('works on the text as it was typed a moment ago, and touches only its place in it', async () => {
    const changed = await made('typed.md', ASKED);
    const [, key] = keysOf(changed);
    const editor = await vscode.window.showTextDocument(changed);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 8), ' And more.\n\n### Q. Where?\n\nHere.'));
    await vscode.commands.executeCommand(Command.markToDo, key);
    assert.match(editor.document.getText(), /^### Q\. Why\?\n\nBecause\. And more\.\n\n### Q\. Where\?\n\nHere\.\n\n### Q\. How\?\n\n?(?:A\. )?TODO\n?$/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await rm(changed.fsPath);
  });

  it('on a file that VS Code holds to be read-only says so, and writes nothing', async () => {
    const files = vscode.workspace.getConfiguration('files');
    await files.update('readonlyInclude', { '**/reader.md': true }, vscode.ConfigurationTarget.Workspace);
    const reader = file('reader.md');
    const text = readFileSync(reader.fsPath, 'utf8');
    const [key] = keysOf(reader);
    for (const command of EVERY_WRITER) await vscode.commands.executeCommand(command, key);
    for (const command of [Command.ignoreNote, Command.fillEmptyAnswers]) await vscode.commands.executeCommand(command, reader.toString());
    const document = await vscode.workspace.openTextDocument(reader);
    assert.equal(document.getText(), text);
    assert.equal(document.isDirty, false);
    assert.deepEqual(new Set(heard.messages), new Set(['reader.md cannot be written in, so nothing was changed.']));
    assert.equal(heard.messages.length, 5);
    await files.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('in a file system that nobody can write to says so, and writes nothing', async () => {
    const frozen = vscode.workspace.registerFileSystemProvider('frozen', new Frozen(ASKED), { isReadonly: true });
    const uri = vscode.Uri.parse('frozen:/note.md');
    const editor = await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand(Command.ignoreNote);
    assert.equal(editor.document.getText(), ASKED);
    assert.deepEqual(heard.messages, ['/note.md cannot be written in, so nothing was changed.']);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    frozen.dispose();
  });

  it('leaves the markers of a conflict alone', async () => {
    const conflict = file('conflict.md');
    await noteChange(() => extension().exports.notes.get(conflict.toString()) !== undefined);
    const { document } = await vscode.window.showTextDocument(conflict);
    const before = document.getText();
    const lines = before.split('\n');
    for (const key of keysOf(conflict)) {
      for (const command of EVERY_WRITER) {
        await vscode.commands.executeCommand(command, key);
        const after = document.getText().split('\n');
        assert.ok(isWithin(lines, after), `${command} ${key}:\n${after.join('\n')}`);
        if (document.getText() !== before) await vscode.commands.executeCommand('undo');
        assert.equal(document.getText(), before);
      }
    }
  });

  it('writes into a note of 10 MB, or says why not', async function () {
    this.timeout(patience(120_000));
    const settings = vscode.workspace.getConfiguration();
    await settings.update(Setting.maxFileSize, 20);
    const part = `### Q. What is number N?\n\nA. ${'It is a number among many others. '.repeat(60)}\n\n`;
    let text = '### Q. How many?\n\n';
    for (let at = 0; text.length < 10_000_000; at += 1) text += part.replace('N', String(at));
    const big = await made('big.md', text);
    const [key] = keysOf(big);
    await vscode.commands.executeCommand(Command.markToDo, key);
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.toString(), big.toString());
    assert.deepEqual(heard.messages, []);
    assert.match(document.getText().slice(0, 60), /TODO/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    await rm(big.fsPath);
    await settings.update(Setting.maxFileSize, undefined);
  });
});

/** Whether one list is the other one with something left out, or with something written behind one of its items. */
function isWithin(lines: readonly string[], after: readonly string[]): boolean {
  let at = 0;
  for (const line of after) if (lines[at] !== undefined && line.startsWith(lines[at] ?? '')) at += 1;
  return at === lines.length;
}

/** A file system with one text in it. */
class Frozen implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  readonly #text: Uint8Array;

  constructor(text: string) {
    this.#text = Buffer.from(text);
  }

  watch = (): vscode.Disposable => new vscode.Disposable(() => undefined);
  stat = (): vscode.FileStat => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.#text.length });
  readDirectory = (): [string, vscode.FileType][] => [];
  readFile = (): Uint8Array => this.#text;
  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions();
}
