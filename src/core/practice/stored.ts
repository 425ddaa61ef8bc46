/** Thrown and caught in here: what was kept is not what it should be. */
class Unreadable extends Error {}

/** What is read, or nothing if it failed. */
export function readable<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

export function fields(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? { ...stored } : fail();
}

export function list<Item>(stored: unknown, most: number, read: (item: unknown) => Item): Item[] {
  return Array.isArray(stored) && stored.length <= most ? stored.map((item: unknown) => read(item)) : fail();
}

export function rising(numbers: readonly number[]): readonly number[] {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0)) ? numbers : fail();
}

export function line(stored: unknown, longest: number): string {
  return typeof stored === 'string' && stored.length <= longest ? stored : fail();
}

export function flag(stored: unknown): boolean {
  return typeof stored === 'boolean' ? stored : fail();
}

export function whole(stored: unknown, most: number): number {
  return Number.isSafeInteger(stored) && (stored as number) >= 0 && (stored as number) <= most ? (stored as number) : fail();
}

export function duration(stored: unknown): number {
  return typeof stored === 'number' && stored >= 0 && stored <= Number.MAX_SAFE_INTEGER ? stored : fail();
}

export function share(stored: unknown): number {
  return typeof stored === 'number' && stored >= 0 && stored <= 1 ? stored : fail();
}

export function fail(): never {
  throw new Unreadable();
}
