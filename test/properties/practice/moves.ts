import fc from 'fast-check';
import type { Action } from '../../../src/core/practice/action';
import { reduce } from '../../../src/core/practice/reduce';
import { isRevealed, lastStep, type Session, startSession } from '../../../src/core/practice/session';
import { deckOf } from '../../../src/core/practice/deck';
import { Desk } from '../../unit/core/practice/desk';

/** A question of the note and how much of it there is now. */
export interface Written {
  readonly own: number;
  readonly model: boolean;
  readonly followUp: boolean;
}

const written: fc.Arbitrary<Written> = fc.record({ own: fc.nat(3), model: fc.boolean(), followUp: fc.boolean() });
export const notes = fc.array(written, { minLength: 1, maxLength: 5 });

/** Some questions, a section each two. Every answer, and nothing else, says `secret`, and as what it is written by `word`. */
export function textOf(questions: readonly Written[], word = 'secret'): string {
  const parts = questions.map(({ own, model, followUp }, at) => {
    const points = own === 0 ? '' : `A. My ${word} ${at}\n${`- more ${word}\n`.repeat(own - 1)}`;
    const official = model ? `\nModel answer: The ${word} of others\n` : '';
    const below = followUp ? `\n<details>\n<summary>And why ${at}?</summary>\n\nBelow: ${word}\n\n</details>\n` : '';
    return `${at % 2 === 0 ? `## Part ${at}\n\n` : ''}### Q. What is ${at}?\n\n${points}${official}${below}\n`;
  });
  return `# Notes\n\n${parts.join('')}`;
}

/** What a person does, what happens to the note meanwhile, and time. */
export type Move =
  | 'reveal'
  | 'point'
  | 'hint'
  | 'model'
  | 'timer'
  | 'speak'
  | 'skip'
  | 'suspended'
  | 'undone'
  | 'away'
  | 'back'
  | 'end'
  | 'write'
  | 'stopWriting'
  | 'follow'
  | 'weak'
  | 'all'
  | { readonly rate: 1 | 2 | 3 | 4 }
  | { readonly tick: number; readonly ticked: boolean }
  | { readonly counted: number }
  | { readonly wrote: string }
  | { readonly passes: number }
  /** Which of the questions are in the note. */
  | { readonly kept: readonly boolean[] };

const some = (...moves: Move[]): fc.Arbitrary<Move> => fc.constantFrom(...moves);
const rate: fc.Arbitrary<Move> = fc.record({ rate: fc.constantFrom(1, 2, 3, 4) });
const passes: fc.Arbitrary<Move> = fc.integer({ min: -2000, max: 4_000_000 }).map((time) => ({ passes: time }));
const kept: fc.Arbitrary<Move> = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }).map((flags) => ({ kept: flags }));

/** What is done with the card that is asked. */
export const onCard: fc.Arbitrary<Move> = fc.oneof(
  some('reveal', 'reveal', 'point', 'hint', 'model', 'timer', 'speak', 'away', 'back', 'write', 'stopWriting'),
  fc.record({ tick: fc.integer({ min: -1, max: 4 }), ticked: fc.boolean() }),
  fc.record({ counted: fc.nat(5) }),
  fc.record({ wrote: fc.string() }),
  passes,
);
/** What leads to another card, or back. */
export const onward: fc.Arbitrary<Move> = fc.oneof({ weight: 5, arbitrary: rate }, { weight: 3, arbitrary: some('skip', 'suspended', 'undone', 'end') });
export const noteMoves: fc.Arbitrary<Move> = fc.oneof(some('follow'), kept);
export const anything: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: onCard },
  { weight: 6, arbitrary: onward },
  { weight: 2, arbitrary: noteMoves },
  { weight: 1, arbitrary: some('weak', 'all') },
);

const POINTS = 3;

/** A session, the notes and what is written down of it, as the host has them. */
export class Host {
  readonly desk: Desk;
  session: Session;
  now = 0;
  /** Written down and not taken back. */
  readonly events = new Set<string>();
  readonly taken = new Set<string>();
  readonly #questions: readonly Written[];
  #count = 0;

  constructor(questions: readonly Written[], cram: boolean, word?: string) {
    this.#questions = questions;
    this.desk = new Desk({ note: textOf(questions, word) });
    this.session = startSession(
      deckOf({ what: { kind: 'everything' }, order: 'document' }, this.desk.index, this.desk, () => 0),
      { cram, at: 0 },
    );
  }

  move(move: Move): this {
    if (typeof move === 'object' && 'passes' in move) this.now += move.passes;
    else if (typeof move === 'object' && 'kept' in move) this.desk.write('note', textOf(this.#questions.filter((_, at) => move.kept[at])));
    else this.act(this.#actionOf(move));
    return this;
  }

  act(action: Action): void {
    const step = lastStep(this.session);
    if (action.type === 'undone' && step && 'event' in step) {
      if (!this.events.delete(step.event)) throw new Error(`${step.event} is taken back twice.`);
      this.taken.add(step.event);
    }
    this.session = reduce(this.session, action);
  }

  #actionOf(move: Exclude<Move, { passes: number } | { kept: readonly boolean[] }>): Action {
    const at = this.now;
    if (typeof move === 'string') {
      if (move === 'follow') return { type: 'notesChanged', find: this.desk.find, at };
      if (move === 'weak' || move === 'all') return { type: 'again', what: move, at };
      return move === 'suspended' ? { type: move, ...this.#written(true), at } : { type: move, at };
    }
    if ('tick' in move) return { type: 'tick', point: move.tick, ticked: move.ticked };
    if ('counted' in move) return { type: 'counted', points: move.counted };
    if ('wrote' in move) return { type: 'wrote', text: move.wrote };
    const wait = this.session.cram ? {} : { wait: this.desk.waits()[move.rate] };
    return { type: 'rated', rating: move.rate, ...this.#written(isRevealed(this.session.facing)), ...wait, points: POINTS, at };
  }

  /** An event, if something is to be written down. */
  #written(isSomething: boolean): { event?: string } {
    const isThere = this.session.position < this.session.cards.length && lastStep(this.session)?.kind !== 'ended';
    if (!isSomething || !isThere || this.session.cram) return {};
    const event = `event ${++this.#count}`;
    this.events.add(event);
    return { event };
  }
}
