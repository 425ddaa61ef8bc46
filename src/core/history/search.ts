import { groupBy } from '../groupBy';
import type { Spot } from './event';
import { type Card, isUsed } from './replay';
import { bySameText } from './sameText';
import type { Standing } from './standing';

/** A question that is not where it was, and its history if it has one. */
export interface LostQuestion {
  readonly spot: Spot;
  readonly card: Card | undefined;
  /** Whether it was there at the last look. */
  readonly lately: boolean;
}

/** A card whose question is gone, and the questions that it might be now, the likeliest first. */
export interface Ask {
  readonly card: Card;
  readonly among: readonly Standing[];
}

export interface Search {
  readonly sure: ReadonlyMap<LostQuestion, Standing>;
  readonly asks: readonly Ask[];
}

type Unclear = ReadonlyMap<LostQuestion, readonly Standing[]>;

/** The paths of the notes that there are, and of those that there were at the last look, if somebody looked. */
export interface NotePaths {
  readonly now: Pick<ReadonlySet<string>, 'has'>;
  readonly before?: Pick<ReadonlySet<string>, 'has'>;
}

/**
 * Looks for lost questions among new ones, first for those that were there at the last look. Where nobody looked before,
 * `found` are all that were never rated, and many of them are not new: then nothing is taken for an edited question, a
 * text has moved only if its note is gone too, and a person is offered only the same text and those of the same note, if there still is one.
 * `copies`: those that were there before and were never rated: one of the same text may be what the lost one was copied to.
 */
export function search(lost: readonly LostQuestion[], found: readonly Standing[], notes: NotePaths, copies: readonly Standing[] = []): Search {
  const wasSeen = notes.before !== undefined;
  const lately = lost.filter((one) => one.lately);
  const first = bySameText(lately, ({ spot }) => spot, found);
  const edits = lately.filter((one) => !first.sure.has(one)).map(noteNow(first.sure, notes));
  const isDoubtful = ({ spot }: LostQuestion, { path }: Standing): boolean => (wasSeen ? edits.includes(path) : notes.now.has(spot.path));
  const longer = lost.filter((one) => !one.lately);
  const then = bySameText(longer, ({ spot }) => spot, without(found, first.sure), isDoubtful);
  const moved = new Map([...first.sure, ...then.sure]);
  const unclear = new Map([...first.unclear, ...then.unclear]);
  const noteOf = noteNow(wasSeen ? first.sure : moved, notes);
  const edited = editedIn(
    lately.filter((one) => !moved.has(one)),
    without(found, moved),
    noteOf,
    unclear,
  );
  const sure = new Map([...moved, ...edited]);
  const open = lost.filter((one) => !sure.has(one));
  return { sure, asks: asksFor(open, without(found, sure), noteOf, unclear, notes, copies) };
}

function without(found: readonly Standing[], matched: ReadonlyMap<LostQuestion, Standing>): readonly Standing[] {
  const gone = new Set(matched.values());
  return gone.size === 0 ? found : found.filter((one) => !gone.has(one));
}

/** The note that a lost question was in, under the name it has now: one that is gone may have all gone to a new one. */
function noteNow(moved: ReadonlyMap<LostQuestion, Standing>, notes: NotePaths): (lost: LostQuestion) => string {
  const goals = new Map<string, Set<string>>();
  for (const [{ spot }, { path }] of moved) goals.set(spot.path, (goals.get(spot.path) ?? new Set()).add(path));
  return ({ spot: { path } }) => {
    const [goal, ...others] = notes.now.has(path) ? [] : (goals.get(path) ?? []);
    return goal !== undefined && others.length === 0 && notes.before?.has(goal) !== true ? goal : path;
  };
}

/**
 * Where exactly one question is gone from a note, rated or not, and exactly one is new in it, it is that one. What was
 * never rated needs nothing: the new one may then as well be another that a person is asked about.
 */
function editedIn(
  lost: readonly LostQuestion[],
  found: readonly Standing[],
  noteOf: (lost: LostQuestion) => string,
  unclear: Unclear,
): Map<LostQuestion, Standing> {
  const claimed = new Set([...unclear.values()].flat());
  const fresh = groupBy(found, ({ path }) => path);
  const edited = new Map<LostQuestion, Standing>();
  for (const [note, [one, ...others]] of groupBy(lost, noteOf)) {
    const [only, ...more] = fresh.get(note) ?? [];
    if (!one || !only || others.length + more.length > 0 || unclear.has(one) || claimed.has(only)) continue;
    if (isUsed(one.card) && one.spot.of === undefined && only.of === undefined) edited.set(one, only);
  }
  return edited;
}

function asksFor(
  lost: readonly LostQuestion[],
  found: readonly Standing[],
  noteOf: (lost: LostQuestion) => string,
  unclear: Unclear,
  notes: NotePaths,
  copies: readonly Standing[],
): Ask[] {
  const free = new Set(found);
  const copiesOf = groupBy(copies, ({ hash }) => hash);
  return lost.flatMap((one) => {
    if (!isUsed(one.card)) return [];
    const among = new Set((unclear.get(one) ?? []).filter((other) => free.has(other)));
    if (one.lately) for (const copy of copiesOf.get(one.spot.hash) ?? []) among.add(copy);
    const note = noteOf(one);
    if (one.lately || !notes.before) for (const other of found) if (other.path === note) among.add(other);
    if (one.lately || (!notes.before && !notes.now.has(one.spot.path))) for (const other of found) among.add(other);
    return among.size > 0 ? [{ card: one.card, among: [...among] }] : [];
  });
}
