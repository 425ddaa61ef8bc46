import { object, type Of, oneOf, text } from '../core/reader';

/** A sentence above the card: a warning says what is not saved; what passes says what became of the card before, and goes by itself. */
export type Notice = Of<typeof notice>;
export const notice = object({
  kind: oneOf('info', 'warning', 'passing'),
  text: text(),
});
