import type { Candidate } from '../forms';
import { isAnswer } from '../label';
import type { Page } from '../page';
import { hasSlot } from '../slot';
import { coarse, COUNT, PLACE } from './names';
import { log } from './own';

/** Of what is further below, only that there is much. */
const FURTHEST = 30;
const WIDEST_GAP = 4;

/** What is the same for all lines below one heading. */
interface Above {
  readonly titles: number;
  readonly isAsked: boolean;
  readonly isAnswer: boolean;
}

/** Writes the numbers of `AROUND` of one candidate after the other. */
export function around(page: Page, claimed: ReadonlySet<number>): (candidate: Candidate, rows: Float32Array, start: number) => void {
  const known = new Map<number, Above>();
  const above = (at: number, heading: number): Above => {
    let one = known.get(heading);
    if (!one) {
      const titles = [...page.allAbove(at)];
      one = { titles: titles.length, isAsked: titles.some((up) => claimed.has(up)), isAnswer: page.isBelowAnswer(at) };
      known.set(heading, one);
    }
    return one;
  };
  return ({ at, parent, section }, rows, start) => {
    let place = start;
    const put = (value: number | boolean): void => {
      rows[place] = Number(value);
      place += 1;
    };
    const { block } = page.line(at);
    const isLast = at + 1 >= page.lines.length;
    const isHeading = block.kind === 'heading';
    const next = page.line(at + 1);
    const { kind, indent, text } = next.block;
    const isTitle = !isLast && kind === 'heading' && (!isHeading || next.block.level <= block.level);
    const isItem = !isLast && kind === 'item';
    const isNested = isItem && (block.kind !== 'item' || indent > block.indent);
    put(isLast);
    put(isTitle);
    put(!isLast && kind === 'heading' && !isTitle);
    put(isNested);
    put(isItem && !isNested);
    put(!isLast && kind === 'text');
    put(!isLast && next.block.joined);
    put(!isLast && kind === 'code');
    put(kind === 'quote');
    put(kind === 'row');
    put(isLast ? 0 : log(text.length));
    put(!isLast && next.endsWithQuestionMark);
    const label = isLast ? undefined : next.label;
    put(label !== undefined && isAnswer(label));
    put(isLast ? 0 : Math.max(-8, Math.min(8, indent - block.indent)));
    put(label !== undefined && !isAnswer(label) && label.kind !== 'question');
    const previous = page.line(at - 1).block;
    put(at > 0 && previous.kind === 'heading');
    put(previous.kind === 'text');
    put(previous.kind === 'item');
    put(previous.kind === block.kind && previous.indent === block.indent && previous.level === block.level);
    put(endsWithColon(previous.text));
    put(previous.kind === 'rule');
    const row = page.at[at] ?? 0;
    put(at > 0 ? Math.min(WIDEST_GAP, row - (page.at[at - 1] ?? 0)) : 0);
    put(isLast ? WIDEST_GAP : Math.min(WIDEST_GAP, (page.at[at + 1] ?? 0) - row));
    put(hasSlot(page, at));
    put(log(extentOf(page, at)));
    put(isLast || isTitle || (isItem && !isNested && block.kind === 'item'));
    const { titles, isAsked, isAnswer: isBelowAnswer } = above(at, section);
    put(titles);
    put(coarse(at / Math.max(1, page.lines.length), PLACE));
    put(coarse(log(at), COUNT * 2));
    put(isAsked);
    put(isBelowAnswer);
    put(page.toggled.has(at));
    put(parent >= 0);
    put(isHeading && at === page.firstHeading);
  };
}

/** `Such as:`, `**Topics:**` */
function endsWithColon(text: string): boolean {
  let end = text.length - 1;
  while (text.charCodeAt(end) === 42) end -= 1;
  const last = text.charCodeAt(end);
  return last === 58 || last === 0xff1a;
}

/** How many lines stand below a line, up to the next that is no deeper. */
function extentOf(page: Page, at: number): number {
  const { kind, level, indent } = page.line(at).block;
  const end = Math.min(page.lines.length, at + 1 + FURTHEST);
  for (let next = at + 1; next < end; next += 1) {
    const { block } = page.line(next);
    if (block.kind === 'heading' && (kind !== 'heading' || block.level <= level)) return next - at - 1;
    if (kind === 'item' && block.kind === 'item' && block.indent <= indent) return next - at - 1;
  }
  return end - at - 1;
}
