import { groupBy } from '../groupBy';
import type { Spot } from './event';

/** What belongs together, and what may: each lost one with the new ones that it could be. */
export interface Matches<Lost, New> {
  readonly sure: ReadonlyMap<Lost, New>;
  readonly unclear: ReadonlyMap<Lost, readonly New[]>;
}

/**
 * Finds the lost among the new by their text. It is sure where one lost question and one new one can only be each other:
 * they alone have the text; or of several they alone share also the section (the note was renamed) or the note (the
 * section was). What is `doubtful` may have become what it is in another way.
 */
export function bySameText<Lost, New extends Spot>(
  lost: readonly Lost[],
  spotOf: (lost: Lost) => Spot,
  found: readonly New[],
  isDoubtful: (lost: Lost, found: New) => boolean = () => false,
): Matches<Lost, New> {
  const texts = groupBy(found, ({ hash }) => hash);
  const wanted = new Map<Lost, readonly New[]>();
  const claims = new Map<New, number>();
  for (const one of lost) {
    const spot = spotOf(one);
    const likely = nearest(spot, texts.get(spot.hash) ?? []);
    if (likely.length > 0) wanted.set(one, likely);
    for (const other of likely) claims.set(other, (claims.get(other) ?? 0) + 1);
  }
  const sure = new Map<Lost, New>();
  const unclear = new Map<Lost, readonly New[]>();
  for (const [one, likely] of wanted) {
    const [only, ...others] = likely;
    const isSure = only && others.length === 0 && claims.get(only) === 1 && isSameOfTwins(spotOf(one), only) && !isDoubtful(one, only);
    if (isSure) sure.set(one, only);
    else unclear.set(one, likely);
  }
  return { sure, unclear };
}

/** Of the questions of its text those that it could be. */
function nearest<New extends Spot>(spot: Spot, all: readonly New[]): readonly New[] {
  if (all.length <= 1 || all.some((one) => isInNote(one, spot) && isInSection(one, spot))) return all;
  // Twins are known from each other only while they stay together and alone.
  if (spot.of !== undefined && spot.of !== all.length) return all;
  const same = all.filter((one) => isSameOfTwins(spot, one));
  if (same.length <= 1) return same.length === 1 ? same : all;
  const inNote = same.filter((one) => isInNote(one, spot));
  const inSection = same.filter((one) => isInSection(one, spot));
  if (inNote.length === 0 && inSection.length > 0) return inSection;
  if (inSection.length === 0 && inNote.length > 0) return inNote;
  return same;
}

function isSameOfTwins(one: Spot, other: Spot): boolean {
  return one.nth === other.nth && one.of === other.of;
}

function isInNote(one: Spot, other: Spot): boolean {
  return one.path === other.path;
}

function isInSection(one: Spot, other: Spot): boolean {
  return one.section.join('\n') === other.section.join('\n');
}
