import type { Known } from '../history/known';
import { amount, both, count, either, flag, list, object, type Of, oneOf, share, text, where } from '../reader';

export const MOST_CARDS = 100_000;
const MOST_NOTICES = 3;
export const LONGEST_ID = 4_000;
/** Of a question's text, of a sentence. */
const LONGEST_LINE = 4_000;
/** No answer has more points, and none is longer. */
export const MOST_POINTS = 10_000;
export const LONGEST_TEXT = 1_000_000;
/** More key words are no hint. */
export const MOST_HINTS = 12;

/** A question of a session. It is known by its id: what it says and what its answer is, the note tells. */
export type Asked = Of<typeof asked>;
export const asked = object(
  {
    /** `Known.id` */
    id: text(LONGEST_ID),
    /** Its place among the questions of the session, from 1; a follow-up has that of its question. It stays, whatever becomes of others. */
    number: count(MOST_CARDS),
    /** The beginning of the question, for when it is gone. */
    text: text(LONGEST_LINE),
  },
  {
    /** The beginning of the question that it follows up on. */
    parent: text(LONGEST_LINE),
    /** It was asked before in this session, and comes back. */
    again: oneOf(true),
  },
);

/** What is gone from the notes. */
export type LostCard = Of<typeof lostCard>;
const lostCard = both(
  asked,
  object({
    /** How many steps were made when it was missed. */
    after: count(MOST_CARDS),
  }),
);

/** How far a person is with the card in front of them. */
export type Facing = Of<typeof facing>;
const facing = object(
  {
    /** How many points of the answer are shown, if not all at once. */
    shown: either(oneOf('all'), count(MOST_POINTS)),
    /** How many key words of the answer were asked for. */
    hint: count(MOST_HINTS),
    model: flag,
    /** The points that were said, in order, from 0. */
    ticked: where(list(count(MOST_POINTS), MOST_POINTS), (points) => points.every((point, at) => at === 0 || point > (points[at - 1] ?? 0))),
    /** Milliseconds until the answer was shown; until the person began to speak, if they said so. */
    thinking: amount,
  },
  {
    /** How many points the answer has, once the host has told. */
    points: count(MOST_POINTS),
    /** Milliseconds from then on. Nothing if they did not say that they began to speak. */
    speaking: amount,
    /** What was typed of an answer while one is being written. */
    writing: text(LONGEST_TEXT),
    /** The answer that is edited, as it was when that began; nothing while a missing one is written. */
    edited: text(LONGEST_TEXT),
  },
);

/** How a card was left. Undone, it is as it was when it was left. */
export type Step = Of<typeof step>;
const step = either(
  object(
    {
      kind: oneOf('rated'),
      facing,
      rating: oneOf(1, 2, 3, 4),
      /** Whether it was put at the end once more. */
      returns: flag,
    },
    {
      /** What was written down of it; nothing when cramming. */
      event: text(LONGEST_ID),
      /** From 0 to 1, where it is known. */
      coverage: share,
    },
  ),
  object({ kind: oneOf('suspended'), facing }, { event: text(LONGEST_ID) }),
  object({ kind: oneOf('skipped'), facing }),
  /** The session was ended at this card, which stays where it is. */
  object({ kind: oneOf('ended'), facing }),
);

/** What a person is told once, above a card; it is gone with the next one. */
export type SessionNotice = Of<typeof sessionNotice>;
const sessionNotice = either(
  /** The question that was asked is not there any more: the next one came. */
  object({ kind: oneOf('gone'), text: text(LONGEST_LINE) }),
  /** So many that were still to come are not there any more; `text` is the first of them. */
  object({ kind: oneOf('goneLater'), text: text(LONGEST_LINE), count: count(MOST_CARDS) }),
  object({ kind: oneOf('skipped', 'suspended'), text: text(LONGEST_LINE) }),
  /** A sentence that the host has put together: what is not being saved, and why. */
  object({ kind: oneOf('problem'), sentence: text(LONGEST_LINE) }),
);

/** What is kept of a session. */
export const keptSession = object({
  /** The queue: what is behind, the current card, what is to come. */
  cards: list(asked, MOST_CARDS),
  /** How many questions it began with, follow-ups not counted. */
  total: count(MOST_CARDS),
  /** How many cards are behind. */
  position: count(MOST_CARDS),
  /** How those behind were left, the first one first. */
  steps: list(step, MOST_CARDS + 1),
  facing,
  /** What left the queue because it is gone from the notes. It comes back if it does there. */
  lost: list(lostCard, MOST_CARDS),
  cram: flag,
  /** Whether the timer is shown. */
  timer: flag,
  notices: list(sessionNotice, MOST_NOTICES),
  /** Another one for each card that is shown, be it shown anew. */
  turn: count(),
});

/** Where a person is in their practice: plain JSON, which comes back after a reload. It holds no text of an answer but of one that is being written. */
export interface Session extends Of<typeof keptSession> {
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
