import * as vscode from 'vscode';
import { extension, until } from '../extension';

/** What the extension shows of a folder, and when it does. */

const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');

/** The notes of the workspace, and what is wrong with the first. */
export const deadlock = file('deadlock.md');
export const RACE = 'empty-answer 6:7-32';
export const plans = file('plans.md');
const korean = file('면접 질문.md');

export function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, name);
}

/** The tree, each row as `label (description)`, the rows below it after it. */
export async function tree(): Promise<string[]> {
  const { questions } = extension().exports;
  const rows: string[] = [];
  const visit = async (parent?: string): Promise<void> => {
    for (const key of (await questions.getChildren(parent)) ?? []) {
      const { label, description, resourceUri } = await questions.getTreeItem(key);
      const name = typeof label === 'string' ? label : resourceUri?.path.split('/').pop();
      rows.push(`${name ?? ''} (${String(description)})`);
      await visit(key);
    }
  };
  await visit();
  return rows;
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

/** As VS Code comes to a test: all notes read, and after it no editor open and no edit kept. */
export async function start(): Promise<void> {
  await extension().activate();
  await noteHas(deadlock, 2);
  await noteHas(plans, 3);
  await noteHas(korean, 1);
}

export async function cleanUp(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
