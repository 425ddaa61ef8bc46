import * as vscode from 'vscode';
import { type Choice, type Order, ORDERS, type What } from '../../../core/practice/choice';
import { countWords } from '../words';
import type { ChoosingHabit } from './habit';
import { ask, BACK, type ChoosingLine } from '../../shared/choosing/step';
import { type Choosable, whatLines } from '../../shared/choosing/whatLines';

/** What is known of what could be practiced. */
export interface Supply extends Choosable<What> {
  /** In how many days the next questions are due, if any. */
  nextDue(): number | undefined;
}

const STEPS = 3;
const NUMBERS = [5, 10, 20, 50, 100];

/** Asks what to practice, in which order, and how many questions: nothing if the person wants no more. */
export async function choose(supply: Promise<Supply>, habit: ChoosingHabit, cram: boolean): Promise<Choice | undefined> {
  const title = cram ? vscode.l10n.t('Cram') : vscode.l10n.t('Practice');
  let what: What | undefined;
  let order: Order | undefined;
  let likely = habit.order;
  for (;;) {
    if (!what) {
      const answer = await askWhat(title, supply, cram);
      if (answer === undefined || answer === BACK) return undefined;
      what = answer;
    }
    const count = (await supply).count(what);
    if (count <= 1) return { what, order: habit.order, cram };
    if (!order) {
      const answer = await askOrder(title, likely);
      if (answer === undefined) return undefined;
      if (answer === BACK) what = undefined;
      else order = likely = answer;
      continue;
    }
    const most = await askNumber(title, count, habit.most);
    if (most === undefined) return undefined;
    if (most === BACK) order = undefined;
    else return { what, order, cram, ...(most < count ? { most } : {}) };
  }
}

function askWhat(title: string, supply: Promise<Supply>, cram: boolean): Promise<What | typeof BACK | undefined> {
  return ask<What>({
    title,
    placeholder: cram ? vscode.l10n.t('What do you want to go through now? This won’t change your schedule.') : vscode.l10n.t('What do you want to practice?'),
    number: 1,
    of: STEPS,
    lines: supply.then((known) => whatLines(known, known.nextDue())),
    isLikely: ({ count = 0 }) => count > 0,
  });
}

function askOrder(title: string, last: Order): Promise<Order | typeof BACK | undefined> {
  return ask<Order>({
    title,
    placeholder: vscode.l10n.t('In which order?'),
    number: 2,
    of: STEPS,
    lines: ORDERS.map(orderLine),
    isLikely: ({ value }) => value === last,
  });
}

function orderLine(order: Order): ChoosingLine<Order> {
  switch (order) {
    case 'due':
      return { label: vscode.l10n.t('Due First'), description: vscode.l10n.t('then what you never practiced, then the rest'), value: order };
    case 'document':
      return { label: vscode.l10n.t('As Written'), description: vscode.l10n.t('note by note'), value: order };
    case 'shuffled':
      return { label: vscode.l10n.t('Shuffled'), description: vscode.l10n.t('in no order'), value: order };
  }
}

function askNumber(title: string, count: number, last: number | undefined): Promise<number | typeof BACK | undefined> {
  const numbers = NUMBERS.filter((number) => number < count);
  if (last !== undefined && last < count && !numbers.includes(last)) numbers.unshift(last);
  return ask<number>({
    title,
    placeholder: vscode.l10n.t('How many questions? Type another number if you like.'),
    number: 3,
    of: STEPS,
    lines: [
      { label: vscode.l10n.t('All'), description: countWords(count), value: count },
      ...numbers.map((number) => ({ label: String(number), value: number })),
    ],
    isLikely: ({ value }) => value === Math.min(last ?? count, count),
    typed: (text) => {
      const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
      return number > 0 ? { label: countWords(Math.min(number, count)), value: number } : undefined;
    },
  });
}
