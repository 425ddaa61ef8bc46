import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type HistoryEvent, type Rating, stamp } from '../../../src/core/history/event';
import { readLog } from '../../../src/core/history/log';
import { History } from '../../../src/core/history/replay';
import { placeAt } from '../../../src/core/history/standing';
import { appendix } from '../../../src/core/history/log';
import { nodeDisk } from '../../../src/host/nodeDisk/nodeDisk';
import { START, told } from './events';

/** A folder of notes on a computer, with the logs of all computers that it knows of. */
class Computer {
  readonly folder: string;
  readonly #device: string;
  #n = 0;

  constructor(folder: string, device: string) {
    this.folder = folder;
    this.#device = device;
  }

  async rate(question: string, rating: Rating, hours: number): Promise<HistoryEvent> {
    const draft = { type: 'rate' as const, question, rating, ...placeAt('a.md', [], question) };
    const event = stamp(draft, this.#device, (this.#n += 1), { at: START + hours * 3_600_000, offset: 540 }, () => 0);
    await nodeDisk.append(this.folder, `.rehearse/history/${this.#device}.jsonl`, (last) => appendix([event], last));
    return event;
  }

  history(): { readonly events: readonly HistoryEvent[]; readonly problems: number } {
    const folder = path.join(this.folder, '.rehearse', 'history');
    const logs = readdirSync(folder).map((name) => readLog(readFileSync(path.join(folder, name), 'utf8')));
    return { events: logs.flatMap(({ events }) => events), problems: logs.flatMap(({ problems }) => problems).length };
  }

  commit(): void {
    this.git('add', '-A');
    this.git('commit', '-qm', 'Practice');
  }

  git(...args: string[]): string {
    const { PATH, SystemRoot } = process.env;
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'core.autocrlf=false'];
    const env = { PATH, SystemRoot, HOME: this.folder, USERPROFILE: this.folder, GIT_CONFIG_NOSYSTEM: '1' };
    return execFileSync('git', [...who, ...args], { cwd: this.folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }
}

describe('Two computers that practice the same questions', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'rehearse-history-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function twoComputers(oneName = 'mac', otherName = 'pc'): Promise<[Computer, Computer]> {
    const [one, other] = [path.join(folder, 'one'), path.join(folder, 'other')];
    mkdirSync(one);
    const mac = new Computer(one, oneName);
    mac.git('init', '-q', '-b', 'main');
    writeFileSync(path.join(one, 'a.md'), '## Q. One?\n');
    await mac.rate('One?', 3, 0);
    mac.commit();
    mac.git('clone', '-q', one, other);
    return [mac, new Computer(other, otherName)];
  }

  it('merge cleanly, again and again, and nothing is lost', async () => {
    const [mac, pc] = await twoComputers();
    const events: HistoryEvent[] = [...mac.history().events];
    for (let round = 1; round <= 3; round += 1) {
      events.push(await mac.rate('One?', 3, round * 50), await mac.rate('Two?', 1, round * 50 + 1));
      events.push(await pc.rate('One?', 4, round * 50 + 20), await pc.rate('Two?', 3, round * 50 - 5));
      mac.commit();
      pc.commit();
      pc.git('pull', '-q', '--no-rebase', '--no-edit', mac.folder, 'main');
      mac.git('pull', '-q', '--no-rebase', '--no-edit', pc.folder, 'main');
      for (const computer of [mac, pc]) {
        assert.equal(computer.git('status', '--porcelain'), '');
        assert.equal(computer.history().problems, 0);
        assert.deepEqual(told(new History(computer.history().events)), told(new History(events)));
      }
    }
  });

  it('lose nothing even if they call themselves the same and the merge is in conflict', async () => {
    const [mac, copy] = await twoComputers('mac', 'mac');
    const events = [...mac.history().events, await mac.rate('One?', 4, 50), await copy.rate('One?', 1, 60), await copy.rate('Two?', 2, 61)];
    mac.commit();
    copy.commit();
    assert.throws(() => copy.git('pull', '-q', '--no-rebase', '--no-edit', mac.folder, 'main'));
    const { events: found, problems } = copy.history();
    assert.ok(problems > 0);
    assert.deepEqual(told(new History(found)), told(new History(events)));
  });
});
