import type { ToHost } from './messages';

/** Reads a message from the page, which is not to be trusted: its exact fields, nothing too long; else nothing. */
export function parseToHost(message: unknown): ToHost | undefined {
  void message;
  return undefined;
}
