import type { Action } from './action';
import type { Rating } from '../history/event';
import type { Session } from './session';

export declare function reduce(session: Session, action: Action): Session;

/** What is to be written down of a rating before `rated` is told. */
export declare function measured(session: Session, rated: { readonly rating: Rating; readonly points: number; readonly at: number }): { readonly seconds: number; readonly coverage?: number };
