import type { Session } from './session';

/** A session that was kept somewhere. It is away: time goes on with `back`. */
export declare function parseSession(stored: unknown): Session | undefined;
