import type { Session } from '../practice/session';
import type { Interview } from './interview';

/** A mock interview, and, once it is over, how far a person has gone through it. */
export interface Mock {
  readonly interview: Interview;
  readonly review?: Session;
}
