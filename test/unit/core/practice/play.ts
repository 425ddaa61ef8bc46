import type { Action } from '../../../../src/core/practice/action';
import { deckOf } from '../../../../src/core/practice/deck';
import { reduce } from '../../../../src/core/practice/reduce';
import { type Session, startSession } from '../../../../src/core/practice/session';
import { type CardState, type SummaryState, viewOf } from '../../../../src/core/practice/view';
import type { Desk } from './desk';

type Simple = Extract<Action, { at: number }>['type'];
type Timed = Exclude<Simple, 'rated' | 'again' | 'notesChanged'>;
/** `3` is a rating, of an answer of four points. */
export type Move =
  | Timed
  | 1
  | 2
  | 3
  | 4
  | { readonly after: number }
  | Exclude<Action, { at: number }>
  | { type: 'follow' }
  | { type: 'again'; what: 'weak' | 'all' };

/** A session that is played, a second for each thing that happens in it. */
export class Play {
  now = 0;
  session: Session;
  #events = 0;
  readonly #desk: Desk;

  constructor(desk: Desk, how: { readonly cram?: boolean } = {}) {
    this.#desk = desk;
    const cards = deckOf({ what: { kind: 'everything' }, order: 'document' }, desk.index, desk, () => 0);
    this.session = startSession(cards, { cram: how.cram ?? false, at: 0 });
  }

  do(...moves: readonly Move[]): this {
    for (const move of moves) this.#move(move);
    return this;
  }

  /** Reveals and rates one card after the other. */
  rate(...ratings: readonly (1 | 2 | 3 | 4)[]): this {
    return this.do(...ratings.flatMap((rating): Move[] => ['reveal', rating]));
  }

  get view(): CardState | SummaryState {
    return viewOf(this.session, this.#desk.find, this.now, this.#desk);
  }

  get card(): CardState {
    const { view } = this;
    if (view.kind !== 'card') throw new Error('The session is over.');
    return view;
  }

  get summary(): SummaryState {
    const { view } = this;
    if (view.kind !== 'summary') throw new Error('The session is not over.');
    return view;
  }

  /** The card in a word or two: `2/3 Two? …` */
  get seen(): string {
    const { view } = this;
    if (view.kind === 'summary') return 'over';
    const { number, total, question, answer, revealed } = view;
    return `${number}/${total} ${question} ${answer ? `${answer.parts.join()} (${answer.shown})` : revealed ? '–' : '…'}`;
  }

  /** What is still to come. */
  get queue(): string[] {
    return this.session.cards.slice(this.session.position).map(({ text }) => text);
  }

  #move(move: Move): void {
    if (typeof move === 'object' && 'after' in move) this.now += move.after;
    else {
      this.now += 1000;
      this.session = reduce(this.session, this.#actionOf(move));
    }
  }

  #actionOf(move: Exclude<Move, { after: number }>): Action {
    const at = this.now;
    if (typeof move === 'number') {
      if (this.session.cram) return { type: 'rated', rating: move, points: 4, at };
      return { type: 'rated', rating: move, event: `event ${++this.#events}`, wait: this.#desk.waits()[move], points: 4, at };
    }
    if (typeof move === 'string') return move === 'suspended' ? { type: move, event: `event ${++this.#events}`, at } : { type: move, at };
    if (move.type === 'follow') return { type: 'notesChanged', find: this.#desk.find, at };
    return move.type === 'again' ? { ...move, at } : move;
  }
}
