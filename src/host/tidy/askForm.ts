import * as vscode from 'vscode';
import type { Note } from '../../core/notes/note';
import { REWRITE_FORMS, type RewriteForm } from '../../core/rewrite/parts';
import { rewriteAs, type Rewritten } from '../../core/rewrite/rewrite';
import { turn } from '../shared/turn';

interface FormLine extends vscode.QuickPickItem {
  readonly rewritten?: Rewritten;
}

/** How the questions of a note are to be written, and what it would be then; nothing if the person wants none of the forms. */
export async function askForm(note: Note, name: string): Promise<Rewritten | undefined> {
  if (note.questions.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No questions were found in {0}.', name));
    return undefined;
  }
  const title = vscode.l10n.t('Rewrite As');
  const placeHolder = vscode.l10n.t('How should the questions of {0} be written?', name);
  const chosen = await vscode.window.showQuickPick(linesOf(note), { title, placeHolder });
  if (!chosen) return undefined;
  if (chosen.rewritten && chosen.rewritten.done > 0) return chosen.rewritten;
  void vscode.window.showInformationMessage(vscode.l10n.t('The questions of {0} are written so already, or would be read otherwise.', name));
  return undefined;
}

async function linesOf(note: Note): Promise<FormLine[]> {
  const lines: FormLine[] = [];
  for (const form of REWRITE_FORMS) {
    const rewritten = rewriteAs(note, form);
    const description = vscode.l10n.t('{0} of {1} questions', rewritten.done, note.questions.length);
    lines.push({ ...wordsOf(form), description, rewritten });
    await turn();
  }
  return lines;
}

function wordsOf(form: RewriteForm): { readonly label: string; readonly detail: string } {
  switch (form) {
    case 'headings':
      return { label: `$(symbol-class) ${vscode.l10n.t('Headings')}`, detail: '## Q. …' };
    case 'list':
      return { label: `$(list-unordered) ${vscode.l10n.t('List')}`, detail: '- Q. …' };
    case 'toggles':
      return { label: `$(chevron-right) ${vscode.l10n.t('Toggles')}`, detail: '<details><summary>Q. …</summary>' };
    case 'table':
      return { label: `$(table) ${vscode.l10n.t('Table')}`, detail: '| Q. … | A. … |' };
  }
}
