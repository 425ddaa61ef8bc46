/** Work that takes long, in steps of some milliseconds: who does it lets others have their turn in between. */
export type Steps<Result> = Generator<undefined, Result>;

export const STEP = 2000;

/** Whether so many things were done that others may have their turn. */
export function isStep(count: number): boolean {
  return count % STEP === STEP - 1;
}

export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
