import type * as vscode from 'vscode';
import { type Choice, type Order, ORDERS } from '../../../core/practice/choice';

/** How a person chose last time. */
export interface Habit {
  readonly order: Order;
  /** How many questions; all if not given. */
  readonly most?: number;
  /** Whether the timer is shown. */
  readonly timer: boolean;
}

const HABIT = 'practice.habit';

export function habitOf(memory: vscode.Memento): Habit {
  const kept = memory.get<Partial<Record<keyof Habit, unknown>>>(HABIT) ?? {};
  const order = ORDERS.find((known) => known === kept.order) ?? 'due';
  const most = Number.isInteger(kept.most) && Number(kept.most) > 0 ? { most: Number(kept.most) } : {};
  return { order, ...most, timer: kept.timer !== false };
}

export async function keepHabit(memory: vscode.Memento, { order, most }: Choice): Promise<void> {
  const { timer } = habitOf(memory);
  await memory.update(HABIT, { order, ...(most === undefined ? {} : { most }), timer } satisfies Habit);
}

export async function keepTimer(memory: vscode.Memento, timer: boolean): Promise<void> {
  await memory.update(HABIT, { ...habitOf(memory), timer } satisfies Habit);
}
