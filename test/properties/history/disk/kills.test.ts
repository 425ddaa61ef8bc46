import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runs } from '../../settings';
import { Disk } from './windows';

describe('A window that is killed', () => {
  it('loses at most the rating that it was writing, whenever it is killed, and no older one ever', async () => {
    const disk = new Disk();
    const saved = new Set<string>();
    const begun = new Set<string>();
    const kill = fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (killAfter) => {
      const said = await disk.practice('mac', 10_000, { killAfter });
      for (const id of said.saved) saved.add(id);
      for (const id of said.begun) begun.add(id);
      const { events } = disk.read();
      const ids = new Set(events.map(({ id }) => id));
      assert.deepEqual(
        [...saved].filter((id) => !ids.has(id)),
        [],
      );
      assert.ok(said.begun.filter((id) => !ids.has(id)).length <= 1);
      const counts = events.map(({ n }) => n);
      assert.deepEqual(
        counts,
        [...new Set(counts)].sort((one, other) => one - other),
        'It counts on where it was.',
      );
    });
    await fc.assert(kill, { ...runs(12), endOnFailure: true });
    assert.ok(saved.size > 50, String(saved.size));
    disk.remove();
  });

  it('takes nothing from another one that writes to the same log at the same time', async () => {
    const disk = new Disk();
    const [one, other, killed] = await Promise.all([disk.practice('mac', 200), disk.practice('mac', 200), disk.practice('mac', 200, { killAfter: 100 })]);
    const { events, problems } = disk.read();
    const ids = new Set(events.map(({ id }) => id));
    assert.deepEqual([one.saved.length, other.saved.length], [200, 200]);
    assert.deepEqual(
      [...one.saved, ...other.saved, ...killed.saved].filter((id) => !ids.has(id)),
      [],
    );
    assert.ok(problems.length <= 1, 'the line that was being written');
    disk.remove();
  });
});
