import type { HistoryEvent } from './event';
import { type Entry, formatLine, parseLine } from './line';

/**
 * What is wrong with a line of a log. Nothing is ever taken out of the file.
 * - `torn`: the last line, without its end: a write did not come to its end
 * - `malformed`: not JSON
 * - `conflict`: a mark that git left in the file; the events on both of its sides count
 * - `unknown`: JSON that this version does not know
 */
export interface LogProblem {
  readonly kind: 'torn' | 'malformed' | 'conflict' | 'unknown';
  /** From 1, as editors show it. */
  readonly line: number;
}

export interface Log {
  /** Every line that holds something. */
  readonly entries: readonly Entry[];
  readonly events: readonly HistoryEvent[];
  readonly problems: readonly LogProblem[];
}

const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/;
/** Where an event may begin in a line that another write was torn in. */
const BEGINNING = '{"v":';

export function readLog(text: string): Log {
  const entries: Entry[] = [];
  const events: HistoryEvent[] = [];
  const problems: LogProblem[] = [];
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  lines.forEach((line, at) => {
    if (line.trim() === '') return;
    const entry = parseLine(line);
    entries.push(entry);
    if (entry.kind === 'event') {
      events.push(entry.event);
      return;
    }
    events.push(...eventsInside(entry));
    problems.push({ kind: problemOf(entry, at === lines.length - 1), line: at + 1 });
  });
  return { entries, events, problems };
}

/**
 * What to append to a log for some events, given its text or the end of it. After a torn line it begins a new one, so
 * that what is torn takes nothing with it.
 */
export function appendix(events: readonly HistoryEvent[], end: string): string {
  const lines = events.map((event) => `${formatLine(event)}\n`).join('');
  return end === '' || end.endsWith('\n') || lines === '' ? lines : `\n${lines}`;
}

function problemOf({ kind, line }: Entry, isLast: boolean): LogProblem['kind'] {
  if (kind === 'unknown') return 'unknown';
  if (CONFLICT.test(line)) return 'conflict';
  return isLast ? 'torn' : 'malformed';
}

/**
 * The events in a line that was torn and written on:
 * ```
 * {"v":1,"id":"mac-16{"v":1,"id":"mac-17-…","type":"rate",…}
 *                    └ this one is whole
 * ```
 */
function eventsInside({ kind, line }: Entry): HistoryEvent[] {
  if (kind !== 'malformed') return [];
  const pieces = line.split(BEGINNING).slice(1);
  return pieces.flatMap((piece) => {
    const entry = parseLine(BEGINNING + piece);
    return entry.kind === 'event' ? [entry.event] : [];
  });
}
