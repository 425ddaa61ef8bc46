import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NOWHERE } from '../../src/core/notes/about';
import { read, readAgain } from '../../src/core/notes/reading';
import { readNote } from '../../src/core/notes/readNote';
import { runs } from './settings';
import { mixedDocuments, ODD_LINES } from './texts/documents';
import { examples } from './texts/examples';
import { ANSWER_LABELS, ANSWERS, PLACEHOLDERS, QUESTION_LABELS, QUESTIONS } from './texts/words';

/** A place is told as a part of the text, so that it stays one while the text changes. */
interface Edit {
  readonly place: number;
  readonly removed: number;
  readonly inserted: string;
}

const place = fc.double({ min: 0, max: 1, noNaN: true });
const letter = fc.constantFrom('a', 'b', '.', '?', ' ', '가', '다', '-', '#', '`', '>', ':', '|', '*', '1', '<', '\t', '😀', '。');
const piece = fc.oneof(
  fc.constantFrom(
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '\n# ',
    '\n## Q. ',
    '\n```\n',
    '\n---\n',
    '```',
    '<details>',
    '</details>',
    '-->',
    '<!--',
    '    ',
    '---\n',
    '\n- ',
  ),
  fc.constantFrom(...ODD_LINES, ...QUESTION_LABELS, ...ANSWER_LABELS, ...ANSWERS, ...PLACEHOLDERS, ...QUESTIONS),
  fc.constantFrom(...ODD_LINES, ...QUESTIONS).map((line) => `\n${line}\n`),
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ place, removed: fc.constant(0), inserted: letter }) },
  { weight: 2, arbitrary: fc.record({ place, removed: fc.constant(1), inserted: fc.constant('') }) },
  { weight: 2, arbitrary: fc.record({ place, removed: fc.constant(0), inserted: piece }) },
  { weight: 1, arbitrary: fc.record({ place, removed: fc.nat(40), inserted: fc.oneof(piece, fc.constant('')) }) },
);

/** Where people write: letter by letter, all in one place. */
const typing: fc.Arbitrary<Edit[]> = fc
  .tuple(place, fc.array(letter, { minLength: 5, maxLength: 12 }))
  .map(([at, letters]) => letters.map((inserted) => ({ place: at, removed: 0, inserted })));

const edits = fc.oneof(fc.array(edit, { minLength: 5, maxLength: 20 }), typing);
const starts = fc.oneof({ weight: 2, arbitrary: mixedDocuments }, { weight: 1, arbitrary: fc.constantFrom(...examples) });

function edited(text: string, { place: part, removed, inserted }: Edit): string {
  const at = Math.floor(part * text.length);
  return text.slice(0, at) + inserted + text.slice(at + removed);
}

function assertSameAfter(start: string, all: readonly Edit[]): void {
  let text = start;
  let reading = read(text, NOWHERE);
  for (const one of all) {
    text = edited(text, one);
    reading = readAgain(reading, text);
    const afresh = readNote(text);
    // Comparing strings first is ten times as fast.
    if (JSON.stringify(reading.note) !== JSON.stringify(afresh)) assert.deepEqual(reading.note, afresh, JSON.stringify(text));
  }
}

describe('A note that is edited is read as if it were read for the first time', () => {
  it('after any edits', () => {
    fc.assert(fc.property(starts, edits, assertSameAfter), runs(400));
  });

  it('where the text is long', () => {
    const long = fc.array(starts, { minLength: 4, maxLength: 8 }).map((texts) => texts.join('\n'));
    fc.assert(fc.property(long, edits, assertSameAfter), runs(60));
  });
});

describe('A letter typed in an answer', () => {
  it('leaves all questions as they are but those beside it', () => {
    const text = Array.from({ length: 9 }, (_, at) => `## Q${at + 1}. What is thing ${at + 1}?\n\nIt is a thing of its own.\nAnd more.\n`).join('\n');
    const before = read(text, NOWHERE);
    const at = text.indexOf('own', text.length / 2);
    const after = readAgain(before, `${text.slice(0, at)}x${text.slice(at)}`);
    const kept = after.note.questions.filter((question, index) => question === before.note.questions[index]);
    assert.equal(before.note.questions.length, 9);
    assert.equal(kept.length, 6);
    assert.deepEqual(after.note, readNote(after.note.text));
  });
});
