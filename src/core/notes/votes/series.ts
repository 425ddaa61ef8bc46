import type { Candidate } from '../forms';
import type { Line } from '../line';
import type { Page } from '../page';
import { coarse, COUNT, MEANT_AT, NOTHING, NUMBER_AT, SERIES, SHARE, SOUND_AT, WIDTH } from './names';
import { log } from './own';

/** Where in `SERIES` the means begin, with that of the sound. */
const MEANS_AT = SERIES.length - MEANT_AT.length;
export const MEAN_SOUND = SERIES.indexOf('sound');
export const MEAN_LENGTH = SERIES.indexOf('length');

/** Candidates that have something in common, told apart by a number from 0 on. */
export class Groups {
  /** The group of each candidate, and its place in it. */
  readonly of: Int32Array;
  readonly place: Int32Array;
  readonly members: number[][] = [];

  constructor(candidates: readonly Candidate[], keyOf: (candidate: Candidate, index: number) => number | string) {
    const known = new Map<number | string, number>();
    this.of = new Int32Array(candidates.length);
    this.place = new Int32Array(candidates.length);
    candidates.forEach((candidate, index) => {
      const key = keyOf(candidate, index);
      let group = known.get(key);
      if (group === undefined) {
        group = this.members.length;
        known.set(key, group);
        this.members.push([]);
      }
      const members = this.members[group] ?? [];
      this.of[index] = group;
      this.place[index] = members.length;
      members.push(index);
    });
  }

  sizeOf(index: number): number {
    return this.members[this.of[index] ?? 0]?.length ?? 0;
  }

  /** The candidate that stands so far behind one in its group. */
  beside(index: number, step: number): number | undefined {
    return this.members[this.of[index] ?? 0]?.[(this.place[index] ?? 0) + step];
  }
}

/** The numbers of `SERIES` of each group, one after the other. */
export function seriesOf(page: Page, candidates: readonly Candidate[], groups: readonly (readonly number[])[], rows: Float32Array): Float32Array {
  const all = new Float32Array(groups.length * SERIES.length);
  groups.forEach((members, group) => {
    writeSeries(page, candidates, members, rows, all, group * SERIES.length);
  });
  return all;
}

function writeSeries(page: Page, candidates: readonly Candidate[], members: readonly number[], rows: Float32Array, stats: Float32Array, from: number): void {
  let counted = 0;
  let previous = -1;
  let best = NOTHING;
  const means = from + MEANS_AT;
  for (const index of members) {
    const start = index * WIDTH;
    const number = rows[start + NUMBER_AT] ? numberOf(page.line(candidates[index]?.at ?? -1)) : -1;
    if (number >= 0 && number === previous + 1) counted += 1;
    previous = number;
    best = Math.max(best, rows[start + SOUND_AT] ?? NOTHING);
    for (let mean = 0; mean < MEANT_AT.length; mean += 1) stats[means + mean] = (stats[means + mean] ?? 0) + (rows[start + (MEANT_AT[mean] ?? 0)] ?? 0);
  }
  for (let mean = 0; mean < MEANT_AT.length; mean += 1) stats[means + mean] = coarse((stats[means + mean] ?? 0) / Math.max(1, members.length), SHARE);
  stats[from] = coarse(log(members.length), COUNT);
  stats[from + 1] = coarse(members.length > 1 ? counted / (members.length - 1) : 0, SHARE);
  stats[from + 2] = coarse(best, SHARE);
}

function numberOf({ block, title }: Line): number {
  const number = Number.parseInt(block.kind === 'item' && /^\d/.test(block.marker) ? block.marker : title.number, 10);
  return Number.isNaN(number) ? -1 : number;
}
