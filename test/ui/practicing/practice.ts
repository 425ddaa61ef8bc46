import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import type { Workbench } from '../workbench';

/** What a log says, as far as it matters here. */
export interface Event {
  readonly type: string;
  readonly text?: string;
  readonly rating?: number;
  readonly undone?: string;
  readonly id: string;
  readonly coverage?: number;
  readonly path?: string;
}

export const NOTES = 'test/ui/practicing/notes';
export const HISTORY = path.join('.rehearse', 'history');

/** The panel, as a person with a keyboard has it. */
export class Practice {
  readonly workbench: Workbench;

  constructor(workbench: Workbench) {
    this.workbench = workbench;
  }

  get panel(): FrameLocator {
    return this.workbench.panel();
  }

  /** One of what there is to practice. */
  line(what: string): Locator {
    return this.workbench.page.getByRole('option', { name: new RegExp(`\\b${what}, `) });
  }

  /** Chooses what to practice, all of it, in the order it is written. */
  async begin(what: string, command = 'Rehearse: Practice…'): Promise<void> {
    const { page } = this.workbench;
    const lines = page.locator('.quick-input-list .monaco-list-row');
    await this.workbench.run(command);
    await this.line(what).click();
    await lines.filter({ hasText: 'As Written' }).click();
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'All' }).waitFor();
    await page.keyboard.press('Enter');
  }

  /** Chooses what to practice where that is one question: nothing else is asked. */
  async beginOne(what: string): Promise<void> {
    await this.workbench.run('Rehearse: Practice…');
    await this.line(what).click();
  }

  /** Resolves when a question is asked, and nothing of its answer is seen. */
  async asks(question: string): Promise<void> {
    await this.panel.getByRole('heading', { level: 1, name: question }).waitFor();
    await this.panel.locator('[data-point]').waitFor({ state: 'detached' });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.workbench.page.keyboard.press(key);
  }

  /** Shows all of the answer of a question, or says that it was said if there is none. */
  async reveal(question: string): Promise<void> {
    await this.asks(question);
    await this.press('Space');
    await this.panel.locator('#rate-3').waitFor();
  }

  /** Shows the answer, rates it and waits for the next question, or for the end. */
  async rate(key: '1' | '2' | '3' | '4', next: string): Promise<void> {
    await this.press('Space');
    await this.panel.locator('#rate-3').waitFor();
    await this.press(`Digit${key}`);
    await this.panel.getByRole('heading', { level: 1, name: next }).waitFor();
    await this.panel.locator('#rate-3').waitFor({ state: 'detached' });
  }

  /** What is on the disk now, in the order it was written. */
  written(folder = path.join(this.workbench.folder, HISTORY)): Event[] {
    const logs = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
    assert.equal(logs.length, 1, logs.join());
    const lines = readFileSync(path.join(folder, logs[0] ?? ''), 'utf8')
      .trim()
      .split('\n');
    return lines.map((line) => JSON.parse(line) as Event);
  }

  /** The last events as `rate 3 What is a fork?` */
  last(count: number, folder?: string): string[] {
    const events = this.written(folder).filter(({ type }) => ['rate', 'undo', 'suspend', 'resume'].includes(type));
    return events.slice(-count).map(({ type, rating, text }) => [type, rating, text].filter((part) => part !== undefined).join(' '));
  }

  /** Whether a text is anywhere in the window, in any frame, seen or not, or in any message that a frame was sent. */
  async isAnywhere(text: string): Promise<boolean> {
    const { page } = this.workbench;
    const told = await Promise.all(page.frames().map((frame) => frame.evaluate(() => [...((globalThis as Spied).told ?? [])].join('\n')).catch(() => '')));
    const shown = await Promise.all(page.frames().map((frame) => frame.content().catch(() => '')));
    return [...told, ...shown].some((one) => one.includes(text));
  }

  /** Forgets the messages so far. */
  async forget(): Promise<void> {
    await Promise.all(this.workbench.page.frames().map((frame) => frame.evaluate(() => ((globalThis as Spied).told = [])).catch(() => [])));
  }
}

type Spied = typeof globalThis & { told?: string[] };

/** Runs in every frame, first of all: notes down the messages that a panel's frames are sent. */
export function spyOnMessages(): void {
  if (!location.href.includes('/webview/')) return;
  const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data') ?? {};
  Object.defineProperty(MessageEvent.prototype, 'data', {
    get(this: MessageEvent): unknown {
      const value: unknown = data.get?.call(this);
      ((globalThis as Spied).told ??= []).push(JSON.stringify(value));
      return value;
    },
  });
}
