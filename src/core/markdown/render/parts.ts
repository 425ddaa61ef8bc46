import { definitionsFor } from './definitions';
import { parse, type Parsed } from './parse';
import { type Looks, Part } from './part';
import { ENGLISH, type ShownImage, type Surroundings } from './surroundings';

/** So many parts are kept, as long as they are no more than so many letters. */
const MOST = 24;
const MOST_LETTERS = 4_000_000;
const MOST_PARSED = 4;

interface KeptPart {
  readonly part: Part;
  readonly key: string;
  readonly letters: number;
  readonly images: ReadonlyMap<string, ShownImage | undefined>;
  readonly formula: Looks['formula'];
}

let kept: KeptPart[] = [];
let parsedLast: readonly { readonly key: string; readonly parsed: Parsed | undefined }[] = [];

/** A piece of Markdown, ready to be shown; the one that was made before if nothing it depends on has changed. */
export function partOf(markdown: string, ids: string, first: number | undefined, around: Surroundings): Part {
  const definitions = around.note === undefined ? [] : definitionsFor(markdown, around.note);
  const words = around.words ?? ENGLISH;
  const heading = around.heading ?? 3;
  const isElsewhere = around.isElsewhere ?? false;
  const key = JSON.stringify([markdown, definitions, ids, first, words, heading, isElsewhere]);
  const known = kept.find((one) => one.key === key && one.formula === around.formula && areSame(one.images, around));
  if (known) return keep(known).part;
  const images = new Map<string, ShownImage | undefined>();
  const image = (src: string): ShownImage | undefined => {
    const shown = around.image?.(src);
    images.set(src, shown);
    return shown;
  };
  const part = new Part(markdown, parsedOf(markdown, definitions), { ids, words, formula: around.formula, heading, isElsewhere, image, first });
  return keep({ part, key, letters: markdown.length, images, formula: around.formula }).part;
}

/** A piece of Markdown, parsed; a hint is of the same text as the answer, so the last ones are kept. */
export function parsedOf(markdown: string, definitions: readonly string[] = []): Parsed | undefined {
  const key = [...definitions, markdown].join('\0');
  const known = parsedLast.find((one) => one.key === key) ?? { key, parsed: parse(markdown, definitions) };
  parsedLast = [known, ...parsedLast.filter((one) => one !== known)].slice(0, MOST_PARSED);
  return known.parsed;
}

function areSame(images: KeptPart['images'], around: Surroundings): boolean {
  return [...images].every(([src, shown]) => JSON.stringify(around.image?.(src)) === JSON.stringify(shown));
}

/** Puts one first, and forgets those that were not asked for for long. */
function keep(one: KeptPart): KeptPart {
  let letters = 0;
  kept = [one, ...kept.filter((other) => other !== one)].slice(0, MOST).filter((other, index) => {
    letters += other.letters;
    return index === 0 || letters <= MOST_LETTERS;
  });
  return one;
}
