import type { Page } from '../notes/page';
import { placeToWrite } from '../notes/places';
import type { Desk, Item } from './desk';
import { anchorOf, learnedLeads, learnedSlotLeads } from './learned';
import { type Lead, type Place, placeAt } from './place';
import { usualLeads } from './usual';

/** The places where the answer to a question may go, what the note itself says first. */
export function placesFor(desk: Desk, item: Item): Place[] {
  const { draft } = item;
  if (draft.claim.inline) return draft.claim.shape === 'table' ? cellPlaces(desk, item) : inlinePlaces(desk, item);
  const leads = [...learnedLeads(desk, draft), ...usualLeads(desk, draft)];
  const anchors = new Set([anchorOf(desk, draft).at, ...anchorsBelow(desk, item)]);
  return [...slotPlaces(desk, item), ...storyPlaces(desk, item), ...leads.flatMap((lead) => [...anchors].map((at) => placeAt(desk, at, lead)))];
}

/** Where the label of an answer is there already: `A.`, `#### 답안`, `<summary>Answer</summary>`. */
function slotPlaces(desk: Desk, { draft }: Item): Place[] {
  const { slot } = draft.body;
  if (!slot) return [];
  const { kind } = desk.page.line(slot.line).block;
  const at = desk.lines.offset(placeToWrite(desk.page, slot.line, slot.start));
  const usual: Lead[] = kind === 'heading' || kind === 'summary' ? [lead('\n\n'), lead('\n')] : [lead(''), lead('\n'), lead('\n\n')];
  return [...learnedSlotLeads(desk, draft), ...usual].map((one) => {
    if (!one.before.includes('\n')) return { at, before: spaceAt(desk, at), after: '' };
    return placeAt(desk, kind === 'summary' ? desk.behind(slot.line) : at, one);
  });
}

/** Behind the first part of a story: `- Situation: `. */
function storyPlaces(desk: Desk, { draft }: Item): Place[] {
  for (let line = draft.last + 1; line < draft.end; line += 1) {
    const { label, block } = desk.page.line(line);
    if (label?.kind !== 'slot') continue;
    const at = desk.endOfRow(desk.lastRowOf(line));
    return block.kind === 'heading' ? [placeAt(desk, at, lead('\n\n'))] : [{ at, before: spaceAt(desk, at), after: '' }];
  }
  return [];
}

/** Behind what stands below a question and is neither its answer nor asks further: hints, comments. */
function anchorsBelow(desk: Desk, { draft, question }: Item): number[] {
  const stop = Math.min(draft.end, ...draft.nested.map(({ claim }) => claim.at), firstFollowUp(desk.page, question.followUps[0]?.range.start.line));
  let last = draft.last;
  for (let line = draft.last + 1; line < stop; line += 1) if (!CLOSES.has(desk.page.line(line).block.kind)) last = line;
  return [desk.behind(last), desk.behind(draft.last)];
}

const CLOSES: ReadonlySet<string> = new Set(['close', 'rule', 'html']);

function firstFollowUp({ at }: Page, row: number | undefined): number {
  return row === undefined ? Infinity : at.findIndex((one) => one >= row);
}

/** Behind `::`, with a blank if the others have one. */
function inlinePlaces(desk: Desk, { draft }: Item): Place[] {
  const { claim } = draft;
  const at = desk.endOfRow(desk.lastRowOf(claim.at));
  const isSpaced = desk.items.some(({ draft: { claim: other } }) => {
    const { text } = desk.page.line(other.at).block;
    return other !== claim && other.inline !== undefined && other.inline.start < text.length && /\s/.test(text[other.inline.start - 1] ?? '');
  });
  const places = [{ at, before: isSpaced ? spaceAt(desk, at) : '', after: '' }, { at, before: '', after: '' }];
  return places;
}

/** In an empty cell of a table, with a blank on both sides; in one that is not there yet, with its side. */
function cellPlaces(desk: Desk, { draft: { claim } }: Item): Place[] {
  const { text } = desk.page.line(claim.at).block;
  const end = claim.inline?.start ?? text.length;
  let start = end;
  while (start > 0 && /[ \t]/.test(text[start - 1] ?? '')) start -= 1;
  const offset = desk.offset(claim.at, 0);
  if (end < text.length) {
    const wide = end - start;
    return [wide >= 2 ? { at: offset + start + 1, before: '', after: '' } : { at: offset + start, before: ' ', after: wide === 1 ? '' : ' ' }];
  }
  const isClosed = text.endsWith('|');
  return ['', ' |', ' | |', ' | | |'].map((cells) => ({
    at: desk.endOfRow(desk.lastRowOf(claim.at)),
    before: isClosed ? `${cells} ` : `${cells} | `,
    after: isClosed ? ' |' : '',
  }));
}

function spaceAt({ text }: Desk, at: number): string {
  return /[\s】）」』\]：]/u.test(text[at - 1] ?? ' ') ? '' : ' ';
}

function lead(before: string): Lead {
  return { before, after: '' };
}
