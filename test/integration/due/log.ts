import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type HistoryEvent, type Rating, stamp } from '../../../src/core/history/event';
import { formatLine } from '../../../src/core/history/line';
import { Schedule } from '../../../src/core/history/schedule';
import { keyOf, placeAt } from '../../../src/core/history/standing';

const DAY = 24 * 60 * 60_000;
const MINUTE = 60_000;

/** Where a question of this scenario's notes stands: its file, the titles above it, its text. */
type Where = readonly [path: string, section: readonly string[], text: string];

const PROCESSES = ['Operating systems', 'Processes'];
const ZOMBIE: Where = ['os.md', [...PROCESSES, 'What is a process?'], 'What is a zombie?'];
const THREAD: Where = ['os.md', PROCESSES, 'What is a thread?'];
const FORK: Where = ['os.md', PROCESSES, 'What is a fork?'];
const PAGING: Where = ['os.md', ['Operating systems', 'Memory'], 'What is paging?'];
const ABOUT_ME: Where = ['면접 준비.md', ['면접 준비'], '1분 자기소개를 해 주세요.'];
const INDEX: Where = ['면접 준비.md', ['면접 준비'], '인덱스란 무엇인가요?'];

/** Of a question that was rated once: after so many days it comes back. */
function waitOf(rating: Rating): number {
  const wait = new Schedule().wait(undefined, rating, 0);
  return 'days' in wait ? wait.days : 0;
}

const happened: readonly (readonly [where: Where, before: number, what: Rating | 'suspend'])[] = [
  [THREAD, (waitOf(3) + 5) * DAY, 3],
  [ABOUT_ME, (waitOf(3) + 1) * DAY, 3],
  [PAGING, waitOf(3) * DAY, 3],
  [INDEX, 1 * DAY, 4],
  [FORK, 1 * DAY, 'suspend'],
  [ZOMBIE, 2 * MINUTE, 1],
];

/**
 * Writes a log in which, as seen from now, a question has been due for five days, one since yesterday and one since
 * today; a follow-up comes back in eight minutes; one comes later, one is suspended, and two were never practiced.
 */
export function writeHistory(folder: string): void {
  const now = Date.now();
  const inOrder = [...happened].sort(([, one], [, other]) => other - one);
  const events = inOrder.map(([[note, section, text], before, what], at): HistoryEvent => {
    const place = { question: keyOf(note, section, text), ...placeAt(note, section, text) };
    const draft = what === 'suspend' ? ({ type: what, ...place } as const) : ({ type: 'rate', rating: what, ...place } as const);
    return stamp(draft, 'test', at + 1, { at: now - before, offset: -new Date().getTimezoneOffset() }, () => 0.5);
  });
  const logs = path.join(folder, '.rehearse', 'history');
  mkdirSync(logs, { recursive: true });
  writeFileSync(path.join(logs, 'test.jsonl'), events.map((event) => `${formatLine(event)}\n`).join(''));
}
