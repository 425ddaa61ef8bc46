import { belonging, type PlacedQuestion } from './belonging';
import type { Target } from './target';

/** A target, and its day as the days of practice are counted. */
export interface DatedTarget {
  readonly target: Target;
  readonly day: number | undefined;
}

/** What a question is needed for, and in how many days. */
export interface Need {
  readonly name: string;
  readonly days: number;
}

/** The next target, from tomorrow on, that a question counts for. On a Mac the path may come decomposed. */
export function neededNext({ entry, path }: PlacedQuestion, targets: readonly DatedTarget[], today: number): Need | undefined {
  const question = { entry, path: path.normalize('NFC') };
  const needs = targets
    .filter(({ target }) => belonging(target.counted, [question]).length > 0)
    .flatMap(({ target: { name }, day = today }) => (day > today ? [{ name, days: day - today }] : []));
  return needs.sort((one, other) => one.days - other.days)[0];
}
