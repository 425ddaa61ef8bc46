/** How many letters of a hash are kept: 96 bits, of which two are alike by chance among 100,000 once in 10¹⁹. */
const LETTERS = 16;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const WORDS = 16;

const isPrime = (n: number): boolean => {
  for (let by = 2; by * by <= n; by += 1) if (n % by === 0) return false;
  return true;
};
const primes = Array.from({ length: 312 }, (_, n) => n).filter((n) => n > 1 && isPrime(n));
const fraction = (n: number): number => ((n - Math.floor(n)) * 2 ** 32) | 0;
export const START = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const ROUNDS = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const schedule = new Int32Array(64);

/**
 * A short name for a text, the same everywhere and for ever: the beginning of the SHA-256 of its UTF-16 (big-endian),
 * in letters that may stand in a file's name or an address.
 * ```
 * abc   →   4mXpjJNP8f99VTWe
 * ```
 */
export function hashOf(text: string): string {
  const state = sha256(text);
  let name = '';
  for (let bit = 0; bit < LETTERS * 6; bit += 6) {
    const word = (state[bit >> 5] ?? 0) >>> 0;
    const next = (state[(bit >> 5) + 1] ?? 0) >>> 0;
    const at = bit & 31;
    const six = at <= 26 ? (word >>> (26 - at)) & 63 : ((word << (at - 26)) | (next >>> (58 - at))) & 63;
    name += DIGITS.charAt(six);
  }
  return name;
}

/** The eight words of the hash. */
export function sha256(text: string): Int32Array {
  const padded = Math.ceil((text.length * 2 + 9) / 64) * WORDS;
  const words = new Int32Array(padded);
  for (let at = 0; at < text.length; at += 1) {
    words[at >> 1] = (words[at >> 1] ?? 0) | (text.charCodeAt(at) << (at % 2 === 0 ? 16 : 0));
  }
  words[text.length >> 1] = (words[text.length >> 1] ?? 0) | (0x80 << (text.length % 2 === 0 ? 24 : 8));
  words[padded - 2] = Math.floor((text.length * 16) / 2 ** 32);
  words[padded - 1] = (text.length * 16) | 0;
  const state = START.slice();
  for (let block = 0; block < padded; block += WORDS) mix(state, words, block);
  return state;
}

/** Works sixteen words into the state. */
export function mix(state: Int32Array, words: Int32Array, block: number): void {
  for (let at = 0; at < WORDS; at += 1) schedule[at] = words[block + at] ?? 0;
  for (let at = WORDS; at < 64; at += 1) {
    const near = schedule[at - 2] ?? 0;
    const far = schedule[at - 15] ?? 0;
    const one = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    const other = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    schedule[at] = (one + (schedule[at - 7] ?? 0) + other + (schedule[at - 16] ?? 0)) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (ROUNDS[at] ?? 0) + (schedule[at] ?? 0)) | 0;
    const other = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + other) | 0;
  }
  const last = [a, b, c, d, e, f, g, h];
  for (let at = 0; at < 8; at += 1) state[at] = ((state[at] ?? 0) + (last[at] ?? 0)) | 0;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
