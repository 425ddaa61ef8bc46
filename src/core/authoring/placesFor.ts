import { placeToWrite } from '../notes/places';
import type { Desk, Item } from './desk';
import { isLabeled } from './habits';
import { anchorOf, isAside, learnedLeads, learnedSlotLeads } from './learned';
import { type Lead, type Place, placeAt, spaceBehind } from './place';
import { usualLeads } from './usual';

/** The places where the answer to a question may go, what the note itself says first. */
export function placesFor(desk: Desk, item: Item): Place[] {
  const { draft } = item;
  if (draft.claim.inline) return draft.claim.shape === 'table' ? cellPlaces(desk, item) : inlinePlaces(desk, item);
  const leads = leadsFor(desk, item);
  const anchors = anchorsOf(desk, item);
  return [
    ...slotPlaces(desk, item),
    ...tagPlaces(desk, item),
    ...storyPlaces(desk, item),
    ...anchors.flatMap((at) => leads.map((one) => placeAt(desk, at, behindMarks(desk, item, one)))),
  ];
}

/** How the answer is set off: as others are, or as is usual; beside follow-ups in its item with a label above all. */
function leadsFor(desk: Desk, { draft, question }: Item): Lead[] {
  const [learned, usual] = [learnedLeads(desk, draft), usualLeads(desk, draft)];
  if (desk.page.line(draft.claim.at).block.kind !== 'item') return [...learned, ...usual];
  if (question.followUps.length > 0) return labeledFirst([...learned, ...usual]);
  return [...learned, ...(desk.asksInItems ? labeledFirst(usual) : usual)];
}

/** `- Why?⏎  - My answer: …⏎  - Why not always?`: where items in items ask, else nobody can tell them apart. */
function labeledFirst(leads: readonly Lead[]): Lead[] {
  return [...leads.filter(isLabeled), ...leads.filter((one) => !isLabeled(one))];
}

/** An answer on the line of its question goes behind the marks that close that: `**Why?**`. */
function behindMarks(desk: Desk, { draft: { last } }: Item, one: Lead): Lead {
  if (one.before.includes('\n')) return one;
  const marks = desk.text.slice(desk.offset(last, desk.page.line(last).title.end), desk.behind(last));
  return one.before.startsWith(marks) ? { ...one, before: one.before.slice(marks.length) } : one;
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

/** In the tag that a question stands in: `<li>Why?</li>`. */
function tagPlaces(desk: Desk, { draft }: Item): Place[] {
  if (desk.page.line(draft.claim.at).block.marker !== 'li') return [];
  const end = desk.behind(draft.last);
  const closing = /<\/li\s*>\s*$/i.exec(desk.text.slice(desk.offset(draft.last, 0), end));
  return closing ? [{ at: end - closing[0].length, before: '\n<p>', after: '</p>\n' }] : [];
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

/** Where the answer to a question may begin: behind hints and what there is to choose, else behind what is asked. */
function anchorsOf(desk: Desk, { draft, question }: Item): number[] {
  const asked = anchorOf(desk, draft);
  const followUp = question.followUps[0]?.range.start.line ?? Infinity;
  let last = asked.line;
  for (let line = last + 1; line < draft.end && (desk.page.at[line] ?? 0) < followUp; line += 1) if (isAside(desk, line)) last = line;
  return [...new Set([desk.behind(last), asked.at, desk.behind(draft.last)])];
}

/** Behind `::`, with a blank if the others have one. */
function inlinePlaces(desk: Desk, { draft }: Item): Place[] {
  const { claim } = draft;
  const at = desk.endOfRow(desk.lastRowOf(claim.at));
  const isSpaced = desk.items.some(({ draft: { claim: other } }) => {
    const { text } = desk.page.line(other.at).block;
    return other !== claim && other.inline !== undefined && other.inline.start < text.length && /\s/.test(text[other.inline.start - 1] ?? '');
  });
  const places = [
    { at, before: isSpaced ? spaceAt(desk, at) : '', after: '' },
    { at, before: '', after: '' },
  ];
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
  return spaceBehind(text.slice(Math.max(0, at - 1), at));
}

function lead(before: string): Lead {
  return { before, after: '' };
}
