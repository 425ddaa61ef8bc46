import { type EventDraft, placeOf, type Spot } from './event';
import { type Owners, ownersOf } from './owners';
import { type Card, isUsed, type Replayed } from './replay';
import { type Ask, type LostQuestion, type NotePaths, search } from './search';
import type { EarlierLooks, Seen } from './seen';
import type { Standing } from './standing';

export interface Settled {
  /** The identity of each question, in the order given. */
  readonly identities: readonly string[];
  /** What was found out, to be written to the log. Then a replay of the log knows it. */
  readonly events: readonly EventDraft[];
  /** To be asked, once. */
  readonly asks: readonly Ask[];
  /** All cards whose questions are not there. They are kept: a question may come back, or a person may say where it is. */
  readonly away: readonly Card[];
  /** For the next look. */
  readonly seen: readonly Seen[];
}

/**
 * Finds out which history belongs to which question of a workspace, after anything may have happened to it.
 * 1. What was seen to move is where it moved to.
 * 2. A question is what its anchor says; else what stood last at its place.
 * 3. A text that is gone from one place and new at one other has moved there.
 * 4. Where exactly one question is gone from a note and exactly one is new in it, it was edited.
 * 5. A person is asked about the rest.
 */
export function settle(now: readonly Standing[], history: Replayed, earlier: EarlierLooks = {}, notes = notesOf(now, earlier)): Settled {
  const owners = ownersOf(now, history, earlier);
  const found = searchAway(now, history, earlier.seen, owners, notes);
  const identityOf = (one: Standing): string => owners.identities.get(one) ?? one.key;
  const aliases = [...found.sure].flatMap(([{ card }, one]): EventDraft[] =>
    isUsed(card) ? [{ type: 'alias', from: card.home, question: identityOf(one), ...placeOf(one) }] : [],
  );
  return {
    identities: now.map(identityOf),
    events: [...owners.events, ...aliases],
    asks: found.asks,
    away: found.away,
    get seen() {
      return now.map((one) => seenOf(one, identityOf(one)));
    },
  };
}

/** What a person answers when asked where a history belongs: to this question, or to none of those offered. */
export function answer(card: Card, chosen?: Standing & { readonly identity: string }): EventDraft {
  if (!chosen) return { type: 'leave', question: card.home };
  return { type: 'alias', from: card.home, question: chosen.identity, ...placeOf(chosen) };
}

function searchAway(now: readonly Standing[], history: Replayed, seen: readonly Seen[] | undefined, { identities, events }: Owners, notes: NotePaths) {
  const cards = now.map((one) => history.cardOf(identities.get(one) ?? ''));
  const present = new Set(cards);
  const taken = new Set<string>();
  for (const event of events) {
    if (event.type !== 'alias') continue;
    present.add(history.cardOf(event.from));
    taken.add(event.question);
  }
  const away = [...history.cards()].filter((card) => isUsed(card) && !present.has(card));
  if (away.length === 0) return { sure: new Map<LostQuestion, Standing>(), asks: [], away };
  const known = new Set(seen?.map(({ identity }) => identity));
  const free = now.filter((one, at) => !isUsed(cards[at]) && !taken.has(identities.get(one) ?? ''));
  const isNew = (one: Standing): boolean => !known.has(identities.get(one) ?? '');
  const lost = lostOf(away, seen ?? [], new Set(identities.values()), history, present);
  const { sure, asks } = search(
    lost,
    free.filter(isNew),
    notes,
    free.filter((one) => !isNew(one)),
  );
  const again = new Set([...sure.keys()].map(({ card }) => card));
  return { sure, asks, away: away.filter((card) => !again.has(card)) };
}

/** What is gone since the last look, and the histories that have been without a question for longer. */
function lostOf(
  away: readonly Card[],
  seen: readonly Seen[],
  identities: ReadonlySet<string>,
  history: Replayed,
  present: ReadonlySet<Card | undefined>,
): LostQuestion[] {
  const lately: LostQuestion[] = [];
  for (const one of seen) {
    const card = history.cardOf(one.identity);
    const isThere = isUsed(card) ? present.has(card) : identities.has(one.identity);
    if (!isThere) lately.push({ spot: one, card, lately: true });
  }
  const told = new Set(lately.map(({ card }) => card));
  const longer = away.filter((card) => !card.left && !told.has(card));
  return [...lately, ...longer.map((card) => ({ spot: card.place, card, lately: false }))];
}

function notesOf(now: readonly Standing[], { seen }: EarlierLooks): NotePaths {
  return { now: pathsOf(now), ...(seen ? { before: pathsOf(seen) } : {}) };
}

function pathsOf(spots: readonly Spot[]): Set<string> {
  return new Set(spots.map(({ path }) => path));
}

export function seenOf({ path, section, hash, nth, of, key }: Standing, identity: string): Seen {
  return nth !== undefined && of !== undefined ? { path, section, hash, nth, of, key, identity } : { path, section, hash, key, identity };
}
