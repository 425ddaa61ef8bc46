import * as vscode from 'vscode';
import type { Progress } from '../../../core/history/known';
import type { Surroundings } from '../../../core/markdown/render';
import type { InterviewState as Asked } from '../../../core/mock/interviewView';
import { languageOf } from '../../../core/speech/language';
import { Setting } from '../../../ids';
import type { InterviewView } from '../../../protocol/interviewView';
import { renderWords } from '../cardView';
import { language } from '../../shared/language';

/** A question of a mock interview as the page shows it. */
export async function askedView(asked: Asked, progress: Progress, image: NonNullable<Surroundings['image']>): Promise<InterviewView> {
  const { renderMarkdown, formulasIn } = await import('../../../core/markdown/render');
  const { body, followsUp, id, limit, number, part, paused, question, section, signals, spent, total, turn, whole } = asked;
  const settings = vscode.workspace.getConfiguration();
  const around: Surroundings = {
    image,
    formula: await formulasIn([body ?? '']),
    note: progress.find(id)?.entry.note.text,
    words: renderWords(),
  };
  return {
    kind: 'interview',
    turn,
    id,
    progress: total === undefined ? vscode.l10n.t('Question {0}', number) : vscode.l10n.t('Question {0} of {1}', number, total),
    place: section.join(' › '),
    ...(followsUp === undefined ? {} : { followsUp }),
    question,
    ...(body === undefined ? {} : { bodyHtml: renderMarkdown(body, around) }),
    clock: { part, spent, ...(limit === undefined ? {} : { limit }), signals },
    ...(whole ? { whole } : {}),
    paused,
    sounds: settings.get<boolean>(Setting.signalSound, false),
    ...(settings.get<boolean>(Setting.readAloud, false) ? { aloud: languageOf(question, language()) } : {}),
    notices: [],
  };
}
