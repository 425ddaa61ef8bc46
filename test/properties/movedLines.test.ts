import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NOWHERE } from '../../src/core/notes/about';
import { read, readAgain } from '../../src/core/notes/reading';
import { readNote } from '../../src/core/notes/readNote';
import { runs } from './settings';
import { fixtures } from './texts/examples';
import { labeledNotes } from './texts/labeledNotes';

/** What one does with whole lines, as with Alt+Up, Tab or Ctrl+J, to the line at a place. */
type LineEdit = (lines: readonly string[], at: number) => string[];

const put = (lines: readonly string[], at: number, removed: number, ...by: string[]): string[] => [...lines.slice(0, at), ...by, ...lines.slice(at + removed)];
const line = (lines: readonly string[], at: number): string => lines[at] ?? '';

/** Marks that stand behind what a line says. */
const MARKS = [' #tag', ' ★', ' {#x}', ' (O)', '?', '.', ' #card', '**', ' <!-- rehearse: not a question -->'];

const EDITS: Readonly<Record<string, LineEdit>> = {
  'moves up': (lines, at) => (at === 0 ? [...lines] : put(lines, at - 1, 2, line(lines, at), line(lines, at - 1))),
  'moves far': (lines, at) => put(put(lines, at, 1), Math.floor(lines.length / 2), 0, line(lines, at)),
  'is swapped with the next but one': (lines, at) =>
    at + 2 >= lines.length ? [...lines] : put(lines, at, 3, line(lines, at + 2), line(lines, at + 1), line(lines, at)),
  'is duplicated': (lines, at) => put(lines, at, 0, line(lines, at)),
  'is indented': (lines, at) => put(lines, at, 1, `  ${line(lines, at)}`),
  'is outdented': (lines, at) => put(lines, at, 1, line(lines, at).replace(/^[ \t]{1,4}/, '')),
  'is joined with the next': (lines, at) => (at + 1 >= lines.length ? [...lines] : put(lines, at, 2, `${line(lines, at)} ${line(lines, at + 1).trimStart()}`)),
  'is cut': (lines, at) => put(lines, at, 1),
  'gets a blank line': (lines, at) => put(lines, at, 0, ''),
  'gets a mark': (lines, at) => put(lines, at, 1, line(lines, at) + (MARKS[line(lines, at).length % MARKS.length] ?? '')),
  'loses its end': (lines, at) => put(lines, at, 1, line(lines, at).replace(/\s*\S{1,5}$/, '')),
  'loses its mark': (lines, at) => put(lines, at, 1, line(lines, at).replace(/^\s*(?:[-*+#>]+|\d+\.)\s*/, '')),
};

const place = fc.double({ min: 0, max: 1, noNaN: true });
const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), place), { minLength: 4, maxLength: 8 });

function assertSameAfter(text: string, all: readonly (readonly [string, number])[]): void {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  let lines: readonly string[] = text.split(end);
  let reading = read(text, NOWHERE);
  for (const [name, part] of all) {
    const at = Math.min(lines.length - 1, Math.floor(part * lines.length));
    lines = EDITS[name]?.(lines, at) ?? lines;
    reading = readAgain(reading, lines.join(end));
    const afresh = readNote(lines.join(end));
    if (JSON.stringify(reading.note) === JSON.stringify(afresh)) continue;
    assert.deepEqual(reading.note, afresh, `line ${at + 1} ${name} in ${JSON.stringify(lines.join(end))}`);
  }
}

describe('A note whose lines are moved is read as if it were read for the first time', () => {
  it('each fixture, each line a step up over the one before', () => {
    for (const text of fixtures) {
      const lines = text.split('\n');
      for (let at = 1; at < lines.length; at += 1) assertSameAfter(text, [['moves up', at / lines.length]]);
    }
  });

  it('fixtures, several lines in all ways', () => {
    fc.assert(fc.property(fc.constantFrom(...fixtures), steps, assertSameAfter), runs(800));
  });

  it('real notes, where there are some beside the checkout', () => {
    if (labeledNotes.length === 0) return;
    fc.assert(fc.property(fc.constantFrom(...labeledNotes), steps, assertSameAfter), runs(200));
  });
});
