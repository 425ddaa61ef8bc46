/** What a person is told once, above a card; it is gone with the next one. */
export type SessionNotice =
  /** The question that was asked is not there any more: the next one came. */
  | { readonly kind: 'gone'; readonly text: string }
  /** So many that were still to come are not there any more; `text` is the first of them. */
  | { readonly kind: 'goneLater'; readonly text: string; readonly count: number }
  | { readonly kind: 'skipped' | 'suspended'; readonly text: string }
  /** A sentence that the host has put together: what is not being saved, and why. */
  | { readonly kind: 'problem'; readonly sentence: string };

/** More at a time nobody reads. */
const MOST = 3;

/** One more notice, the newest last. What is said twice is said once. */
export function withNotice(notices: readonly SessionNotice[], notice: SessionNotice): readonly SessionNotice[] {
  const said = JSON.stringify(notice);
  return [...notices.filter((other) => JSON.stringify(other) !== said), notice].slice(-MOST);
}
