import * as vscode from 'vscode';
import type { Card } from '../core/history/card';
import type { NoteIndex } from '../core/index/noteIndex';
import { ContextKey, OPEN_WALKTHROUGHS, WALKTHROUGH } from '../ids';

export interface WalkthroughNeeds {
  readonly index: NoteIndex;
  readonly history: { cards(): readonly Card[]; onDidChange(listener: () => void): () => void };
  readonly targets: { all(): readonly { readonly targets: readonly unknown[] }[]; readonly onDidChange: vscode.Event<void> };
  /** Resolves when all notes have been read once. */
  readonly allRead: Promise<void>;
  readonly extension: { readonly id: string };
  /** What is kept for the person, wherever they are. */
  readonly memory: vscode.Memento & { setKeysForSync(keys: readonly string[]): void };
}

const SHOWN = 'walkthrough.shown';
const THREE = 3;

/** Shows the first steps where a first note is recognized, once, and tells VS Code which of them are done. */
export function registerWalkthrough({ allRead, extension, history, index, memory, targets }: WalkthroughNeeds): vscode.Disposable {
  memory.setKeysForSync([SHOWN]);
  const answers = new Answers(index);
  const written = new WalkthroughStep(
    ContextKey.wroteAnswer,
    (look) => index.onDidChange((uri) => look(uri)),
    (uri) => answers.isMore(uri),
  );
  const practiced = new WalkthroughStep(
    ContextKey.practicedThree,
    (look) => history.onDidChange(look),
    () => ratingsIn(history.cards()) >= THREE,
  );
  const named = new WalkthroughStep(
    ContextKey.hasTarget,
    (look) => disposing(targets.onDidChange(() => look())),
    () => targets.all().some((one) => one.targets.length > 0),
  );
  const first = new WalkthroughStep(
    undefined,
    (look) => index.onDidChange(() => look()),
    () => isTimeToShow(index, memory),
  );
  let isDisposed = false;
  void allRead.then(() => {
    if (isDisposed) return;
    answers.begin();
    for (const step of [written, practiced, named]) step.begin();
    if (memory.get(SHOWN) !== true) first.begin(() => void show(extension.id, memory));
  });
  return vscode.Disposable.from(written, practiced, named, first, { dispose: () => (isDisposed = true) });
}

/** Something that is waited for until it has happened. */
class WalkthroughStep implements vscode.Disposable {
  readonly #key: string | undefined;
  readonly #listen: (look: (uri?: string) => void) => () => void;
  readonly #isDone: (uri?: string) => boolean;
  #stop: () => void = () => undefined;

  constructor(key: string | undefined, listen: (look: (uri?: string) => void) => () => void, isDone: (uri?: string) => boolean) {
    this.#key = key;
    this.#listen = listen;
    this.#isDone = isDone;
  }

  begin(done: () => void = () => undefined): void {
    const look = (uri?: string): void => {
      if (!this.#isDone(uri)) return;
      this.dispose();
      if (this.#key !== undefined) void vscode.commands.executeCommand('setContext', this.#key, true);
      done();
    };
    this.#stop = this.#listen(look);
    look();
  }

  dispose(): void {
    this.#stop();
  }
}

/** How many answers each note has, to tell when somebody writes one. */
class Answers {
  readonly #index: NoteIndex;
  readonly #counts = new Map<string, number>();

  constructor(index: NoteIndex) {
    this.#index = index;
  }

  begin(): void {
    for (const uri of this.#index.uris()) this.#counts.set(uri, this.#countIn(uri));
  }

  /** What changes where no editor is, as by Git, nobody has written here. */
  isMore(uri: string | undefined): boolean {
    if (uri === undefined) return false;
    const before = this.#counts.get(uri) ?? 0;
    const now = this.#countIn(uri);
    this.#counts.set(uri, now);
    return now > before && vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri);
  }

  #countIn(uri: string): number {
    return this.#index.get(uri)?.questions.filter(({ status }) => status === 'answered').length ?? 0;
  }
}

/** Nobody who is writing is interrupted, nor who wants no walkthrough that they did not ask for. */
function isTimeToShow(index: NoteIndex, memory: vscode.Memento): boolean {
  const isWanted = vscode.workspace.getConfiguration().get<unknown>(OPEN_WALKTHROUGHS) !== false;
  return isWanted && memory.get(SHOWN) !== true && index.uris().length > 0 && !vscode.workspace.textDocuments.some(({ isDirty }) => isDirty);
}

async function show(extension: string, memory: vscode.Memento): Promise<void> {
  await memory.update(SHOWN, true);
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension}#${WALKTHROUGH}`, false);
}

function ratingsIn(cards: readonly Card[]): number {
  return cards.reduce((sum, { ratings }) => sum + ratings.length, 0);
}

function disposing(listening: vscode.Disposable): () => void {
  return () => {
    listening.dispose();
  };
}
