import * as vscode from 'vscode';
import type { Trouble } from './homeLog';
import { codeOf, NotOwn } from '../shared/disk';

/** In a sentence: what is not saved, or not where it was meant to be, why, and what to do. */
export function troubleWords({ file, error, isSaved }: Trouble): string {
  const reason = reasonOf(error);
  return isSaved
    ? vscode.l10n.t('What you practice is kept in your own storage on this computer, as {0} cannot be written: {1}.', file, reason)
    : vscode.l10n.t(
        'What you practice is NOT saved, as {0} cannot be written: {1}. It is tried again with each rating until you close the window.',
        file,
        reason,
      );
}

export function reasonNotRead(error: unknown): string {
  return error instanceof NotOwn ? vscode.l10n.t('{0} is a link or no ordinary file or folder, and may lead anywhere; remove it', error.path) : String(error);
}

function reasonOf(error: unknown): string {
  if (error instanceof NotOwn) return reasonNotRead(error);
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return vscode.l10n.t('the disk is full; make room on it');
    case 'EROFS':
      return vscode.l10n.t('the disk is read-only; choose "computer" in the setting rehearse.history.location');
    case 'EACCES':
    case 'EPERM':
      return vscode.l10n.t('you may not write it; change its permissions');
    case 'ENOENT':
      return vscode.l10n.t('its folder is gone; put it back');
    case 'EEXIST':
    case 'ENOTDIR':
    case 'EISDIR':
      return vscode.l10n.t('something else has the name of the file or of its folder; rename that');
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
