import * as vscode from 'vscode';
import { type Length, type Limits, type Mix, MIXES, type MockChoice } from '../../../core/mock/choice';
import type { What } from '../../../core/practice/choice';
import { clockWords, countWords } from '../words';
import type { Supply } from './choose';
import type { MockHabit } from './habit';
import { ask, BACK, type ChoosingLine } from '../../shared/choosing/step';
import { mockLines } from '../../shared/choosing/whatLines';

const STEPS = 4;
const NUMBERS = [3, 5, 8, 12];
/** All of more than that is no interview. */
const MOST_OFFERED = 20;
const MINUTES = [15, 30, 45, 60];
const MOST_MINUTES = 600;
const MOST_LIMIT_S = 3600;
const SECOND = 1000;
/** To think and to speak, in seconds. */
const LIMITS: readonly (readonly [number, number])[] = [
  [30, 60],
  [30, 120],
  [60, 180],
  [120, 300],
];

/** Asks what to be interviewed on, by which mix, for how long and with which limits: nothing if the person wants no more. */
export async function chooseMock(supply: Promise<Supply>, habit: MockHabit): Promise<MockChoice | undefined> {
  const title = vscode.l10n.t('Mock Interview');
  let what: What | undefined;
  let mix: Mix | undefined;
  let length: Length | undefined;
  let { mix: likelyMix, length: likelyLength } = habit;
  for (;;) {
    if (!what) {
      const answer = await askWhat(title, supply);
      if (answer === undefined || answer === BACK) return undefined;
      what = answer;
    } else if (!mix) {
      const answer = await askMix(title, likelyMix);
      if (answer === undefined) return undefined;
      if (answer === BACK) what = undefined;
      else mix = likelyMix = answer;
    } else if (!length) {
      const answer = await askLength(title, (await supply).count(what), likelyLength);
      if (answer === undefined) return undefined;
      if (answer === BACK) mix = undefined;
      else length = likelyLength = answer;
    } else {
      const limits = await askLimits(title, habit.limits);
      if (limits === undefined) return undefined;
      if (limits === BACK) length = undefined;
      else return { what, mix, length, limits };
    }
  }
}

function askWhat(title: string, supply: Promise<Supply>): Promise<What | typeof BACK | undefined> {
  return ask<What>({
    title,
    placeholder: vscode.l10n.t('What do you want to be interviewed on?'),
    number: 1,
    of: STEPS,
    lines: supply.then(mockLines),
    isLikely: ({ count = 0 }) => count > 0,
  });
}

function askMix(title: string, last: Mix): Promise<Mix | typeof BACK | undefined> {
  return ask<Mix>({
    title,
    placeholder: vscode.l10n.t('Which questions first? They come from all sections, follow-ups after theirs.'),
    number: 2,
    of: STEPS,
    lines: MIXES.map(mixLine),
    isLikely: ({ value }) => value === last,
  });
}

function mixLine(mix: Mix): ChoosingLine<Mix> {
  switch (mix) {
    case 'mixed':
      return { label: vscode.l10n.t('Mixed'), description: vscode.l10n.t('weak ones, unanswered ones and others in turns'), value: mix };
    case 'weak':
      return { label: vscode.l10n.t('Weak Ones First'), description: vscode.l10n.t('then what you never practiced'), value: mix };
    case 'unanswered':
      return { label: vscode.l10n.t('Unanswered First'), description: vscode.l10n.t('to find the words before you write them'), value: mix };
    case 'any':
      return { label: vscode.l10n.t('By Chance'), description: vscode.l10n.t('whatever comes'), value: mix };
  }
}

function askLength(title: string, count: number, last: Length): Promise<Length | typeof BACK | undefined> {
  const numbers = [...NUMBERS.filter((number) => number < count), count].filter((number) => number > 0 && number <= MOST_OFFERED);
  const lines: ChoosingLine<Length>[] = [
    ...numbers.map((number) => lengthLine({ questions: number })),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    ...MINUTES.map((minutes) => lengthLine({ minutes })),
  ];
  const wanted = 'questions' in last ? { questions: Math.min(last.questions, count) } : last;
  const likely = lines.find(({ value }) => JSON.stringify(value) === JSON.stringify(wanted)) ?? lines.find(({ value }) => value !== undefined);
  return ask<Length>({
    title,
    placeholder: vscode.l10n.t('How many questions, or how long? Type another number, or minutes such as “20 min”.'),
    number: 3,
    of: STEPS,
    lines,
    isLikely: (line) => line === likely,
    typed: (text) => {
      const [, number = '0', unit = ''] = /^(\d{1,4})\s*(\p{L}*)\.?$/u.exec(text) ?? [];
      if (Number(number) === 0) return undefined;
      if (unit === '') return lengthLine({ questions: Math.min(Number(number), Math.max(1, count)) });
      return /^(?:m|min|minutes?|분|分[钟間]?)$/i.test(unit) ? lengthLine({ minutes: Math.min(Number(number), MOST_MINUTES) }) : undefined;
    },
  });
}

function lengthLine(length: Length): ChoosingLine<Length> {
  return { label: 'questions' in length ? countWords(length.questions) : vscode.l10n.t('{0} minutes', length.minutes), value: length };
}

function askLimits(title: string, last: Limits): Promise<Limits | typeof BACK | undefined> {
  const presets = LIMITS.map(([thinking, speaking]): Limits => ({ thinking: thinking * SECOND, speaking: speaking * SECOND }));
  const isKnown = presets.some((limits) => same(limits, last)) || same(last, {});
  return ask<Limits>({
    title,
    placeholder: vscode.l10n.t('How long to think and to speak? Type two times, such as “0:45 1:30”.'),
    number: 4,
    of: STEPS,
    lines: [...(isKnown ? [] : [last]), ...presets, {}].map(limitsLine),
    isLikely: ({ value }) => value !== undefined && same(value, last),
    typed: (text) => {
      const [thinking, speaking, ...others] = text.split(/[\s,、/]+/).map(secondsIn);
      if (!thinking || !speaking || others.length > 0) return undefined;
      return limitsLine({ thinking: thinking * SECOND, speaking: speaking * SECOND });
    },
  });
}

function limitsLine(limits: Limits): ChoosingLine<Limits> {
  const { speaking, thinking } = limits;
  if (thinking === undefined || speaking === undefined) return { label: vscode.l10n.t('No Limits'), value: limits };
  return { label: vscode.l10n.t('{0} to think, {1} to speak', clockWords(thinking / SECOND), clockWords(speaking / SECOND)), value: limits };
}

/** `0:45`, `90`, in seconds */
function secondsIn(text: string): number | undefined {
  const [, minutes, seconds] = /^(?:(\d{1,3}):)?(\d{1,4})$/.exec(text) ?? [];
  const all = Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return all > 0 && all <= MOST_LIMIT_S ? all : undefined;
}

function same(one: Limits, other: Limits): boolean {
  return one.thinking === other.thinking && one.speaking === other.speaking;
}
