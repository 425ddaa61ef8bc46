/** A run of `*` or `_`, which may open or close emphasis, or both. */
export interface Run {
  /** Which of the pieces it is. */
  readonly piece: number;
  readonly char: string;
  /** How many marks of it are left. */
  size: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Opener {
  readonly run: Run;
  /** Which run it was when it opened or was last shortened. */
  at: number;
}

const BLANK = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** A run between two characters, or the end of the text. */
export function runOf(piece: number, char: string, size: number, before: string, after: string): Run {
  const [left, right] = [sideOf(before), sideOf(after)];
  const mayOpen = right === 'letter' || (right === 'punctuation' && left !== 'letter');
  const mayClose = left === 'letter' || (left === 'punctuation' && right !== 'letter');
  const isStar = char === '*';
  return {
    piece,
    char,
    size,
    opens: isStar ? mayOpen : mayOpen && (left !== 'letter' || !mayClose),
    closes: isStar ? mayClose : mayClose && (right !== 'letter' || !mayOpen),
  };
}

function sideOf(char: string): 'blank' | 'punctuation' | 'letter' {
  if (char === '' || BLANK.test(char)) return 'blank';
  return PUNCTUATION.test(char) ? 'punctuation' : 'letter';
}

/**
 * Takes the marks of emphasis off runs that belong together, as CommonMark has it, and leaves the others. In linear
 * time, since it is kept which openers a kind of closer was not found among.
 */
export function pairRuns(runs: readonly Run[]): void {
  const open: Opener[] = [];
  const without = new Map<string, number>();
  runs.forEach((closer, at) => {
    while (closer.closes && closer.size > 0) {
      const kind = `${closer.char}${closer.opens}${closer.size % 3}`;
      const opener = openerOf(open, closer, without.get(kind) ?? 0);
      if (opener === undefined) {
        without.set(kind, at);
        break;
      }
      open.length = opener + 1;
      shorten(open, at, closer);
    }
    if (closer.opens && closer.size > 0) open.push({ run: closer, at });
  });
}

/** The nearest opener for a closer among those from a run on. */
function openerOf(open: readonly Opener[], closer: Run, from: number): number | undefined {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const opener = open[index];
    if (!opener || opener.at < from) return undefined;
    const { run } = opener;
    const isOdd = (run.closes || closer.opens) && closer.size % 3 > 0 && (run.size + closer.size) % 3 === 0;
    if (run.char === closer.char && !isOdd) return index;
  }
  return undefined;
}

/** Takes one mark or two off the last opener and its closer. */
function shorten(open: Opener[], at: number, closer: Run): void {
  const opener = open.at(-1);
  if (!opener) return;
  const marks = opener.run.size > 1 && closer.size > 1 ? 2 : 1;
  opener.run.size -= marks;
  closer.size -= marks;
  opener.at = at;
  if (opener.run.size === 0) open.pop();
}
