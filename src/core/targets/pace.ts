/** How many answers were written in all, as it was seen last on a day. */
export interface WrittenByDay {
  readonly day: number;
  readonly count: number;
}

/** So many days back are looked at. */
const LATELY = 7;

/** The days that were seen, with today as it is now; only the latest of them. */
export function seenWritten(seen: readonly WrittenByDay[], today: WrittenByDay): WrittenByDay[] {
  return [...seen.filter(({ day }) => day < today.day && day >= today.day - LATELY), today];
}

/** How many answers a person wrote on a day lately, those days counted on which they wrote none; nothing if it is not known or none. */
export function paceOf(seen: readonly WrittenByDay[]): number | undefined {
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last || first.day === last.day) return undefined;
  const pace = Math.round((last.count - first.count) / (last.day - first.day));
  return pace > 0 ? pace : undefined;
}
