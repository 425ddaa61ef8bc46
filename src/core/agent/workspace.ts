import type { Seeing } from '../targets/readiness';
import type { Preparing } from '../targets/today';
import type { Target } from '../targets/target';

/** A folder of notes, or the notes that are in none, with what somebody prepares for there. */
export interface AgentFolder extends Seeing, Pick<Preparing, 'rollover' | 'newPerDay' | 'mostPerDay'> {
  /** What its notes' paths begin with, where there are several folders. */
  readonly name?: string;
  /** Each with its local day, if it has one. */
  readonly targets: readonly { readonly target: Target; readonly day: number | undefined }[];
}

/** What an agent may know of. */
export interface AgentWorkspace {
  readonly folders: readonly AgentFolder[];
  /** What each point of an answer says; given its parts. */
  readonly pointsOf: (parts: readonly string[]) => readonly string[];
}
