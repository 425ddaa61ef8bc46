import type { SessionNotice } from './session';

/** More at a time nobody reads. */
const MOST = 3;

/** One more notice, the newest last. What is said twice is said once. */
export function withNotice(notices: readonly SessionNotice[], notice: SessionNotice): readonly SessionNotice[] {
  const said = JSON.stringify(notice);
  return [...notices.filter((other) => JSON.stringify(other) !== said), notice].slice(-MOST);
}
