import { readFrontMatter } from '../notes/frontMatter';
import type { Note } from '../notes/note';
import { SURE_SHAPES, VOTED_SHAPES } from '../notes/shapes/ids';
import { rowsOf } from '../text/rows';
import { type Edit, emptyRange } from './edit';

/** What `rehearse:` may say in the front matter of a note: `on`, `off`, or the id of a shape. */
export const WAYS_TO_READ = ['on', 'off', ...VOTED_SHAPES, ...SURE_SHAPES] as const;

export type WayToRead = (typeof WAYS_TO_READ)[number];

/** The key, its value, and the comment behind it. */
const PAIR = /^(rehearse:[ \t]*)(.*?)((?:[ \t]+#.*)?[ \t]*)$/i;
const LIST_ITEM = /^\s*-\s+/;

/** Says in the front matter that no questions are to be read in the note. */
export function ignoreNote(note: Note): readonly Edit[] {
  return readAs(note, 'off');
}

/** Says in the front matter how the note is to be read, or no longer says so; keeps all else that is there. */
export function readAs({ text }: Note, how: WayToRead | undefined): readonly Edit[] {
  const { rows } = rowsOf(text);
  const { end, values } = readFrontMatter(rows);
  const given = values.get('rehearse');
  if (given === how) return [];
  const at = rows.slice(0, end).reduce((last, row, index) => (PAIR.test(row) ? index : last), -1);
  if (how === undefined) return [removed(rows, at, end)];
  return [at < 0 ? added(text, rows, end, how) : changed(rows, at, how)];
}

function added(text: string, rows: readonly string[], end: number, how: string): Edit {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  if (end > 0) return { range: emptyRange({ line: end - 1, character: 0 }), text: `rehearse: ${how}${eol}` };
  return { range: emptyRange({ line: 0, character: markOf(rows) }), text: ['---', `rehearse: ${how}`, '---', '', ''].join(eol) };
}

function changed(rows: readonly string[], at: number, how: string): Edit {
  const [, key = '', value = ''] = PAIR.exec(rows[at] ?? '') ?? [];
  const last = endOfValue(rows, at) - 1;
  const end = last === at ? { line: at, character: key.length + value.length } : { line: last, character: rows[last]?.length ?? 0 };
  return { range: { start: { line: at, character: key.length }, end }, text: /\s$/.test(key) ? how : ` ${how}` };
}

/** Without its line; if nothing else is said in the front matter, without that, and the blank line behind it. */
function removed(rows: readonly string[], at: number, end: number): Edit {
  const next = endOfValue(rows, at);
  const isAlone = rows.slice(1, end - 1).every((row, index) => (index + 1 >= at && index + 1 < next) || row.trim() === '');
  if (!isAlone) return { range: { start: { line: at, character: 0 }, end: { line: next, character: 0 } }, text: '' };
  const below = rows[end] === '' && rows.length > end + 1 ? end + 1 : end;
  const to = below < rows.length ? { line: below, character: 0 } : { line: rows.length - 1, character: rows.at(-1)?.length ?? 0 };
  return { range: { start: { line: 0, character: markOf(rows) }, end: to }, text: '' };
}

/** The line after a value, which may be a list. */
function endOfValue(rows: readonly string[], at: number): number {
  let next = at + 1;
  while (LIST_ITEM.test(rows[next] ?? '')) next += 1;
  return next;
}

/** Behind the mark that some editors put at the beginning of a file. */
function markOf(rows: readonly string[]): number {
  return rows[0]?.startsWith('\uFEFF') ? 1 : 0;
}
