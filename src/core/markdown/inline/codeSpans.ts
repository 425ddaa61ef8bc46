/** The code between backticks of a line. */
export class CodeSpans {
  readonly #text: string;
  /** Where the runs of so many backticks begin, the last first. */
  #runs: Map<number, number[]> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The code that backticks begin, without its marks, or these if nothing closes it; and where that ends. */
  at(start: number): { code: string; end: number } {
    const size = sizeAt(this.#text, start);
    const runs = (this.#runs ??= runsOf(this.#text)).get(size) ?? [];
    while ((runs.at(-1) ?? Infinity) < start + size) runs.pop();
    const closing = runs.at(-1);
    if (closing === undefined) return { code: '`'.repeat(size), end: start + size };
    const code = this.#text.slice(start + size, closing).replace(/\r\n|[\r\n]/g, ' ');
    const isPadded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
    return { code: isPadded ? code.slice(1, -1) : code, end: closing + size };
  }
}

function runsOf(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const {
    index,
    0: { length },
  } of Array.from(text.matchAll(/`+/g)).reverse()) {
    const known = runs.get(length);
    if (known) known.push(index);
    else runs.set(length, [index]);
  }
  return runs;
}

function sizeAt(text: string, start: number): number {
  let end = start;
  while (text[end] === '`') end += 1;
  return end - start;
}
