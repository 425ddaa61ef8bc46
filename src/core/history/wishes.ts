/** How a person wants to be asked. */
export interface Wishes {
  /** How sure a question should still be known when it comes back: 0.9. */
  readonly retention: number;
  /** The most days until it comes back. */
  readonly longest: number;
  /** The hour at which a day begins. */
  readonly rollover: number;
}

export const WISHES: Wishes = { retention: 0.9, longest: 365, rollover: 4 };
