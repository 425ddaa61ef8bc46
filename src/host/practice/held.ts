import type { Surroundings } from '../../core/markdown/render';
import type { Mock } from '../../core/mock/mock';
import type { Session } from '../../core/practice/session';
import type { ToHost } from '../../protocol/toHost';
import type { PanelView } from '../../protocol/panelView';

/** What is done to what is shown, and to which card. */
export type Told = Exclude<Extract<ToHost, { turn: number }>, { type: 'typed' }>;
export type TypedMessage = Extract<ToHost, { type: 'typed' }>;

/** Plain JSON, by which what a panel holds comes back. */
export type State = Session | Mock;

/** Where the images of a note come from. */
export type ImagesOf = (note: string | undefined) => NonNullable<Surroundings['image']>;

/** What a panel holds: practice, or a mock interview. It knows what may be seen of it now. */
export interface Held {
  readonly title: string;
  readonly state: State;
  /** How many cards it has. */
  readonly size: number;
  readonly turn: number;
  /** Something was done in it, and it is not over. */
  readonly isUnfinished: boolean;
  /** A question that is still to come is not in the notes. */
  readonly misses: boolean;
  /** The question whose note may be opened now. */
  readonly card: string | undefined;
  /** The note whose text is shown. */
  readonly note: string | undefined;
  /** Another text when something else is to be seen; time alone is nothing else. */
  readonly stamp: string;
  /** Does what was asked for on the page; gives what begins in its place, if anything does. */
  act(told: Told): Promise<State | undefined>;
  type(typed: TypedMessage): void;
  followNotes(): void;
  /** The panel came into sight, or went out of it. */
  seen(isSeen: boolean): void;
  view(images: ImagesOf): Promise<PanelView>;
  saveNote(): Promise<void>;
  dispose(): void;
}
