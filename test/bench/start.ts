// How long it takes until a long history is known at the start of a window, with a snapshot and without: each time in a
// process that has just begun, as the extension host has.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { dueCards } from '../../src/core/history/due';
import { WISHES } from '../../src/core/history/wishes';
import { NoteIndex } from '../../src/core/index/noteIndex';
import type { Home } from '../../src/host/history/homes';
import { HomeLog, IN_FOLDER } from '../../src/host/history/homeLog';
import { KeptHome } from '../../src/host/history/keptHome';
import { LookFile } from '../../src/host/history/lookFile';
import { SnapshotFile } from '../../src/host/history/snapshotFile';
import { nodeDisk } from '../../src/host/nodeDisk/nodeDisk';
import { DEVICES, logsOf } from './practice/makeHistory';
import { notesOf } from './recognition/generate';
import { heading, inMs, line } from './recognition/report';

const EVENTS = 100_000;
const ROUNDS = 9;
const GOAL_MS = 200;
const NOW = Date.UTC(2026, 10, 21);

interface Started {
  readonly known: number;
  readonly block: number;
  readonly questions: number;
}

const [given] = process.argv.slice(2);
if (given === undefined) measure();
else console.log(JSON.stringify(await start(given)));

function measure(): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rehearse-bench-'));
  try {
    const logs = path.join(folder, IN_FOLDER);
    mkdirSync(logs, { recursive: true });
    logsOf('questions.md', notesOf(1_000_000), EVENTS, NOW).forEach((log, at) => writeFileSync(path.join(logs, `${DEVICES[at] ?? ''}.jsonl`), log));
    const again = (): Started =>
      JSON.parse(execFileSync(process.execPath, [...process.execArgv, process.argv[1] ?? '', folder], { encoding: 'utf8' })) as Started;
    const rounds = Array.from({ length: ROUNDS }, () => {
      rmSync(snapshotIn(folder), { force: true });
      const without = again(); // it makes the snapshot, at its end
      return { without, with: again() };
    });
    report(
      rounds.map((round) => round.without),
      rounds.map((round) => round.with),
      statSync(snapshotIn(folder)).size,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function start(folder: string): Promise<Started> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  const home = homeIn(folder);
  await home.ready;
  const cards = [...home.history.cards()];
  dueCards(cards, { at: NOW, offset: 540 }, WISHES.rollover);
  const known = performance.now() - began;
  await new Promise(setImmediate);
  const block = delay.max / 1e6;
  delay.disable();
  await home.save();
  home.dispose();
  return { known, block, questions: cards.length };
}

function homeIn(folder: string): KeptHome {
  const [key, tag] = ['home', 'tag'];
  const now = () => ({ at: NOW, offset: 540 });
  const places = { disk: nodeDisk, folder, storage: path.join(folder, 'storage'), below: 'logs', readme: '', isInFolder: () => true };
  const nothing = (): void => undefined;
  const tell = { problem: nothing, moreProblems: nothing, unreadable: nothing, changed: nothing, appeared: nothing, keptElsewhere: nothing };
  return new KeptHome(
    {
      home: { key, tag } as Home,
      log: new HomeLog(places, { device: DEVICES[0], now }, tell),
      kept: new LookFile(nodeDisk, folder, key, tag),
      snapshot: new SnapshotFile(nodeDisk, folder, key, tag, 'code'),
      many: 1000,
      sources: () => ({ index: new NoteIndex(), pathOf: (uri) => uri, now, wishes: { ...WISHES, most: Infinity } }),
    },
    nothing,
  );
}

function snapshotIn(folder: string): string {
  return path.join(folder, 'history-tag.snapshot');
}

function report(without: readonly Started[], again: readonly Started[], bytes: number): void {
  const median = (all: readonly Started[], what: keyof Started): number =>
    all.map((one) => one[what]).sort((one, other) => one - other)[all.length >> 1] ?? NaN;
  const all = (starts: readonly Started[]): string => starts.map(({ known }) => known.toFixed(0)).join(' ');
  const value = median(again, 'known');
  heading(`${EVENTS} events of ${median(again, 'questions')} questions known after the start, median of ${ROUNDS}, each in a process of its own`);
  line('Without a snapshot', inMs(median(without, 'known')));
  line('  all', all(without));
  line('  longest block of the event loop', inMs(median(without, 'block')));
  line('With a snapshot', inMs(value), { value, atMost: GOAL_MS, says: `under ${GOAL_MS} ms` });
  line('  all', all(again));
  line('  longest block of the event loop', inMs(median(again, 'block')));
  line('  size of the snapshot', `${(bytes / 1e6).toFixed(1)} MB`);
}
