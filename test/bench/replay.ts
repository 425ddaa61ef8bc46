// How long it takes to know again what was practiced: from logs on the disk to what is due.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { dueCards } from '../../src/core/history/due';
import type { HistoryEvent } from '../../src/core/history/event';
import { readLog } from '../../src/core/history/log';
import { History } from '../../src/core/history/replay';
import { DEVICES, logsOf } from './practice/makeHistory';
import { notesOf } from './recognition/generate';
import { heading, inMs, line } from './recognition/report';

const EVENTS = 100_000;
const ROUNDS = 9;
const GOAL_MS = 1000;
const NOW = Date.UTC(2026, 10, 21);

const folder = mkdtempSync(path.join(os.tmpdir(), 'rehearse-bench-'));
try {
  const logs = logsOf('questions.md', notesOf(1_000_000), EVENTS, NOW);
  const files = logs.map((log, at) => {
    const file = path.join(folder, `${DEVICES[at] ?? ''}.jsonl`);
    writeFileSync(file, log);
    return file;
  });
  report(
    Array.from({ length: ROUNDS }, () => replay(files)),
    logs,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Replayed {
  readonly read: number;
  readonly understood: number;
  readonly replayed: number;
  readonly sorted: number;
  readonly whole: number;
  /** Of the processor alone, whatever else it had to do. */
  readonly worked: number;
  readonly events: number;
  readonly cards: number;
}

function replay(files: readonly string[]): Replayed {
  const busy = process.cpuUsage();
  const began = performance.now();
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const read = performance.now();
  const events = texts.flatMap((text): readonly HistoryEvent[] => readLog(text).events);
  const understood = performance.now();
  const history = new History(events);
  const replayed = performance.now();
  const cards = [...history.cards()];
  dueCards(cards, { at: NOW, offset: 540 }, 4);
  const sorted = performance.now();
  const { user, system } = process.cpuUsage(busy);
  return {
    read: read - began,
    understood: understood - read,
    replayed: replayed - understood,
    sorted: sorted - replayed,
    whole: sorted - began,
    worked: (user + system) / 1000,
    events: events.length,
    cards: cards.length,
  };
}

function report(all: readonly Replayed[], logs: readonly string[]): void {
  const [first] = all;
  if (!first) return;
  const megabytes = logs.reduce((sum, log) => sum + Buffer.byteLength(log), 0) / 1e6;
  const median = (what: keyof Replayed): number => all.map((one) => one[what]).sort((one, other) => one - other)[all.length >> 1] ?? NaN;
  heading(`${first.events} events of ${first.cards} questions in ${logs.length} logs (${megabytes.toFixed(1)} MB), median of ${all.length}`);
  line('Read from the disk', inMs(median('read')));
  line('Understood', inMs(median('understood')));
  line('Replayed', inMs(median('replayed')));
  line('Put in order of when they are due', inMs(median('sorted')));
  const goal = (value: number) => ({ value, atMost: GOAL_MS, says: `under ${GOAL_MS} ms` });
  line('From the disk to what is due', inMs(median('whole')), goal(median('whole')));
  line('  the first time, before anything was compiled', inMs(first.whole), goal(first.whole));
  line('  of that, work of the processor', inMs(median('worked')));
  line('  all', all.map(({ whole }) => whole.toFixed(0)).join(' '));
}
