import * as vscode from 'vscode';
import { Schedule } from '../../core/history/schedule';
import { targetOfId } from '../../core/outline/targetRows';
import { type PlacedQuestion, questionsOf } from '../../core/targets/belonging';
import { paceOf, seenWritten, type WrittenByDay } from '../../core/targets/pace';
import { type Readiness, readinessOf } from '../../core/targets/readiness';
import { keysToAsk, summaryOf, type TargetsOfFolder } from '../../core/targets/summary';
import type { Target } from '../../core/targets/target';
import { dayOfTarget } from '../../core/targets/targetDay';
import { readTargets, type TargetsFile } from '../../core/targets/targetsFile';
import { type Today, todayFor } from '../../core/targets/today';
import { Command, Setting } from '../../ids';
import { newPerDay, wishesIn } from '../shared/practiceSettings';
import { now } from '../shared/today';
import { turn } from '../shared/turn';
import { askTarget, changeDay, deleteTarget, type TargetOfFolder } from './changeTarget';
import { makeTarget } from './newTarget';
import { fileIn, NotOwnTargets, readFile } from './targetFile';
import type { TargetNeeds } from './needs';

/** While somebody types, notes change many times a second. */
const PAUSE_MS = 300;
/** Where it is kept how many answers were written on the last days. */
const WRITTEN = 'targets.written';

/** A target, and what comes of the notes and the history for it. */
interface TargetNow {
  readonly readiness: Readiness;
  readonly today: Today;
}

/** The targets when there are some, and what is to be done for them. */
export class OpenTargets implements vscode.Disposable {
  readonly #needs: TargetNeeds;
  readonly #tell: () => void;
  readonly #files = new Map<string, TargetsFile>();
  #known: ReadonlyMap<string, readonly TargetNow[]> = new Map();
  readonly #stop: readonly (() => void)[];
  readonly #settings: vscode.Disposable;
  #turn = 0;
  #pause: NodeJS.Timeout | undefined;
  #summaries: readonly TargetsOfFolder[] = [];

