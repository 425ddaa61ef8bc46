import type { Finding } from './check';

/** So many of one kind are named one by one in a note. */
const NAMED = 5;
/** So many of the others are pointed at. */
const RELATED = 50;

/** The first few findings of one kind in a note, and one for all others, at the first of them. */
export function firstFew(uri: string, findings: readonly Finding[]): readonly Finding[] {
  const [next, ...others] = findings.slice(NAMED);
  if (!next || others.length === 0) return findings;
  const related = others.slice(0, RELATED).map(({ range, about = '' }) => ({ uri, range, text: about }));
  return [...findings.slice(0, NAMED), { ...next, others: others.length + 1, related }];
}
