/**
 * How alike two texts are, from 0 to 1: how many pairs of neighbouring letters they share. It orders what a person is
 * offered; nothing is decided by it.
 */
export function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  if (pairs.length === 0 || others.length === 0) return one === other ? 1 : 0;
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of others) {
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    shared += 1;
    counts.set(pair, left - 1);
  }
  return (2 * shared) / (pairs.length + others.length);
}

/** Hangul is taken letter by letter, so that an ending more or less is a small change. */
function pairsOf(text: string): string[] {
  const letters = Array.from(
    text
      .normalize('NFKD')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]/gu),
    ([letter]) => letter,
  );
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}
