import { type EventDraft, placeOf, type Spot } from './event';
import { type Card, isUsed, type Replayed } from './replay';
import type { EarlierLooks } from './seen';
import type { Standing } from './standing';

export interface Owners {
  readonly identities: ReadonlyMap<Standing, string>;
  readonly events: readonly EventDraft[];
}

/** What is being found out of a look at the workspace. */
interface OwnersSoFar {
  readonly history: Replayed;
  readonly identities: Map<Standing, string>;
  readonly events: EventDraft[];
  /** Where a card was seen to go; it has the identity there to itself. */
  readonly claims: Map<Card | string, Standing>;
  /** The identity of each card at the last look, if somebody looked. */
  readonly last: ReadonlyMap<Card | undefined, string> | undefined;
  /** The texts of what was there at the last look and is not where it was, and the notes it was in. */
  readonly gone: ReadonlySet<string>;
}

/**
 * The identity of each question by what is written: what was seen to move, its anchor, or what stood last at its place.
 * No two get the same.
 */
export function ownersOf(now: readonly Standing[], history: Replayed, { seen, moved = new Map() }: EarlierLooks = {}): Owners {
  const identities = new Map(now.map((one) => [one, writtenIdentity(one, history)]));
  const last = seen && new Map(seen.map(({ identity }) => [history.cardOf(identity), identity]));
  const written = new Set(identities.values());
  const gone = new Set(seen?.filter(({ identity }) => !written.has(identity)).flatMap(({ hash, path }) => [hash, path]));
  const finding: OwnersSoFar = { history, identities, events: [], claims: new Map(), last, gone };
  followMoved(finding, now, moved);
  for (const [owner, group] of groupsOf(finding)) divide(finding, owner, group);
  takeAnchors(finding);
  return finding;
}

/** The identity of what stands at a place, by its anchor or by what is written of the place. */
export function writtenIdentity({ anchor, key }: Standing, history: Replayed): string {
  return anchor === undefined ? history.identityAt(key) : `qa:${anchor}`;
}

/** Takes each history to where its question was seen to move; two may change places. */
function followMoved({ history, identities, events, claims }: OwnersSoFar, now: readonly Standing[], moved: ReadonlyMap<string, string>): void {
  if (moved.size === 0) return;
  const byKey = new Map(now.map((one) => [one.key, one]));
  const claiming = new Set<Standing>();
  for (const [from, key] of moved) {
    const card = history.cardOf(from);
    const standing = byKey.get(key);
    const written = standing && identities.get(standing);
    if (!standing || written === undefined || !isUsed(card) || claims.has(card) || claiming.has(standing)) continue;
    const other = history.cardOf(written);
    const isOthers = isUsed(other) && other !== card;
    if (isOthers && standing.anchor !== undefined) continue;
    const question = isOthers ? history.nextIdentityAt(key) : written;
    claiming.add(standing);
    claims.set(card, standing).set(history.cardOf(question) ?? question, standing);
    identities.set(standing, question);
    if (question !== card.home) events.push({ type: 'alias', from, question, ...placeOf(standing) });
  }
}

/** The questions that would have the same history, for each. */
function groupsOf({ history, identities, claims }: OwnersSoFar): Map<Card | string, Standing[]> {
  const groups = new Map<Card | string, Standing[]>([...claims].map(([owner, one]) => [owner, [one]]));
  const claiming = new Set(claims.values());
  for (const [one, identity] of identities) {
    if (claiming.has(one)) continue;
    const owner = history.cardOf(identity) ?? identity;
    const group = groups.get(owner);
    if (group) group.push(one);
    else groups.set(owner, [one]);
  }
  return groups;
}

/**
 * A history belongs to one question: to the one that had it at the last look, or it went to last, or, of copies with the
 * same anchor, to the one that stands where it stood. To the others something new has come.
 */
function divide(finding: OwnersSoFar, whose: Card | string, group: readonly Standing[]): void {
  const { history, identities, events, claims } = finding;
  const card = typeof whose === 'string' ? undefined : whose;
  const owner = claims.get(whose) ?? (card ? ownerAmong(finding, group, card) : group[0]);
  for (const one of group) {
    if (one === owner) continue;
    const plain = history.identityAt(one.key);
    const isTaken = card !== undefined && history.cardOf(plain) === card;
    const question = isTaken ? history.nextIdentityAt(one.key) : plain;
    identities.set(one, question);
    if (isTaken) events.push({ type: 'fresh', question, ...placeOf(one) });
  }
}

function ownerAmong({ identities, last, gone }: OwnersSoFar, group: readonly Standing[], card: Card): Standing | undefined {
  const [stayed, ...copies] = group.filter((one) => identities.get(one) === last?.get(card));
  if (stayed && copies.length === 0) return stayed;
  if (last && !last.has(card) && group.every((one) => mayBeAnother(one, gone))) return undefined;
  const atHome = group.filter((one) => identities.get(one) === card.home);
  if (atHome.length === 1) return last || group.length === 1 ? atHome[0] : undefined;
  const likely = (atHome.length > 0 ? atHome : group).filter((one) => !isDoubtful(one, card.place));
  if (likely.length === 1 && (last || group.length === 1)) return likely[0];
  const [only, ...others] = likely.filter((one) => isBeside(one, card.place));
  return others.length === 0 ? only : undefined;
}

/** A history had no question for a while; one has come to its place that may as well have been edited, or come from elsewhere. */
function mayBeAnother({ anchor, hash, path }: Standing, gone: ReadonlySet<string>): boolean {
  return anchor === undefined && (gone.has(hash) || gone.has(path));
}

/** Of several questions of the same text it was one, and now there are more or fewer of them: it can be any. */
function isDoubtful(one: Standing, place: Spot): boolean {
  return one.anchor === undefined && isBeside(one, place) && (one.nth !== place.nth || one.of !== place.of);
}

/** Whether it has the same text and stands in the same section. */
function isBeside(one: Spot, other: Spot): boolean {
  return one.path === other.path && one.hash === other.hash && one.section.join('\n') === other.section.join('\n');
}

/** A question that was given an anchor keeps the history that it has. */
function takeAnchors({ history, identities, events, claims }: OwnersSoFar): void {
  const anchored = [...identities].filter(([{ anchor }, identity]) => anchor !== undefined && identity === `qa:${anchor}`);
  if (anchored.length === 0) return;
  const present = new Set([...claims.keys(), ...[...identities.values()].map((identity) => history.cardOf(identity))]);
  for (const [one, question] of anchored) {
    const card = history.cardOf(history.identityAt(one.key));
    if (isUsed(history.cardOf(question)) || !isUsed(card) || present.has(card)) continue;
    events.push({ type: 'alias', from: card.home, question, ...placeOf(one) });
  }
}
