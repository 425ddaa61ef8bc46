import { progressOf, type ProgressSoFar } from '../../core/progress/progress';
import { foldersSeen } from '../shared/foldersSeen';
import { wishesIn } from '../shared/practiceSettings';
import type { ProgressNeeds } from './needs';

/** How far somebody has come in all folders of the window, and in the notes that are open beside them. */
export function soFar(needs: ProgressNeeds, today: number): ProgressSoFar {
  const { rollover } = wishesIn(undefined);
  return progressOf({ folders: foldersSeen(needs, today), cards: needs.history.cards(), today, rollover });
}
