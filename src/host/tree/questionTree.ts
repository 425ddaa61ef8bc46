import * as vscode from 'vscode';
import type { Progress } from '../../core/history/known';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { QuestionEntry } from '../../core/index/questionEntry';
import { type Arrangement, isFiltered } from '../../core/outline/arrangement';
import { type ChangedRows, together } from '../../core/outline/changes';
import { Outline } from '../../core/outline/outline';
import type { TargetsOfFolder } from '../../core/targets/summary';
import { secondsOf, spokenAnswer } from '../../core/speech/speech';
import { speakingRates } from '../shared/speechSettings';
import { asksInDoubt } from '../shared/askInDoubt';
import { now } from '../shared/today';
import { isOpenAtFirst } from './openAtFirst';
import { rowOf } from './rows';
import { tooltipOf } from './tooltip';

/** While a folder is read, changes come by the thousand; nobody sees more than ten a second. */
const PAUSE_MS = 100;

const MINUTE_MS = 60_000;

const NOTHING: ChangedRows = new Set<string>();

/** The targets that are shown above all else. */
export interface ShownTargets {
  all(): readonly TargetsOfFolder[];
  readonly onDidChange: vscode.Event<void>;
}

/**
 * The rows of the tree, known by the ids of the outline's nodes. Whoever asks gets what is true now; that something
 * changed is told at once after a pause, and else with what else changes in it.
 */
export class QuestionTree implements vscode.TreeDataProvider<string>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<string[] | undefined>();
  readonly #updated = new vscode.EventEmitter<void>();
  readonly #outline: Outline;
  readonly #stopListening: readonly (() => void)[];
  readonly #targets: vscode.Disposable;
  #rates = speakingRates();
  /** Whether rows that hold others are open at first. */
  #open: boolean;
  /** The notes that changed since the outline was brought up to date, and the rows since that was told. */
  #pending = new Set<string>();
  #practicePending = false;
  #untold = NOTHING;
  #pause: NodeJS.Timeout | undefined;
  /** Until a question that comes back within the day has waited for another minute. */
  #minute: NodeJS.Timeout | undefined;

  /** Fires with the rows to show anew; with nothing if it is all of them. */
  readonly onDidChangeTreeData = this.#changed.event;
  /** Fires when anything is different, shown or not. */
  readonly onDidUpdate = this.#updated.event;

  constructor(index: NoteIndex, progress: Progress, arrangement: Arrangement, targets: ShownTargets) {
    const lengthOf = ({ note, question }: QuestionEntry): number => secondsOf(spokenAnswer(note, question), this.#rates);
    this.#outline = new Outline(index, arrangement, lengthOf, { progress, now }, asksInDoubt, () => targets.all());
    this.#open = isOpenAtFirst(this.#outline);
    this.#stopListening = [index.onDidChange((uri) => this.#heard(uri)), progress.onDidChange(() => this.#heardOfPractice())];
    this.#targets = targets.onDidChange(() => this.#heardOfPractice());
  }

  dispose(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#minute);
    for (const stop of this.#stopListening) stop();
    this.#targets.dispose();
    this.#changed.dispose();
    this.#updated.dispose();
  }

  /** What the rows are made from, as the notes are now. */
  get outline(): Outline {
    if (this.#pending.size > 0) {
      const changes = this.#outline.update(this.#pending);
      this.#pending.clear();
      this.#untold = together(this.#untold, changes);
    }
    if (this.#practicePending) {
      this.#practicePending = false;
      this.#untold = together(this.#untold, this.#outline.updatePractice());
    }
    return this.#outline;
  }

  arrange(arrangement: Arrangement): void {
    this.#pending.clear();
    this.#practicePending = false;
    this.#outline.arrange(arrangement);
    this.#open = isOpenAtFirst(this.#outline);
    this.#untold = 'all';
    this.#tell();
  }

  /** Makes all rows anew, as a setting says otherwise what is on them. */
  showDifferently(): void {
    this.#rates = speakingRates();
    this.arrange(this.#outline.arrangement);
  }

  getChildren(id?: string): string[] {
    return [...(id === undefined ? this.outline.roots : (this.outline.node(id)?.children ?? []))];
  }

  getTreeItem(id: string): vscode.TreeItem {
    const { outline } = this;
    const node = outline.node(id);
    const item = node ? rowOf(node, { outline, rates: this.#rates, open: this.#open }) : new vscode.TreeItem('');
    // VS Code opens a row as it was told when it first saw its id.
    item.id = `${isFiltered(outline.arrangement) ? 'filtered ' : ''}${this.#open ? '' : 'closed '}${id}`;
    return item;
  }

  getParent(id: string): string | undefined {
    return this.outline.node(id)?.parent;
  }

  resolveTreeItem(item: vscode.TreeItem, id: string): vscode.TreeItem {
    const node = this.outline.node(id);
    item.tooltip = node && tooltipOf(node, this.#rates);
    return item;
  }

  #heard(uri: string): void {
    this.#pending.add(uri);
    if (this.#pause === undefined) this.#tell();
  }

  #heardOfPractice(): void {
    this.#practicePending = true;
    if (this.#pause === undefined) this.#tell();
  }

  #tell(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      if (this.#pending.size > 0 || this.#practicePending || this.#untold !== NOTHING) this.#tell();
    }, PAUSE_MS);
    const { outline } = this;
    const changes = this.#untold;
    this.#untold = NOTHING;
    // What was open at first may be too much by now; never the other way round, while somebody looks at it.
    if (changes === 'all') this.#open &&= isOpenAtFirst(outline);
    if (changes === 'all') this.#changed.fire(undefined);
    else if (changes.size > 0) this.#changed.fire([...changes]);
    this.#updated.fire();
    clearTimeout(this.#minute);
    if (outline.comesBackSoon) this.#minute = setTimeout(() => this.#heardOfPractice(), MINUTE_MS);
  }
}
