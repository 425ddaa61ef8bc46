import { claimsOf, explicitClaims, formOfClaim } from '../notes/claims';
import { innerForm, isInner, linesOf } from '../notes/forms';
import type { Note } from '../notes/note';
import type { Page } from '../notes/page';
import { likelier, type FormReading, readingsOf, Said, saysOff, written } from '../notes/readAs';
import { pageOf } from '../notes/reading';
import type { Taken } from '../notes/shapes/shape';
import { columnAt } from '../notes/shapes/table';
import { sheetOf } from '../notes/sheet';
import type { Position } from '../text/range';

/** One line of a note, as an example of all lines that are written like it. */
export interface Example {
  readonly form: string;
  /** Whether it is a question now. */
  readonly asks: boolean;
  /** The nearest title above it that is no question itself. */
  readonly section?: string;
  /** Whether it is one of those lines of its form that look more like questions than the others, which are not meant. */
  readonly likely?: boolean;
}

/** What a line is an example of; nothing if it can be no question, as a line of code or a blank one. */
export function exampleAt({ text, about }: Note, { line: row, character }: Position): Example | undefined {
  const page = pageOf(sheetOf(text));
  const here = linesOnRow(page, row);
  const said = new Said(page, about.readAs);
  const { found, taken } = explicitClaims(page, said.only, said);
  const claims = saysOff(about.readAs) ? [] : claimsOf(page, about).claims;
  const claim = claims.find((one) => here.some((at) => one.at <= at && at <= (one.last ?? one.at)));
  const explicit = claim && found.find((one) => one.at === claim.at);
  for (const at of claim ? [claim.at] : here) {
    const form = explicit ? formOfClaim(page, explicit) : formAt(page, taken, at, character);
    if (form === undefined) continue;
    const asked = new Set(claims.map((one) => one.at));
    const section = [...page.allAbove(at)].map((above) => (asked.has(above) ? '' : page.line(above).title.text)).find((title) => title !== '');
    const likely = explicit === undefined && !isInner(page, taken, at) && isLikely(page, about, form, at);
    return { form, asks: claim !== undefined, ...(section === undefined ? {} : { section }), ...(likely ? { likely } : {}) };
  }
  return undefined;
}

/** Whether a line is among those of its form that look like questions, and others of it are not. */
function isLikely(page: Page, { path, readAs }: Note['about'], form: string, at: number): boolean {
  const linesAs = (said: string): Set<number> => new Set(claimsOf(page, { path, readAs: [...readAs, said] }).claims.map((claim) => claim.at));
  const likely = linesAs(likelier(form));
  return likely.has(at) && linesAs(form).size > likely.size;
}

/** `<details><summary>Why?</summary>` on one row is three lines of the page. */
function linesOnRow(page: Page, row: number): number[] {
  return page.lines.flatMap(({ block }, at) => {
    const begins = page.at[at] ?? 0;
    return begins <= row && row <= begins + block.endLine - block.line ? [at] : [];
  });
}

function formAt(page: Page, taken: Taken, at: number, character: number): string | undefined {
  const { kind, column } = page.line(at).block;
  if (kind === 'row') return `cell ${columnAt(page, at, Math.max(0, character - column))}`;
  if (kind === 'summary') return kind;
  const form = linesOf(page).find((line) => line.at === at)?.form;
  return form !== undefined && isInner(page, taken, at) ? innerForm(form) : form;
}

/** What is said by an example, of the lines in its section or of all. */
export function readingOf({ form, section, likely }: Example, asks: boolean, onlySection: boolean): FormReading {
  return { form: asks && likely ? likelier(form) : form, asks, ...(onlySection && section !== undefined ? { below: section } : {}) };
}

/** What was said, with one reading more: it takes the place of those that would be overruled by it. */
export function withReading(readAs: readonly string[], reading: FormReading): string[] {
  const rest = readingsOf(readAs).filter(({ form, below }) => form !== reading.form || (reading.below !== undefined && below !== reading.below));
  return [...rest, reading].map(written);
}
