import * as vscode from 'vscode';
import { currentCard, isOver, type Session } from '../../core/practice/session';
import type { PanelView } from '../../protocol/panelView';
import { keepTimer } from './choosing/habit';
import type { Held, ImagesOf, Told, TypedMessage } from './held';
import { panelView, seenOf, stampOf } from './panelView';
import type { Needs } from './needs';
import { saveSummary } from './saveSummary';
import { Sitting } from './sitting';

/** Practice, as a panel holds it. */
export class PracticeHeld implements Held {
  readonly #needs: Needs;
  readonly #sitting: Sitting;

  constructor(session: Session, needs: Needs, onChange: () => void) {
    this.#needs = needs;
    this.#sitting = new Sitting(session, needs, onChange);
  }

  get state(): Session {
    return this.#sitting.session;
  }

  get title(): string {
    return this.state.cram ? vscode.l10n.t('Cram') : vscode.l10n.t('Practice');
  }

  get size(): number {
    return this.state.cards.length;
  }

  get turn(): number {
    return this.state.turn;
  }

  get isUnfinished(): boolean {
    return this.state.steps.length > 0 && !isOver(this.state);
  }

  get misses(): boolean {
    return this.#sitting.misses;
  }

  get card(): string | undefined {
    return currentCard(this.state)?.id;
  }

  get note(): string | undefined {
    return this.card === undefined ? undefined : this.#needs.progress.find(this.card)?.entry.uri;
  }

  get stamp(): string {
    return stampOf(seenOf(this.state, this.#needs), this.#sitting.problem);
  }

  async act(told: Told): Promise<undefined> {
    await this.#sitting.act(told);
    if (told.type === 'act' && told.act === 'timer') await keepTimer(this.#needs.memory, this.state.timer);
  }

  type(typed: TypedMessage): void {
    this.#sitting.type(typed);
  }

  followNotes(): void {
    this.#sitting.followNotes();
  }

  /** Nobody thinks or speaks in front of a panel that is not seen. */
  seen(isSeen: boolean): void {
    this.#sitting.happen({ type: isSeen ? 'back' : 'away', at: Date.now() });
  }

  async view(images: ImagesOf): Promise<PanelView> {
    const { progress } = this.#needs;
    const { view, points } = await panelView(seenOf(this.state, this.#needs), { progress, image: images, problem: this.#sitting.problem });
    if (points !== undefined) this.#sitting.happen({ type: 'counted', points });
    return view;
  }

  saveNote(): Promise<void> {
    return saveSummary(this.state, this.#needs.progress);
  }

  dispose(): void {
    // nothing of it goes on by itself
  }
}
