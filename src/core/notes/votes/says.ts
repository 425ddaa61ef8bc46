import { asideTitles, guideTitles, interviewTitles, questionTitles } from '../words/lexicon';
import { fold } from '../words/phrases';

/** What a title may say of what stands below it. */
export const SAYS = ['questions', 'interview', 'guide', 'aside'] as const;

const NOTHING_SAID: readonly number[] = SAYS.map(() => 0);

/** The numbers of `SAYS`. */
export function says(title: string): readonly number[] {
  const folded = fold(title);
  if (folded === '') return NOTHING_SAID;
  return [questionTitles.within(folded), interviewTitles.within(folded), guideTitles.within(folded), asideTitles.atEndOf(folded) > 0].map(Number);
}

/** What several titles say together, the nearest first: each of them, but as an aside only the last. */
export function together(titles: readonly (readonly number[])[]): readonly number[] {
  if (titles.length <= 1) return titles[0] ?? NOTHING_SAID;
  return SAYS.map((what, at) => (what === 'aside' ? (titles.at(-1)?.[at] ?? 0) : Math.max(...titles.map((one) => one[at] ?? 0))));
}
