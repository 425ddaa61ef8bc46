import type { Evidence } from '../note';
import type { Page } from '../page';
import { hasSlot } from '../slot';

/** Lines of the same form. Whether they are questions is decided for all of them together. */
export class Series {
  readonly lines: readonly number[];
  readonly size: number;
  /** How much they ask, all together. */
  readonly asking: number;
  /** The part of them that asks, from 0 to 1. */
  readonly share: number;
  readonly #page: Page;

  constructor(page: Page, lines: readonly number[]) {
    this.#page = page;
    this.lines = lines;
    this.size = lines.length;
    const weights = lines.map((at) => page.line(at).asking.weight);
    this.asking = weights.reduce((sum, weight) => sum + (weight >= 0.5 ? weight : 0), 0);
    this.share = this.size === 0 ? 0 : this.asking / this.size;
  }

  /** Whether so many of them ask that nothing else need say so. */
  get isConvincing(): boolean {
    return (this.asking >= 2.5 && this.share >= 0.6) || (this.asking >= 1.8 && this.share >= 0.85);
  }

  /** Whether many of them are headings with nothing but a `TODO` below, as in a list of topics that waits to be filled in. */
  get isLeftEmpty(): boolean {
    const empty = this.lines.filter((at) => this.#page.isEmptyHeading(at) || hasSlot(this.#page, at)).length;
    return empty >= 2 && empty / this.size >= 0.25;
  }

  /** What speaks for them below a title. */
  evidence(title: number): Evidence[] {
    const said: Evidence[] = this.isConvincing ? ['series'] : [];
    if (this.#page.saysItself(title)) said.push('section-title');
    else if (this.#page.saysQuestions(title)) said.push('note-title');
    return said;
  }
}
