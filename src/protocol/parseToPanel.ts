import type { ToPanel } from './messages';

/** Reads a message from the host. Other scripts' messages arrive at the same window; they are ignored. */
export function parseToPanel(message: unknown): ToPanel | undefined {
  void message;
  return undefined;
}
