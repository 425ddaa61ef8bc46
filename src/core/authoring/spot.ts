import { isPlaceholder } from '../notes/status';
import type { Desk, Item } from './desk';
import { placesFor } from './placesFor';
import { ownLabel } from './usual';
import { overPlaceholder, placeFor } from './writeAnswer';

/** What is to be written over a stretch of the note, which is empty where nothing has to go. */
export interface WritingSpot {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** Where the answer to a question that has none may go, the best place first. */
export function* spotsFor(desk: Desk, item: Item): Generator<WritingSpot> {
  if (item.question.status === 'placeholder') {
    const spot = placeholderSpot(desk, item);
    // Follow-ups right below an answer are part of it, and one that asks needs a label.
    const label = `${ownLabel(desk)}: `;
    if (spot)
      for (const after of ['', '\n'])
        yield* [
          { ...spot, after },
          { ...spot, before: spot.before + label, after },
        ];
  }
  if (item.question.status !== 'empty') return;
  const best = placeFor(desk, item);
  if (!best) return;
  const others = placesFor(desk, item).filter(({ at, before }) => at !== best.at || before !== best.before);
  for (const { at, before, after } of [best, ...others]) yield { start: at, end: at, before, after: after || apartFromRule(desk, at) };
}

/** A rule right below a text would make it a title. */
function apartFromRule(desk: Desk, at: number): string {
  const { line } = desk.lines.position(at);
  return desk.text.slice(at, desk.endOfRow(line)).trim() === '' && /^\s*(?:-+|=+)\s*$/.test(desk.row(line + 1) ?? '') ? '\n' : '';
}

/** What keeps the place goes, all of it; what stands beside it stays. */
function placeholderSpot(desk: Desk, item: Item): WritingSpot | undefined {
  const {
    edits: [edit],
    select,
  } = overPlaceholder(desk, item);
  const range = edit?.range ?? select;
  const [start, end] = [desk.lines.offset(range.start), desk.lines.offset(range.end)];
  const own = item.question.answers.filter(({ role }) => role === 'own').at(-1) ?? item.question.answers.at(-1);
  if (!own) return undefined;
  const last = Math.max(end, desk.lines.offset(own.range.end));
  const rest = desk.text.slice(end, last);
  const isAll = rest.split(/\r\n|\r|\n/).every((row) => row.replace(/^[\s>]+/, '') === '' || isPlaceholder(row.replace(/^[\s>]+/, '')));
  const before = (edit?.text ?? '').replace(/\r\n|\r/g, '\n');
  return { start, end: isAll ? last : end, before, after: '' };
}

/** Without so many characters at the end of what is before it, and with others. */
export function shortened(spot: WritingSpot, less: number, more: string): WritingSpot {
  const inNote = Math.max(0, less - spot.before.length);
  return { ...spot, start: spot.start - inNote, before: spot.before.slice(0, Math.max(0, spot.before.length - less)) + more };
}
