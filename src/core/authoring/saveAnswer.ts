import { isRule } from '../markdown/marks';
import type { Note, Question } from '../notes/note';
import { waysToSay } from './careful';
import { Desk, type Item } from './desk';
import type { Edit } from './edit';
import { rowAt, written } from './place';
import { type Attempt, Proof } from './proof';
import { containersOf, layOut, onOneRow } from './rowsOfAnswer';
import { type WritingSpot, shortened, spotsFor } from './spot';
import { type TypedLine, typedLines } from './typed';

/**
 * Puts what a person typed as the answer to a question into the note, as that is written. Nothing, if there is an answer
 * already, or no way to write this one so that just this question is answered, with all of it, and all others are as before.
 */
export function saveAnswer(note: Note, question: Question, text: string): readonly Edit[] | undefined {
  return put(note, question, text, spotsFor);
}

/** The same in a place that is known. */
export function put(note: Note, question: Question, text: string, spots: Spots): readonly Edit[] | undefined {
  const desk = Desk.of(note);
  const item = desk?.find(question);
  const lines = typedLines(text);
  if (!desk || !item || lines.every(({ text }) => text === '' || isRule(text))) return undefined;
  const proof = new Proof(desk, item, lines);
  const found = proof.first(attempts(desk, item, lines, spots(desk, item)));
  if (!found) return undefined;
  const { start, end, before, body, after } = found;
  return [{ range: desk.lines.range(start, end), text: written(desk, before + body + after) }];
}

type Spots = (desk: Desk, item: Item) => Iterable<WritingSpot>;

/** Says the same in all ways at the best place, before it goes to another. */
function* attempts(desk: Desk, item: Item, lines: readonly TypedLine[], spots: Iterable<WritingSpot>): Generator<Attempt> {
  const { claim } = item.draft;
  for (const spot of spots) {
    const row = rowAt(desk, spot.start, spot.before);
    const ways = waysToSay(lines, levelOf(desk, item), claim.inline !== undefined || containersOf(row).trim() !== '');
    if (claim.inline && (claim.shape === 'table' || claim.shape === 'card')) {
      for (const way of ways) yield { ...spot, body: onOneRow(way, claim.shape === 'table') };
      continue;
    }
    for (const way of ways)
      for (const { less, before, body } of layOut(way, row, desk.page.line(claim.at).block.kind === 'item')) yield { ...shortened(spot, less, before), body };
    // What asks on a row of its own may be read as a question.
    for (const way of new Set([lines, ways.at(-1) ?? lines])) yield { ...spot, body: onOneRow(way, false) };
  }
}

/** The level of the title that the question is or stands under. */
function levelOf({ page }: Desk, { draft: { claim } }: Item): number {
  const { block } = page.line(claim.at);
  return block.kind === 'heading' ? block.level : page.line(page.above(claim.at)).block.level;
}
