import { OWN } from './own';
import { SAYS } from './says';

/** What stands around a line. */
export const AROUND = [
  'last',
  'title follows',
  'lower title follows',
  'nested item follows',
  'next item follows',
  'text follows',
  'follows at once',
  'code follows',
  'quote follows',
  'table follows',
  'length of next',
  'next asks',
  'answer label follows',
  'indent of next',
  'other label follows',
  'below title',
  'below text',
  'below item',
  'below alike',
  'below colon',
  'below rule',
  'gap above',
  'gap below',
  'slot',
  'extent',
  'empty',
  'titles above',
  'place',
  'place from top',
  'below question',
  'below answer',
  'in toggle',
  'nested',
  'first title',
] as const;

/** The numbers of a line whose mean counts for all lines of its form. */
export const MEANS = [
  'sound',
  'question mark',
  'full stop',
  'length',
  'bold',
  'number',
  'empty',
  'nested item follows',
  'text follows',
  'link',
  'slot',
  'extent',
  'answer label follows',
  'colon',
  'only a link',
  'link to a note',
] as const;
/** What is known of several lines together, those of one form in a list, in a section or in the note. */
export const SERIES = ['size', 'counted', 'best sound', ...MEANS] as const;
export const KINDS = ['heading', 'item', 'text', 'quote', 'code', 'row'] as const;
const NOTE = [
  'note: lines',
  'note: candidates',
  'note: claimed',
  'note: front matter',
  'note: badges',
  'note: form to report',
  ...KINDS.map((kind) => `note: ${kind}` as const),
  ...SERIES.map((name) => `note: ${name}` as const),
] as const;
const FORM = [
  'form: place in list',
  'form: part of list',
  'form: part of section',
  'form: part of note',
  'form: sections',
  'form: span',
  'form: begins',
  'form: order',
  'form: shorter',
  'form: forms',
  'form: leads',
] as const;
const NEAR = [
  'sound',
  'sound: before in list',
  'sound: after in list',
  'sound: line before',
  'sound: line after',
  'sound: item around',
  'sound: title above',
  'sound: items like the one around',
  'sound: titles like the one above',
  'sound: below',
  'sound: best form',
  'sound: behind best form',
] as const;

const PLACES = ['file', 'folders', 'note', 'section', 'titles', 'item around'] as const;

/** What the titles say that a line stands under. */
const TITLES: readonly string[] = [...PLACES.flatMap((place) => SAYS.map((what) => `${place}: ${what}`)), 'folders', 'surroundings', 'plain text'];

/** Every number that is known of a line before it is decided whether it is a question, by name. */
export const NUMBERS: readonly string[] = [
  ...OWN,
  ...AROUND,
  ...SERIES.map((name) => `list: ${name}`),
  ...SERIES.map((name) => `section: ${name}`),
  ...SERIES.map((name) => `form: ${name}`),
  ...NOTE,
  ...FORM,
  ...NEAR,
  ...TITLES,
];
export const WIDTH = NUMBERS.length;
/** In place of what is known of a line that is not there. */
export const NOTHING = -9;

function at(name: string): number {
  const place = NUMBERS.indexOf(name);
  if (place < 0) throw new Error(`There is no number ${name}.`);
  return place;
}

export const AROUND_AT = OWN.length;
/** Where what is known of many lines together begins. */
export const TOGETHER_AT = AROUND_AT + AROUND.length;
export const SOUND_AT = at('sound');
export const NUMBER_AT = at('number');
export const MEANT_AT: readonly number[] = MEANS.map(at);

/**
 * What is known of many lines together is rounded, so that one key press seldom changes what is known of all others, and
 * no decision hangs on the last digit of a mean.
 */
export const SHARE = 1 / 16;
export const PLACE = 1 / 8;
export const COUNT = 1 / 4;

export function coarse(value: number, step: number): number {
  return Math.floor(value / step + 0.5) * step;
}
