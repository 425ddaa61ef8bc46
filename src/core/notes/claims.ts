import type { Page } from './page';
import { SHAPES } from './shapes';
import type { Found, Taken } from './shapes/shape';

/** A question that a shape has found and that no earlier shape had. */
export interface Claim extends Found {
  readonly shape: string;
}

const NOT_A_QUESTION = /<!--\s*rehearse:\s*not a question\s*-->/i;

/** The questions of a page as the shapes find them, one after the other, in the order they are written. */
export function claimsOf(page: Page): Claim[] {
  const claims: Claim[] = [];
  const taken = new TakenLines();
  const only = page.frontMatter.get('rehearse');
  const shapes = only !== 'on' && SHAPES.some(({ id }) => id === only) ? SHAPES.filter(({ id }) => id === only || id === 'on') : SHAPES;
  for (const shape of shapes) {
    const found = shape.find(page, taken).filter(({ at }) => !taken.has(at));
    for (const one of found) {
      taken.add(one);
      claims.push({ ...one, shape: shape.id });
    }
  }
  return claims.filter((claim) => !isDenied(page, claim)).sort((one, other) => one.at - other.at);
}

/** Whether the person has said that it is none: on its line, on the one above it or on the one below. */
function isDenied(page: Page, { at, last = at }: Claim): boolean {
  return [at - 1, at, last + 1].some((line) => {
    const { block } = page.line(line);
    const isNear = Math.abs((page.at[line] ?? -9) - (page.at[line < at ? at : last] ?? 0)) <= 1;
    return isNear && (line === at || block.kind === 'comment') && NOT_A_QUESTION.test(block.text);
  });
}

/** The lines that questions are on, and those that surely belong to their answers. */
class TakenLines implements Taken {
  readonly #taken = new Set<number>();
  readonly #covered = new Set<number>();

  add({ at, end }: Found): void {
    this.#taken.add(at);
    for (let line = at + 1; line < (end ?? 0); line += 1) this.#covered.add(line);
  }

  has(line: number): boolean {
    return this.#taken.has(line);
  }

  covers(line: number): boolean {
    return this.#covered.has(line);
  }
}
