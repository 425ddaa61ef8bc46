import type { Block, BlockKind } from './block';
import { endOfFence, FENCE, isDrawn, isFencedNote, isTildes } from './fence';
import { BULLET, HEADING, isLetter, isRule, NUMBER, PROPERTY, TABLE_RULE, TAG_LINE, trimmedFrom, underlines, withoutClosing, withoutSide } from './marks';
import { beginsRegion, CODE_INDENT, endOfComment, endOfRegion, indentOf, isIndentedNote } from './region';
import { splitTags, tagAt } from './tags';

/** The blocks of a stretch of lines that begins and ends where nothing is open. */
export interface Segment {
  readonly blocks: readonly Block[];
  /** How many lines it has. */
  readonly size: number;
  /** How many lines from its beginning were looked at; beyond its own, if a fence or a comment is never closed. */
  readonly reach: number;
}

/**
 * Reads lines as blocks from `start` on, more leniently than CommonMark, since people write so: in one pass, never
 * failing. Ends before the first heading at the margin that comes after so many lines.
 */
export function scan(lines: readonly string[], start: number, minimum: number): Segment {
  return new Scanner(lines, start).segment(minimum);
}

type BlockMore = Partial<Pick<Block, 'endLine' | 'indent' | 'level' | 'marker'>>;
const NOTHING: BlockMore = {};

class Scanner {
  readonly #lines: readonly string[];
  readonly #start: number;
  readonly #blocks: Block[] = [];
  #at: number;
  #reach: number;
  /** Where the line that is read begins, but for its indentation; and how far in that is. */
  #margin = 0;
  #indent = 0;
  #blank = true;
  #inList = false;
  /** The item whose properties stand before its text, as Logseq writes them. */
  #propertiesOf: { indent: number; marker: string } | undefined;
  /** What a region that is indented as a whole is indented by, and where it ends. */
  #base = 0;
  #baseEnd: number;
  /** Where a fence ends that holds a part of the note. */
  #fencedEnd = -1;
  /** The first comment that is not closed: no later one is. */
  #neverClosed = Infinity;

  constructor(lines: readonly string[], start: number) {
    this.#lines = lines;
    this.#start = start;
    this.#at = start;
    this.#reach = start;
    this.#baseEnd = start;
  }

