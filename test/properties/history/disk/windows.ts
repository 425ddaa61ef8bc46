import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { HistoryEvent } from '../../../../src/core/history/event';
import type { Moment } from '../../../../src/core/history/moment';
import { type LogProblem, readLog } from '../../../../src/core/history/log';
import { HomeLog, IN_FOLDER } from '../../../../src/host/history/homeLog';
import { nodeDisk } from '../../../../src/host/nodeDisk/nodeDisk';
import { root } from '../../../run/root.mjs';

/** What a window said of the events it wrote. */
export interface Said {
  readonly begun: readonly string[];
  readonly saved: readonly string[];
  readonly elsewhere: readonly string[];
  readonly failed: readonly string[];
}

/** A folder of notes on a disk, the person's storage, and windows that practice there. */
export class Disk {
  readonly #temp = mkdtempSync(path.join(os.tmpdir(), 'rehearse-disk-'));
  readonly folder = path.join(this.#temp, 'notes');
  readonly storage = path.join(this.#temp, 'storage');
  readonly logs = path.join(this.folder, IN_FOLDER);
  readonly inStorage = path.join(this.storage, 'home');
  readonly #program = path.join(this.#temp, 'practicing.mjs');
  readonly problems: string[] = [];
  /** Where logs were said to be that were not there before. */
  readonly appeared: string[] = [];

  constructor() {
    mkdirSync(this.folder);
  }

  remove(): void {
    rmSync(this.#temp, { recursive: true, force: true });
  }

  /** The home as a window has it. */
  home(device = 'mac', isInFolder = () => true, folder = this.folder, now = (): Moment => ({ at: Date.now(), offset: 540 })): HomeLog {
    return new HomeLog(
      { disk: nodeDisk, folder, storage: this.storage, below: 'home', readme: 'A log for each computer.', isInFolder },
      { device, now },
      {
        problem: (file, { kind, line }) => this.problems.push(`${path.basename(file)}:${line} ${kind}`),
        moreProblems: (file, count) => this.problems.push(`${path.basename(file)} ${count} more`),
        changed: () => undefined,
        appeared: (place) => this.appeared.push(place),
        keptElsewhere: () => undefined,
        unreadable: (file) => this.problems.push(`${path.basename(file)} unreadable`),
      },
    );
  }

  /** What is in the logs of a folder. */
  read(folder = this.logs): { readonly events: readonly HistoryEvent[]; readonly problems: readonly LogProblem[] } {
    const logs = readdirSync(folder).map((name) => readLog(readFileSync(path.join(folder, name), 'utf8')));
    return { events: logs.flatMap(({ events }) => events), problems: logs.flatMap(({ problems }) => problems) };
  }

  /** A process of its own that rates so many questions; it is killed when it has said so much. `limit`: how many KB a file may have. */
  async practice(device: string, count: number, { killAfter = Infinity, limit }: { killAfter?: number; limit?: number } = {}): Promise<Said> {
    await this.#build();
    const args = [this.#program, this.folder, this.storage, device, String(count)];
    const child = limit ? spawn('bash', ['-c', `ulimit -f ${String(limit)}; exec "$0" "$@"`, process.execPath, ...args]) : spawn(process.execPath, args);
    let said = '';
    child.stdout.on('data', (text) => {
      said += String(text);
      if (said.split('\n').length > killAfter) child.kill('SIGKILL');
    });
    await new Promise((resolve) => child.once('close', resolve));
    const of = (word: string): string[] => said.split('\n').flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
    return { begun: of('begun'), saved: of('saved'), elsewhere: of('elsewhere'), failed: of('failed') };
  }

  #built: Promise<unknown> | undefined;

  #build(): Promise<unknown> {
    const entry = path.join(root, 'test', 'properties', 'history', 'disk', 'practicing.ts');
    this.#built ??= build({ entryPoints: [entry], outfile: this.#program, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' });
    return this.#built;
  }
}
