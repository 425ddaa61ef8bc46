import type { Block, BlockKind } from './block';
import { endOfFence, FENCE } from './fence';
import { splitTags } from './tags';

/** The blocks of a stretch of lines that begins and ends where nothing is open. */
export interface Segment {
  readonly blocks: readonly Block[];
  /** How many lines it has. */
  readonly size: number;
  /** How many lines from its beginning were looked at; beyond its own, if a fence or a comment is never closed. */
  readonly reach: number;
}

/** A heading with or without a blank after its marks: `## a`, `##　a` and `##a`, but not the tag `#a`. */
const HEADING = /^(#{1,6})(?:[ \t\u3000]+|$)|^(#{2,6})(?=[^\s#!])/;
const BULLET = /^(?:~~)?(?:[-*+](?=[ \t\u3000]|$)|[•·◦▪‣●○■□◆◇▶►]|[\u2460-\u2473])[ \t\u3000]*/u;
const NUMBER =
  /^(?:~~)?(?:\d{1,4}[.)](?=[ \t\u3000]|$)|[\d０-９]{1,3}[.)、．）](?=[^\s\d.)])|\d{1,3}(?:\.\d{1,3})+[.)]?(?=[ \t\u3000])|[(（]\d{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．])[ \t\u3000]*/u;
const RULE = /^(?:(?:[-_*][ \t]*){3,}|[━─═┅┄╌╍=~–—]{4,}|[┌┏╔└┗╚╭╰][━─═]{3,}[┐┓╗┘┛╝╮╯]?)$/u;
const UNDERLINE = /^(?:=+|-{3,})[ \t]*$/;
/** `--- | ---`: the line below the heads of a table. */
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|[ \t:|-]*$/;
const PROPERTY = /^[a-z][\w.-]*:: \S/i;
const TAG_LINE = /<\/?(?:details|summary|aside)\b/i;
/** A longer line is text. */
const LONGEST_HTML = 20_000;
/** How far a line is indented before it is code, where no list is open. */
const CODE_INDENT = 4;

