// How long one waits while practicing with a big note and a long history: a real VS Code in Chromium, by keyboard.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { root } from '../run/root.mjs';
import { Workbench } from '../ui/workbench';
import { DEVICES, logsOf } from './practice/makeHistory';
import { type Happened, RECORDER } from './practice/recorder';
import { notesOf } from './recognition/generate';
import { asRatio, heading, inMs, line } from './recognition/report';

const NOTE = 'questions.md';
const SMALL = 'small.md';
const BYTES = 1_000_000;
const EVENTS = 100_000;
const OPENINGS = 6;
const CARDS = 30;
/** What has not happened by then does not happen any more. */
const LIMIT_MS = 30_000;
const FRAME_MS = 1000 / 60;
const OPEN_MS = 300;

interface Waits {
  /** In a note of one question: what the panel itself takes, here and now. */
  readonly small: number[];
  readonly open: number[];
  readonly bare: number[];
  readonly reveal: number[];
  readonly revealHost: number[];
  readonly revealPage: number[];
  readonly rate: number[];
}

const waits: Waits = { small: [], open: [], bare: [], reveal: [], revealHost: [], revealPage: [], rate: [] };
const folder = mkdtempSync(path.join(os.tmpdir(), 'rehearse-bench-'));
try {
  prepare();
  const workbench = await Workbench.open({ folder: path.relative(root, folder) });
  try {
    await workbench.page.addInitScript(RECORDER);
    await workbench.page.evaluate(RECORDER);
    for (const [note, times] of [
      [SMALL, waits.small],
      [NOTE, waits.open],
    ] as const) {
      await workbench.run('View: Close All Editors');
      await workbench.openFile(note);
      await (await workbench.questions()).getByText(note).waitFor();
      for (let round = 0; round < OPENINGS; round += 1) {
        if (round > 0) await workbench.run('View: Close Editor');
        times.push(await open(workbench));
      }
    }
    await practice(workbench);
  } finally {
    await workbench.close();
  }
  report();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function prepare(): void {
  const text = notesOf(BYTES);
  writeFileSync(path.join(folder, NOTE), text);
  writeFileSync(path.join(folder, SMALL), '# Interview questions\n\n## Q1. Why?\n\nSo.\n');
  const history = path.join(folder, '.rehearse', 'history');
  mkdirSync(history, { recursive: true });
  logsOf(NOTE, text, EVENTS, Date.now()).forEach((log, at) => writeFileSync(path.join(history, `${DEVICES[at] ?? ''}.jsonl`), log));
}

/** From the key that starts the command until the question is on the screen. */
async function open(workbench: Workbench): Promise<number> {
  const { page } = workbench;
  await offered(page, 'Rehearse: Practice This Note');
  await page.keyboard.press('Enter');
  const panel = workbench.panel();
  await panel.locator('main:not(.empty) h1').waitFor();
  const pressed = last(await page.evaluate<Happened[]>('rehearseHappened'), 'key', 'Enter');
  return first(await happened(panel, 'painted', 1), 'painted', '') - pressed;
}

/** Has the palette offer a command first, once it is there. */
async function offered(page: Page, title: string): Promise<void> {
  const wanted = page.locator(`.quick-input-list .monaco-list-row.focused[aria-label^="${title}"]`);
  const none = page.locator('.quick-input-list .monaco-list-row', { hasText: /No matching commands|similar commands/ });
  for (;;) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill(`>${title}`);
    await wanted.or(none).first().waitFor();
    if (await wanted.isVisible()) return;
    await page.keyboard.press('Escape');
  }
}

/** Reveals and rates one card after another. */
async function practice(workbench: Workbench): Promise<void> {
  const { keyboard } = workbench.page;
  const panel = workbench.panel();
  for (let card = 0; card < CARDS; card += 1) {
    const isMissing = await panel.locator('#missing').isVisible();
    waits.bare.push((await press(panel, () => keyboard.press('KeyQ'), 'KeyQ')).whole);
    if (isMissing) {
      await press(panel, () => keyboard.press('KeyS'), 'KeyS');
      continue;
    }
    const revealed = await press(panel, () => keyboard.press('Space'), 'Space');
    waits.reveal.push(revealed.whole);
    waits.revealHost.push(revealed.host);
    waits.revealPage.push(revealed.page);
    waits.rate.push((await press(panel, () => keyboard.press('Digit3'), 'Digit3')).whole);
  }
}

