import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Status } from '../../../src/core/notes/note';
import { extension, until } from '../extension';
import { noteChange } from '../workspace';

/** An untitled note of this text in the active editor, read. */
export async function written(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(document);
  // VS Code may bring back what an untitled file of the same name held before.
  if (document.getText() !== content) {
    const all = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
    assert.ok(await editor.edit((edit) => edit.replace(all, content)));
  }
  return editor;
}

export function statusesAre({ uri }: vscode.TextDocument, ...expected: Status[]): Promise<void> {
  return noteChange(() => {
    const { questions = [] } = extension().exports.notes.get(uri.toString()) ?? {};
    return questions.map(({ status }) => status).join() === expected.join();
  });
}

/** What the light bulb offers on a line; asked again if VS Code gave up on it because something changed. */
export async function fixesAt(document: vscode.TextDocument, line: number, kind = 'quickfix'): Promise<vscode.CodeAction[]> {
  const at = new vscode.Range(line, 0, line, 99);
  try {
    return await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, at, kind);
  } catch (error) {
    if (error instanceof Error && error.name === 'Canceled') return fixesAt(document, line, kind);
    throw error;
  }
}

/** Chooses what the light bulb offers, as VS Code does when it is clicked. */
export async function choose(document: vscode.TextDocument, line: number, title: string, kind?: string): Promise<void> {
  const found = (await fixesAt(document, line, kind)).find((fix) => fix.title === title);
  assert.ok(found, `${title} is offered`);
  await run(found);
}

export async function run({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) assert.ok(await vscode.workspace.applyEdit(edit));
  if (command) await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

/** One step back gives this text. */
export async function undoGives({ document }: vscode.TextEditor, text: string): Promise<void> {
  await vscode.commands.executeCommand('undo');
  await textIs(document, text);
}

export function textIs(document: vscode.TextDocument, text: string): Promise<void> {
  return until(
    () => document.getText() === text,
    (look) => vscode.workspace.onDidChangeTextDocument(look),
  );
}

/** The text with the cursor, or what is selected, in brackets: `A. [TODO]`. */
export function shown({ document, selection }: vscode.TextEditor): string {
  const text = document.getText();
  const start = document.offsetAt(selection.start);
  const end = document.offsetAt(selection.end);
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}
