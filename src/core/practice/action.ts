import type { Rating } from '../history/event';
import type { Wait } from '../history/schedule';
import type { SessionNotice } from './session';
import type { Find } from './session';

/** What happens in a session. `at`: milliseconds of the host's clock. */
export type Action =
  /**
   * reveal: all of the answer · point: one more point of it · hint: one more key word · model, timer: shows it, or
   * hides it again; a model answer only after the reveal · speak: thinking is over
   */
  | { readonly type: 'reveal' | 'point' | 'hint' | 'model' | 'timer' | 'speak'; readonly at: number }
  /** So many points are in the answer that was revealed, as the host rendered it; again after an edit. */
  | { readonly type: 'counted'; readonly points: number }
  | { readonly type: 'tick'; readonly point: number; readonly ticked: boolean }
  /**
   * Only of a card that is revealed. `event` and `wait` (as it stood on the button) are not there when cramming. `once`: it
   * does not come back in this session, however it was.
   */
  | {
      readonly type: 'rated';
      readonly rating: Rating;
      readonly event?: string;
      readonly wait?: Wait;
      readonly points: number;
      readonly once?: true;
      readonly at: number;
    }
  | { readonly type: 'skip'; readonly at: number }
  | { readonly type: 'suspended'; readonly event?: string; readonly at: number }
  /** `lastStep` is taken back; then `notesChanged`, for the question may be gone by now. */
  | { readonly type: 'undone'; readonly at: number }
  /** The panel is hidden, shown. */
  | { readonly type: 'away' | 'back'; readonly at: number }
  | { readonly type: 'end'; readonly at: number }
  /** Begins anew with the weak ones, or all; only when it is over. */
  | { readonly type: 'again'; readonly what: 'weak' | 'all'; readonly at: number }
  | { readonly type: 'write' | 'stopWriting'; readonly at: number }
  /** Begins to edit the answer, which is told. */
  | { readonly type: 'edit'; readonly answer: string }
  /** What is typed so far of an answer that is being written. */
  | { readonly type: 'wrote'; readonly text: string }
  /** Only when all notes have been read (`Progress.ready`): what cannot be found leaves the queue. */
  | { readonly type: 'notesChanged'; readonly find: Find; readonly at: number }
  | { readonly type: 'notice'; readonly notice: SessionNotice };
