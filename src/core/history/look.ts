import type { EventDraft } from './event';
import type { LastLook } from './lastLook';
import type { NoteNow } from './notesNow';
import type { Seen } from './seen';
import { seenOf } from './settle';
import type { Settlement } from './settlement';

/** What a look at all notes found out: to be written to the log, if it is anything. */
export interface Look {
  readonly drafts: readonly EventDraft[];
  readonly seen: readonly Seen[];
}

/** A look that is not yet written, and the notes that it saw. */
export interface Looked {
  readonly look: Look;
  readonly notes: ReadonlyMap<string, { readonly note: NoteNow | undefined; readonly seen: readonly Seen[] }>;
  /** Whether nothing has come since that is not of it. */
  isLatest: boolean;
}

/** So many identities of a question are kept of which nothing is written: enough that a session finds it again. */
export const FORMERS = 8;

/** What is seen of a note now. */
export function seenNow(note: NoteNow | undefined, settled: Settlement, last: LastLook | undefined): Seen[] {
  const identities = note ? settled.identitiesIn(note.path) : [];
  return (note?.standings ?? []).map((standing, at) => {
    const identity = identities[at] ?? '';
    const former = settled.formerlyCalled(identity);
    const same = last?.ownerOf(identity);
    if (former === undefined && same && !same.was && same.key === standing.key) return same;
    const known = [former ?? identity, ...(settled.cardOf(identity)?.identities ?? [])];
    const owner = known.map((one) => last?.ownerOf(one)).find((one) => one);
    const was = [...(owner?.was ?? []), ...(former === undefined ? [] : [former])].filter((one) => one !== identity);
    return was.length > 0 ? { ...seenOf(standing, identity), was: [...new Set(was)].slice(-FORMERS) } : seenOf(standing, identity);
  });
}
