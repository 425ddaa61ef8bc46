import { LONGEST_ID, MOST_CARDS, asked, type Asked } from '../practice/session';
import { amount, both, count, flag, list, object, type Of, text } from '../reader';
import { limits, type Limits } from './choice';

/** What a question took until now. Milliseconds. */
export type SpokenTime = Of<typeof spokenTime>;
const spokenTime = object(
  { thinking: amount },
  {
    /** Nothing as long as nothing was said. */
    speaking: amount,
  },
);

/** How a question was left. */
export type LeftQuestion = Of<typeof leftQuestion>;
const leftQuestion = both(
  spokenTime,
  object({
    /** The person had nothing to say, or not enough. */
    passed: flag,
  }),
);

/** What is kept of an interview. */
export const keptInterview = object(
  {
    /** Marks in the history what is rated after it. */
    id: text(LONGEST_ID),
    cards: list(asked, MOST_CARDS),
    /** How many questions there are, follow-ups not counted. */
    total: count(MOST_CARDS),
    limits,
    /** How those behind were left, the first one first. */
    said: list(leftQuestion, MOST_CARDS),
    /** The one that is asked now. */
    now: spokenTime,
    /** Another one for each card that is shown. */
    turn: count(),
    ended: flag,
  },
  {
    /** So long it goes on: what is asked then is the last. Milliseconds. */
    whole: amount,
  },
);

/** An interview that goes on, or is over: plain JSON, which comes back after a reload. It holds no text of an answer. */
export interface Interview extends Of<typeof keptInterview> {
  readonly paused: boolean;
  /** The host's clock, from when on time has not been counted yet; nothing while it stands still. */
  readonly since?: number;
}

export const NOTHING_SAID: SpokenTime = { thinking: 0 };

/** How an interview begins. */
export interface Beginning {
  readonly id: string;
  readonly limits: Limits;
  readonly minutes?: number;
  readonly at: number;
}

export function startInterview(cards: readonly Asked[], { id, limits, minutes, at }: Beginning): Interview {
  return {
    id,
    cards,
    total: new Set(cards.map(({ number }) => number)).size,
    limits,
    ...(minutes === undefined ? {} : { whole: minutes * 60_000 }),
    said: [],
    now: NOTHING_SAID,
    turn: 1,
    paused: false,
    ended: false,
    ...(cards.length === 0 ? {} : { since: at }),
  };
}

/** Whether all has been asked, or there is no time for more, or the person ended it. */
export function isInterviewOver({ cards, ended, said }: Pick<Interview, 'cards' | 'ended' | 'said'>): boolean {
  return ended || said.length >= cards.length;
}

/** The card that is asked now. */
export function cardAsked(interview: Interview): Asked | undefined {
  return isInterviewOver(interview) ? undefined : interview.cards[interview.said.length];
}

/** What all of it has taken until now. */
export function timeSpent({ now, said }: Pick<Interview, 'now' | 'said'>): number {
  return [...said, now].reduce((sum, { thinking, speaking = 0 }) => sum + thinking + speaking, 0);
}

/** In whole seconds, as they are told. */
export function saidSeconds(said: SpokenTime = NOTHING_SAID): SpokenTime {
  const { thinking, speaking } = said;
  return { thinking: Math.round(thinking / 1000), ...(speaking === undefined ? {} : { speaking: Math.round(speaking / 1000) }) };
}
