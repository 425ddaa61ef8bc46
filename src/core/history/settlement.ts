import type { EventDraft } from './event';
import type { LastLook } from './lastLook';
import type { NotesNow } from './notesNow';
import { writtenIdentity } from './owners';
import { type Card, type History, isUsed } from './replay';
import type { Ask } from './search';
import { settle } from './settle';
import type { Standing } from './standing';
import { becameOf } from './unrated';

export interface SettlementNeeds {
  readonly notes: NotesNow;
  readonly history: History;
  readonly last: LastLook | undefined;
  /** What was seen to move: identities, and the keys of where they are now. */
  readonly moved: ReadonlyMap<string, string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Where a question is: which one of a note. */
export interface QuestionSlot {
  readonly path: string;
  readonly at: number;
}

/** Which history belongs to which question of a home, found out since the last look. */
export class Settlement {
  readonly drafts: readonly EventDraft[];
  readonly asks: readonly Ask[];
  readonly away: readonly Card[];
  /** Whether there is nothing that the next look would need to know. */
  readonly isAsBefore: boolean;
  /** The notes that were looked at; in all others all is as it was at the last look. */
  readonly paths: ReadonlySet<string>;
  readonly #around: SettlementNeeds;
  readonly #identities = new Map<string, string[]>();
  readonly #places = new Map<string, QuestionSlot>();
  readonly #cards = new Map<string, Card>();
  readonly #goals = new Map<Card, string>();
  /** What questions that were never rated were called at the last look and are called now, and back. */
  readonly #became = new Map<string, string>();
  readonly #formers = new Map<string, string>();

  /** `paths`: looks only at these notes, which must be all that `concerned` says; those too large to be read are none of them. */
  constructor(around: SettlementNeeds, paths?: ReadonlySet<string>, tooLarge: ReadonlySet<string> = NONE) {
    const { notes, history, last, moved } = around;
    this.#around = around;
    this.paths = paths ?? new Set([...notes.paths(), ...(last?.paths() ?? [])]);
    const now = [...this.paths].sort().flatMap((path) => notes.get(path)?.standings ?? []);
    const seen = last && [...this.paths].flatMap((path) => last.seenIn(path));
    const replayed = paths && (last ?? tooLarge.size > 0) ? withoutThoseElsewhere(history, last, paths, tooLarge) : history;
    const settled = settle(now, replayed, { ...(seen ? { seen } : {}), moved }, { now: notes, ...(last ? { before: last } : {}) });
    this.drafts = settled.events;
    this.asks = settled.asks;
    this.away = settled.away;
    this.isAsBefore = settled.events.length === 0 && moved.size === 0;
    this.#place(now, settled.identities);
    for (const draft of settled.events) if (draft.type === 'alias') this.#pair(draft.from, draft.question);
    if (!last || !seen) return;
    const lost = seen.filter(({ identity }) => !this.#places.has(identity) && !isUsed(history.cardOf(identity)));
    const found = now.filter((_, at) => {
      const identity = settled.identities[at] ?? '';
      return !isUsed(this.cardOf(identity)) && !last.ownerOf(identity);
    });
    const identityOf = new Map(now.map((one, at) => [one, settled.identities[at] ?? '']));
    for (const [one, standing] of lost.length > 0 ? becameOf(lost, found, moved) : []) {
      const identity = identityOf.get(standing) ?? '';
      this.#became.set(one.identity, identity);
      this.#formers.set(identity, one.identity);
    }
  }

  identitiesIn(path: string): readonly string[] {
    return this.#identities.get(path) ?? this.#around.last?.identitiesIn(path) ?? [];
  }

  /** Where the question is that has an identity now, and no other. */
  placeOf(identity: string): QuestionSlot | undefined {
    const place = this.#places.get(identity);
    if (place) return place;
    const { last } = this.#around;
    const owner = last?.ownerOf(identity);
    if (!owner || this.paths.has(owner.path)) return undefined;
    return { path: owner.path, at: last?.placeOf(identity) ?? -1 };
  }

  /** Where the question of a card is. */
  placeOfCard(card: Card): QuestionSlot | undefined {
    const goal = this.#goals.get(card);
    if (goal !== undefined) return this.placeOf(goal);
    for (const identity of card.identities) {
      const place = this.placeOf(identity);
      if (place) return place;
    }
    return undefined;
  }

  /** The card of the question that has an identity now. */
  cardOf(identity: string): Card | undefined {
    return this.#cards.get(identity) ?? this.#around.history.cardOf(identity);
  }

  /** What a question that was never rated is called now. */
  nowCalled(former: string): string | undefined {
    return this.#became.get(former);
  }

  /** What it was called at the last look, if otherwise than now. */
  formerlyCalled(identity: string): string | undefined {
    return this.#formers.get(identity);
  }

  #place(now: readonly Standing[], identities: readonly string[]): void {
    for (const path of this.paths) this.#identities.set(path, []);
    now.forEach(({ path }, at) => {
      const identity = identities[at] ?? '';
      const all = this.#identities.get(path);
      this.#places.set(identity, { path, at: all?.length ?? 0 });
      all?.push(identity);
    });
  }

