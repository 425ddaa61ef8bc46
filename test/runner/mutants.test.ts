import assert from 'node:assert/strict';
import { mutantsOf, withMutants } from '../mutants/mutate.mjs';

describe('A small change to the code', () => {
  it('is made to one expression at a time, and told by its line', () => {
    const { code, mutants } = mutantsOf('type Size = number;\n\nexport const isBig = (size: Size): boolean => size > 3 && !Number.isNaN(size);\n');
    assert.deepEqual(
      mutants.map(({ line, was, is }) => [line, was, is]),
      [
        [3, 'size > 3 && !Number.isNaN(size)', '(size > 3) || (!Number.isNaN(size))'],
        [3, 'size > 3', '(size) >= (3)'],
        [3, '3', '4'],
        [3, '!Number.isNaN(size)', '!!(Number.isNaN(size))'],
      ],
    );
    const [, larger, , defined] = mutants;
    assert.ok(larger && defined);
    const changed = withMutants(code, [
      [1, larger],
      [2, defined],
    ]);
    assert.match(changed, /mutant === 1 \? \(\(size\) >= \(3\)\) : \(size > 3\)\) && \(globalThis\.mutant === 2 \?/);
  });
});
