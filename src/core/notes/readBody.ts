import type { Body } from './body';
import { BodyReader } from './bodyReader';
import type { Claim } from './claims';
import type { Page } from './page';

/** Reads the lines below a question, and what stands behind it on its own line. */
export function readBody(page: Page, { at, inline }: Claim, lines: readonly number[]): Body {
  const reader = new BodyReader(page, at, lines);
  if (inline) reader.takeInline(at, inline.start, inline.end);
  for (const line of lines) reader.take(line);
  return reader.finish();
}
