import { mix, START, WORDS } from './sha256';

const BLOCK = WORDS * 4;

/** The hash of bytes that come one after the other. */
export class Sha256 {
  readonly #state: Int32Array;
  /** What is not yet worked in, at the beginning of a block. */
  readonly #rest: Uint8Array;
  #length: number;

  constructor(state = START.slice(), rest = new Uint8Array(BLOCK), length = 0) {
    this.#state = state;
    this.#rest = rest;
    this.#length = length;
  }

  update(bytes: Uint8Array): void {
    const words = new Int32Array(WORDS);
    let filled = this.#length % BLOCK;
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + BLOCK - filled);
      this.#rest.set(part, filled);
      [at, filled] = [at + part.length, (filled + part.length) % BLOCK];
      if (filled === 0) mix(this.#state, wordsOf(this.#rest, words), 0);
    }
    this.#length += bytes.length;
  }

  copy(): Sha256 {
    return new Sha256(this.#state.slice(), this.#rest.slice(), this.#length);
  }

  /** Of all that came until now, in hexadecimal digits. */
  hex(): string {
    const end = this.copy();
    const pad = new Uint8Array(Math.ceil((this.#length + 9) / BLOCK) * BLOCK - this.#length);
    pad[0] = 0x80;
    const view = new DataView(pad.buffer);
    view.setUint32(pad.length - 8, Math.floor((this.#length * 8) / 2 ** 32));
    view.setUint32(pad.length - 4, (this.#length * 8) >>> 0);
    end.update(pad);
    return Array.from(end.#state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

/** Big-endian. */
function wordsOf(block: Uint8Array, words: Int32Array): Int32Array {
  for (let at = 0; at < WORDS; at += 1) {
    const byte = at * 4;
    words[at] = ((block[byte] ?? 0) << 24) | ((block[byte + 1] ?? 0) << 16) | ((block[byte + 2] ?? 0) << 8) | (block[byte + 3] ?? 0);
  }
  return words;
}
