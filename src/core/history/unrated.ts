import { groupBy } from '../groupBy';
import { bySameText } from './sameText';
import type { Seen } from './seen';
import type { Standing } from './standing';

/**
 * What became of questions that were never rated. Nothing is written of it; but somebody may be practicing them now, and
 * have them edited meanwhile. So here it is enough that nothing else is likely.
 */
export function becameOf(lost: readonly Seen[], found: readonly Standing[], moved: ReadonlyMap<string, string>): Map<Seen, Standing> {
  const byKey = new Map(found.map((one) => [one.key, one]));
  const became = new Map<Seen, Standing>();
  for (const one of lost) {
    const now = byKey.get(moved.get(one.identity) ?? '');
    if (now) became.set(one, now);
  }
  for (const [one, now] of bySameText(left(lost, became), (spot) => spot, free(found, became)).sure) became.set(one, now);
  const inNotes = groupBy(free(found, became), pathOf);
  for (const [path, [one, ...others]] of groupBy(left(lost, became), pathOf)) {
    const [now, ...more] = inNotes.get(path) ?? [];
    if (one && now && others.length + more.length === 0) became.set(one, now);
  }
  return became;
}

function left(lost: readonly Seen[], became: ReadonlyMap<Seen, Standing>): readonly Seen[] {
  return lost.filter((one) => !became.has(one));
}

function free(found: readonly Standing[], became: ReadonlyMap<Seen, Standing>): readonly Standing[] {
  const taken = new Set(became.values());
  return found.filter((one) => !taken.has(one));
}

function pathOf({ path }: { readonly path: string }): string {
  return path;
}
