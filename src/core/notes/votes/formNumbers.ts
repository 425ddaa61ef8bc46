import type { Candidate } from '../forms';
import type { Page } from '../page';
import { coarse, COUNT, KINDS, PLACE, SHARE } from './names';
import { log } from './own';
import type { Groups } from './series';

/** Of what stands below a line, so many lines count. */
const FURTHEST = 200;

export interface FormNumbers {
  readonly sections: number;
  readonly span: number;
  readonly begins: number;
  readonly order: number;
  readonly first: number;
}

/** Where the lines of each form stand in the note, and how much of it stands below them. */
export function formNumbers(page: Page, candidates: readonly Candidate[], forms: Groups, lists: Groups): FormNumbers[] {
  const total = Math.max(1, page.lines.length);
  const lineOf = (index = 0): number => candidates[index]?.at ?? 0;
  const several = forms.members.filter((members) => members.length > 1).sort(([one], [other]) => lineOf(one) - lineOf(other));
  const places = new Int32Array(forms.members.length);
  for (const [first = 0] of lists.members) {
    const form = forms.of[first] ?? 0;
    places[form] = (places[form] ?? 0) + 1;
  }
  return forms.members.map((members, form): FormNumbers => {
    const first = lineOf(members[0]);
    const order = several.indexOf(members);
    return {
      sections: coarse(log(places[form] ?? 0), COUNT),
      span: coarse(Math.min(1, spanOf(page, members.map(lineOf)) / total), SHARE),
      begins: coarse(first / total, PLACE),
      order: order < 0 ? 9 : Math.min(9, order),
      first,
    };
  });
}

/** How many lines stand below some others, or are these. */
function spanOf(page: Page, heads: readonly number[]): number {
  let covered = 0;
  let until = -1;
  for (const line of heads) {
    const { kind, level, indent } = page.line(line).block;
    let end = Math.max(line, until);
    const last = Math.min(page.lines.length - 1, line + FURTHEST);
    for (let next = line + 1; next <= last; next += 1) {
      const { block } = page.line(next);
      if (block.kind === 'heading' && (kind !== 'heading' || block.level <= level)) break;
      if (kind !== 'heading' && indent > 0 && block.indent < indent) break;
      if (next > end) {
        covered += 1;
        end = next;
      }
    }
    covered += 1;
    until = Math.max(until, end);
  }
  return covered;
}

/** What is known of the note, but for its lines alike. */
export function noteNumbers(page: Page, candidates: readonly Candidate[], claimed: ReadonlySet<number>): number[] {
  const total = Math.max(1, page.lines.length);
  const counts = new Map<string, number>();
  for (const { block } of page.lines) counts.set(block.kind, (counts.get(block.kind) ?? 0) + 1);
  const shares = KINDS.map((kind) => coarse((counts.get(kind) ?? 0) / total, SHARE));
  return [
    coarse(log(total), COUNT),
    coarse(log(candidates.length), COUNT),
    coarse(log(claimed.size), COUNT),
    Number(page.frontMatter.size > 0),
    Number(page.hasBadges),
    Number(page.isReportForm),
    ...shares,
  ];
}
