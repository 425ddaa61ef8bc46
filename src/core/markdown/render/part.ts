import type { ElementContent, Root } from 'hast';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { asWritten, element, htmlOf, safeTree } from './block';
import { finish, type Finishing } from './finish';
import { type Footnote, Footnotes } from './footnotes';
import { headingLevels } from './headings';
import { MOST_BLOCKS } from './limits';
import type { Parsed } from './parse';
import { type PointPiece, piecesOf } from './points';
import type { Formula, RenderWords, ShownImage } from './surroundings';

export interface Looks {
  readonly ids: string;
  readonly words: RenderWords;
  readonly formula: Formula | undefined;
  readonly heading: number;
  readonly isElsewhere: boolean;
  readonly image: (src: string) => ShownImage | undefined;
  /** The number of the first point; points are marked only if there is one. */
  readonly first: number | undefined;
}

/** Elements that can be marked as a point. */
const BLOCKS = /^(?:article|aside|blockquote|center|details|div|dl|figure|h[1-6]|ol|p|pre|section|table|ul)$/;

/** A piece of Markdown that is shown point by point. Each block becomes HTML when it is first shown, and only once. */
export class Part {
  readonly points: number;
  readonly #markdown: string;
  /** Nothing if it is shown as it is written. */
  readonly #parsed: Parsed | undefined;
  readonly #looks: Looks;
  readonly #pieces: readonly PointPiece[];
  readonly #footnotes: Footnotes;
  readonly #finishing: Finishing;
  readonly #made = new Map<PointPiece | Footnote, string>();

  constructor(markdown: string, parsed: Parsed | undefined, looks: Looks) {
    this.#markdown = markdown;
    this.#looks = looks;
    const count = { points: 0 };
    const pieces = parsed ? piecesOf(parsed.root.children, count) : [];
    this.#parsed = count.points > MOST_BLOCKS ? undefined : parsed;
    this.#pieces = this.#parsed ? pieces : [];
    this.points = this.#parsed ? count.points : 1;
    this.#footnotes = new Footnotes(this.#pieces, this.#parsed, looks.ids);
    this.#finishing = {
      ...looks,
      footnoteId: (number) => this.#footnotes.id(number),
      callId: (number) => this.#footnotes.callId(number),
      headingLevel: headingLevels(parsed?.root, looks.heading),
    };
  }

  /** As far as so many points. */
  html(shown: number): string {
    if (!this.#parsed) return shown > 0 ? htmlOf(marked(asWritten(this.#markdown, this.#looks.words.asWritten), this.#mark(0))) : '';
    return [...this.#all(this.#pieces, shown), ...this.#notes(shown)].join('\n');
  }

  #all(pieces: readonly PointPiece[], shown: number): string[] {
    return pieces.filter((piece) => this.#isShown(piece, shown)).map((piece) => this.#piece(piece, shown));
  }

  #isShown({ from }: PointPiece | Footnote, shown: number): boolean {
    return from < shown || shown >= this.points;
  }

  #piece(piece: PointPiece, shown: number): string {
    const { box, own, point, isTight } = piece;
    const made = this.#once(piece, own, (tree) => {
      if (isTight) tree.children = tree.children.flatMap((node): Root['children'] => (isParagraph(node) ? node.children : [node]));
      return box ? tree : marked(tree, this.#mark(point));
    });
    if (!box) return made;
    const [open, close] = this.#tags(piece);
    return [open + made, ...this.#all(piece.holds, shown)].join('\n') + close;
  }

  /** The element that holds pieces, made by us: what is in its tags is not the note's. */
  #tags({ box, point }: PointPiece): [string, string] {
    const mark = this.#mark(point);
    const attributes = mark === undefined ? '' : ` data-point="${mark}"`;
    if (box?.type === 'list') {
      const start = box.ordered && typeof box.start === 'number' && box.start !== 1 ? ` start="${box.start}"` : '';
      const tasks = box.children.some(({ checked }) => typeof checked === 'boolean') ? ' class="contains-task-list"' : '';
      return box.ordered ? [`<ol${start}${tasks}>`, '</ol>'] : [`<ul${tasks}>`, '</ul>'];
    }
    if (box?.type === 'sentences') return ['<div class="sentences">', '</div>'];
    if (box?.type !== 'listItem') return ['<blockquote>', '</blockquote>'];
    if (typeof box.checked !== 'boolean') return [`<li${attributes}>`, '</li>'];
    const { done, notDone } = this.#looks.words;
    const properties = { type: 'checkbox', disabled: true, checked: box.checked, ariaLabel: box.checked ? done : notDone };
    const check = htmlOf({ type: 'root', children: [element('input', properties, [])] });
    return [`<li${attributes} class="task-list-item">${check} `, '</li>'];
  }

  #notes(shown: number): string[] {
    const notes = this.#footnotes.all.filter((note) => this.#isShown(note, shown));
    if (notes.length === 0) return [];
    const { footnotes, backToText } = this.#looks.words;
    const items = notes.map((note) => {
      return this.#once(note, note.definition.children, (tree) => {
        const properties = { href: `#${this.#footnotes.backTo(note.number)}`, ariaLabel: backToText };
        const last = tree.children.at(-1);
        const end = last && isParagraph(last) ? last : tree;
        end.children.push({ type: 'text', value: ' ' }, element('a', properties, [{ type: 'text', value: '↩' }]));
        const children = tree.children as ElementContent[];
        return { type: 'root', children: [element('li', { id: this.#footnotes.id(note.number) }, children)] };
      });
    });
    const section = element('section', { className: ['footnotes'], ariaLabel: footnotes }, []);
    return [htmlOf({ type: 'root', children: [section] }).replace('</section>', `<ol>\n${items.join('\n')}\n</ol></section>`)];
  }

  #once(key: PointPiece | Footnote, nodes: readonly RootContent[], made: (tree: Root) => Root): string {
    const known = this.#made.get(key);
    if (known !== undefined || nodes.length === 0) return known ?? '';
    const html = htmlOf(made(this.#tree(nodes) ?? asWritten(this.#source(nodes), this.#looks.words.asWritten)));
    this.#made.set(key, html);
    return html;
  }

  #tree(nodes: readonly RootContent[]): Root | undefined {
    const tree = safeTree(nodes, (identifier) => this.#footnotes.number(identifier));
    if (tree) finish(tree, this.#finishing);
    return tree;
  }

  #source(nodes: readonly RootContent[]): string {
    const text = this.#parsed?.text ?? '';
    if (nodes.some(({ position }) => !position)) return nodes.map((node) => toString(node)).join('\n'); // a sentence, without those beside it
    return text.slice(nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? text.length);
  }

  #mark(point: number | undefined): number | undefined {
    const { first } = this.#looks;
    return point === undefined || first === undefined ? undefined : first + point;
  }
}

/** Marks the element that is a point, or one around all that is in it. */
function marked(tree: Root, mark: number | undefined): Root {
  if (mark === undefined) return tree;
  const children = tree.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [only] = children;
  if (children.length === 1 && only?.type === 'element' && BLOCKS.test(only.tagName)) {
    only.properties.dataPoint = String(mark);
    return tree;
  }
  return { type: 'root', children: [element('div', { dataPoint: String(mark) }, tree.children as ElementContent[])] };
}

function isParagraph(node: Root['children'][number]): node is Extract<ElementContent, { type: 'element' }> {
  return node.type === 'element' && node.tagName === 'p';
}
