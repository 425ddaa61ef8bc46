import { Random } from './random';
import { milliseconds } from './rounds';
import { flat } from './texts';

/** What is done to a text where. */
export interface Edit {
  readonly name: string;
  readonly typed: string;
  /** Finds the places where it may be typed. */
  readonly where: RegExp;
  /** Whether the rest of the line goes first, and its end. */
  readonly cuts?: boolean;
}

/** Between the words of a sentence in an answer; of a question. */
const IN_ANSWER = /(?<=^(?:It|In|There|A|That|I|The|지난|즉,) [\p{L},]+)(?= )/gmu;
const IN_QUESTION = /(?<=^### Q\d+\. [^\n]{4,8})(?=\p{L})/gmu;

export const EDITS: readonly Edit[] = [
  { name: 'a letter in an answer', typed: 'x', where: IN_ANSWER },
  { name: "a letter in a question's title", typed: 'x', where: IN_QUESTION },
  { name: 'a new line in an answer', typed: '\n', where: IN_ANSWER },
  { name: 'a new heading', typed: '\n\n### What is new?\n\n', where: IN_ANSWER },
  { name: 'a paste of 30 lines', typed: `\n${'- It is one of thirty lines.\n'.repeat(30)}`, where: IN_ANSWER },
  { name: 'a line deleted', typed: '', where: /^(?:It|In|There|A|That|I|The|지난|즉,) /gmu, cuts: true },
];

const PRESSES = 10;

/** How long reading again takes after each of some presses at places all over the middle half of a text. */
export function presses(text: string, { typed, where, cuts }: Edit, round: number, readAgain: (edited: string) => unknown): number[] {
  const random = new Random(round + 3);
  const places = Array.from(text.matchAll(where), ({ index }) => index).filter((at) => at > text.length / 4 && at < (text.length * 3) / 4);
  return Array.from({ length: PRESSES }, () => {
    const at = places[random.below(places.length)] ?? 0;
    const edited = flat(text.slice(0, at) + typed + text.slice(cuts ? text.indexOf('\n', at) + 1 : at));
    return milliseconds(() => readAgain(edited));
  });
}
