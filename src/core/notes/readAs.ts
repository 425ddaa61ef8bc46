import { isSureShape, type SureShape } from './shapes/ids';
import type { Page } from './page';

/** Lines of one form that the person says are questions, or are none. */
export interface FormReading {
  readonly form: string;
  readonly asks: boolean;
  /** The title that they stand below; below any, if not given. */
  readonly below?: string;
}

/** What one may call all lines that the person would be asked about. */
export const IN_DOUBT = 'in doubt';

/** Of the lines of a form, those that look more like questions than others of it do. */
export function likelier(form: string): string {
  return `likely ${form}`;
}

/** All forms, where nothing before it is about a line. */
const EVERY_OTHER: FormReading = { form: 'every', asks: false };

/** Whole words for what people would not count out. */
const EVERY: ReadonlyMap<string, RegExp> = new Map([
  ['on', /^(?:heading|(?:bold )?list [^ ]+$)/],
  ['heading', /^heading/],
  ['list', /^(?:bold )?list/],
  ['bold', /^(?:indented )?bold line/],
  ['plain', /^line/],
  ['quote', /^(?:bold )?quote/],
  ['every', /./],
]);

/**
 * Reads what the person says of forms, in the settings or in front matter, several with commas between:
 * ```
 * heading 2, not line, list - below "HR"
 * ```
 */
export function readingsOf(said: readonly string[]): FormReading[] {
  return said
    .flatMap((one) => one.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
    .flatMap((part): FormReading[] => {
      const [, not, form = '', below] = /^\s*(not\s+)?(.+?)(?:\s+below\s+"([^"]*)")?\s*$/.exec(part) ?? [];
      return form === '' ? [] : [{ form, asks: not === undefined, ...(below === undefined ? {} : { below }) }];
    });
}

/** A reading as one writes it. */
export function written({ form, asks, below }: FormReading): string {
  return `${asks ? '' : 'not '}${form}${below === undefined ? '' : ` below "${asTold(below)}"`}`;
}

/** A title as it can stand between quotes, composed as it may not be in a note from a Mac. */
function asTold(title: string): string {
  return title.normalize('NFC').replaceAll('"', '');
}

/** Whether a reading leaves open which form of several it means. */
export function isOpen({ form, asks }: FormReading): boolean {
  return asks && EVERY.has(form);
}

/** Whether a reading is about lines of a form below some titles. */
export function isAbout({ form: wanted, below }: FormReading, form: string, titles: () => readonly string[]): boolean {
  const isForm = wanted === form || (EVERY.get(wanted)?.test(form) ?? false);
  return isForm && (below === undefined || titles().some((title) => asTold(title) === asTold(below)));
}

/** Whether the last of the words that are about a whole note is that there is nothing to be read in it. */
export function saysOff(readAs: readonly string[]): boolean {
  return lastFor(readingsOf(readAs).reverse())?.form === 'off';
}

function lastFor(latestFirst: readonly FormReading[]): FormReading | undefined {
  return latestFirst.find(({ asks }) => asks);
}

/** What the person says of the lines of a page, in the settings and then, which counts more, in its front matter. */
export class Said {
  readonly #page: Page;
  readonly #latestFirst: readonly FormReading[];

  constructor(page: Page, readAs: readonly string[], latestFirst?: readonly FormReading[]) {
    this.#page = page;
    this.#latestFirst = latestFirst ?? readingsOf([...readAs, page.frontMatter.get('rehearse') ?? '']).reverse();
  }

  /**
   * `list` leaves open which list is meant, and `on` which form at all: the one that asks most. Where front matter says
   * `list`, all other lines are none.
   */
  exactly(mostOf: (fits: (form: string) => boolean) => string | undefined): Said {
    if (!this.#latestFirst.some(isOpen)) return this;
    const written = readingsOf([this.#page.frontMatter.get('rehearse') ?? '']).at(-1);
    const isOnly = written !== undefined && isOpen(written) && written.form !== 'on';
    const exact = this.#latestFirst.map(
      (reading): FormReading => ({ ...reading, form: (isOpen(reading) ? mostOf((form) => isAbout(reading, form, () => [])) : undefined) ?? reading.form }),
    );
    return new Said(this.#page, [], isOnly ? [...exact.slice(0, 1), EVERY_OTHER] : exact);
  }

  /** The only shape that is looked for; nothing if all are. */
  get only(): SureShape | undefined {
    const last = lastFor(this.#latestFirst)?.form;
    return last !== undefined && isSureShape(last) ? last : undefined;
  }

  get isNothing(): boolean {
    return this.#latestFirst.length === 0;
  }

  /** Whether a line of one of these forms is a question; nothing if nothing is said of it. */
  of(forms: readonly string[], at: number): boolean | undefined {
    const titles = (): readonly string[] => this.#titlesAbove(at);
    return this.#latestFirst.find((reading) => forms.some((form) => isAbout(reading, form, titles)))?.asks;
  }

  /** The column of a table that holds the questions, counted from 1; nothing if nothing is said of it. */
  column(head: number): number | undefined {
    const denied = new Set<string>();
    for (const reading of this.#latestFirst) {
      const [, column] = /^cell (\d{1,3})$/.exec(reading.form) ?? [];
      if (column === undefined || denied.has(column) || !isAbout(reading, reading.form, () => this.#titlesAbove(head))) continue;
      if (reading.asks) return Number(column);
      denied.add(column);
    }
    return undefined;
  }

  #titlesAbove(at: number): string[] {
    return [...this.#page.allAbove(at)].map((line) => this.#page.line(line).title.text);
  }
}