  #pair(from: string, identity: string): void {
    const card = this.#around.history.cardOf(from);
    if (!card) return;
    this.#cards.set(identity, card);
    this.#goals.set(card, identity);
  }
}

/** Cards of questions in other notes are not to be looked for. */
function withoutThoseElsewhere(
  history: History,
  last: LastLook | undefined,
  paths: ReadonlySet<string>,
  tooLarge: ReadonlySet<string>,
): Pick<History, 'cardOf' | 'cards' | 'identityAt' | 'nextIdentityAt'> {
  const isElsewhere = ({ identities, place }: Card): boolean => {
    if (tooLarge.has(place.path)) return true;
    for (const identity of identities) {
      const owner = last?.ownerOf(identity);
      if (owner && !paths.has(owner.path)) return true;
    }
    return false;
  };
  return {
    cardOf: (identity) => history.cardOf(identity),
    identityAt: (key) => history.identityAt(key),
    nextIdentityAt: (key) => history.nextIdentityAt(key),
    cards: () => [...history.cards()].filter((card) => !isElsewhere(card)),
  };
}

/**
 * All notes that what happened in some can concern: where a history is, or was, that may come to one of these, where the
 * same anchor is, and where the same text is as that of a rated question that is gone.
 */
export function concerned(touched: Iterable<string>, { notes, history, last }: SettlementNeeds): Set<string> {
  const paths = new Set<string>(touched);
  for (const path of paths) {
    const note = notes.get(path);
    const standings = [...(note?.standings ?? []), ...(last?.noteAt(path)?.standings ?? [])];
    for (const { anchor } of standings) if (anchor !== undefined) for (const other of notes.withAnchor(anchor)) paths.add(other);
    const written = (note?.standings ?? []).flatMap((one) => [writtenIdentity(one, history), history.identityAt(one.key)]);
    const before = (last?.seenIn(path) ?? []).map(({ identity }) => identity);
    const keys = new Set(note?.standings.map(({ key }) => key));
    for (const { key, identity, hash } of last?.seenIn(path) ?? []) {
      if (!keys.has(key) && isUsed(history.cardOf(identity))) for (const other of notes.withText(hash)) paths.add(other);
    }
    for (const identity of [...written, ...before]) {
      for (const other of history.cardOf(identity)?.identities ?? [identity]) {
        const owner = last?.ownerOf(other);
        if (owner) paths.add(owner.path);
      }
    }
  }
  return paths;
}

/** Whether something else than what is written decided of a question; then what happens elsewhere may do so again. */
export function isPeculiar(path: string, identities: readonly string[], { notes, history }: SettlementNeeds): boolean {
  return (notes.get(path)?.standings ?? []).some((one, at) => {
    if (writtenIdentity(one, history) !== identities[at]) return true;
    if (one.anchor === undefined) return false;
    const other = history.cardOf(history.identityAt(one.key));
    return other !== undefined && other !== history.cardOf(identities[at] ?? '');
  });
}
