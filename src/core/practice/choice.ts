import type { Status } from '../notes/note';

export const ORDERS = ['due', 'document', 'shuffled'] as const;

/** `due`: what is due first, then what was never practiced, then the rest. */
export type Order = (typeof ORDERS)[number];

/**
 * What a person wants to practice. `within`: a note, a section, a question, by the id of its row in the tree · `these`: what
 * is named and nothing else · `target`: what counts for a target, by the keys, with those that follow up on it.
 */
export type What =
  | { readonly kind: 'due' | 'unanswered' | 'everything' }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'within'; readonly id: string }
  | { readonly kind: 'these'; readonly ids: readonly string[] }
  | { readonly kind: 'target'; readonly keys: readonly string[] };

export interface Choice {
  readonly what: What;
  readonly order: Order;
  /** How many questions at most; follow-ups come with theirs. */
  readonly most?: number;
  /** Everything now, without touching the schedule. */
  readonly cram: boolean;
}