  constructor(needs: TargetNeeds, tell: () => void) {
    this.#needs = needs;
    this.#tell = tell;
    const later = (): void => this.#later();
    this.#stop = [needs.index.onDidChange(later), needs.progress.onDidChange(later)];
    this.#settings = vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(HISTORY)) this.#later();
    });
  }

  get all(): readonly TargetsOfFolder[] {
    return this.#summaries;
  }

  of(folder: vscode.Uri): readonly Target[] {
    return this.#files.get(folder.toString())?.targets ?? [];
  }

  dispose(): void {
    clearTimeout(this.#pause);
    this.#turn += 1;
    for (const stop of this.#stop) stop();
    this.#settings.dispose();
  }

  /** Reads the files again. */
  async read(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const texts = await Promise.all(folders.map(({ uri }) => readFile(uri).catch(sayWhyNot)));
    this.#files.clear();
    folders.forEach(({ uri }, at) => {
      const text = texts[at];
      if (text !== undefined) this.#files.set(uri.toString(), readTargets(text));
    });
    await this.#update();
  }

  async make(): Promise<void> {
    await this.#needs.allRead;
    await makeTarget((folder) => this.#questionsIn(folder.toString()));
    await this.read();
  }

  /** Asks for another day of the target of a row; without one, of which. */
  async changeDay(id: unknown): Promise<void> {
    await this.#changing(id, vscode.l10n.t('Change Day of Target'), changeDay);
  }

  async delete(id: unknown): Promise<void> {
    await this.#changing(id, vscode.l10n.t('Delete Target'), deleteTarget);
  }

  async #changing(id: unknown, title: string, change: (one: TargetOfFolder) => Promise<void>): Promise<void> {
    const all = [...this.#files].flatMap(([folder, { targets }]) => targets.map((target) => ({ folder: vscode.Uri.parse(folder), target })));
    const named = typeof id === 'string' ? targetOfId(id) : undefined;
    const meant = named && all.filter(({ folder, target }) => folder.toString() === named.folder && target.name === named.name);
    const one = await askTarget(meant ?? all, title);
    if (one) await change(one);
    else if (all.length === 0) await this.#sayNone();
  }

  async openFile(id: unknown): Promise<void> {
    const folder = this.#folderOf(id);
    if (!folder) return;
    const line = this.#files.get(folder.toString())?.problems[0]?.line;
    try {
      const selection = line === undefined ? {} : { selection: new vscode.Range(line - 1, 0, line - 1, 0) };
      await vscode.window.showTextDocument(fileIn(folder), selection);
    } catch {
      await this.#sayNone();
    }
  }

  async #sayNone(): Promise<void> {
    const make = vscode.l10n.t('New Target…');
    const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('There are no targets in this folder yet.'), make);
    if (chosen === make) await vscode.commands.executeCommand(Command.newTarget);
  }

  /** Practices what is to be said today for the target of a row; without one, for the first that has something. */
  async practice(id: unknown): Promise<void> {
    const known = this.#of(id, ({ today }) => today.say.length > 0);
    if (known && known.today.say.length > 0) await vscode.commands.executeCommand(Command.practiceThese, keysToAsk(known.today.say));
    else void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to say aloud today.'));
  }

  /** Opens where the first answer is to be written today. */
  async write(id: unknown): Promise<void> {
    const first = this.#of(id, ({ today }) => today.write.length > 0)?.today.write[0];
    if (first) await vscode.commands.executeCommand(Command.openQuestion, first.entry.key);
    else void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to write today.'));
  }

  /** Shows the setting that says how much is done on a day. */
  async prepareMore(id: unknown): Promise<void> {
    const shortfall = this.#of(id, ({ today }) => today.shortfall !== undefined)?.today.shortfall;
    const isTooFewInAll = shortfall?.enough && shortfall.enough.mostPerDay > shortfall.effort.mostPerDay;
    await vscode.commands.executeCommand('workbench.action.openSettings', isTooFewInAll ? Setting.mostPerDay : Setting.newPerDay);
  }

  #of(id: unknown, hasSomething: (known: TargetNow) => boolean): TargetNow | undefined {
    const named = typeof id === 'string' ? targetOfId(id) : undefined;
    if (named) return this.#known.get(named.folder)?.find(({ readiness }) => readiness.target.name === named.name);
    return [...this.#known.values()].flat().find(hasSomething);
  }

  #folderOf(id: unknown): vscode.Uri | undefined {
    const named = typeof id === 'string' ? targetOfId(id) : undefined;
    if (named) return vscode.Uri.parse(named.folder);
    const [first] = this.#files.keys();
    return first === undefined ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.parse(first);
  }

  #later(): void {
    this.#pause ??= setTimeout(() => {
      this.#pause = undefined;
      void this.#update();
    }, PAUSE_MS);
  }

  /** One target after the other, so that nothing else has to wait for long; what was told is told until then. */
  async #update(): Promise<void> {
    const update = (this.#turn += 1);
    const { day: today } = now();
    const all = new Map<string, readonly TargetNow[]>();
    for (const [folder, { targets }] of [...this.#files]) {
      const known: TargetNow[] = [];
      for (const know of this.#knowing(folder, targets, today)) {
        known.push(know());
        await turn();
        if (update !== this.#turn) return; // it has begun anew
      }
      all.set(folder, known);
    }
    this.#known = all;
    this.#summaries = [...all].map(([folder, known]) => {
      const problems = this.#files.get(folder)?.problems ?? [];
      return { folder, problems, targets: known.map(({ readiness, today: plan }) => summaryOf(readiness, today, plan)) };
    });
    this.#tell();
  }

  /** What there is to find out of each target. */
  #knowing(folder: string, targets: readonly Target[], today: number): (() => TargetNow)[] {
    if (targets.length === 0) return [];
    const uri = vscode.Uri.parse(folder);
    const wishes = wishesIn(uri);
    const { retention, rollover } = wishes;
    const questions = this.#questionsIn(folder);
    const schedule = new Schedule(wishes);
    const pace = this.#paceOf(folder, questions, today);
    const preparing = { today, rollover, retention, schedule, newPerDay: newPerDay(uri), mostPerDay: wishes.most, ...(pace === undefined ? {} : { pace }) };
    const seeing = { questions, knownAt: (key: string) => this.#needs.progress.at(key), schedule, retention, today };
    const calendar = { rollover, offsetAt: (at: number) => 0 - new Date(at).getTimezoneOffset() };
    return targets.map((target) => () => {
      const readiness = readinessOf(target, dayOfTarget(target, calendar), seeing);
      return { readiness, today: todayFor(readiness, preparing) };
    });
  }

  #questionsIn(folder: string): PlacedQuestion[] {
    const begins = `${folder.replace(/\/$/, '')}/`;
    const pathOf = (uri: string): string | undefined => (uri.startsWith(begins) ? decodeURIComponent(uri.slice(begins.length)) : undefined);
    return questionsOf({ index: this.#needs.index, pathOf });
  }

  #paceOf(folder: string, questions: readonly PlacedQuestion[], day: number): number | undefined {
    const all = this.#needs.memory.get<Record<string, readonly WrittenByDay[]>>(WRITTEN) ?? {};
    const count = questions.filter(({ entry }) => entry.question.status === 'answered').length;
    const before = all[folder] ?? [];
    const seen = seenWritten(before, { day, count });
    if (JSON.stringify(seen) !== JSON.stringify(before)) void this.#needs.memory.update(WRITTEN, { ...all, [folder]: seen });
    return paceOf(seen);
  }
}

/** What the settings begin with that say how somebody practices. */
const HISTORY = Setting.mostPerDay.slice(0, Setting.mostPerDay.lastIndexOf('.'));

function sayWhyNot(error: unknown): undefined {
  if (!(error instanceof NotOwnTargets)) return;
  void vscode.window.showWarningMessage(
    vscode.l10n.t('{0} is behind a link, or is no ordinary file, so it was not read; put the file itself there.', error.message),
  );
}
