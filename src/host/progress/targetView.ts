import * as vscode from 'vscode';
import type { TargetOverTime } from '../../core/progress/progress';
import type { TargetView } from '../../protocol/progress/view';
import { dayWords } from '../shared/practicedWords';
import { dayFormat } from './words';

/** How many questions of a target were ready, evening by evening. */
export function targetView({ evenings, readiness }: TargetOverTime, today: number): TargetView {
  const { counts, day, questions, target } = readiness;
  const label = dayFormat({ month: 'short', day: 'numeric' });
  const when = day === undefined ? [] : [dayWords(day - today)];
  const words = [...when, vscode.l10n.t('{0} of {1} ready', counts.ready, questions.length)].join(' · ');
  const isAhead = day !== undefined && day > today;
  return {
    name: target.name,
    words,
    total: questions.length,
    evenings: evenings.map(({ day: evening, ready }) => ({ label: label(evening), ready })),
    ...(isAhead ? { ahead: { days: day - today, label: label(day) } } : {}),
    ...(evenings.length > 0 ? {} : { empty: emptyWords(questions.length) }),
  };
}

function emptyWords(questions: number): string {
  return questions === 0
    ? vscode.l10n.t('No question counts for it: see in its file which notes, sections and tags do.')
    : vscode.l10n.t('Practice one of its questions to see here how many are ready from day to day.');
}
