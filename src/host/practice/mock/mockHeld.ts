import * as vscode from 'vscode';
import { type EarlierMock, lastMock } from '../../../core/mock/change';
import { cardAsked, type Interview, isInterviewOver } from '../../../core/mock/interview';
import { LONGEST_MS, passTime, untilSpeaking } from '../../../core/mock/interviewClock';
import { interviewView, type InterviewState } from '../../../core/mock/interviewView';
import type { Mock } from '../../../core/mock/mock';
import { type InterviewAction, reduceInterview } from '../../../core/mock/reduceInterview';
import { type Report, reportOf } from '../../../core/mock/report';
import { reduceReview, reviewOf, saidTo } from '../../../core/mock/review';
import { onceMore } from '../../../core/practice/results';
import { currentCard, isOver, type Session, startSession } from '../../../core/practice/session';
import type { Act } from '../../../protocol/toHost';
import type { PanelView } from '../../../protocol/panelView';
import { habitOf } from '../choosing/habit';
import type { Held, ImagesOf, Told, TypedMessage } from '../held';
import { panelView, seenOf, stampOf } from '../panelView';
import type { Needs } from '../needs';
import { Sitting } from '../sitting';
import { askedView } from './askedView';
import { reportView } from './reportView';
import { reviewView } from './reviewView';
import { saveReport } from './saveReport';

/** No more of an answer's time is lost when the window is loaded again. */
const KEEP_MS = 5000;

const IN_INTERVIEW: readonly Act[] = ['speak', 'next', 'pass', 'pause', 'end'] satisfies InterviewAction['type'][];
const IN_REVIEW: readonly Act[] = ['write', 'stopWriting', 'model', 'skip', 'undo', 'end'];

/** A mock interview, as a panel holds it: first the questions, then what was said beside the notes, then the report. */
export class MockHeld implements Held {
  readonly #needs: Needs;
  readonly #onChange: () => void;
  #interview: Interview;
  #review: Sitting | undefined;
  #earlier: { readonly found: EarlierMock | undefined } | undefined;
  #soon: NodeJS.Timeout | undefined;

  constructor({ interview, review }: Mock, needs: Needs, onChange: () => void) {
    this.#needs = needs;
    this.#onChange = onChange;
    this.#interview = interview;
    if (review) this.#review = this.#goThrough(review);
    this.#wait();
  }

  get title(): string {
    return vscode.l10n.t('Mock Interview');
  }

  get state(): Mock {
    const review = this.#review?.session;
    return { interview: passTime(this.#interview, Date.now()), ...(review ? { review } : {}) };
  }

  get size(): number {
    return this.#interview.cards.length;
  }

  get turn(): number {
    return this.#review?.session.turn ?? this.#interview.turn;
  }

  get isUnfinished(): boolean {
    return !this.#review || !isOver(this.#review.session);
  }

  /** What is asked is asked, wherever it is by now. */
  get misses(): boolean {
    return this.#review?.misses ?? false;
  }

  /** A note is not opened before the end: the answer is in it. */
  get card(): string | undefined {
    return this.#review && currentCard(this.#review.session)?.id;
  }

  get note(): string | undefined {
    const card = this.card ?? cardAsked(this.#interview)?.id;
    return card === undefined ? undefined : this.#needs.progress.find(card)?.entry.uri;
  }

  get stamp(): string {
    const asked = this.#asked();
    if (asked) return JSON.stringify({ ...asked, spent: 0, whole: undefined });
    const report = this.#isReported() ? this.#report(() => []) : undefined;
    return report ? JSON.stringify(report) : this.#review ? stampOf(seenOf(this.#review.session, this.#needs), this.#review.problem) : '';
  }

  async act(told: Told): Promise<Session | undefined> {
    if (told.turn !== this.turn) return undefined;
    if (!this.#review) this.#ask(told);
    else if (this.#isReported() && told.type === 'act' && told.act === 'practiceWeak') return this.#weak(this.#review.session);
    else if (told.type !== 'act' || IN_REVIEW.includes(told.act)) await this.#review.act(told);
    return undefined;
  }

  type(typed: TypedMessage): void {
    this.#review?.type(typed);
  }

  followNotes(): void {
    this.#review?.followNotes();
  }

  /** An interview goes on: only a pause stops its clock. */
  seen(isSeen: boolean): void {
    this.#review?.happen({ type: isSeen ? 'back' : 'away', at: Date.now() });
  }

  async view(images: ImagesOf): Promise<PanelView> {
    const asked = this.#asked();
    if (asked) return askedView(asked, this.#needs.progress, images(asked.uri));
    const review = this.#review;
    if (!review || this.#isReported()) {
      const { pointTextsOf } = await import('../../../core/markdown/render');
      return reportView(this.#report(pointTextsOf), this.turn, review?.session);
    }
    const { progress } = this.#needs;
    const card = this.card;
    const { view, points } = await panelView(seenOf(review.session, this.#needs), { progress, image: images, problem: review.problem });
    if (points !== undefined) review.happen({ type: 'counted', points });
    return reviewView(view, saidTo(this.#interview, card), this.#interview.limits);
  }

  async saveNote(): Promise<void> {
    if (!this.#isReported()) return;
    const { pointTextsOf } = await import('../../../core/markdown/render');
    await saveReport(this.#report(pointTextsOf));
  }

  dispose(): void {
    clearTimeout(this.#soon);
  }

  #ask(told: Told): void {
    if (told.type !== 'act' || !IN_INTERVIEW.includes(told.act)) return;
    this.#interview = reduceInterview(this.#interview, { type: told.act as InterviewAction['type'], at: Date.now() });
    if (isInterviewOver(this.#interview)) {
      this.#review = this.#goThrough(reviewOf(this.#interview, Date.now()));
      this.#review.followNotes();
    }
    this.#wait();
    this.#onChange();
  }

  #goThrough(review: Session): Sitting {
    return new Sitting(review, this.#needs, this.#onChange, { reduce: reduceReview(this.#interview), mock: this.#interview.id });
  }

  /** Who has thought as long as they may, is shown that they speak; and what it took until now is kept now and then. */
  #wait(): void {
    clearTimeout(this.#soon);
    const { since } = this.#interview;
    if (since === undefined || Date.now() - since > LONGEST_MS) return;
    const wait = Math.min(untilSpeaking(passTime(this.#interview, Date.now())) ?? Infinity, KEEP_MS);
    this.#soon = setTimeout(() => {
      this.#onChange();
      this.#wait();
    }, wait);
  }

  #asked(): InterviewState | undefined {
    return interviewView(this.#interview, (id) => this.#needs.progress.find(id), Date.now());
  }

  #isReported(): boolean {
    return this.#review !== undefined && isOver(this.#review.session);
  }

  #report(pointsOf: (parts: readonly string[]) => readonly string[]): Report {
    const { index, progress } = this.#needs;
    this.#earlier ??= { found: lastMock(index, progress, this.#interview.id) };
    return reportOf(this.state, { find: (id) => progress.find(id), pointsOf, earlier: this.#earlier.found });
  }

  /** What went badly, as practice. */
  #weak(review: Session): Session | undefined {
    const cards = onceMore(review, 'weak');
    return cards.length === 0 ? undefined : startSession(cards, { cram: false, at: Date.now(), timer: habitOf(this.#needs.memory).timer });
  }
}
