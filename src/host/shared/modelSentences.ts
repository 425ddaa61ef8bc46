import * as vscode from 'vscode';

/** Why a model did not answer, in a sentence. */
export function sentenceOf(error: unknown, model: string): string {
  const said = messagesOf(error);
  if (/off.?topic/i.test(said)) return vscode.l10n.t('{0} does not answer this, as it is not its topic.', model);
  switch (codeOf(error)) {
    case vscode.LanguageModelError.NoPermissions.name:
      return vscode.l10n.t('You have not allowed Rehearse to use {0}, so nothing was sent.', model);
    case vscode.LanguageModelError.Blocked.name:
      return vscode.l10n.t('{0} takes nothing more for now; your quota may be used up.', model);
    case vscode.LanguageModelError.NotFound.name:
      return vscode.l10n.t('{0} is not there any more; choose another model.', model);
  }
  return vscode.l10n.t('{0} could not answer: {1}', model, said);
}

function codeOf(error: unknown): string {
  return error instanceof vscode.LanguageModelError ? error.code : '';
}

function messagesOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} ${error.cause.message}`.trim() : error.message;
}
