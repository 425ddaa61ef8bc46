import type * as vscode from 'vscode';
import { MIXES, type MockChoice } from '../../../core/mock/choice';
import { type Choice, type Order, ORDERS } from '../../../core/practice/choice';
import { count, either, fitting, flag, object, oneOf, where } from '../../../core/reader';

/** How a person chose last time. */
export interface ChoosingHabit {
  readonly order: Order;
  /** How many questions; all if not given. */
  readonly most?: number;
  /** Whether the timer is shown. */
  readonly timer: boolean;
}

const HABIT = 'practice.habit';

const positive = where(count(), (number) => number > 0);
const habit = fitting({ order: oneOf(...ORDERS), most: positive, timer: flag });

export function habitOf(memory: vscode.Memento): ChoosingHabit {
  return { order: 'due', timer: true, ...habit(memory.get(HABIT)) };
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

const mockHabit = fitting({
  mix: oneOf(...MIXES),
  length: either(object({ questions: positive }), object({ minutes: positive })),
  limits: either(object({ thinking: positive, speaking: positive }), object({})),
});

export function mockHabitOf(memory: vscode.Memento): MockHabit {
  return { mix: 'mixed', length: { questions: 5 }, limits: { thinking: 30_000, speaking: 120_000 }, ...mockHabit(memory.get(MOCK_HABIT)) };
}

export async function keepMockHabit(memory: vscode.Memento, { mix, length, limits }: MockChoice): Promise<void> {
  await memory.update(MOCK_HABIT, { mix, length, limits } satisfies MockHabit);
}
