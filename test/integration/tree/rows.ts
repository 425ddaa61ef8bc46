import * as vscode from 'vscode';
import { extension, until } from '../extension';
import { file, noteHas } from '../workspace';

/** What the tree shows, and when. */

/** The rows as `label (description)`, each level further to the right. */
export async function rows(parent?: string, indent = ''): Promise<string[]> {
  const { questions } = extension().exports;
  const drawn: string[] = [];
  for (const id of (await questions.getChildren(parent)) ?? []) {
    const { label, description, resourceUri } = await questions.getTreeItem(id);
    const name = typeof label === 'string' ? label : (resourceUri?.path.split('/').pop() ?? '');
    drawn.push(`${indent}${name} (${String(description ?? '')})`, ...(await rows(id, `${indent}  `)));
  }
  return drawn;
}

/** The ids of all rows, with the parent that each was found below. */
export async function ids(parent?: string): Promise<[id: string, parent: string | undefined][]> {
  const found: [string, string | undefined][] = [];
  for (const id of (await extension().exports.questions.getChildren(parent)) ?? []) found.push([id, parent], ...(await ids(id)));
  return found;
}

export async function idOf(text: string): Promise<string> {
  const found = (await ids()).find(([id]) => id.endsWith(text));
  return found?.[0] ?? `no row ends with ${text}`;
}

/** Resolves when an editor shows a note with the cursor at a place, which is written as the status bar does. */
export function cursorIsAt(uri: vscode.Uri, place: string): Promise<void> {
  const isThere = () => {
    const editor = vscode.window.activeTextEditor;
    const { line, character } = editor?.selection.active ?? new vscode.Position(0, 0);
    return editor?.document.uri.toString() === uri.toString() && `${line + 1}:${character + 1}` === place;
  };
  return until(isThere, (look) => vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(look), vscode.window.onDidChangeTextEditorSelection(look)));
}

export async function start(): Promise<void> {
  await extension().activate();
  for (const [name, count] of [
    ['os.md', 4],
    ['network/tcp.md', 2],
    ['web/tcp.md', 1],
    ['면접 준비.md', 3],
  ] as const)
    await noteHas(file(name), count);
}
