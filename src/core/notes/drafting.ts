import type { Claim } from './claims';
import type { Draft } from './draft';
import { endsAnswer, isTitleOfNext, lastLineOf } from './extent';
import { indexesOf, type Kept } from './kept';
import type { Page } from './page';
import { readBody } from './readBody';

/** Deeper than this, questions stand beside each other. */
const DEEPEST = 20;

/** Gives each claim its lines; a question in the answer of another is nested in it. */
export class Drafting {
  readonly #page: Page;
  readonly #claims: readonly Claim[];
  readonly #byLine: ReadonlyMap<number, number>;

  constructor(page: Page, claims: readonly Claim[], byLine: ReadonlyMap<number, number> = indexesOf(claims)) {
    this.#page = page;
    this.#claims = claims;
    this.#byLine = byLine;
  }

  /** All of them; those that are as before an edit come from there. */
  all(kept?: Kept): Draft[] {
    const drafts: Draft[] = [];
    for (let index = 0, claim = this.#claims[0]; claim; claim = this.#claims[index]) {
      const draft = kept?.find(claim, index) ?? this.#read(claim, index, 0);
      drafts.push(draft);
      index += draft.size;
    }
    return drafts;
  }

  #read(claim: Claim, index: number, depth: number): Draft {
    const last = lastLineOf(this.#page, claim, (line) => this.#byLine.has(line));
    const below: number[] = [];
    const nested: Draft[] = [];
    const limit = claim.end ?? claim.stop ?? this.#page.lines.length;
    let next = index + 1;
    let at = claim.from ?? last + 1;
    while (at < limit) {
      const innerIndex = this.#byLine.get(at) ?? -1;
      const inner = innerIndex > index ? this.#claims[innerIndex] : undefined;
      if (inner) {
        if (depth >= DEEPEST || !isNested(this.#page, claim, inner)) break;
        const draft = this.#read(inner, innerIndex, depth + 1);
        nested.push(draft);
        next = innerIndex + draft.size;
        at = Math.max(draft.end, at + 1);
      } else {
        if (endsAnswer(this.#page, claim, at) || (this.#byLine.has(at + 1) && isTitleOfNext(this.#page, claim, at))) break;
        below.push(at);
        at += 1;
      }
    }
    return { claim, last, end: at, body: readBody(this.#page, claim, below), nested, size: next - index, models: [] };
  }
}

function isNested(page: Page, outer: Claim, inner: Claim): boolean {
  const [above, below] = [page.line(outer.at).block, page.line(inner.at).block];
  if (inner.followUp && above.kind === 'item' && below.kind === 'item') return below.indent > above.indent;
  if (inner.followUp) return above.kind !== 'heading' || below.kind !== 'heading' || below.level > above.level;
  return inner.shape === 'toggle' && outer.shape !== 'toggle' && outer.shape !== 'table';
}
