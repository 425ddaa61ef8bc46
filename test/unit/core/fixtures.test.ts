import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readNote } from '../../../src/core/notes/readNote';
import type { Range } from '../../../src/core/text/range';
import { root } from '../../run/root.mjs';

/** What is to be read in a note, written by hand. Lines count from 1. What is not given may be anything. */
interface Expected {
  line: number;
  text?: string;
  status?: string;
  reason?: string;
  section?: readonly string[];
  body?: Lines;
  answers?: readonly { role: string; line?: number; endLine?: number }[];
  followUps?: readonly Expected[];
}

/** The first and the last. */
type Lines = readonly [number, number];

/** What of a question is compared. */
interface Found {
  readonly text: string;
  readonly range: Range;
  readonly status: string;
  readonly reason: string;
  readonly section: readonly string[];
  readonly body?: Range;
  readonly answers?: readonly { readonly role: string; readonly range: Range }[];
  readonly followUps?: readonly Found[];
}

const folder = path.join(root, 'test', 'fixtures', 'notes');
const files = readdirSync(folder).sort();

describe('What is to be read is read in', () => {
  for (const name of new Set(files.map((file) => path.parse(file).name))) {
    it(name, () => {
      const { text, expected } = readPair(name);
      assert.deepEqual(written(asGiven(readNote(text).questions, expected)), written(expected));
    });
  }
});

function readPair(name: string): { text: string; expected: readonly Expected[] } {
  const pair = files.filter((file) => path.parse(file).name === name);
  const note = pair.find((file) => !file.endsWith('.json'));
  assert.ok(note !== undefined && pair.length === 2, `a note and its JSON, not ${pair.join(', ')}`);
  const { questions } = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as { questions: Expected[] };
  return { text: readFileSync(path.join(folder, note), 'utf8'), expected: questions };
}

/** What was found; of a question that is expected on this line, only what is given there. */
function asGiven(found: readonly Found[], expected: readonly Expected[]): readonly Expected[] {
  return found.map((question) => {
    const [line] = linesOf(question.range);
    const given = expected.find((other) => other.line === line) ?? { line, text: '', status: '' };
    const all: Required<Expected> = {
      line,
      text: question.text,
      status: question.status,
      reason: question.reason,
      section: question.section,
      body: question.body ? linesOf(question.body) : [0, 0],
      answers: (question.answers ?? []).map(({ role, range }, at) => {
        const [first, endLine] = linesOf(range);
        return given.answers?.[at]?.line === undefined ? { role } : { role, line: first, endLine };
      }),
      followUps: asGiven(question.followUps ?? [], given.followUps ?? []),
    };
    return Object.fromEntries(Object.entries(all).filter(([key]) => key in given)) as unknown as Expected;
  });
}

function linesOf({ start, end }: Range): Lines {
  const endsBeforeLine = end.character === 0 && end.line > start.line;
  return [start.line + 1, endsBeforeLine ? end.line : end.line + 1];
}

/** For people to read: each question on a line of its own, and what else is said of it below, indented. */
function written(questions: readonly Expected[]): readonly string[] {
  return questions.flatMap(({ line, text, status, reason, section, body, answers, followUps }) => [
    [line, status, text].filter((part) => part !== undefined).join(' '),
    ...(reason === undefined ? [] : [`    because ${reason}`]),
    ...(section === undefined ? [] : [`    under ${section.join(' > ')}`]),
    ...(body === undefined ? [] : [`    goes on in ${body.join('–')}`]),
    ...(answers ?? []).map((answer) => `    ${answer.role}${answer.line === undefined ? '' : ` ${answer.line}–${answer.endLine ?? ''}`}`),
    ...(followUps === undefined ? [] : written(followUps).map((row) => `    + ${row}`)),
  ]);
}
