/** So many places a sketch has, each of one letter: enough to tell a third of a text, and little to write down. */
const PLACES = 64;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const NOTHING = '.';

/** Words; where words are not parted by blanks, or end in many ways, pairs of signs. */
const WORDS = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{N}]+/gu;
const IN_SIGNS = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/**
 * A short likeness of a text, by which it can be told later how much of it was rewritten, without the text itself: of all
 * words that fall into a place the one that comes first by its hash, as a letter; nothing of a text without words. It is
 * the same for ever, as it stands in logs.
 * ```
 * It keeps others out.   →   ...............................o.....................a..........L......Q…
 * ```
 */
export function sketchOf(text: string): string {
  const least = new Float64Array(PLACES).fill(Infinity);
  for (const word of sketchedWords(text)) {
    const hash = hashOf(word);
    const place = hash % PLACES;
    least[place] = Math.min(least[place] ?? Infinity, Math.floor(hash / PLACES));
  }
  if (least.every((value) => value === Infinity)) return '';
  return Array.from(least, (value) => (value === Infinity ? NOTHING : LETTERS.charAt(value % LETTERS.length))).join('');
}

/**
 * How much of a text was rewritten, from 0 to 1, as far as sketches tell: a third if a third of its words are others, and
 * also if as much again was added. Nothing if one of them is no sketch.
 */
export function rewritten(before: string, now: string): number | undefined {
  if (before.length !== PLACES || now.length !== PLACES) return undefined;
  let taken = 0;
  let same = 0;
  for (let place = 0; place < PLACES; place += 1) {
    if (before[place] === NOTHING && now[place] === NOTHING) continue;
    taken += 1;
    if (before[place] === now[place]) same += 1;
  }
  const shared = taken === 0 ? 1 : same / taken;
  return 1 - (2 * shared) / (1 + shared);
}

/** The words of a text, as far as texts are compared by them. */
export function sketchedWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.normalize('NFC').toLowerCase().matchAll(WORDS)) {
    const signs = Array.from(word);
    if (!IN_SIGNS.test(word) || signs.length < 2) words.add(word);
    else for (let at = 1; at < signs.length; at += 1) words.add(`${signs[at - 1] ?? ''}${signs[at] ?? ''}`);
  }
  return words;
}

/** FNV-1a over UTF-16, with its bits mixed once more, as few of a short word's reach the places. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
