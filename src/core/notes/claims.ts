import type { Page } from './page';
import { SHAPES } from './shapes';
import type { Found, Taken } from './shapes/shape';

/** A question that a shape has found and that no earlier shape had. */
export interface Claim extends Found {
  readonly shape: string;
}

export const NOT_A_QUESTION = /<!--\s*rehearse:\s*not a question\s*-->/i;

/** The questions of a page as the shapes find them, one after the other, in the order they are written. */
export function claimsOf(page: Page): Claim[] {
  const claims: Claim[] = [];
  const taken = new TakenLines();
  const only = page.frontMatter.get('rehearse');
  if (only === undefined && page.isReportForm) return claims;
  const shapes = only !== 'on' && SHAPES.some(({ id }) => id === only) ? SHAPES.filter(({ id }) => id === only || id === 'on') : SHAPES;
  for (const shape of shapes) {
    for (const one of shape.find(page, taken)) {
      if (taken.has(one.at)) continue;
      taken.add(one);
      claims.push({ ...one, shape: shape.id });
    }
  }
  const denied = deniedOf(page, claims);
  return claims.filter((claim) => !denied.has(claim)).sort((one, other) => one.at - other.at);
}

/**
 * The questions that the person says are none: by a comment on their line, on the next one, or on the one before, if
 * that does not follow another question.
 */
function deniedOf(page: Page, claims: readonly Claim[]): Set<Claim> {
  const byRow = new Map<number, Claim>();
  for (const claim of claims) byRow.set(page.at[claim.last ?? claim.at] ?? -1, claim).set(page.at[claim.at] ?? -1, claim);
  const denied = new Set<Claim>();
  page.lines.forEach(({ block: { text } }, at) => {
    if (!text.includes('rehearse:') || !NOT_A_QUESTION.test(text)) return;
    const row = page.at[at] ?? 0;
    const claim = byRow.get(row) ?? byRow.get(row - 1) ?? byRow.get(row + 1);
    if (claim) denied.add(claim);
  });
  return denied;
}

/** The lines that questions are on, and those that surely belong to their answers. */
class TakenLines implements Taken {
  readonly #taken = new Set<number>();
  readonly #covered = new Set<number>();

  add({ at, last = at, end }: Found): void {
    for (let line = at; line <= last; line += 1) this.#taken.add(line);
    if (end === undefined || (this.#covered.has(at) && this.#covered.has(end - 1))) return; // a toggle in a toggle
    for (let line = at + 1; line < end; line += 1) this.#covered.add(line);
  }

  has(line: number): boolean {
    return this.#taken.has(line);
  }

  covers(line: number): boolean {
    return this.#covered.has(line);
  }
}
