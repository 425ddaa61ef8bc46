import type { Position, Range } from '../../src/core/text/range';

/** The part of a text that a range covers, worked out another way than the core does. */
export function slice(text: string, { start, end }: Range): string {
  return text.slice(offset(text, start), offset(text, end));
}

function offset(text: string, { line, character }: Position): number {
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  return lines.slice(0, line).join('').length + character;
}
