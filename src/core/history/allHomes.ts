import type { HomeProgress } from './homeProgress';
import type { Known } from './known';

/** One of several homes: its short name, and what is known of its questions once its logs have been read. */
export interface TaggedHome {
  readonly tag: string;
  readonly progress: HomeProgress | undefined;
}

/** Parts the name of a home from that of a question in it. */
const BELOW = ':';

/** With an id that tells it from the questions of other homes: two may have the same question in the same place. */
export function namedIn({ tag }: TaggedHome, known: Known): Known {
  return { ...known, id: `${tag}${BELOW}${known.id}` };
}

/** The name of the home in such an id, and the id in that home. */
export function partsOfId(id: string): { readonly tag: string; readonly own: string } {
  const end = id.indexOf(BELOW);
  return { tag: id.slice(0, Math.max(end, 0)), own: id.slice(end + 1) };
}

/** What is due in several homes, what waited longest first. */
export function dueInAll(homes: readonly TaggedHome[]): Known[] {
  const all = homes.flatMap((home) => (home.progress?.due() ?? []).map((known) => namedIn(home, known)));
  return homes.length > 1 ? all.sort(byDue) : all;
}

/** How many questions of several homes come back on each of the days from today on. */
export function forecastOfAll(homes: readonly TaggedHome[], days: number): number[] {
  const all = homes.flatMap(({ progress }) => (progress ? [progress.forecast(days)] : []));
  return Array.from({ length: days }, (_, day) => all.reduce((sum, one) => sum + (one[day] ?? 0), 0));
}

function byDue({ card: one }: Known, { card: other }: Known): number {
  return (one?.due?.day ?? 0) - (other?.due?.day ?? 0) || (one?.due?.at ?? 0) - (other?.due?.at ?? 0);
}
