import * as vscode from 'vscode';
import type { Held, State } from './held';

const OPEN = 'practice.open';

interface KeptSession {
  /** The window that it is open in, if VS Code tells one from the other. */
  readonly window: string;
  readonly session: State;
}

/** A session of more questions is so big that it would hold up what is to be seen: it is kept a moment later. */
const MANY = 500;
const MOMENT_MS = 100;

/**
 * Keeps what the open panel holds: with its page, which has it again when the window is loaded again, and in memory, for
 * when the extension host ends and begins anew below an open window. Then VS Code leaves the page without anyone to talk to.
 */
export class OpenSession {
  readonly #memory: vscode.Memento;
  readonly #current: () => Pick<Held, 'state' | 'size'> | undefined;
  readonly #tellPage: (session: State) => void;
  #soon: NodeJS.Timeout | undefined;
  #next: KeptSession | undefined;
  #isKeeping = false;
  #isClosed = false;

  constructor(memory: vscode.Memento, current: () => Pick<Held, 'state' | 'size'> | undefined, tellPage: (session: State) => void) {
    this.#memory = memory;
    this.#current = current;
    this.#tellPage = tellPage;
  }

  dispose(): void {
    this.#isClosed = true;
    clearTimeout(this.#soon);
  }

  /** When something else is shown. */
  keepSoon(): void {
    if ((this.#current()?.size ?? 0) < MANY) this.keep();
    else this.#soon ??= setTimeout(() => this.keep(), MOMENT_MS);
  }

  keep(): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    const session = this.#current()?.state;
    if (!session || this.#isClosed) return;
    this.#tellPage(session);
    this.#put({ window: vscode.env.sessionId, session });
  }

  forget(): void {
    this.#put(undefined);
  }

  /** The last one wins; while one is being kept others wait. */
  #put(kept: KeptSession | undefined): void {
    this.#next = kept;
    if (this.#isKeeping) return;
    this.#isKeeping = true;
    const next = (): void => {
      this.#isKeeping = false;
      if (this.#next !== kept) this.#put(this.#next);
    };
    void Promise.resolve(this.#memory.update(OPEN, kept)).then(next, next);
  }
}

/** What was open in this window when its extension host ended: not what another window has open, or had before. */
export function leftBehind(memory: vscode.Memento): unknown {
  const kept = memory.get<Partial<KeptSession>>(OPEN);
  return kept?.window === vscode.env.sessionId ? kept.session : undefined;
}
