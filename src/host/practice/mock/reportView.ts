import * as vscode from 'vscode';
import type { MockChange, Level } from '../../../core/mock/change';
import type { Report } from '../../../core/mock/report';
import type { Reported } from '../../../core/mock/reported';
import { isWeak, resultsOf } from '../../../core/practice/results';
import type { Session } from '../../../core/practice/session';
import { RATINGS } from '../../../core/practice/summary';
import type { Bar, ChangeView, Figure, ReportView, WeakQuestion } from '../../../protocol/endView';
import { dayWords, ratingWord } from '../../shared/practicedWords';
import { durationWords } from '../../shared/speechSettings';
import { dayOfMoment, now } from '../../shared/today';
import { clockWords, noticesOf, percentWords } from '../words';

/** What became of a mock interview as the page shows it. */
export function reportView(report: Report, turn: number, review: Session | undefined): ReportView {
  const rated = RATINGS.some((rating) => report.ratings[rating] > 0);
  return {
    kind: 'report',
    turn,
    title: titleOf(report),
    figures: figuresOf(report),
    ratings: rated ? RATINGS.map((rating) => ({ label: ratingWord(rating), value: report.ratings[rating], words: String(report.ratings[rating]) })) : [],
    times: report.questions.flatMap((question) => timeBar(question, report.limit)),
    ...(report.change ? { change: changeView(report.change) } : {}),
    missed: report.missed.map((question) => ({ ...shortOf(question), points: question.missed })),
    toWrite: report.toWrite.map((question) => ({ ...shortOf(question), why: '' })),
    toPractice: report.toPractice.map(weak),
    canPracticeWeak: review !== undefined && resultsOf(review).some(isWeak),
    notices: noticesOf(review?.notices ?? []),
    canUndo: (review?.steps.length ?? 0) > 0,
  };
}

function titleOf({ asked }: Report): string {
  if (asked === 0) return vscode.l10n.t('You answered no question.');
  return asked === 1 ? vscode.l10n.t('Mock interview: 1 question') : vscode.l10n.t('Mock interview: {0} questions', asked);
}

export function figuresOf({ asked, coverage, followUps, inTime, passed, questions, seconds }: Report): Figure[] {
  if (questions.length === 0) return [];
  const figures: Figure[] = [{ value: String(asked), label: vscode.l10n.t('asked') }];
  if (followUps > 0) figures.push({ value: String(followUps), label: vscode.l10n.t('follow-ups') });
  if (passed > 0) figures.push({ value: String(passed), label: vscode.l10n.t('passed') });
  figures.push({ value: durationWords(seconds), label: vscode.l10n.t('total time') });
  if (inTime) figures.push({ value: vscode.l10n.t('{0} of {1}', inTime.count, inTime.of), label: vscode.l10n.t('within the time to speak') });
  if (coverage !== undefined) figures.push({ value: percentWords(coverage), label: vscode.l10n.t('points covered') });
  return figures;
}

function timeBar({ overSeconds, speakingSeconds, text }: Reported, limit: number | undefined): Bar[] {
  if (speakingSeconds === undefined) return [];
  const time = clockWords(speakingSeconds);
  const words = overSeconds > 0 ? vscode.l10n.t('{0} ({1} too long)', time, clockWords(overSeconds)) : time;
  return [{ label: text, value: speakingSeconds * 1000, words, ...(limit === undefined ? {} : { expected: limit * 1000 }) }];
}

function changeView(change: MockChange): ChangeView {
  return { title: changeTitle(change), lines: changeLines(change), better: change.better.map(weak), worse: change.worse.map(weak) };
}

/** `Since the mock interview 3 days ago` */
export function changeTitle({ when }: MockChange): string {
  return vscode.l10n.t('Since the mock interview {0}', dayWords(dayOfMoment(when) - now().day));
}

/** `Good or easy: 50% → 75%` */
export function changeLines({ before, now: after }: MockChange): string[] {
  const line = (label: string, of: (level: Level) => string): string => `${label}: ${of(before)} → ${of(after)}`;
  const covered = before.coverage !== undefined && after.coverage !== undefined;
  return [
    line(vscode.l10n.t('Good or easy'), ({ good }) => percentWords(good)),
    ...(covered ? [line(vscode.l10n.t('Points covered'), ({ coverage = 0 }) => percentWords(coverage))] : []),
    line(vscode.l10n.t('Time per answer'), ({ seconds }) => durationWords(seconds)),
  ];
}

function weak(question: Reported): WeakQuestion {
  const { coverage, passed, rating } = question;
  const why = [
    ...(passed ? [vscode.l10n.t('Passed')] : []),
    ...(rating === undefined ? [] : [ratingWord(rating)]),
    ...(coverage === undefined ? [] : [vscode.l10n.t('{0} of points covered', percentWords(coverage))]),
  ];
  return { ...shortOf(question), why: why.join(', ') };
}

function shortOf({ id, section, text, uri }: Reported): Pick<WeakQuestion, 'id' | 'question' | 'place'> {
  return { ...(uri === undefined ? {} : { id }), question: text, place: section.join(' › ') };
}
