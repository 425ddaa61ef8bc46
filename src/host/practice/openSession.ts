import * as vscode from 'vscode';
import type { Session } from '../../core/practice/session';

const OPEN = 'practice.open';

interface Kept {
  /** The window that it is open in. */
  readonly window: string;
  readonly session: Session;
}

/**
 * The session of the open panel, as it was shown last. The page keeps it, too, and for longer; but when the extension host
 * ends and begins again below an open window, VS Code leaves the page without anyone to talk to.
 */
export class OpenSession {
  readonly #memory: vscode.Memento;
  #next: Kept | undefined;
  #isKeeping = false;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  keep(session: Session): void {
    this.#put({ window: vscode.env.sessionId, session });
  }

  forget(): void {
    this.#put(undefined);
  }

  /** The last one wins; while one is being kept others wait. */
  #put(kept: Kept | undefined): void {
    this.#next = kept;
    if (this.#isKeeping) return;
    this.#isKeeping = true;
    void Promise.resolve(this.#memory.update(OPEN, kept)).then(() => {
      this.#isKeeping = false;
      if (this.#next !== kept) this.#put(this.#next);
    });
  }
}

/** What was open in this window when its extension host ended: not what another window has open, or had before. */
export function leftBehind(memory: vscode.Memento): unknown {
  const kept = memory.get<Partial<Kept>>(OPEN);
  return kept?.window === vscode.env.sessionId ? kept.session : undefined;
}
