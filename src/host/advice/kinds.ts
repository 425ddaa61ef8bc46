import * as vscode from 'vscode';
import { passagesFor } from '../../core/advice/passages';
import { type AdviceKind, type Request, requestFor } from '../../core/advice/request';
import type { NoteIndex } from '../../core/index/noteIndex';
import { entriesOf, type QuestionEntry } from '../../core/index/questionEntry';
import { isUnanswered } from '../../core/outline/unanswered';
import { ADVICE_SCHEME, DRAFT_SCHEME } from '../../ids';
import { speakingRates } from '../shared/speechSettings';

/** Where what a model says of a question is shown. */
export function pageOf(kind: AdviceKind): vscode.Uri {
  return vscode.Uri.from({ scheme: kind === 'draft' ? DRAFT_SCHEME : ADVICE_SCHEME, path: `/${titleOf(kind)}.md` });
}

export function titleOf(kind: AdviceKind): string {
  switch (kind) {
    case 'review':
      return vscode.l10n.t('Review of My Answer');
    case 'followUp':
      return vscode.l10n.t('A Follow-up Question');
    case 'draft':
      return vscode.l10n.t('A Draft from My Notes');
  }
}

/** What the person agrees to before the first time. */
export function questionOf(kind: AdviceKind, model: string): string {
  if (kind === 'draft') return vscode.l10n.t('Send this question and these passages of your notes to {0}?', model);
  return vscode.l10n.t('Send this question and your answer to {0}?', model);
}

/** What is sent; or why a model is not asked, in a sentence. */
export function requestOf(kind: AdviceKind, entry: QuestionEntry, index: NoteIndex): Request | string {
  const hasNone = isUnanswered(entry.question);
  if (kind !== 'draft')
    return hasNone ? vscode.l10n.t('This question has no answer yet that a model could look at.') : requestFor(kind, entry, speakingRates());
  if (!hasNone) return vscode.l10n.t('This question has an answer already; a draft is only for one that has none.');
  const passages = passagesFor(entry, entriesIn(index), (uri) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));
  if (passages.length === 0) return vscode.l10n.t('None of your other answers speaks of this, so there is nothing that a draft could be made from.');
  return requestFor(kind, entry, speakingRates(), passages);
}

function* entriesIn(index: NoteIndex): Generator<QuestionEntry> {
  for (const uri of index.uris()) {
    const note = index.get(uri);
    if (note) yield* entriesOf(uri, note);
  }
}
