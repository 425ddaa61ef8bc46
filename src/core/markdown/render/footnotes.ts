import type { FootnoteDefinition, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Parsed } from './parse';
import type { PointPiece } from './points';

export interface Footnote {
  readonly number: number;
  /** It is shown once more points than this are: with the first point that calls it. */
  readonly from: number;
  readonly definition: FootnoteDefinition;
}

/** The footnotes that some pieces call, in the order of their calls; those that footnotes call follow. */
export class Footnotes {
  readonly all: readonly Footnote[];
  readonly #numbers = new Map<string, number>();
  readonly #ids: string;
  readonly #called = new Set<number>();

  constructor(pieces: readonly PointPiece[], parsed: Parsed | undefined, ids: string) {
    this.#ids = ids;
    const all: Footnote[] = [];
    const call = (nodes: readonly Nodes[], from: number): void => {
      for (const node of nodes) {
        visit(node, 'footnoteReference', ({ identifier }) => {
          const definition = parsed?.footnotes.get(identifier);
          if (!definition || this.#numbers.has(identifier)) return;
          all.push({ number: all.length + 1, from, definition });
          this.#numbers.set(identifier, all.length);
        });
      }
    };
    if (parsed && parsed.footnotes.size > 0) {
      for (const piece of flat(pieces)) call(piece.own, piece.from);
      for (const { definition, from } of all) call(definition.children, from); // it grows meanwhile
    }
    this.all = all;
  }

  number(identifier: string): number | undefined {
    return this.#numbers.get(identifier);
  }

  id(number: number): string {
    return `${this.#ids}footnote-${number}`;
  }

  /** The id of where a footnote is called: only the first place has one. */
  callId(number: number): string | undefined {
    if (this.#called.has(number)) return undefined;
    this.#called.add(number);
    return this.backTo(number);
  }

  backTo(number: number): string {
    return `${this.#ids}call-${number}`;
  }
}

function* flat(pieces: readonly PointPiece[]): Generator<PointPiece> {
  for (const piece of pieces) {
    yield piece;
    yield* flat(piece.holds);
  }
}
