/** Something to be measured. */
export interface Task {
  readonly name: string;
  readonly rounds: number;
  /** Done once a round; how long it took in milliseconds, or each of the things in it. */
  readonly run: () => number[];
}

/** How long something took: the first time, before anything was compiled for it, and in the middle. */
export interface Measured {
  readonly first: number;
  readonly median: number;
}

/** Does every task once, then every task once more and so on, so that what slows the computer down slows all of them. */
export function inRounds(tasks: readonly Task[]): Map<string, Measured> {
  const times = new Map(tasks.map(({ name }): [string, number[]] => [name, []]));
  const last = Math.max(...tasks.map(({ rounds }) => rounds));
  for (let round = 0; round < last; round += 1) {
    process.stdout.write(`Round ${round + 1} of ${last}\n`);
    for (const { name, rounds, run } of tasks) {
      if (round >= rounds) continue;
      times.get(name)?.push(...run());
    }
  }
  return new Map([...times].map(([name, all]) => [name, { first: all[0] ?? NaN, median: median(all) }]));
}

export function milliseconds(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