/** Reads lines as blocks, more leniently than CommonMark, since people do: in one pass, never failing. */
export function scan(lines: readonly string[], start: number, minimum: number): Segment {
  const blocks: Block[] = [];
  let at = start;
  let reach = start;
  /** Where the line that is read begins, but for its indentation. */
  let margin = 0;
  let blank = true;
  let inList = false;
  /** The item whose properties stand before its text, as Logseq writes them. */
  let propertiesOf: { indent: number; marker: string } | undefined;
  /** What a region that is indented as a whole is indented by, and where it ends. */
  let base = 0;
  let baseEnd = start;
  /** The first comment that is not closed: no later one is. */
  let neverClosed = Infinity;

  const add = (kind: BlockKind, column: number, text: string, indent: number, more: Partial<Block> = {}): void => {
    const line = at - start;
    const joined = !blank && kind !== 'heading';
    blocks.push({ kind, line, endLine: line, start: Math.min(margin, column), column, text, indent, level: 0, marker: '', joined, ...more });
  };

  /** Takes in all lines up to the one before `end` as one block. */
  const addUntil = (end: number, kind: BlockKind, column: number, text: string, indent: number, marker = ''): void => {
    add(kind, column, text, indent, { endLine: end - 1 - start, marker });
    at = end;
    blank = false;
  };

  while (at < lines.length) {
    const raw = lines[at] ?? '';
    let column = 0;
    let indent = 0;
    for (; column < raw.length; column += 1) {
      const char = raw.charCodeAt(column);
      if (char === 9) indent += 4 - (indent % 4);
      else if (char === 32 || char === 0xa0) indent += 1;
      else if (char === 0x3000) indent += 2;
      else if (char !== 0xfeff) break;
    }
    if (column === raw.length) {
      blank = true;
      at += 1;
      continue;
    }
    margin = column;
    if (at >= baseEnd) base = 0;
    const first = raw.charCodeAt(column);
    if (first === 35 && indent === 0 && at - start >= minimum) break;
    if (indent >= CODE_INDENT && !inList && at >= baseEnd && (first === 35 || (first === 49 && NUMBER.test(raw.slice(column))))) {
      baseEnd = endOfRegion(lines, at);
      reach = Math.max(reach, baseEnd + 1);
      base = isIndentedNote(lines, at, baseEnd) ? indent : 0;
    }
    indent = Math.max(0, indent - base);
    const text = trimEnd(raw, column);

    const fence = FENCE.exec(text)?.[0];
    if (fence !== undefined) {
      const found = endOfFence(lines, at, fence);
      reach = Math.max(reach, found.reach);
      addUntil(found.end, 'code', column, found.says, indent, fence);
      continue;
    }
    if (first === 60 && text.startsWith('<!--')) {
      const end = at >= neverClosed ? { line: at, reach: lines.length + 1 } : endOfComment(lines, at, column);
      if (end.reach > lines.length) neverClosed = at;
      reach = Math.max(reach, end.reach);
      addUntil(end.line + 1, 'comment', column, text, indent);
      continue;
    }
    if (indent >= CODE_INDENT && !inList && (blank || blocks.at(-1)?.kind === 'code') && first !== 60) {
      add('code', column, text, indent);
    } else {
      scanLine(text, first, column, indent);
    }
    blank = false;
    at += 1;
  }
  return { blocks, size: at - start, reach: Math.max(reach, at + 1) - start };

  function scanLine(text: string, first: number, column: number, indent: number): void {
    const item = propertiesOf;
    if (item && !blank && indent > item.indent) {
      if (!PROPERTY.test(text)) propertiesOf = undefined;
      if (propertiesOf) add('comment', column, text, indent);
      else add('item', column, text, item.indent, { marker: item.marker });
      return;
    }
    propertiesOf = undefined;
    if (first === 35) {
      const marks = HEADING.exec(text);
      if (marks && (indent < CODE_INDENT || text.startsWith('##'))) {
        addHeading(text, column, indent, marks[0], '');
        inList &&= indent > 0;
        return;
      }
    }
    if (first === 62) {
      const marks = /^[> \t]+/.exec(text)?.[0] ?? '';
      add('quote', column + marks.length, text.slice(marks.length), indent);
      return;
    }
    const previous = blocks.at(-1);
    if (!blank && previous?.kind === 'text' && !previous.joined && indent < CODE_INDENT && UNDERLINE.test(text) && canBeUnderlined(previous, text)) {
      blocks[blocks.length - 1] = { ...previous, kind: 'heading', level: text.startsWith('=') ? 1 : 2, joined: false };
      inList = false;
      return;
    }
    if (RULE.test(text)) {
      add('rule', column, '', indent, { marker: text[0] ?? '' });
      inList &&= indent > 0;
      return;
    }
    if (first === 124 || (text.includes('|') && (TABLE_RULE.test(lines[at + 1] ?? '') || (previous?.kind === 'row' && !blank)))) {
      add('row', column, text, indent);
      return;
    }
    if (first === 60) {
      const wrapper = /^<(?:font|span)\b[^>]*>[ \t]*/i.exec(text)?.[0] ?? '';
      const inside = text.slice(wrapper.length);
      if (wrapper && (NUMBER.test(inside) || BULLET.test(inside))) {
        scanLine(inside, inside.charCodeAt(0), column + wrapper.length, indent);
        return;
      }
    }
    if (first === 60 || text.includes('</')) {
      if (TAG_LINE.test(text)) return addTags(text, column, indent);
      if (first === 60 && addHtml(text, column, indent)) return;
    }
    if (first === 0x2502 || first === 0x2503 || first === 0x2551) {
      const side = /^.[ \t\u3000]*/u.exec(text)?.[0].length ?? 0;
      const inside = withoutEdge(text, side);
      if (inside !== '') {
        scanLine(inside, inside.charCodeAt(0), column + side, indent);
        return;
      }
    }
    const marker = (BULLET.exec(text) ?? NUMBER.exec(text))?.[0];
    if (marker === undefined) {
      if (blank && indent === 0) inList = false;
      add('text', column, text, indent);
      return;
    }
    inList = true;
    const next = lines[at + 1] ?? '';
    if (PROPERTY.test(text.slice(marker.length)) && /^[ \t]+[^\s*+-]/.test(next)) {
      propertiesOf = { indent, marker: marker.trim() };
      add('comment', column, text, indent);
      return;
    }
    addItem(text.slice(marker.length), column + marker.length, indent, marker);
  }

  function addItem(text: string, column: number, indent: number, marker: string): void {
    const heading = /^\d/.test(marker) ? HEADING.exec(text) : null;
    if (heading) return addHeading(text, column, indent, heading[0], marker.trim());
    add('item', column, text, indent, { marker: marker.replace('~~', '').trim() });
    const fence = FENCE.exec(text)?.[0];
    if (fence === undefined) return;
    const found = endOfFence(lines, at, fence);
    reach = Math.max(reach, found.reach);
    blocks[blocks.length - 1] = { ...(blocks.at(-1) as Block), text: '' };
    addUntil(found.end, 'code', column, found.says, indent, fence);
    at -= 1;
  }

  function addHeading(text: string, column: number, indent: number, marks: string, marker: string): void {
    const title = withoutClosing(text.slice(marks.length));
    add('heading', column + marks.length, title, indent, { level: marks.trim().length, marker });
  }

  /** `<details>`, `<summary>a</summary>`, `</details>` and what stands beside them on the line. */
  function addTags(text: string, column: number, indent: number): void {
    const from = at;
    const split = splitTags(lines, at, column, text);
    reach = Math.max(reach, split.reach);
    for (const part of split.parts) {
      at = part.line;
      margin = part.column;
      add(part.kind, part.column, part.text, indent, { endLine: part.endLine - start, marker: part.name });
      blank = false;
    }
    at = Math.max(from, split.endLine);
  }

  /** A line that begins with a tag: an item, a heading, text in a wrapper, or tags alone. */
  function addHtml(text: string, column: number, indent: number): boolean {
    const tag = /^<(\/?[a-z][a-z0-9]*)\b[^>]*>[ \t]*/i.exec(text);
    if (!tag || text.length > LONGEST_HTML) return false;
    const name = (tag[1] ?? '').toLowerCase();
    if (/<(?:img|video|audio|iframe|svg|picture|source)\b/i.test(text)) return false;
    if (text.replace(/<[^<>]*>/g, '').replaceAll('&nbsp;', '').trim() === '') {
      add('html', column, text, indent, { marker: name });
    } else if (name === 'li') {
      add('item', column + tag[0].length, text.slice(tag[0].length), indent + 2, { marker: 'li' });
    } else if (/^h[1-6]$/.test(name)) {
      add('heading', column + tag[0].length, text.slice(tag[0].length), indent, { level: Number(name[1]) });
    } else return false;
    return true;
  }
}

