import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageExtension } from '../run/vsix.mjs';
import { type Event, HISTORY, Practice } from './practicing/practice';
import { Workbench } from './workbench';

const QUESTIONS = 12;
const question = (at: number): string => `What is thing ${at}?`;

describe('A rating that is being written when everything ends', () => {
  let workbench: Workbench;
  let practice: Practice;
  let temp: string;
  let asked = 0;

  before(async () => {
    temp = mkdtempSync(path.join(os.tmpdir(), 'rehearse-killed-'));
    workbench = await Workbench.open({ folder: 'media/samples', prepare, vsix: await packageExtension(temp) });
    practice = new Practice(workbench);
    await (await workbench.questions()).getByText('things.md').waitFor();
    await workbench.openFile('things.md');
    await workbench.run('Rehearse: Practice This Note');
    await practice.asks(question(0));
  });

  after(async () => {
    await workbench.close();
    rmSync(temp, { recursive: true, force: true });
  });

  function prepare(folder: string): void {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'things.md'), Array.from({ length: QUESTIONS }, (_, at) => `## Q. ${question(at)}\n\nA. Number ${at}.\n\n`).join(''));
  }

  function log(): string {
    const folder = path.join(workbench.folder, HISTORY);
    const [name = '', ...others] = readdirSync(folder).filter((one) => one.endsWith('.jsonl'));
    assert.deepEqual(others, []);
    return path.join(folder, name);
  }

  /** The questions that were rated, in their order; each line of the log is whole. */
  function rated(): string[] {
    const lines = readFileSync(log(), 'utf8').split('\n');
    assert.equal(lines.pop(), '', 'the last line has its end');
    return lines.map((line) => JSON.parse(line) as Event).flatMap(({ type, text = '' }) => (type === 'rate' ? [text] : []));
  }

  /** Rates the question that is asked, and another one is asked. */
  async function rate(): Promise<void> {
    await practice.rate('3', question(asked + 1));
    asked += 1;
  }

  /** Rates, and ends something before the next question can be seen. */
  async function rateAnd(end: () => unknown): Promise<void> {
    await practice.reveal(question(asked));
    await Promise.all([practice.press('Digit3'), end()]);
  }

  /** The session goes on at the question that was being rated, or behind it if that had come to its end. */
  async function goesOn(before: readonly string[]): Promise<void> {
    const heading = practice.panel.locator('body:not([data-before]) h1', { hasText: 'thing' }); // what is read first has one, too
    const text = await heading.innerText();
    const now = rated();
    assert.deepEqual(now.slice(0, before.length), before, 'nothing that was there is lost');
    assert.ok(now.length <= before.length + 1, 'nothing is there twice');
    if (now.length > before.length) assert.equal(now.at(-1), question(asked));
    assert.ok([question(asked), question(asked + 1)].includes(text), text);
  }

  const mark = () => practice.panel.locator('body').evaluate((body) => body.setAttribute('data-before', ''));

  it('is there whole or not at all, and no other is lost, where the process that runs extensions is killed', async () => {
    await rate();
    const before = rated();
    assert.equal(before.at(-1), question(asked - 1));
    await mark();
    await rateAnd(() => workbench.killExtensionHost());
    await goesOn(before);
  });
});
