import * as vscode from 'vscode';
import { dateOf } from '../../core/history/days';
import { type Answered, RATINGS, type Summary, timeOf } from '../../core/practice/summary';
import type { SummaryState as End } from '../../core/practice/view';
import type { Bar, Figure, SummaryView, WeakQuestion } from '../../protocol/endView';
import { language } from '../shared/language';
import { now } from '../shared/today';
import { ratingWord } from '../shared/practicedWords';
import { durationWords } from '../shared/speechSettings';
import { clockWords, noticesOf, percentWords } from './words';

/** The end of a session as the page shows it. */
export function summaryView(summary: End): SummaryView {
  return {
    kind: 'summary',
    turn: summary.turn,
    title: titleOf(summary),
    figures: figuresOf(summary),
    ratings: summary.asked === 0 ? [] : RATINGS.map((rating) => ({ label: ratingWord(rating), ...amount(summary.ratings[rating]) })),
    times: summary.questions.map(timeBar),
    days: summary.forecast.map((count, day) => ({ label: dayName(day), ...amount(count) })).filter(({ value }) => value > 0),
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

export function figuresOf({ asked, followUps, questions, coverage, seconds, skipped, suspended, left }: Summary): Figure[] {
  const figures: Figure[] = asked > 0 ? [{ value: String(asked), label: vscode.l10n.t('practiced') }] : [];
  if (followUps > 0) figures.push({ value: String(followUps), label: vscode.l10n.t('follow-ups') });
  if (asked > 0) figures.push({ value: durationWords(seconds), label: vscode.l10n.t('total time') });
  if (questions.length > 1) figures.push({ value: durationWords(Math.round(seconds / questions.length)), label: vscode.l10n.t('each') });
  if (coverage !== undefined) figures.push({ value: percentWords(coverage), label: vscode.l10n.t('points covered') });
  if (skipped > 0) figures.push({ value: String(skipped), label: vscode.l10n.t('skipped') });
  if (suspended > 0) figures.push({ value: String(suspended), label: vscode.l10n.t('suspended') });
  if (left > 0) figures.push({ value: String(left), label: vscode.l10n.t('remaining') });
  return figures;
}

function timeBar(answered: Answered): Bar {
  const { text, expectedSeconds } = answered;
  const seconds = timeOf(answered);
  return { label: text, value: seconds * 1000, words: timeWords(answered), ...(expectedSeconds === undefined ? {} : { expected: expectedSeconds * 1000 }) };
}

/** `1:20`, `1:20 of about 1:00`, `1:20, 0:50 of it speaking, of about 1:00` */
function timeWords(answered: Answered): string {
  const { speakingSeconds, expectedSeconds } = answered;
  const whole = clockWords(timeOf(answered));
  const spoken = speakingSeconds === undefined ? undefined : clockWords(speakingSeconds);
  if (expectedSeconds === undefined) return spoken === undefined ? whole : vscode.l10n.t('{0}, {1} of it speaking', whole, spoken);
  const expected = clockWords(expectedSeconds);
  return spoken === undefined
    ? vscode.l10n.t('{0} of about {1}', whole, expected)
    : vscode.l10n.t('{0}, {1} of it speaking, of about {2}', whole, spoken, expected);
}

/** Of answers: those to follow-ups are among them. */
function amount(count: number): Pick<Bar, 'value' | 'words'> {
  return { value: count, words: String(count) };
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
    ...(coverage === undefined ? [] : [vscode.l10n.t('{0} of points covered', percentWords(coverage))]),
  ];
  return { ...(uri === undefined ? {} : { id }), question: text, place: section.join(' › '), why: why.join(', ') };
}
