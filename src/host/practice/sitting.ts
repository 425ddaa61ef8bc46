import * as vscode from 'vscode';
import { editableAnswer } from '../../core/notes/editable';
import { isUnanswered } from '../../core/outline/unanswered';
import type { SessionNotice } from '../../core/practice/session';
import { reduce } from '../../core/practice/reduce';
import type { Action } from '../../core/practice/action';
import { currentCard, isRevealed, lastStep, type Session } from '../../core/practice/session';
import { measured } from '../../core/practice/steps';
import type { Act } from '../../protocol/toHost';
import type { Told, TypedMessage } from './held';
import type { Needs } from './needs';
import { writeDown } from './writeDown';

/** How cards are gone through, where it is not practice. */
interface How {
  readonly reduce: typeof reduce;
  /** The mock interview that is gone through. */
  readonly mock?: string;
}

/**
 * A session as it is held. One thing happens after the other: a rating is written down before the next card comes. What is
 * pressed meanwhile waits, and counts only for the card that it was pressed at, so that nobody rates one they have not seen.
 */
export class Sitting {
  readonly #needs: Needs;
  readonly #onChange: () => void;
  readonly #how: How;
  #session: Session;
  #isActing = false;
  #last = Promise.resolve();
  #haveNotesChanged = false;
  #problem: string | undefined;

  constructor(session: Session, needs: Needs, onChange: () => void, how: How = { reduce }) {
    this.#session = session;
    this.#needs = needs;
    this.#onChange = onChange;
    this.#how = how;
  }

  get session(): Session {
    return this.#session;
  }

  /** Why the answer that is being written could not be saved. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** Does what was asked for on the page, when all is done that was asked for before. */
  act(told: Told): Promise<void> {
    this.#last = this.#last.then(() => this.#act(told));
    return this.#last;
  }

  async #act(told: Told): Promise<void> {
    if (told.turn !== this.#session.turn) return;
    this.#isActing = true;
    try {
      await this.#do(told);
    } catch (error) {
      this.#warn(vscode.l10n.t('This could not be done: {0}', error instanceof Error ? error.message : String(error)));
    } finally {
      this.#isActing = false;
      if (this.#haveNotesChanged) this.followNotes();
      this.#onChange();
    }
  }

  /** What is typed of an answer, so far. */
  type({ text, turn }: TypedMessage): void {
    if (!this.#isActing && turn === this.#session.turn) this.#reduce({ type: 'wrote', text });
  }

  /** Whether a question that is still to come is not in the notes. */
  get misses(): boolean {
    const { cards, position } = this.#session;
    return cards.slice(position).some(({ id }) => !this.#needs.progress.find(id));
  }

  /** The notes changed, and all have been read. */
  followNotes(): void {
    this.#haveNotesChanged = this.#isActing;
    if (!this.#isActing) this.happen({ type: 'notesChanged', find: (id) => this.#needs.progress.find(id), at: Date.now() });
  }

  /** What can happen at any time. */
  happen(action: Extract<Action, { type: 'notesChanged' | 'away' | 'back' | 'counted' }>): void {
    this.#session = this.#how.reduce(this.#session, action);
  }

  async #do(told: Told): Promise<void> {
    const at = Date.now();
    if (told.type === 'rate') await this.#rate(told, at);
    else if (told.type === 'save') await this.#save(told.text);
    else if (told.type === 'tick') this.#reduce({ type: 'tick', point: told.point, ticked: told.ticked });
    else await this.#press(told.act, at);
  }

  async #press(act: Act, at: number): Promise<void> {
    switch (act) {
      case 'undo':
        await this.#undo(at);
        break;
      case 'suspend':
        await this.#suspend(at);
        break;
      case 'practiceWeak':
      case 'practiceAll':
        this.#reduce({ type: 'again', what: act === 'practiceWeak' ? 'weak' : 'all', at });
        this.#haveNotesChanged = true; // some may be gone, or suspended
        break;
      case 'write':
        this.#write(at);
        break;
      case 'stopWriting':
        this.#problem = undefined;
        this.#reduce({ type: act, at });
        break;
      case 'reveal':
      case 'point':
      case 'hint':
      case 'model':
      case 'timer':
      case 'speak':
      case 'skip':
      case 'end':
        this.#reduce({ type: act, at });
    }
  }

  /** What is there is edited; a missing answer is begun. */
  #write(at: number): void {
    const card = currentCard(this.#session);
    const entry = card && this.#needs.progress.find(card.id)?.entry;
    if (!entry) return;
    this.#problem = undefined;
    if (isUnanswered(entry.question)) this.#reduce({ type: 'write', at });
    const answer = editableAnswer(entry.note, entry.question)?.text;
    if (answer !== undefined) this.#reduce({ type: 'edit', answer });
  }

  async #rate({ rating }: Extract<Told, { type: 'rate' }>, at: number): Promise<void> {
    const card = currentCard(this.#session);
    const { facing, cram } = this.#session;
    if (!card || !isRevealed(facing)) return;
    const points = facing.points ?? 0;
    if (cram) {
      this.#reduce({ type: 'rated', rating, points, at });
      return;
    }
    const { progress } = this.#needs;
    if (!progress.find(card.id)) return; // it can only be skipped
    const wait = progress.waits(card.id)[rating];
    const { mock } = this.#how;
    const went = { rating, ...measured(this.#session, { rating, points, at }), ...(mock === undefined ? {} : { mock }) };
    const { event, problem } = await progress.rate(card.id, went);
    this.#reduce({ type: 'rated', rating, event, wait, points, at });
    this.#warn(problem);
  }

  async #undo(at: number): Promise<void> {
    const step = lastStep(this.#session);
    if (!step) return;
    const event = 'event' in step ? step.event : undefined;
    const undone = event === undefined ? undefined : await this.#needs.progress.undo(event);
    this.#reduce({ type: 'undone', at });
    this.#haveNotesChanged = true; // its question may be gone by now
    this.#warn(undone?.problem);
  }

  async #suspend(at: number): Promise<void> {
    const card = currentCard(this.#session);
    if (!card) return;
    const { progress } = this.#needs;
    if (this.#session.cram || !progress.find(card.id)) return;
    const { event, problem } = await progress.suspend(card.id);
    this.#reduce({ type: 'suspended', event, at });
    this.#warn(problem);
  }

  async #save(text: string): Promise<void> {
    const card = currentCard(this.#session);
    if (!card) return;
    const { edited } = this.#session.facing;
    const { problem, isWritten } = await writeDown(card.id, { text, edited }, this.#needs);
    this.#problem = isWritten ? undefined : problem;
    if (isWritten) {
      this.#reduce({ type: 'stopWriting', at: Date.now() });
      this.#haveNotesChanged = true;
      this.#warn(problem);
    } else this.#reduce({ type: 'wrote', text });
  }

  #warn(sentence: string | undefined): void {
    if (sentence === undefined) return;
    const notice: SessionNotice = { kind: 'problem', sentence };
    this.#reduce({ type: 'notice', notice });
  }

  #reduce(action: Action): void {
    const { turn } = this.#session;
    this.#session = this.#how.reduce(this.#session, action);
    if (this.#session.turn !== turn) this.#problem = undefined;
  }
}
