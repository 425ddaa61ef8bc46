import { ACTS, LONGEST_TEXT, type ToHost } from './messages';
import { count, either, isBoolean, object, oneOf, text } from './shape';

const TURN = count(1_000_000_000);

const isToHost = either<ToHost>(
  object({ type: oneOf('ready') }, {}),
  object({ type: oneOf('act'), act: oneOf(...ACTS), turn: TURN }, {}),
  object({ type: oneOf('rate'), rating: oneOf(1, 2, 3, 4), turn: TURN }, {}),
  object({ type: oneOf('tick'), point: count(100_000), ticked: isBoolean, turn: TURN }, {}),
  object({ type: oneOf('save', 'typed'), text: text(LONGEST_TEXT), turn: TURN }, {}),
  object({ type: oneOf('link'), href: text(8_192) }, {}),
  object({ type: oneOf('openCard'), id: text(4_096) }, {}),
);

/** Reads a message from the page, which is not to be trusted: its exact fields, nothing too long; else nothing. */
export function parseToHost(message: unknown): ToHost | undefined {
  return isToHost(message) ? message : undefined;
}
