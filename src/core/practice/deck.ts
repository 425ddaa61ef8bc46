import type { Progress } from '../history/known';
import type { NoteIndex } from '../index/noteIndex';
import type { Choice } from './choice';
import type { Asked } from './session';

export declare function deckOf(
  choice: Choice,
  index: Pick<NoteIndex, 'get' | 'uris'>,
  progress: Pick<Progress, 'at' | 'due' | 'find'>,
  random: () => number,
): Asked[];
