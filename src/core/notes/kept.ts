import type { Claim } from './claims';
import type { Draft } from './draft';
import { movedDraft, movedQuestion } from './moved';
import type { Question } from './note';
import type { Page } from './page';

/** So many lines behind an answer are looked at to find its end, and behind a question to find its own. */
const LOOKED_AT = 3;
/** So many lines above a question that is no heading say whether a title may follow it. */
const LOOKED_ABOVE = 1;

/** What was found out of a page before an edit. */
export interface KeptFrom {
  readonly page: Page;
  readonly claims: readonly Claim[];
  readonly drafts: readonly Draft[];
  readonly questions: ReadonlyMap<Draft, Question>;
  /** Whether own and model answers are told apart. */
  readonly apart: boolean;
}

/** Tells which questions of a page are as they were before an edit: nothing that was looked at to read them has changed. */
export class Kept {
  readonly #page: Page;
  readonly #claims: readonly Claim[];
  readonly #asked: ReadonlyMap<number, number>;
  readonly #before: KeptFrom;
  readonly #askedBefore: ReadonlyMap<number, number>;
  readonly #drafts: ReadonlyMap<number, Draft>;
  /** The first line that is another than before, and the first behind all that are. */
  readonly #start: number;
  readonly #end: number;
  /** How many lines and rows those behind have moved down. */
  readonly #lines: number;
  readonly #rows: number;
  /** What the drafts that were kept were before. */
  readonly #from = new Map<Draft, Draft>();
  readonly #isSameAbove = new Map<string, boolean>();

  constructor(page: Page, claims: readonly Claim[], asked: ReadonlyMap<number, number>, before: KeptFrom) {
    this.#page = page;
    this.#claims = claims;
    this.#asked = asked;
    this.#before = before;
    this.#askedBefore = indexesOf(before.claims);
    this.#drafts = new Map(before.drafts.map((draft) => [draft.claim.at, draft]));
    const [lines, rows] = [changeOf(before.page.lines, page.lines), changeOf(before.page.rows, page.rows)];
    this.#lines = page.lines.length - before.page.lines.length;
    this.#rows = page.rows.length - before.page.rows.length;
    this.#start = Math.min(lines.start, firstOn(page, rows.start) - 1);
    this.#end = Math.max(lines.end, firstOn(page, rows.end));
  }

  /** What was read of a claim before the edit, if nothing about it has changed. */
  find(claim: Claim, index: number): Draft | undefined {
    const moved = claim.at >= this.#end;
    const by = moved ? this.#lines : 0;
    const draft = this.#drafts.get(claim.at - by);
    if (!draft || !this.#isSame(claim, draft.claim, by)) return undefined;
    const looked = this.#page.line(claim.at).block.kind === 'heading' ? 0 : LOOKED_ABOVE;
    const begin = Math.min(claim.at - looked, claim.first ?? claim.at, claim.from ?? claim.at);
    const end = Math.max(draft.end, draft.last, draft.claim.at + LOOKED_AT) + by + LOOKED_AT;
    if (moved ? begin < this.#end : end >= this.#start) return undefined;
    if (!this.#isAsSaid(begin, end, by) || !this.#areClaimsSame(index, this.#askedBefore.get(draft.claim.at) ?? -1, end, by)) return undefined;
    if (!this.#sameAbove(this.#page.above(claim.at), this.#before.page.above(draft.claim.at))) return undefined;
    const kept = movedDraft(draft, by);
    this.#from.set(kept, draft);
    return kept;
  }

  /** The question that was made of a draft before the edit. */
  question(draft: Draft, apart: boolean): Question | undefined {
    const from = apart === this.#before.apart ? this.#from.get(draft) : undefined;
    const question = from && this.#before.questions.get(from);
    return question && movedQuestion(question, draft.claim.at >= this.#end ? this.#rows : 0);
  }

  #isSame(one: Claim, other: Claim, by: number): boolean {
    const { at, first, last, end, stop, from, ...rest } = other;
    const move = (line: number | undefined): number | undefined => (line === undefined ? undefined : line + by);
    if (
      one.at !== at + by ||
      one.first !== move(first) ||
      one.last !== move(last) ||
      one.end !== move(end) ||
      one.stop !== move(stop) ||
      one.from !== move(from)
    )
      return false;
    return (
      one.shape === rest.shape &&
      one.level === rest.level &&
      one.followUp === rest.followUp &&
      one.part?.start === rest.part?.start &&
      one.part?.end === rest.part?.end &&
      one.inline?.start === rest.inline?.start &&
      one.inline?.end === rest.inline?.end &&
      one.evidence.length === rest.evidence.length &&
      one.evidence.every((evidence, at) => evidence === rest.evidence[at])
    );
  }

  /** Whether toggles are around the same lines as before. */
  #isAsSaid(begin: number, end: number, by: number): boolean {
    const [{ toggled, hidden }, before] = [this.#page, this.#before.page];
    if (toggled.size === 0 && before.toggled.size === 0) return true;
    for (let at = begin; at <= end; at += 1) if (toggled.has(at) !== before.toggled.has(at - by) || hidden.has(at) !== before.hidden.has(at - by)) return false;
    return true;
  }

  /** Whether the same lines are asked from a claim on up to a line. */
  #areClaimsSame(index: number, indexBefore: number, end: number, by: number): boolean {
    for (let step = 1; ; step += 1) {
      const [one, other] = [this.#claims[index + step], this.#before.claims[indexBefore + step]];
      const isIn = one !== undefined && one.at <= end;
      const wasIn = other !== undefined && other.at + by <= end;
      if (!isIn || !wasIn) return isIn === wasIn;
      if (!this.#isSame(one, other, by)) return false;
    }
  }

  /** Whether lines below two headings stand below the same titles, and as many of these are questions. */
  #sameAbove(heading: number, before: number): boolean {
    if (heading < 0 || before < 0) return heading < 0 && before < 0;
    const key = `${heading} ${before}`;
    const known = this.#isSameAbove.get(key);
    if (known !== undefined) return known;
    const [page, old] = [this.#page, this.#before.page];
    const isSame =
      page.line(heading) === old.line(before) &&
      this.#asked.has(heading) === this.#askedBefore.has(before) &&
      this.#sameAbove(page.above(heading), old.above(before));
    this.#isSameAbove.set(key, isSame);
    return isSame;
  }
}

/** Which claim is on which line. */
export function indexesOf(claims: readonly Claim[]): Map<number, number> {
  return new Map(claims.map(({ at }, index) => [at, index]));
}

/** Where a list begins to differ from another, and where it no longer does. */
function changeOf(before: readonly unknown[], now: readonly unknown[]): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === now[now.length - 1 - same]) same += 1;
  return { start, end: now.length - same };
}

/** The first line that is on a row or behind it. */
function firstOn({ at }: Page, row: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
