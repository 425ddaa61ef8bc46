import * as vscode from 'vscode';
import type { ShapeId } from '../../core/notes/shapes/ids';

/** The way of writing that a question was read in, for people. */
export function shapeWord(shape: ShapeId): string {
  switch (shape) {
    case 'toggle':
      return vscode.l10n.t('toggle');
    case 'table':
      return vscode.l10n.t('table');
    case 'card':
      return vscode.l10n.t('flashcard');
    case 'problem':
      return vscode.l10n.t('problem');
    case 'boxed':
      return vscode.l10n.t('title between drawn lines');
    case 'labeled':
      return vscode.l10n.t('label');
    case 'name':
      return vscode.l10n.t('name of the note');
    case 'heading':
      return vscode.l10n.t('heading');
    case 'bold':
      return vscode.l10n.t('bold text');
    case 'list':
      return vscode.l10n.t('list');
    case 'plain':
      return vscode.l10n.t('plain text');
  }
}