/** From a key until what it does is on the screen: until the host has answered, and what the page then takes. */
async function press(panel: FrameLocator, pressing: () => Promise<void>, code: string): Promise<{ whole: number; host: number; page: number }> {
  await panel.locator('main').evaluate('rehearseHappened.length = 0');
  await pressing();
  const all = await happened(panel, 'painted', 1);
  const began = first(all, 'key', code);
  const painted = first(all, 'painted', '');
  const changed = all.find(({ what }) => what === 'changed')?.at ?? painted;
  const told = all.filter(({ what, at }) => what === 'message' && at <= changed).at(-1)?.at ?? began;
  return { whole: painted - began, host: told - began, page: painted - told };
}

/** What happened in the page, once something has happened so often. */
async function happened(panel: FrameLocator, what: Happened['what'], times: number): Promise<Happened[]> {
  return panel.locator('body').evaluate<Happened[], { what: string; times: number; limit: number }>(
    (_, wanted) =>
      new Promise((resolve, reject) => {
        const { rehearseHappened: all } = globalThis as unknown as { rehearseHappened: Happened[] };
        const look = (): void => {
          if (all.filter((one) => one.what === wanted.what).length >= wanted.times) resolve(all);
          else setTimeout(look, 5);
        };
        setTimeout(() => reject(new Error(`Nothing was ${wanted.what}, but ${JSON.stringify(all)}`)), wanted.limit);
        look();
      }),
    { what, times, limit: LIMIT_MS },
  );
}

function first(all: readonly Happened[], what: Happened['what'], detail: string): number {
  return all.find((one) => one.what === what && one.detail.startsWith(detail))?.at ?? NaN;
}

function last(all: readonly Happened[], what: Happened['what'], detail: string): number {
  return all.filter((one) => one.what === what && one.detail === detail).at(-1)?.at ?? NaN;
}

function report(): void {
  const median = (all: readonly number[]): number => [...all].sort((one, other) => one - other)[all.length >> 1] ?? NaN;
  const times = (what: string, all: readonly number[], atMost?: number, says?: string): void => {
    const value = median(all);
    line(what, inMs(value), atMost === undefined || says === undefined ? undefined : { value, atMost, says });
  };
  const [firstOpen = NaN, ...rest] = waits.small;
  const frames = `two frames, ${(2 * FRAME_MS).toFixed(0)} ms`;
  heading(`The panel, with a note of 1 MB and ${EVENTS} events; medians, ${os.loadavg()[0]?.toFixed(1) ?? ''} processes on ${os.cpus().length} processors`);
  times(`From the command to the question, of ${waits.open.length}`, waits.open, OPEN_MS, `under ${OPEN_MS} ms`);
  line('  all', waits.open.map((value) => value.toFixed(0)).join(' '));
  times('  in a note of one question', rest);
  line('  1 MB / one question', asRatio(median(waits.open) / median(rest)));
  line('  the first of all, in that', inMs(firstOpen));
  times(`From Space to the paint of the answer, of ${waits.reveal.length}`, waits.reveal, 2 * FRAME_MS, frames);
  times('  until the host has answered', waits.revealHost);
  times('  from there to the paint', waits.revealPage, 2 * FRAME_MS, frames);
  line('  all', waits.reveal.map((value) => value.toFixed(0)).join(' '));
  times('  a key that the page answers alone', waits.bare);
  line('  a reveal / such a key', asRatio(median(waits.reveal) / median(waits.bare)));
  times('From a rating to the next question, written to disk', waits.rate);
  line('  all', waits.rate.map((value) => value.toFixed(0)).join(' '));
}
