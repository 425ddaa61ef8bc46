import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { NUMBERS } from '../../../src/core/notes/votes/numbers';
import { FOREST } from '../../../src/core/notes/votes/weights';

describe('The weights', () => {
  it('are of the numbers that there are', () => {
    assert.deepEqual(JSON.parse(readFileSync('learn/numbers.json', 'utf8')), [...NUMBERS]);
  });

  it('are trees, each of which comes to an answer', () => {
    const { feature, right, roots } = FOREST;
    assert.ok(roots.length > 100, `only ${roots.length} trees`);
    roots.forEach((root, tree) => {
      const end = roots[tree + 1] ?? feature.length;
      for (let node = root; node < end; node += 1) {
        if ((feature[node] ?? 0) < 0) continue;
        assert.ok((right[node] ?? 0) > node + 1 && (right[node] ?? 0) < end, `node ${node} of tree ${tree}`);
        assert.ok((feature[node] ?? 0) < NUMBERS.length, `node ${node} of tree ${tree}`);
      }
      assert.ok((feature[end - 1] ?? 0) < 0, `the end of tree ${tree}`);
    });
  });
});
