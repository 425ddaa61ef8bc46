import { type KeptPanel, LONGEST_TEXT } from './messages';
import { type Check, isAnything, list, object, pair, text } from './shape';

const isKept: Check<KeptPanel> = object({ typed: list(pair(text(4_096), text(LONGEST_TEXT)), 100) }, { session: isAnything });

/** Reads what a page kept. Anything else is as if nothing was kept. */
export function parseKept(state: unknown): KeptPanel {
  return isKept(state) ? state : { typed: [] };
}
