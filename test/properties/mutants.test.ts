import assert from 'node:assert/strict';
import { readNote } from '../../src/core/notes/readNote';
import { assertInside } from './inside';
import { runs } from './settings';
import { mutant } from './texts/mutate';
import { Random } from './texts/random';
import { bestOf, timeOf } from './time';

const { seed, numRuns: COUNT } = runs(10_000);
/** How many times its part of the time, by the median of all, a text may take. */
const FACTOR = 25;
/** What is shorter counts as so long. */
const SHORTEST = 4096;

interface Timed {
  readonly text: string;
  readonly time: number;
}

describe(`Notes spoilt by chance, SEED=${seed}`, () => {
  const all: Timed[] = [];

  it('are read, and every place told is in them', () => {
    const random = new Random(seed);
    for (let count = 0; count < COUNT; count += 1) {
      const text = mutant(random);
      try {
        all.push({ text, time: timeOf(() => readNote(text)) });
        assertInside(readNote(text));
      } catch (error) {
        throw new Error(`Mutant ${count} of SEED=${seed}: ${JSON.stringify(text)}`, { cause: error });
      }
    }
  });

  it('take time in proportion to their length', () => {
    assert.equal(all.length, COUNT, 'the texts of the test before this one');
    const perCharacter = median(all.map(({ text, time }) => time / lengthOf(text)));
    const over = all.filter(({ text, time }) => {
      const limit = FACTOR * perCharacter * lengthOf(text);
      return time > limit && bestOf(12, () => readNote(text)) > limit;
    });
    assert.deepEqual(
      over.map(({ text }) => text),
      [],
    );
  });
});

function lengthOf(text: string): number {
  return Math.max(text.length, SHORTEST);
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
