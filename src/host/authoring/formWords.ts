import * as vscode from 'vscode';
import type { ShapeId } from '../../core/notes/shapes/ids';

/** How the questions of a shape are written, as a choice among others. */
export function wordsOfForm(shape: ShapeId): string {
  switch (shape) {
    case 'heading':
      return vscode.l10n.t('Headings');
    case 'list':
      return vscode.l10n.t('List items');
    case 'bold':
      return vscode.l10n.t('Bold paragraphs');
    case 'labeled':
      return vscode.l10n.t('Labels such as “Q.” and “A.”');
    case 'toggle':
      return vscode.l10n.t('Toggles');
    case 'table':
      return vscode.l10n.t('Tables');
    case 'card':
      return vscode.l10n.t('Flashcards');
    case 'problem':
      return vscode.l10n.t('Problems with solutions');
    case 'boxed':
      return vscode.l10n.t('Titles between drawn lines');
    case 'plain':
      return vscode.l10n.t('Plain text');
    case 'name':
      return vscode.l10n.t('Name of the note');
  }
}
