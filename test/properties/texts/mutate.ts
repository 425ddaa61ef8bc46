import { ODD_LINES } from './documents';
import { examples, fixtures } from './examples';
import type { Random } from './random';

const LONGEST = 8 * 1024;

type Mutation = (text: string, random: Random) => string;

const MUTATIONS: readonly Mutation[] = [
  // cut off, as by a full disk
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  // a piece gone, twice, or from elsewhere
  (text, random) => replaced(text, random, random.below(200), ''),
  (text, random) => replaced(text, random, 0, piece(text, random)),
  (text, random) => replaced(text, random, 0, piece(random.pick(examples), random)),
  (text, random) => replaced(text, random, random.below(80), piece(random.pick(fixtures), random)),
  // lines gone, twice, in another order
  (text, random) =>
    text
      .split('\n')
      .filter(() => random.next() > 0.1)
      .join('\n'),
  (text, random) =>
    text
      .split('\n')
      .flatMap((line) => (random.next() < 0.1 ? [line, line] : [line]))
      .join('\n'),
  (text, random) =>
    text
      .split('\n')
      .flatMap((line) => (random.next() < 0.1 ? [random.pick(ODD_LINES), line] : [line]))
      .join('\n'),
  (text, random) =>
    text
      .split('\n')
      .map((line) => (random.next() < 0.1 ? `${random.pick(['    ', '\t', '> ', '- ', '# '])}${line}` : line))
      .join('\n'),
  // one character many times
  (text, random) =>
    replaced(text, random, 0, random.pick(['`', '*', '<', '[', '#', '|', ' ', '\t', '\r', '\n', '>', '-', '(', '_', '?', ':']).repeat(random.below(300))),
  // bytes that are no text
  (text, random) => replaced(text, random, 0, String.fromCharCode(...Array.from({ length: 8 }, () => random.below(0x10000)))),
  (text, random) => decoded(text, random, 'utf-8'),
  (text, random) => decoded(text, random, random.pick(['shift_jis', 'euc-kr', 'utf-16le', 'latin1'])),
  // as other systems write it
  (text, random) => text.replaceAll('\n', random.pick(['\r', '\r\n', '\n\n', '\u2028', ' '])),
  (text, random) => text.normalize(random.pick(['NFD', 'NFKC', 'NFKD'])),
];

/** A text that somebody wrote, spoilt in up to five ways. */
export function mutant(random: Random): string {
  let text = random.pick(random.next() < 0.7 ? fixtures : examples);
  for (let count = 1 + random.below(5); count > 0; count -= 1) text = random.pick(MUTATIONS)(text, random).slice(0, LONGEST);
  return text;
}

function replaced(text: string, random: Random, length: number, by: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + by + text.slice(at + length);
}

function piece(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(at, at + random.below(400));
}

/** The bytes of a text, some of them others, read in an encoding that need not be theirs. */
function decoded(text: string, random: Random, encoding: string): string {
  const bytes = Buffer.from(text);
  for (let count = random.below(10); count > 0 && bytes.length > 0; count -= 1) bytes[random.below(bytes.length)] = random.below(256);
  return new TextDecoder(encoding).decode(bytes);
}
