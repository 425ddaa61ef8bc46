import { anything, exactly, list, type Of, otherwise, pair, text } from '../core/reader';
import { LONGEST_TEXT } from './toHost';

/** What the page keeps, and what a panel that comes back after a reload is given. */
export type KeptPanel = Of<typeof parseKept>;
const keptPanel = exactly(
  {
    /** What was typed and not yet saved, by the card's id. */
    typed: list(pair(text(4_096), text(LONGEST_TEXT)), 100),
  },
  { session: anything },
);

/** Reads what a page kept. Anything else is as if nothing was kept. */
export const parseKept = otherwise(keptPanel, { typed: [] });
