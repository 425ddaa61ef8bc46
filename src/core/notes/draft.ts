import { type Body, type Part, readBody } from './body';
import type { Claim } from './claims';
import { endsAnswer, lastLineOf } from './extent';
import type { Page } from './page';

/** A question with the lines that belong to it, before it is known what its note tells apart. */
export interface Draft {
  readonly claim: Claim;
  /** The last line of its text. */
  readonly last: number;
  /** The line after its answer. */
  readonly end: number;
  readonly body: Body;
  readonly nested: readonly Draft[];
  /** Answers that stand in a section of model answers. */
  readonly models: readonly Part[];
}

/** Deeper than this, questions stand beside each other. */
const DEEPEST = 20;

/** Gives each claim its lines; a question in the answer of another is nested in it. */
export class Drafting {
  readonly #page: Page;
  readonly #claims: readonly Claim[];
  readonly #byLine: ReadonlyMap<number, number>;

  constructor(page: Page, claims: readonly Claim[], byLine: ReadonlyMap<number, number> = new Map(claims.map(({ at }, index) => [at, index]))) {
    this.#page = page;
    this.#claims = claims;
    this.#byLine = byLine;
  }

  /** The same on a page with other words on some lines. */
  on(page: Page): Drafting {
    return new Drafting(page, this.#claims, this.#byLine);
  }

  all(): Draft[] {
    const drafts: Draft[] = [];
    for (let index = 0, claim = this.#claims[0]; claim; claim = this.#claims[index]) {
      const { draft, next } = this.#read(claim, index, 0);
      drafts.push(draft);
      index = next;
    }
    return drafts;
  }

  /** The same question again. */
  again({ claim }: Draft): Draft {
    return this.#read(claim, this.#byLine.get(claim.at) ?? 0, 0).draft;
  }

  #read(claim: Claim, index: number, depth: number): { draft: Draft; next: number } {
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
        const read = this.#read(inner, innerIndex, depth + 1);
        nested.push(read.draft);
        next = read.next;
        at = Math.max(read.draft.end, at + 1);
      } else {
        if (endsAnswer(this.#page, claim, at)) break;
        below.push(at);
        at += 1;
      }
    }
    return { draft: { claim, last, end: at, body: readBody(this.#page, claim, below), nested, models: [] }, next };
  }
}

function isNested(page: Page, outer: Claim, inner: Claim): boolean {
  const [above, below] = [page.line(outer.at).block, page.line(inner.at).block];
  if (inner.followUp) return above.kind !== 'heading' || below.kind !== 'heading' || below.level > above.level;
  return inner.shape === 'toggle' && outer.shape !== 'toggle' && outer.shape !== 'table';
}
