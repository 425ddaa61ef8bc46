import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dateOf, dayOf } from '../../../src/core/history/days';
import { type Rating, stamp } from '../../../src/core/history/event';
import { formatLine } from '../../../src/core/history/line';
import { keyOf, placeAt } from '../../../src/core/history/standing';

const DAY = 24 * 60 * 60_000;
const offset = 0 - new Date().getTimezoneOffset();

export function dateIn(days: number): string {
  return dateOf(dayOf({ at: Date.now(), offset }) + days);
}

export function writeTargets(folder: string, ...targets: readonly object[]): void {
  mkdirSync(path.join(folder, '.rehearse'), { recursive: true });
  writeFileSync(path.join(folder, '.rehearse', 'targets.json'), `${JSON.stringify({ version: 1, targets }, undefined, 2)}\n`);
}

/** A log in which the index was said well five and three days ago: it is known for long. */
export function writeHistory(folder: string): void {
  const where = ['acme/backend.md', ['Backend'], 'What is an index?'] as const;
  const rated: readonly (readonly [daysAgo: number, rating: Rating])[] = [
    [5, 3],
    [3, 3],
  ];
  const events = rated.map(([daysAgo, rating], at) =>
    stamp({ type: 'rate', rating, question: keyOf(...where), ...placeAt(...where) }, 'test', at + 1, { at: Date.now() - daysAgo * DAY, offset }, () => 0.5),
  );
  const logs = path.join(folder, '.rehearse', 'history');
  mkdirSync(logs, { recursive: true });
  writeFileSync(path.join(logs, 'test.jsonl'), events.map((event) => `${formatLine(event)}\n`).join(''));
}
