import * as vscode from 'vscode';
import { TARGETS_FILE } from '../../core/targets/target';

/** Longer is no file of targets. */
const LONGEST = 1_000_000;

/** Something that is no ordinary file is in its place: nothing is read or written through it. */
export class NotOwnTargets extends Error {}

export function fileIn(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, ...TARGETS_FILE.split('/'));
}

/** The text of the file of targets in a folder, with what was typed in it and is not saved; nothing if there is none. */
export async function readFile(folder: vscode.Uri): Promise<string | undefined> {
  const file = fileIn(folder);
  if (!(await isThere(folder))) return undefined;
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  if (open?.isDirty) return open.getText(); // else what is on the disk may be newer
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}

/** Makes a change of the text, one step that can be undone where the file is open already, and saves it. */
export async function changeFile(folder: vscode.Uri, change: (text: string) => string): Promise<boolean> {
  const file = fileIn(folder);
  if (!(await isThere(folder))) {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(change('')));
    return true;
  }
  const document = await vscode.workspace.openTextDocument(file);
  const before = document.getText();
  const after = change(before);
  const [start, end] = differing(before, after);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(file, new vscode.Range(document.positionAt(start), document.positionAt(before.length - end)), after.slice(start, after.length - end));
  return (await vscode.workspace.applyEdit(edit)) && (await document.save());
}

/** How much at the beginning and at the end of two texts is the same. */
function differing(before: string, after: string): [start: number, end: number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [start, end];
}

async function isThere(folder: vscode.Uri): Promise<boolean> {
  const file = fileIn(folder);
  const [parent, found] = await Promise.all(
    [vscode.Uri.joinPath(file, '..'), file].map((uri) =>
      vscode.workspace.fs.stat(uri).then(
        (stat) => stat,
        () => undefined,
      ),
    ),
  );
  const isLink = [parent, found].some((stat) => stat && (stat.type & vscode.FileType.SymbolicLink) !== 0);
  if (isLink || (found && (found.type !== vscode.FileType.File || found.size > LONGEST))) throw new NotOwnTargets(TARGETS_FILE);
  return found !== undefined;
}
