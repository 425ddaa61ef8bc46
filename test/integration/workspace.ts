import * as vscode from 'vscode';
import { extension, until } from './extension';

/** What is seen of the notes of a scenario's folder. */

const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');

export function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, name);
}

/** Writes a file, as VS Code's own files are written, so that it can be done wherever the tests run. */
export async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

export async function remove(uri: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.delete(uri);
}

export function noteChange(condition: () => boolean): Promise<void> {
  return until(condition, (look) => ({ dispose: extension().exports.notes.onDidChange(look) }));
}

export function noteHas(uri: vscode.Uri, questions: number): Promise<void> {
  const { notes } = extension().exports;
  return noteChange(() => (notes.get(uri.toString())?.questions.length ?? 0) === questions);
}

/** Each problem of a note as `code line:from-to severity`, in the order they are written. */
export function problems(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'rehearse')
    .sort((one, other) => one.range.start.compareTo(other.range.start))
    .map(({ code, range: { start, end }, severity }) => {
      const place = `${start.line}:${start.character}-${end.character}`;
      const name = typeof code === 'string' ? code : 'without a code';
      return `${name} ${place} ${vscode.DiagnosticSeverity[severity]}`;
    });
}

export function problemsAre(uri: vscode.Uri, expected: string[]): Promise<void> {
  return until(
    () => problems(uri).join() === expected.join(),
    (look) => vscode.languages.onDidChangeDiagnostics(look),
  );
}

/** No editor open and no edit kept. */
export async function cleanUp(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
