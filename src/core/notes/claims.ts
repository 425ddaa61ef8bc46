import type { About } from './about';
import { linesOf } from './forms';
import type { Page } from './page';
import { Said } from './readAs';
import { SHAPES } from './shapes';
import type { Claimed, Found, Taken } from './shapes/shape';
import { columnAt } from './shapes/table';
import { type Vote, voted } from './shapes/voted';

export type Claim = Claimed;

/** `PULL_REQUEST_TEMPLATE.md`, `bug_report.md`: what others fill in. */
const FORM_TO_REPORT = /^(?:issue|pull[-_ ]?request|bug|feature)[-_ ]?(?:template|request|report)/i;

export const NOT_A_QUESTION = /<!--\s*rehearse:\s*not a question\s*-->/i;

/** What is written as a question beyond doubt. */
interface Explicit {
  readonly found: Claim[];
  readonly taken: Taken;
  /** Lines that are written so, and of which the person says that they are none. */
  readonly denied: ReadonlySet<number>;
}

export function explicitClaims(page: Page, only?: string, said: Said = new Said(page, [])): Explicit {
  const found: Claim[] = [];
  const taken = new TakenLines();
  const denied = new Set<number>();
  const forms = said.isNothing ? new Map<number, string>() : new Map(linesOf(page).map(({ at, form }) => [at, form]));
  for (const shape of SHAPES) {
    if (only !== undefined && shape.id !== only) continue;
    for (const one of shape.find(page, taken, said)) {
      if (taken.has(one.at)) continue;
      if (!said.isNothing && said.of(formsOfClaim(page, { ...one, shape: shape.id }, forms.get(one.at)), one.at) === false) {
        for (let at = one.at; at <= (one.last ?? one.at); at += 1) denied.add(at);
        continue;
      }
      taken.add(one);
      found.push({ ...one, shape: shape.id });
    }
  }
  return { found: found.filter(({ at }) => !denied.has(at)), taken, denied };
}

/** What a question that is written beyond doubt may be called: by its line, and by the way it is written. */
function formsOfClaim(page: Page, claim: Claim, line: string | undefined): string[] {
  return [formOfClaim(page, claim), claim.shape, ...(line === undefined ? [] : [line])];
}

/** `cell 2`, `summary`, or the id of its shape. */
export function formOfClaim(page: Page, { at, part, shape }: Claim): string {
  if (shape === 'toggle') return 'summary';
  if (shape !== 'table') return shape;
  return `cell ${columnAt(page, at, part?.start ?? 0)}`;
}

/** The questions of a page in the order they are written, and the lines that the person is asked about. */
export function claimsOf(page: Page, { path, readAs }: About): { readonly claims: Claim[]; readonly perhaps: readonly Vote[] } {
  const said = new Said(page, readAs);
  const { only } = said;
  if (said.isNothing && (page.isReportForm || path.some((name) => FORM_TO_REPORT.test(name)))) return { claims: [], perhaps: [] };
  const { found, taken, denied: none } = explicitClaims(page, only, said);
  const { found: further, perhaps } = only ? { found: [], perhaps: [] } : voted(page, { taken, claimed: new Set(found.map(({ at }) => at)), path, said, none });
  const claims = [...found, ...further];
  const denied = deniedOf(page, [...claims, ...perhaps]);
  return {
    claims: claims.filter((claim) => !denied.has(claim)).sort((one, other) => one.at - other.at),
    perhaps: perhaps.filter((vote) => !denied.has(vote)),
  };
}

/**
 * The questions that the person says are none: by a comment on their line, on the next one, or on the one before, if
 * that does not follow another question.
 */
function deniedOf<Line extends Pick<Claim, 'at' | 'last'>>(page: Page, claims: readonly Line[]): Set<Line> {
  const byRow = new Map<number, Line>();
  for (const claim of claims) byRow.set(page.at[claim.last ?? claim.at] ?? -1, claim).set(page.at[claim.at] ?? -1, claim);
  const denied = new Set<Line>();
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
