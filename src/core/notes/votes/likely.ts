/** Votes count no further than this to either side, lest a single line be a kind of its own. */
const FURTHEST = 6;
/** What the means of two kinds of lines differ in, at the least. */
const APART = 1.5;

/**
 * Where the votes on lines of one form fall apart into two kinds, the vote from which on a line is of the likelier kind;
 * nothing, if they are all of one kind. The two are told apart so that each is as much alike as can be.
 */
export function likelierFrom(votes: readonly number[]): number | undefined {
  const sorted = votes.map((vote) => Math.max(-FURTHEST, Math.min(FURTHEST, vote))).sort((one, other) => one - other);
  const total = sorted.reduce((sum, vote) => sum + vote, 0);
  let [below, most, apart, from] = [0, 0, 0, 0];
  for (let count = 1; count < sorted.length; count += 1) {
    const vote = sorted[count] ?? 0;
    below += sorted[count - 1] ?? 0;
    const difference = (total - below) / (sorted.length - count) - below / count;
    const weight = count * (sorted.length - count) * difference ** 2;
    if (weight <= most) continue;
    [most, apart, from] = [weight, difference, vote];
  }
  return apart > APART ? from : undefined;
}
