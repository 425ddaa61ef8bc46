import type * as vscode from 'vscode';
import { type Length, type Limits, type Mix, MIXES, type MockChoice } from '../../../core/mock/choice';
import { type Choice, type Order, ORDERS } from '../../../core/practice/choice';

/** How a person chose last time. */
export interface ChoosingHabit {
  readonly order: Order;
  /** How many questions; all if not given. */
  readonly most?: number;
  /** Whether the timer is shown. */
  readonly timer: boolean;
}

const HABIT = 'practice.habit';

export function habitOf(memory: vscode.Memento): ChoosingHabit {
  const kept = memory.get<Partial<Record<keyof ChoosingHabit, unknown>>>(HABIT) ?? {};
  const order = ORDERS.find((known) => known === kept.order) ?? 'due';
  const most = Number.isInteger(kept.most) && Number(kept.most) > 0 ? { most: Number(kept.most) } : {};
  return { order, ...most, timer: kept.timer !== false };
}

export async function keepHabit(memory: vscode.Memento, { order, most }: Choice): Promise<void> {
  const { timer } = habitOf(memory);
  await memory.update(HABIT, { order, ...(most === undefined ? {} : { most }), timer } satisfies ChoosingHabit);
}

export async function keepTimer(memory: vscode.Memento, timer: boolean): Promise<void> {
  await memory.update(HABIT, { ...habitOf(memory), timer } satisfies ChoosingHabit);
}

/** How a person wanted to be interviewed last time. */
export type MockHabit = Omit<MockChoice, 'what'>;

const MOCK_HABIT = 'practice.mockHabit';

export function mockHabitOf(memory: vscode.Memento): MockHabit {
  const kept = memory.get<Partial<Record<keyof MockHabit, unknown>>>(MOCK_HABIT) ?? {};
  const mix: Mix = MIXES.find((known) => known === kept.mix) ?? 'mixed';
  return { mix, length: lengthIn(kept.length) ?? { questions: 5 }, limits: limitsIn(kept.limits) ?? { thinking: 30_000, speaking: 120_000 } };
}

export async function keepMockHabit(memory: vscode.Memento, { mix, length, limits }: MockChoice): Promise<void> {
  await memory.update(MOCK_HABIT, { mix, length, limits } satisfies MockHabit);
}

function lengthIn(kept: unknown): Length | undefined {
  const { minutes, questions } = (kept ?? {}) as Partial<Record<string, unknown>>;
  if (isPositive(questions)) return { questions };
  return isPositive(minutes) ? { minutes } : undefined;
}

function limitsIn(kept: unknown): Limits | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { thinking, speaking } = kept as Partial<Record<string, unknown>>;
  return isPositive(thinking) && isPositive(speaking) ? { thinking, speaking } : {};
}

function isPositive(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}
