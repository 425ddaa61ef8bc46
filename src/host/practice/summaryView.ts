import * as vscode from 'vscode';
import { dateOf } from '../../core/history/days';
import { type Answered, RATINGS, type Summary } from '../../core/practice/summary';
import type { SummaryView as End } from '../../core/practice/view';
import type { Bar, Figure, SummaryView, WeakQuestion } from '../../protocol/panelView';
import { now } from '../shared/today';
import { ratingWord } from '../shared/practicedWords';
import { durationWords } from '../shared/speechSettings';
import { clockWords, countWords, language, noticesOf, percentWords } from './words';

/** The end of a session as the page shows it. */
export function summaryView(summary: End): SummaryView {
  return {
    kind: 'summary',
    turn: summary.turn,
    title: titleOf(summary),
    figures: figuresOf(summary),
    ratings: RATINGS.map((rating) => ({ label: ratingWord(rating), value: summary.ratings[rating], words: countWords(summary.ratings[rating]) })),
    times: summary.questions.map(timeBar),
    days: summary.forecast.map(dayBar),
    weakest: summary.weakest.map(weakQuestion),
    canPracticeWeak: summary.weak > 0,
    notices: noticesOf(summary.notices),
    canUndo: summary.canUndo,
  };
}

export function titleOf({ asked, left }: Pick<Summary, 'asked' | 'left'>): string {
  if (asked === 0) return vscode.l10n.t('You rated no question.');
  if (left > 0) return asked === 1 ? vscode.l10n.t('You practiced 1 question.') : vscode.l10n.t('You practiced {0} questions.', asked);
  return asked === 1 ? vscode.l10n.t('Done: you practiced 1 question.') : vscode.l10n.t('Done: you practiced {0} questions.', asked);
}

export function figuresOf({ asked, coverage, seconds, skipped, suspended, left }: Summary): Figure[] {
  const figures: Figure[] = [{ value: String(asked), label: vscode.l10n.t('practiced') }];
  if (asked > 0) figures.push({ value: durationWords(seconds), label: vscode.l10n.t('in all') });
  if (asked > 0) figures.push({ value: durationWords(Math.round(seconds / asked)), label: vscode.l10n.t('per question') });
  if (coverage !== undefined) figures.push({ value: percentWords(coverage), label: vscode.l10n.t('of the points said') });
  if (skipped > 0) figures.push({ value: String(skipped), label: vscode.l10n.t('skipped') });
  if (suspended > 0) figures.push({ value: String(suspended), label: vscode.l10n.t('suspended') });
  if (left > 0) figures.push({ value: String(left), label: vscode.l10n.t('not asked') });
  return figures;
}

function timeBar({ text, thinkingSeconds, speakingSeconds, expectedSeconds }: Answered): Bar {
  const seconds = speakingSeconds ?? thinkingSeconds;
  const bar = { label: text, value: seconds * 1000 };
  if (expectedSeconds === undefined) return { ...bar, words: clockWords(seconds) };
  return { ...bar, expected: expectedSeconds * 1000, words: vscode.l10n.t('{0} of about {1}', clockWords(seconds), clockWords(expectedSeconds)) };
}

function dayBar(count: number, day: number): Bar {
  return { label: dayName(day), value: count, words: countWords(count) };
}

function dayName(day: number): string {
  if (day === 0) return vscode.l10n.t('Today');
  if (day === 1) return vscode.l10n.t('Tomorrow');
  const date = new Date(dateOf(now().day + day));
  return date.toLocaleDateString(language(), { weekday: 'short', day: 'numeric', timeZone: 'UTC' });
}

function weakQuestion({ id, uri, text, section, rating, times, coverage }: Answered): WeakQuestion {
  const why = [
    ratingWord(rating),
    ...(times > 1 ? [vscode.l10n.t('asked {0} times', times)] : []),
    ...(coverage === undefined ? [] : [vscode.l10n.t('{0} of the points said', percentWords(coverage))]),
  ];
  return { ...(uri === undefined ? {} : { id }), question: text, place: section.join(' › '), why: why.join(', ') };
}
