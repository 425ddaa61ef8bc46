import type { Mark } from './cutAndPut';
import type { Span } from './textChange';

/** Which followed question each question of a text is, as far as that is clear; where each stands is given. */
export function claimed(spans: readonly Span[], marks: readonly Mark[]): (Mark | undefined)[] {
  const inOrder = spans.map((span, at) => ({ ...span, at })).sort((one, other) => one.start - other.start);
  const claims = new Map<number, Mark[]>();
  for (const mark of marks) {
    if (!mark.span || mark.isGuess) continue;
    const [only, ...others] = touched(inOrder, mark.span);
    if (only !== undefined && others.length === 0) claims.set(only, [...(claims.get(only) ?? []), mark]);
  }
  const owners = spans.map((_, at) => likeliest(claims.get(at) ?? []));
  for (const mark of marks) if (mark.isGuess) guess(mark, inOrder, owners);
  return owners;
}

type PlacedSpan = Span & { readonly at: number };

/** The questions that share something with a part of the text; if there is nothing in it, those at it. */
function touched(inOrder: readonly PlacedSpan[], { start, end }: Span): number[] {
  const isEmpty = start === end;
  const found: number[] = [];
  for (let place = firstFrom(inOrder, start); place < inOrder.length; place += 1) {
    const one = inOrder[place];
    if (!one || one.start > end) break;
    if (isEmpty || (one.start < end && one.end > start)) found.push(one.at);
  }
  return found;
}

/** The first question that does not end before an offset. */
function firstFrom(inOrder: readonly PlacedSpan[], offset: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.end ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One that has a name goes before one that has none, and one of which something is left before one that has nothing. */
function likeliest(marks: readonly Mark[]): Mark | undefined {
  const rank = ({ followed, span }: Mark): number => (followed.name === undefined ? 0 : 1) + (span && span.start < span.end ? 2 : 0);
  const best = Math.max(...marks.map(rank));
  const [first, ...others] = marks.filter((mark) => rank(mark) === best);
  return others.length === 0 ? first : undefined;
}

/** What was put in the place of a question is that question, if it is one that nothing is known of. */
function guess(mark: Mark, inOrder: readonly PlacedSpan[], owners: (Mark | undefined)[]): void {
  if (!mark.span) return;
  const inside = touched(inOrder, mark.span);
  const [only, ...others] = inside.filter((at) => owners[at] === undefined);
  if (inside.length === 0) return;
  if (only !== undefined && others.length === 0) owners[only] = mark;
  else mark.span = undefined;
}
