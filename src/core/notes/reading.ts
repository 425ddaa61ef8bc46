import { questionOf, sectionsOf, tellsApart, withModelAnswers } from './assembly';
import { claimsOf } from './claims';
import { type Draft, Drafting } from './draft';
import type { Note } from './note';
import { Page } from './page';
import { type Sheet, sheetOf } from './sheet';
import { looksAlike } from './traits';

/** A note with all that was found out on the way, so that it can be read again after an edit with little effort. */
export interface Reading {
  readonly note: Note;
  readonly sheet: Sheet;
  readonly questions?: Questions | undefined;
}

interface Questions {
  readonly page: Page;
  readonly asked: ReadonlySet<number>;
  readonly drafting: Drafting;
  readonly drafts: readonly Draft[];
  readonly apart: boolean;
}

/** Reads a text; what did not change since `before` is taken from there. The result is the same without it. */
export function read(text: string, before?: Reading): Reading {
  const sheet = sheetOf(text, before?.sheet);
  if (sheet.frontMatter.values.get('rehearse') === 'off') return { note: { text, sections: [], questions: [] }, sheet };
  return (before && patch(text, sheet, before)) ?? whole(text, sheet);
}

function whole(text: string, sheet: Sheet): Reading {
  const page = pageOf(sheet);
  const claims = claimsOf(page);
  const drafting = new Drafting(page, claims);
  const drafts = withModelAnswers(page, drafting.all());
  const apart = tellsApart(drafts);
  const asked = new Set(claims.map(({ at }) => at));
  const questions = drafts.map((draft) => questionOf(page, draft, apart, asked));
  const sections = questions.length > 0 ? sectionsOf(page, claims) : [];
  return { note: { text, sections, questions }, sheet, questions: { page, asked, drafting, drafts, apart } };
}

/**
 * Reads again only the questions whose lines have other words now, if these lines look as before in all that decides
 * what is a question: a letter more in an answer is no reason to look at the whole note.
 */
function patch(text: string, sheet: Sheet, { note, questions: known, sheet: old }: Reading): Reading | undefined {
  const { changed } = sheet;
  if (!known || !changed || changed.start < known.page.head || known.drafts.some(({ models }) => models.length > 0)) return undefined;
  for (let at = changed.start; at < changed.end; at += 1) {
    if (!looksAlike(old.lines[at], sheet.lines[at])) return undefined;
  }
  const page = pageOf(sheet, known.page);
  const drafting = known.drafting.on(page);
  const drafts = [...known.drafts];
  const questions = [...note.questions];
  const nearest = lastDraftAt(drafts, changed.start);
  for (const [index, draft] of known.drafts.entries()) {
    if (draft.claim.at >= changed.end) break;
    if (index < nearest && draft.end <= changed.start) continue;
    if (draft.claim.part ?? draft.claim.inline) return undefined;
    const again = drafting.again(draft);
    if (again.end !== draft.end || again.body.tellsApart !== draft.body.tellsApart) return undefined;
    drafts[index] = again;
    questions[index] = questionOf(page, again, known.apart, known.asked);
  }
  return {
    note: { text, sections: note.sections, questions },
    sheet,
    questions: { ...known, page, drafting, drafts },
  };
}

function pageOf({ rows, lines, at, frontMatter }: Sheet, like?: Page): Page {
  return new Page({ rows, lines, at, frontMatter: frontMatter.values }, like);
}

/** The last draft that begins at a line or before. */
function lastDraftAt(drafts: readonly Draft[], line: number): number {
  let low = 0;
  let high = drafts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((drafts[middle]?.claim.at ?? 0) <= line) low = middle;
    else high = middle;
  }
  return low;
}
