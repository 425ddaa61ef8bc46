import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../run/root.mjs';

export const PROGRAM = path.join(root, 'dist', 'cli.js');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Situation {
  readonly input?: string | Uint8Array;
  /** Set in the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The folder below that of the terminal. */
  readonly in?: string;
}

/** A folder of one's own, and programs that are run in it; git knows nothing there of the person who runs the tests. */
export class Terminal {
  readonly folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'rehearse-cli-')));
  readonly home = path.join(this.folder, '..', `${path.basename(this.folder)}-home`);

  constructor() {
    mkdirSync(this.home);
  }

  dispose(): void {
    for (const folder of [this.folder, this.home]) rmSync(folder, { recursive: true, force: true });
  }

  /** Writes files, by their paths. */
  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return this;
  }

  rehearse(args: readonly string[], situation: Situation = {}): Ended {
    return this.run(process.execPath, [PROGRAM, ...args], situation);
  }

  git(...args: string[]): void {
    const { code, err } = this.run('git', args);
    if (code !== 0) throw new Error(err);
  }

  run(program: string, args: readonly string[], { input = '', env, in: below = '.' }: Situation = {}): Ended {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: path.join(this.folder, below),
      env: { ...this.environment(), ...env },
      input,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    return { code: status, out: stdout, err: stderr };
  }

  environment(): NodeJS.ProcessEnv {
    const { PATH, SystemRoot, TZ } = process.env;
    return { PATH, SystemRoot, TZ, HOME: this.home, USERPROFILE: this.home, GIT_CONFIG_NOSYSTEM: '1' };
  }

  /** The paths of the notes that `inspect` reads. */
  notesAt(args: readonly string[], situation?: Situation): string[] {
    const { out } = this.rehearse(['inspect', '--json', ...args], situation);
    const { notes } = JSON.parse(out) as { notes: { path: string }[] };
    return notes.map((note) => note.path.replaceAll('\\', '/'));
  }
}

/** Has a new terminal for each test. */
export function terminalForEach(): () => Terminal {
  let terminal: Terminal;
  beforeEach(() => (terminal = new Terminal()));
  afterEach(() => terminal.dispose());
  return () => terminal;
}
