import { dateOf } from '../../core/history/days';
import type { ProgressSoFar } from '../../core/progress/progress';
import { STEPS } from '../../core/targets/ladder';
import type { PracticedDay } from '../../core/targets/past';
import type { Reached } from '../../core/targets/readiness';
import type { FileProblem } from '../../core/targets/targetsFile';
import type { Shortfall } from '../../core/targets/today';
import { linesOf } from '../lineSpan';
import type { Paint } from '../paint';
import { countOf, onOneLine, visible, visibleJson } from '../wording';
import type { Figures } from './figures';

/** So many questions of a list are named in a terminal. */
const NAMED = 5;
const LATELY = 30;
const SETTINGS = ['rehearse', 'history'].join('.');

/** What `rehearse progress` says for people. */
export function progressText(figures: readonly Figures[], { practiced, stalest, today, weakest }: ProgressSoFar, paint: Paint): string {
  const lines = [
    ...figures.flatMap((one) => [...targetLines(one, today, paint), '']),
    practicedLine(practiced, today),
    ...list(
      'weakest',
      weakest.map(({ reached }) => reached),
    ),
    ...list(
      'rewritten, or not said for long',
      stalest.map(({ reached }) => reached),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same for programs. Lines count from 1; a chance is that on the day of the target. */
export function progressJson(figures: readonly Figures[], { mocks, notes, practiced, stalest, today: day, weakest }: ProgressSoFar): string {
  const targets = figures.map(({ evenings, readiness, today }) => {
    const { target, questions, counts, stale, suspended, gone } = readiness;
    const { name, company, role } = target;
    return {
      name,
      company,
      role,
      ...(readiness.day === undefined ? {} : { date: dateOf(readiness.day), daysLeft: readiness.day - day }),
      questions: questions.length,
      steps: counts,
      stale,
      suspended,
      gone,
      evenings: evenings.map(({ day: on, ready }) => ({ date: dateOf(on), ready })),
      today: { write: today.write.map(placeOf), say: today.say.map(placeOf) },
      ...(today.shortfall ? { shortfall: shortfallOf(today.shortfall) } : {}),
      each: questions.map((one) => ({ ...placeOf(one), step: one.step, stale: one.isStale, ...(one.card?.due ? { due: dateOf(one.card.due.day) } : {}) })),
    };
  });
  const all = {
    today: dateOf(day),
    targets,
    practiced: practiced.map(({ day: on, ...sums }) => ({ date: dateOf(on), ...sums })),
    notes: notes.map(({ path, total, counts }) => ({ path, questions: total, steps: counts })),
    weakest: weakest.map(({ reached, chance }) => ({ ...placeOf(reached), chance })),
    stalest: stalest.map(({ reached, day: on }) => ({ ...placeOf(reached), said: dateOf(on), rewritten: reached.isStale })),
    mocks: mocks.map(({ day: on, id, ...sums }) => ({ id, date: dateOf(on), ...sums })),
  };
  return `${visibleJson(all)}\n`;
}

/** What is wrong with the file of targets, in a sentence. */
export function sentenceOf(file: string, { kind, line, text = '' }: FileProblem): string {
  const place = `${file}:${line}`;
  switch (kind) {
    case 'conflict':
      return `${place}: Git has left a conflict in your targets, so none of them counts; keep what you want of both sides and take its marks out.`;
    case 'broken':
      return `${place}: this is no list of targets that can be read, so none of them counts; mend it there.`;
    case 'newer':
      return `${place}: your targets were written by a newer version of Rehearse; what this one understands of them counts.`;
    case 'unnamed':
      return `${place}: this target has no name, so it does not count; give it one.`;
    case 'sameName':
      return `${place}: there is another target called “${text}”, so this one does not count; give it another name.`;
    case 'badDate':
      return `${place}: “${text}” is no day, so its target counts without one; write it as 2026-12-12.`;
  }
}

/** `Acme · in 9 days · 34 of 50 ready` and what belongs to it. */
function targetLines({ readiness, today }: Figures, day: number, paint: Paint): string[] {
  const { target, questions, counts, stale, suspended, gone } = readiness;
  const when = readiness.day === undefined ? [] : [`${inDays(readiness.day - day)} (${dateOf(readiness.day)})`];
  const head = [paint('bold', onOneLine(target.name)), ...when, `${counts.ready} of ${questions.length} ready`].join(' · ');
  const steps = [...STEPS]
    .reverse()
    .filter((step) => counts[step] > 0)
    .map((step) => `${step} ${counts[step]}`);
  const more = [...(stale > 0 ? [`stale ${stale}`] : []), ...(suspended > 0 ? [`suspended ${suspended}`] : [])];
  const missing = [...gone.folders, ...gone.notes, ...gone.sections.map(({ note, title }) => `${note}: ${title}`), ...gone.tags.map((tag) => `#${tag}`)];
  return [
    head,
    ...(steps.length > 0 ? [`  ${[...steps, ...more].join(' · ')}`] : ['  no question counts for it']),
    ...list('say aloud today', today.say),
    ...list('write today', today.write),
    ...(today.shortfall ? [`  ${shortfallWords(today.shortfall)}`] : []),
    ...(missing.length > 0 ? [`  not in your notes any more: ${missing.map(onOneLine).join(', ')}`] : []),
  ];
}

function list(what: string, questions: readonly Reached[]): string[] {
  if (questions.length === 0) return [];
  const named = questions
    .slice(0, NAMED)
    .map(({ entry, path }) => `    ${visible(path)}:${linesOf(entry.question.range).line}  ${onOneLine(entry.question.text)}`);
  const more = questions.length - named.length;
  return [`  ${what}: ${questions.length}`, ...named, ...(more > 0 ? [`    and ${more} more`] : [])];
}

function inDays(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `in ${countOf(days, 'day')}` : `${countOf(-days, 'day')} ago`;
}

function shortfallWords({ effort, left, unwritten, enough }: Shortfall): string {
  const cannot = `${countOf(left.length, 'question')} at least will not be ready${unwritten > 0 ? `, ${unwritten} of them not written` : ''}`;
  if (!enough) return `${cannot}, as too little time is left: leave some out.`;
  const raise = [
    ...(enough.writePerDay > effort.writePerDay ? [`write ${countOf(enough.writePerDay, 'answer')} a day`] : []),
    ...(enough.newPerDay > effort.newPerDay ? [`raise ${SETTINGS}.newPerDay to ${enough.newPerDay}`] : []),
    ...(enough.mostPerDay > effort.mostPerDay ? [`raise ${SETTINGS}.mostPerDay to ${enough.mostPerDay}`] : []),
  ];
  return `At ${effort.newPerDay} new ones a day, ${cannot}: ${[...raise, 'or leave some out'].join(', ')}.`;
}

function shortfallOf({ effort, left, unwritten, enough }: Shortfall): object {
  const finite = ({ mostPerDay, ...rest }: Shortfall['effort']): object => ({ ...rest, ...(Number.isFinite(mostPerDay) ? { mostPerDay } : {}) });
  return { effort: finite(effort), left: left.map(placeOf), unwritten, ...(enough ? { enough: finite(enough) } : {}) };
}

function placeOf({ entry, path }: Reached): { path: string; line: number; text: string } {
  return { path, line: linesOf(entry.question.range).line, text: entry.question.text };
}

/** `practiced on 12 of the last 30 days: 34 ratings, 56 minutes` */
function practicedLine(practiced: readonly PracticedDay[], day: number): string {
  const lately = practiced.filter((one) => one.day > day - LATELY && one.day <= day);
  if (lately.length === 0) return `not practiced in the last ${LATELY} days`;
  const ratings = lately.reduce((sum, one) => sum + one.ratings, 0);
  const minutes = Math.round(lately.reduce((sum, one) => sum + one.seconds, 0) / 60);
  return `practiced on ${lately.length} of the last ${LATELY} days: ${countOf(ratings, 'rating')}, ${countOf(minutes, 'minute')}`;
}
