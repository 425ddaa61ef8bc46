import type { BlockKind } from './block';

/** A piece of a line with `<details>`, `<summary>` or `<aside>` in it. */
export interface TagPart {
  readonly kind: BlockKind;
  readonly name: string;
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  readonly text: string;
}

interface TagParts {
  readonly parts: readonly TagPart[];
  readonly endLine: number;
  readonly reach: number;
}

const TAG = /<(\/?)(details|summary|aside)\b[^<>]*>/gi;
/** A summary that is not closed soon is not closed at all. */
const LONGEST_SUMMARY = 30;

/** Splits a line at its tags; a summary may go on over lines. */
export function splitTags(lines: readonly string[], at: number, column: number, text: string): TagParts {
  const parts: TagPart[] = [];
  let line = at;
  let current = text;
  let offset = column;
  let reach = at + 1;
  let from = 0;
  const add = (kind: BlockKind, name: string, start: number, end: number, last = line): void => {
    parts.push({ kind, name, line, endLine: last, column: offset + start, text: current.slice(start, end).trim() });
  };
  const addRest = (start: number, end: number): void => {
    const rest = current.slice(start, end);
    const blanks = rest.length - rest.trimStart().length;
    if (rest.trim() === '') return;
    const says =
      rest
        .replace(/<(?!img\b)[^<>]*>/gi, '')
        .replaceAll('&nbsp;', '')
        .trim() !== '';
    add(says ? 'text' : 'html', '', start + blanks, end);
  };
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(current); tag; tag = TAG.exec(current)) {
    addRest(from, tag.index);
    const name = (tag[2] ?? '').toLowerCase();
    const after = tag.index + tag[0].length;
    from = after;
    if (name !== 'summary') {
      add(tag[1] ? 'close' : 'open', name, tag.index, after);
    } else if (!tag[1]) {
      const end = endOfSummary(lines, line, current, offset, after);
      reach = Math.max(reach, end.reach);
      parts.push({ kind: 'summary', name, ...end.part });
      if (end.line !== line) {
        line = end.line;
        current = lines[line] ?? '';
        offset = 0;
      }
      from = end.column - offset;
      TAG.lastIndex = from;
    }
  }
  addRest(from, current.length);
  return { parts, endLine: line, reach };
}

interface SummaryEnd {
  readonly part: Pick<TagPart, 'line' | 'endLine' | 'column' | 'text'>;
  readonly line: number;
  /** In its line, from the beginning of that. */
  readonly column: number;
  readonly reach: number;
}

/** The summary whose text begins at `start`; it ends on this line if it is never closed. */
function endOfSummary(lines: readonly string[], at: number, text: string, offset: number, start: number): SummaryEnd {
  const closing = /<\/summary\s*>/i;
  const here = closing.exec(text.slice(start));
  const whole = here ? text.slice(start, start + here.index) : text.slice(start);
  const texts = [whole];
  let reach = at + 1;
  let last = at;
  let column = offset + (here ? start + here.index + here[0].length : text.length);
  if (!here) {
    for (let line = at + 1; line < Math.min(lines.length, at + LONGEST_SUMMARY); line += 1) {
      const next = lines[line] ?? '';
      reach = line + 1;
      const end = closing.exec(next);
      if (!end && /<\/?details\b/i.test(next)) break;
      if (!end) {
        texts.push(next);
        continue;
      }
      texts.push(next.slice(0, end.index));
      last = line;
      column = end.index + end[0].length;
      break;
    }
    if (last === at) texts.length = 1;
    if (last === at && reach === lines.length) reach += 1;
  }
  const first = texts.findIndex((one) => one.replace(/<[^<>]*>/g, '').trim() !== '');
  const begins = Math.max(0, first);
  const head = texts[begins] ?? '';
  const blanks = head.length - head.trimStart().length;
  const part = {
    line: at + begins,
    endLine: last,
    column: (begins === 0 ? offset + start : 0) + blanks,
    text: texts.slice(begins).join('\n').trim(),
  };
  return { part, line: last, column, reach };
}

/** A longer line is text, whatever tags are in it. */
const LONGEST_HTML = 20_000;
const SHOWS_BY_ITSELF = /<(?:img|video|audio|iframe|svg|picture|source)\b/i;

/** The tag that a line begins with, unless the line shows something by itself: its name, and where what is inside begins. */
export function tagAt(text: string): { readonly name: string; readonly end: number } | undefined {
  const tag = text.length > LONGEST_HTML ? null : /^<(\/?[a-z][a-z0-9]*)\b[^<>]*>[ \t]*/i.exec(text);
  return tag && !SHOWS_BY_ITSELF.test(text) ? { name: (tag[1] ?? '').toLowerCase(), end: tag[0].length } : undefined;
}
