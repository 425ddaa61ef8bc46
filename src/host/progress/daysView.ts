import * as vscode from 'vscode';
import type { ProgressSoFar } from '../../core/progress/progress';
import type { PracticedDay } from '../../core/targets/past';
import type { Figure } from '../../protocol/endView';
import type { DaysView, DayView } from '../../protocol/progress/view';
import { dayFormat } from './words';

const WEEK = 7;
const WEEKS = 26;
const LATELY = 30;
/** The first day of 1970 was a Thursday; weeks begin on Sunday. */
const THURSDAY = 4;

export function figuresOf({ notes, practiced, today }: ProgressSoFar): Figure[] {
  const lately = practiced.filter(({ day }) => day > today - LATELY && day <= today);
  const total = sum(notes.map((note) => note.total));
  return [
    { value: vscode.l10n.t('{0} of {1}', lately.length, LATELY), label: vscode.l10n.t('days practiced') },
    { value: String(sum(lately.map(({ ratings }) => ratings))), label: vscode.l10n.t('answers said in these days') },
    { value: String(minutesOf(sum(lately.map(({ seconds }) => seconds)))), label: vscode.l10n.t('minutes') },
    ...(total > 0
      ? [{ value: vscode.l10n.t('{0} of {1}', sum(notes.map(({ counts }) => counts.ready)), total), label: vscode.l10n.t('questions ready') }]
      : []),
  ];
}

export function daysView({ practiced, today }: ProgressSoFar): DaysView {
  const from = today - ((today + THURSDAY) % WEEK) - (WEEKS - 1) * WEEK;
  const byDay = new Map(practiced.map((one) => [one.day, one]));
  const label = dayFormat({ weekday: 'short', month: 'short', day: 'numeric' });
  const month = dayFormat({ month: 'short' });
  const days = Array.from({ length: today - from + 1 }, (_, at): DayView => {
    const day = from + at;
    const begins = month(day) !== month(day - 1);
    return { ...dayView(label(day), byDay.get(day)), ...(begins ? { month: month(day) } : {}) };
  });
  const weekday = dayFormat({ weekday: 'short' });
  const lately = practiced.filter(({ day }) => day > today - LATELY && day <= today).length;
  return {
    words: vscode.l10n.t('Practiced on {0} of the last {1} days', lately, LATELY),
    weekdays: Array.from({ length: WEEK }, (_, at) => weekday(from + at)),
    days,
    lately: LATELY,
    ...(practiced.length > 0 ? {} : { empty: vscode.l10n.t('The days on which you practice appear here, with their questions and minutes.') }),
  };
}

function dayView(label: string, practiced: PracticedDay | undefined): DayView {
  const { questions = 0, seconds = 0 } = practiced ?? {};
  const minutes = minutesOf(seconds);
  return { label, questions, minutes, words: `${label}: ${practicedWords(questions, minutes)}` };
}

function practicedWords(questions: number, minutes: number): string {
  if (questions === 0) return vscode.l10n.t('not practiced');
  const said = questions === 1 ? vscode.l10n.t('1 question') : vscode.l10n.t('{0} questions', questions);
  return minutes === 0 ? said : vscode.l10n.t('{0}, {1} min', said, minutes);
}

function minutesOf(seconds: number): number {
  return Math.round(seconds / 60);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
