import { progressOf, type ProgressSoFar, type TargetOverTime } from '../../core/progress/progress';
import { type Today, todayFor } from '../../core/targets/today';
import { type SeenHere, seenHere } from '../seenHere';

/** How far somebody is towards one target, and what is to be done for it today. */
export interface Figures extends TargetOverTime {
  readonly today: Today;
}

/** The figures of some targets, and of all that was practiced, as VS Code has them of the same folder. */
export function figuresOf(given: SeenHere): { figures: Figures[]; soFar: ProgressSoFar } {
  const { preparing, progress, seeing, targets } = seenHere(given);
  const { today, rollover } = preparing;
  const soFar = progressOf({ folders: [{ seeing, targets }], cards: [...progress.cards()], today, rollover });
  return { figures: soFar.targets.map((one) => ({ ...one, today: todayFor(one.readiness, preparing) })), soFar };
}
