import type { Rating } from '../core/history/event';
import type { PanelLabels } from './labels';
import type { PanelView, SpokenView } from './panelView';

/** What the practice panel's host says to its page. */
export type ToPanel = Show | Keep | SpokenMessage;

export interface Show {
  readonly type: 'show';
  readonly view: PanelView;
  readonly labels: PanelLabels;
}

/** The session, for the page to keep: so it comes back when the window is opened again. It may be big, and comes after the view. */
export interface Keep {
  readonly type: 'keep';
  readonly session: unknown;
}

/** How long what was typed takes to say. */
export interface SpokenMessage {
  readonly type: 'spoken';
  readonly turn: number;
  readonly spoken: SpokenView;
}

export const ACTS = [
  'reveal', // all of the answer
  'point', // one point more of it
  'hint',
  'model', // shows the model answer, or hides it
  'timer', // the same for the timer
  'speak', // thinking is over
  'skip',
  'suspend',
  'undo',
  'open', // the note, beside
  'write',
  'review', // what a model says of the answer, beside
  'followUp', // what it would ask next
  'stopWriting', // the page keeps what was typed
  'end',
  'next', // in a mock interview: all is said
  'pass', // the same: there is nothing to say
  'pause', // stops its clock, or lets it go on
  'mock', // begins one
  'offer', // the next best thing, when nothing can be asked
  'practiceWeak',
  'practiceAll',
  'saveNote',
  'close', // the panel
] as const;

/** No answer that is typed is longer. */
export const LONGEST_TEXT = 1_000_000;

export type Act = (typeof ACTS)[number];

/**
 * What the page says to its host. `turn` is the view's, 0 if it has none: what was meant for an earlier card, or pressed
 * twice, is not for the one that is there now.
 */
export type ToHost =
  | { readonly type: 'ready' }
  | { readonly type: 'act'; readonly act: Act; readonly turn: number }
  | { readonly type: 'rate'; readonly rating: Rating; readonly turn: number }
  | { readonly type: 'tick'; readonly point: number; readonly ticked: boolean; readonly turn: number }
  | { readonly type: 'save'; readonly text: string; readonly turn: number }
  /** What is typed so far: the host keeps it, for when the page is lost. */
  | { readonly type: 'typed'; readonly text: string; readonly turn: number }
  /** A link in a note was pressed. */
  | { readonly type: 'link'; readonly href: string }
  /** Open a question of the summary. */
  | { readonly type: 'openCard'; readonly id: string };

/** What the page keeps, and what a panel that comes back after a reload is given. */
export interface KeptPanel {
  readonly session?: unknown;
  /** What was typed and not yet saved, by the card's id. */
  readonly typed: readonly (readonly [id: string, text: string])[];
}
