/** How many milliseconds the processor worked on something, however much else it had to do meanwhile. */
export function timeOf(work: () => unknown): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** The least of some times: what it takes where nothing comes in between. */
export function bestOf(count: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: count }, () => timeOf(work)));
}
