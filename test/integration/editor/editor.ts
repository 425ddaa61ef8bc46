import * as vscode from 'vscode';
import { extension, until } from '../extension';

/** A note in an editor, and what is around it. */

const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');

export const algorithms = file('algorithms.md');
export const network = file('network.md');
export const plain = file('plain.txt');
export const diary = file('diary.md');

export function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, name);
}

export async function show(uri: vscode.Uri, line = 0, character = 0): Promise<vscode.TextEditor> {
  const cursor = new vscode.Position(line, character);
  return vscode.window.showTextDocument(uri, { selection: new vscode.Range(cursor, cursor) });
}

/** Where the cursor is, as `file line:character`. */
export function cursor(): string {
  const editor = vscode.window.activeTextEditor;
  const { line, character } = editor?.selection.active ?? new vscode.Position(0, 0);
  return `${editor?.document.uri.path.split('/').pop() ?? ''} ${line}:${character}`;
}

export function set(setting: string, value: unknown): Thenable<void> {
  return vscode.workspace.getConfiguration().update(setting, value, vscode.ConfigurationTarget.Workspace);
}

export function noteHas(uri: vscode.Uri, questions: number): Promise<void> {
  const { notes } = extension().exports;
  return until(
    () => (notes.get(uri.toString())?.questions.length ?? 0) === questions,
    (look) => ({ dispose: notes.onDidChange(look) }),
  );
}

/** As VS Code comes to a test: all notes read, and after it no editor open and no edit kept. */
export async function start(): Promise<void> {
  await extension().activate();
  await noteHas(algorithms, 3);
  await noteHas(network, 2);
  await noteHas(plain, 2);
}

export async function cleanUp(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
