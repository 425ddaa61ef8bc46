import type { About } from './about';
import { questionOf, sectionsOf, tellsApart, withModelAnswers } from './assembly';
import { type Claim, claimsOf } from './claims';
import { Drafting } from './drafting';
import { type KeptFrom, indexesOf, Kept } from './kept';
import { claimOfName, namedPage } from './named';
import type { Note, Perhaps } from './note';
import { Page } from './page';
import { rangeOf } from './places';
import type { Vote } from './shapes/voted';
import { saysOff } from './readAs';
import { type Sheet, sheetOf } from './sheet';

/** A note with all that was found out on the way, so that it can be read again after an edit with little effort. */
export interface Reading {
  readonly note: Note;
  readonly sheet: Sheet;
  readonly known?: KeptFrom;
}

/** Reads a text; what did not change since `before` is taken from there. The result is the same without it. */
export function read(text: string, about: About, before?: Reading): Reading {
  const sheet = sheetOf(text, before?.sheet);
  if (isOff(sheet, about)) return { note: { text, about, sections: [], questions: [], perhaps: [] }, sheet };
  const { page, claims, perhaps } = claimedIn(sheet, about);
  const asked = indexesOf(claims);
  const kept = before?.known && !isNamed(claims) && !isNamed(before.known.claims) ? new Kept(page, claims, asked, before.known) : undefined;
  const drafts = new Drafting(page, claims, asked).all(kept);
  const given = withModelAnswers(page, drafts);
  const apart = tellsApart(given);
  const made = new Map(given.map((draft) => [draft, kept?.question(draft, apart) ?? questionOf(page, draft, apart, asked)]));
  const questions = [...made.values()];
  const sections = questions.length > 0 && !isNamed(claims) ? sectionsOf(page, claims) : [];
  return {
    note: { text, about, sections, questions, perhaps: perhaps.map((vote) => perhapsOf(page, vote)) },
    sheet,
    known: { page, claims, drafts, questions: made, apart },
  };
}

/** What is asked in the text; where that is nothing, what the name of the note asks. */
function claimedIn(sheet: Sheet, about: About): { readonly page: Page } & ReturnType<typeof claimsOf> {
  const page = pageOf(sheet);
  const found = claimsOf(page, about);
  const isReadAsUsual = about.readAs.length === 0 && !sheet.frontMatter.values.has('rehearse');
  const named = found.claims.length + found.perhaps.length === 0 && isReadAsUsual ? namedPage(sheet, about) : undefined;
  return named ? { page: named, claims: [claimOfName(named)], perhaps: [] } : { page, ...found };
}

function isNamed(claims: readonly Claim[]): boolean {
  return claims[0]?.shape === 'name';
}

/** Reads the same note after an edit. */
export function readAgain(before: Reading, text: string): Reading {
  return read(text, before.note.about, before);
}

function isOff({ frontMatter }: Sheet, { readAs }: About): boolean {
  return saysOff([...readAs, frontMatter.values.get('rehearse') ?? '']);
}

export function pageOf({ rows, lines, at, frontMatter }: Sheet): Page {
  return new Page({ rows, lines, at, frontMatter: frontMatter.values });
}

function perhapsOf(page: Page, { at, form }: Vote): Perhaps {
  const { text, start, end } = page.line(at).title;
  return { text, form, range: rangeOf(page, { line: at, start, endLine: at, end }) };
}
