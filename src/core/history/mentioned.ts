/**
 * The ids that some events have or take back, each as a number. Two may have the same number; so it is known of an id that
 * it is not among them, or that it may be.
 */
export class Mentioned {
  readonly numbers: readonly number[];
  #set: Set<number> | undefined;

  constructor(numbers: readonly number[] = []) {
    this.numbers = numbers;
  }

  mayHave(id: string): boolean {
    this.#set ??= new Set(this.numbers);
    return this.#set.has(numberOf(id));
  }

  with(ids: Iterable<string>): Mentioned {
    return new Mentioned([...this.numbers, ...Array.from(ids, numberOf)]);
  }
}

/** FNV-1a, of 32 bits. */
function numberOf(id: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) number = Math.imul(number ^ id.charCodeAt(at), 0x01000193);
  return number >>> 0;
}
