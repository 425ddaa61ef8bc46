import { FENCE } from '../markdown/fence';

/** A line that a person typed, and whether it is in a block of code, or opens or closes one. */
export interface TypedLine {
  readonly text: string;
  readonly isCode: boolean;
  /** Whether it is one of the lines around the code. */
  readonly isFence: boolean;
}

/**
 * What a person typed as an answer, line by line: without blank lines at the beginning and the end, and without
 * indentation that all lines have. What is opened in it is closed, since all that comes behind would belong to it.
 */
export function typedLines(text: string): TypedLine[] {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((row) => (row.trim() === '' ? '' : row));
  const saying = rows.flatMap((row, at) => (row === '' ? [] : [at]));
  const [first, last] = [saying[0], saying.at(-1)];
  if (first === undefined || last === undefined) return [];
  return withTags(withComments(withFences(withoutMargin(rows.slice(first, last + 1)))));
}

function withoutMargin(rows: readonly string[]): string[] {
  const widths = rows.filter((row) => row !== '').map((row) => /^[ \t]*/.exec(row)?.[0].length ?? 0);
  const margin = Math.min(...widths);
  const [first = '', ...others] = rows.map((row) => row.slice(margin));
  return [first.trimStart(), ...others]; // that would be code otherwise, and nobody means that
}

function withFences(rows: readonly string[]): TypedLine[] {
  let open: string | undefined;
  const lines = rows.map((text): TypedLine => {
    const inside = text.trimStart();
    if (open === undefined) {
      open = FENCE.exec(inside)?.[0];
      return { text, isCode: open !== undefined, isFence: open !== undefined };
    }
    const closes = inside.trimEnd() === (inside[0] ?? '').repeat(inside.trimEnd().length) && inside.startsWith(open);
    if (closes) open = undefined;
    return { text, isCode: true, isFence: closes };
  });
  return open === undefined ? lines : [...lines, { text: open, isCode: true, isFence: true }];
}

/** A comment that never ends would hide the note behind it: it is shown as it is typed. */
function withComments(lines: readonly TypedLine[]): TypedLine[] {
  return lines.map((line, at) => {
    const opens = line.isCode ? -1 : line.text.lastIndexOf('<!--');
    if (opens < 0 || line.text.includes('-->', opens) || lines.slice(at + 1).some(({ text }) => text.includes('-->'))) return line;
    return { ...line, text: `${line.text.slice(0, opens)}&lt;${line.text.slice(opens + 1)}` };
  });
}

const TAG = /<(\/?)(details|summary|aside)\b/gi;

/** So are tags that open and never close, or close what is open in the note. */
function withTags(lines: readonly TypedLine[]): TypedLine[] {
  const open: string[] = [];
  const isEven = lines.every(
    ({ text, isCode }) =>
      isCode || [...text.matchAll(TAG)].every(([, closes, name = '']) => (closes ? open.pop() === name.toLowerCase() : open.push(name.toLowerCase()) > 0)),
  );
  if (isEven && open.length === 0) return [...lines];
  return lines.map((line) => (line.isCode ? line : { ...line, text: line.text.replace(TAG, '&lt;$1$2') }));
}