/** `title ##` without the marks that close it. */
function withoutClosing(title: string): string {
  let end = title.length;
  while (title[end - 1] === '#') end -= 1;
  return end === title.length || (end > 0 && title[end - 1] !== ' ' && title[end - 1] !== '\t') ? title : title.slice(0, end).trimEnd();
}

/** `│ text │` without its sides. */
function withoutEdge(text: string, start: number): string {
  const end = /[│┃║]$/u.test(text) && text.length > start ? text.length - 1 : text.length;
  return text.slice(start, end).trimEnd();
}

function trimEnd(line: string, start: number): string {
  let end = line.length;
  while (end > start && (line.charCodeAt(end - 1) === 32 || line.charCodeAt(end - 1) === 9)) end -= 1;
  return line.slice(start, end);
}

/** `A. text` above `---` is not a title, nor is a card's side; a sentence above it is more likely followed by a rule. */
function canBeUnderlined(title: Block, line: string): boolean {
  return line.startsWith('=') || (title.text.length < 80 && !/^(?:\*\*)?[QA\p{L}]{1,12}(?:\*\*)?\s?[:：.]|::|[.。!]$/iu.test(title.text));
}

/** Where a comment ends: on this line, if nowhere. */
function endOfComment(lines: readonly string[], at: number, column: number): { line: number; reach: number } {
  for (let line = at; line < lines.length; line += 1) {
    if ((lines[line] ?? '').includes('-->', line === at ? column : 0)) return { line, reach: line + 1 };
  }
  return { line: at, reach: lines.length + 1 };
}

/** The first line that is not indented like code. */
function endOfRegion(lines: readonly string[], at: number): number {
  let end = at;
  while (end < lines.length && /^(?: {4}|\t|[ \t]*$)/.test(lines[end] ?? '')) end += 1;
  return end;
}

/** Whether a region that CommonMark takes for code is a note: it has headings of a lower level, or is a numbered list. */
function isIndentedNote(lines: readonly string[], at: number, end: number): boolean {
  let numbers = 0;
  for (let line = at; line < end; line += 1) {
    const text = lines[line] ?? '';
    if (/^[ \t]+#{2,6}[ \t]+\S/.test(text)) return true;
    if (/^(?: {4}|\t)\d{1,3}[.)][ \t]+\S.{4}/.test(text)) numbers += 1;
  }
  return numbers >= 2;
}