  segment(minimum: number): Segment {
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const raw = this.#lines[this.#at] ?? '';
      const { column, indent } = indentOf(raw);
      if (column === raw.length) {
        this.#blank = true;
        continue;
      }
      const text = trimmedFrom(raw, column);
      if (indent === 0 && this.#at - this.#start >= minimum && HEADING.test(text)) break;
      this.#margin = column;
      this.#indent = Math.max(0, indent - this.#baseOf(text, indent));
      this.#line(text, column);
      this.#blank = false;
    }
    return { blocks: this.#blocks, size: this.#at - this.#start, reach: Math.max(this.#reach, this.#at + 1) - this.#start };
  }

  #baseOf(text: string, indent: number): number {
    if (this.#at < this.#baseEnd) return this.#base;
    this.#base = 0;
    if (indent >= CODE_INDENT && !this.#inList && beginsRegion(text)) {
      this.#baseEnd = endOfRegion(this.#lines, this.#at);
      this.#looked(this.#baseEnd + 1);
      if (isIndentedNote(this.#lines, this.#at, this.#baseEnd)) this.#base = indent;
    }
    return this.#base;
  }

  #line(text: string, column: number): void {
    const isCode = this.#indent >= CODE_INDENT && !this.#inList && (this.#blank || this.#blocks.at(-1)?.kind === 'code');
    if (this.#fence(text, column) || this.#comment(text, column)) return;
    if (isCode && !text.startsWith('<')) this.#add('code', column, text);
    else this.#mark(text, column);
  }

  /** Reads a line by the mark that it begins with. */
  #mark(text: string, column: number): void {
    if (this.#property(text, column)) return;
    const first = text[0] ?? '';
    const previous = this.#blocks.at(-1);
    if (first === '#' && (this.#indent < CODE_INDENT || text.startsWith('##')) && this.#heading(text, column, '')) {
      this.#inList &&= this.#indent > 0;
    } else if (first === '>') {
      const marks = /^[> \t]+/.exec(text)?.[0] ?? '';
      this.#add('quote', column + marks.length, text.slice(marks.length));
    } else if (previous?.kind === 'text' && !this.#blank && !previous.joined && this.#indent < CODE_INDENT && underlines(text, previous.text)) {
      this.#blocks[this.#blocks.length - 1] = { ...previous, kind: 'heading', level: first === '=' ? 1 : 2, joined: false };
      this.#inList = false;
    } else if (!isLetter(text.charCodeAt(0)) && isRule(text)) {
      this.#add('rule', column, text, { marker: first });
      this.#inList &&= this.#indent > 0;
    } else if (first === '|' || (text.includes('|') && (TABLE_RULE.test(this.#lines[this.#at + 1] ?? '') || (previous?.kind === 'row' && !this.#blank)))) {
      this.#add('row', column, text);
    } else if (isLetter(text.charCodeAt(0)) && !text.includes('<')) {
      this.#text(text, column);
    } else if (!this.#tags(text, column)) {
      this.#item(text, column);
    }
  }

  #fence(text: string, column: number): boolean {
    const fence = FENCE.exec(text)?.[0];
    if (fence === undefined) return false;
    if (isTildes(text)) this.#looked(this.#at + 3);
    if (isDrawn(this.#lines, this.#start, this.#at, text)) return false;
    if (this.#at !== this.#fencedEnd) {
      const { end, reach, says } = endOfFence(this.#lines, this.#at, fence);
      this.#looked(reach);
      if (text !== fence || !isFencedNote(this.#lines, this.#at + 1, end - 1)) {
        this.#add('code', column, says, { endLine: end - 1 - this.#start, marker: fence });
        this.#at = end - 1;
        return true;
      }
      this.#fencedEnd = end - 1;
    }
    this.#add('comment', column, text);
    return true;
  }

  #comment(text: string, column: number): boolean {
    if (!text.startsWith('<!--')) return false;
    const end = this.#at >= this.#neverClosed ? undefined : endOfComment(this.#lines, this.#at, column);
    if (end === undefined) this.#neverClosed = Math.min(this.#neverClosed, this.#at);
    this.#looked(end === undefined ? this.#lines.length + 1 : end + 1);
    this.#add('comment', column, text, { endLine: (end ?? this.#at) - this.#start });
    this.#at = end ?? this.#at;
    return true;
  }

  /** `id:: 1` after a bullet stands before the text of the item, which is on a line below. */
  #property(text: string, column: number): boolean {
    const item = this.#propertiesOf;
    if (!item || this.#blank || this.#indent <= item.indent) {
      this.#propertiesOf = undefined;
      return false;
    }
    if (PROPERTY.test(text)) {
      this.#add('comment', column, text);
      return true;
    }
    this.#propertiesOf = undefined;
    this.#indent = item.indent;
    this.#add('item', column, text, { marker: item.marker });
    return true;
  }

  #heading(text: string, column: number, marker: string): boolean {
    const marks = HEADING.exec(text)?.[0];
    if (marks === undefined) return false;
    this.#add('heading', column + marks.length, withoutClosing(text.slice(marks.length)), { level: marks.trim().length, marker });
    return true;
  }

  #text(text: string, column: number): void {
    if (this.#blank && this.#indent === 0) this.#inList = false;
    this.#add('text', column, text);
  }

  #item(text: string, column: number): void {
    const marker = (BULLET.exec(text) ?? NUMBER.exec(text))?.[0];
    if (marker === undefined) {
      this.#text(text, column);
      return;
    }
    this.#inList = true;
    const inside = text.slice(marker.length);
    const start = column + marker.length;
    const sign = marker.replace('~~', '').trim();
    if (PROPERTY.test(inside) && /^[ \t]+[^\s*+-]/.test(this.#lines[this.#at + 1] ?? '')) {
      this.#propertiesOf = { indent: this.#indent, marker: sign };
      this.#add('comment', start, inside);
    } else if (!/^\d/.test(marker) || !this.#heading(inside, start, sign)) {
      const isFence = FENCE.test(inside);
      this.#add('item', start, isFence ? '' : inside, { marker: sign });
      if (isFence) this.#fence(inside, start);
    }
  }

  /** A line with tags, or in a box that is drawn around it. */
  #tags(text: string, column: number): boolean {
    if (TAG_LINE.test(text) && (text.startsWith('<') || text.includes('</'))) {
      this.#toggle(text, column);
      return true;
    }
    const side = /^[│┃║][│┃║ \t\u3000]*/.exec(text)?.[0] ?? /^<(?:font|span)\b[^<>]*>[ \t]*/i.exec(text)?.[0];
    if (side !== undefined) {
      const inside = withoutSide(text.slice(side.length));
      if (inside === '' || (text.startsWith('<') && !NUMBER.test(inside) && !BULLET.test(inside))) return false;
      this.#mark(inside, column + side.length);
      return true;
    }
    return text.startsWith('<') && this.#html(text, column);
  }

  /** `<details>`, `<summary>a</summary>`, `</details>` and what stands beside them on the line. */
  #toggle(text: string, column: number): void {
    const from = this.#at;
    const { parts, endLine, reach } = splitTags(this.#lines, this.#at, column, text);
    this.#looked(reach);
    for (const part of parts) {
      this.#at = part.line;
      this.#margin = part.column;
      this.#add(part.kind, part.column, part.text, { endLine: part.endLine - this.#start, marker: part.name });
      this.#blank = false;
    }
    this.#at = Math.max(from, endLine);
  }

  /** A line that begins with a tag: an item, a heading, or tags alone. */
  #html(text: string, column: number): boolean {
    const tag = tagAt(text);
    if (!tag) return false;
    const { name, end } = tag;
    const inside = text.slice(end);
    if (
      text
        .replace(/<[^<>]*>/g, '')
        .replaceAll('&nbsp;', '')
        .trim() === ''
    )
      this.#add('html', column, text, { marker: name });
    else if (name === 'li') this.#add('item', column + end, inside, { marker: 'li', indent: this.#indent + 2 });
    else if (/^h[1-6]$/.test(name)) this.#add('heading', column + end, inside, { level: Number(name[1]) });
    else return false;
    return true;
  }

  #add(kind: BlockKind, column: number, text: string, more: BlockMore = NOTHING): void {
    const line = this.#at - this.#start;
    const start = Math.min(this.#margin, column);
    const joined = !this.#blank && kind !== 'heading';
    const { endLine = line, indent = this.#indent, level = 0, marker = '' } = more;
    this.#blocks.push({ kind, line, endLine, start, column, text, indent, level, marker, joined });
  }

  #looked(reach: number): void {
    this.#reach = Math.max(this.#reach, reach);
  }
}
