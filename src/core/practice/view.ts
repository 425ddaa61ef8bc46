import type { Rating } from '../history/event';
import type { Progress } from '../history/known';
import type { Wait } from '../history/schedule';
import type { Rates } from '../speech/speech';
import type { Notice } from './notice';
import type { Find, Session } from './session';
import type { Summary } from './summary';

/** What a view needs besides the notes. */
export interface Around extends Pick<Progress, 'waits' | 'forecast'> {
  readonly rates: Rates;
}

/** What a person may see now. */
export type SessionView = CardView | SummaryView;

export interface TimerView {
  /** Milliseconds; `thinking` is the whole time where the person did not say that they began to speak. */
  readonly thinking: number;
  readonly speaking?: number;
  /** What grows now; nothing while away, while writing and after the reveal. */
  readonly running?: 'thinking' | 'speaking';
  /** How long it takes to say the answer, if there is one. */
  readonly expectedSeconds?: number;
}

/** Texts are Markdown, but for the question and the titles. */
export interface CardView {
  readonly kind: 'card';
  /** Changes whenever another card is shown. */
  readonly turn: number;
  readonly id: string;
  readonly number: number;
  readonly total: number;
  readonly cram: boolean;
  /** It was asked before in this session. */
  readonly again: boolean;
  readonly canUndo: boolean;
  readonly notices: readonly Notice[];
  /** Its question is not in the notes now: it can only be skipped. */
  readonly gone: boolean;
  readonly uri?: string;
  readonly section: readonly string[];
  /** The question that it follows up on. */
  readonly followsUp?: string;
  readonly question: string;
  /** What the question goes on with below its title. */
  readonly body?: string;
  /** Nothing if it is hidden. */
  readonly timer?: TimerView;
  readonly revealed: boolean;
  /** The answer's parts, to take a hint from, if one is wanted and not all is revealed. Only the hint may leave the host. */
  readonly hintFrom?: readonly string[];
  /** The person's own answer, when it is revealed. No more than `shown` points of it may leave the host. */
  readonly answer?: { readonly parts: readonly string[]; readonly shown: number | 'all'; readonly ticked: readonly number[] };
  /** No answer of the person's own is written: it may be written now. */
  readonly missing: boolean;
  /** There is a model answer, and it may be asked for now. */
  readonly hasModel: boolean;
  /** When it was asked for. */
  readonly model?: readonly string[];
  readonly writing?: { readonly text: string };
  /** When it may be rated. No waits when cramming. */
  readonly ratings?: readonly { readonly rating: Rating; readonly wait?: Wait }[];
}

export interface SummaryView extends Summary {
  readonly kind: 'summary';
  readonly turn: number;
  readonly canUndo: boolean;
  readonly notices: readonly Notice[];
}

export declare function viewOf(session: Session, find: Find, now: number, around: Around): SessionView;
