import type { Rating } from '../history/event';
import type { Known } from '../history/known';
import type { SessionNotice } from './notice';

/** A question of a session. It is known by its id: what it says and what its answer is, the note tells. */
export interface Asked {
  /** `Known.id` */
  readonly id: string;
  /** Its place among the questions of the session, from 1; a follow-up has that of its question. It stays, whatever becomes of others. */
  readonly number: number;
  /** The beginning of the question, for when it is gone. */
  readonly text: string;
  /** The beginning of the question that it follows up on. */
  readonly parent?: string;
  /** It was asked before in this session, and comes back. */
  readonly again?: true;
}

/** What is gone from the notes. */
export interface LostCard extends Asked {
  /** How many steps were made when it was missed. */
  readonly after: number;
}

/** How far a person is with the card in front of them. */
export interface Facing {
  /** How many points of the answer are shown, if not all at once. */
  readonly shown: number | 'all';
  /** How many key words of the answer were asked for. */
  readonly hint: number;
  readonly model: boolean;
  /** The points that were said, in order, from 0. */
  readonly ticked: readonly number[];
  /** How many points the answer has, once the host has told. */
  readonly points?: number;
  /** Milliseconds until the answer was shown; until the person began to speak, if they said so. */
  readonly thinking: number;
  /** Milliseconds from then on. Nothing if they did not say that they began to speak. */
  readonly speaking?: number;
  /** What was typed of an answer while one is being written. */
  readonly writing?: string;
  /** The answer that is edited, as it was when that began; nothing while a missing one is written. */
  readonly edited?: string;
}

/** How a card was left. Undone, it is as it was when it was left. */
export type Step =
  | {
      readonly kind: 'rated';
      readonly facing: Facing;
      readonly rating: Rating;
      /** What was written down of it; nothing when cramming. */
      readonly event?: string;
      /** From 0 to 1, where it is known. */
      readonly coverage?: number;
      /** Whether it was put at the end once more. */
      readonly returns: boolean;
    }
  | { readonly kind: 'skipped'; readonly facing: Facing }
  | { readonly kind: 'suspended'; readonly facing: Facing; readonly event?: string }
  /** The session was ended at this card, which stays where it is. */
  | { readonly kind: 'ended'; readonly facing: Facing };

/** Where a person is in their practice: plain JSON, which comes back after a reload. It holds no text of an answer but of one that is being written. */
export interface Session {
  /** The queue: what is behind, the current card, what is to come. */
  readonly cards: readonly Asked[];
  /** How many questions it began with, follow-ups not counted. */
  readonly total: number;
  /** How many cards are behind. */
  readonly position: number;
  /** How those behind were left, the first one first. */
  readonly steps: readonly Step[];
  readonly facing: Facing;
  /** What left the queue because it is gone from the notes. It comes back if it does there. */
  readonly lost: readonly LostCard[];
  readonly cram: boolean;
  /** Whether the timer is shown. */
  readonly timer: boolean;
  readonly notices: readonly SessionNotice[];
  /** Another one for each card that is shown, be it shown anew. */
  readonly turn: number;
  /** The panel is hidden. */
  readonly away: boolean;
  /** The host's clock, from when on time has not been counted yet; nothing while it stands still. */
  readonly since?: number;
}

/** Where a question is now, as `Progress.find`. */
export type Find = (id: string) => Known | undefined;

export const FRESH: Facing = { shown: 0, hint: 0, model: false, ticked: [], thinking: 0 };

export function startSession(cards: readonly Asked[], how: { readonly cram: boolean; readonly at: number; readonly timer?: boolean }): Session {
  const numbers = new Map([...new Set(cards.map(({ number }) => number))].map((number, at) => [number, at + 1]));
  const session: Session = {
    cards: cards.map((card) => ({ ...card, number: numbers.get(card.number) ?? 1 })),
    total: numbers.size,
    position: 0,
    steps: [],
    facing: FRESH,
    lost: [],
    cram: how.cram,
    timer: how.timer ?? true,
    notices: [],
    turn: 1,
    away: false,
  };
  return cards.length === 0 ? session : { ...session, since: how.at };
}

export function currentCard(session: Session): Asked | undefined {
  return isOver(session) ? undefined : session.cards[session.position];
}

/** Whether the last card is behind, or the person ended it. */
export function isOver({ cards, position, steps }: Session): boolean {
  return position >= cards.length || steps.at(-1)?.kind === 'ended';
}

export function isRevealed({ shown }: Facing): boolean {
  return shown === 'all' || shown > 0;
}

/** What `undone` takes back: if something was written down of it, the host takes that back first. */
export function lastStep(session: Session): Step | undefined {
  return session.steps.at(-1);
}
