import assert from 'node:assert/strict';
import { neededNext } from '../../../../src/core/targets/neededNext';
import { EVERYTHING, type Target } from '../../../../src/core/targets/target';
import { questionsIn } from './folder';

const [inAcme, beside] = questionsIn({ 'acme/os.md': '## Q. What is a kernel?\n', 'web.md': '## Q. What is HTTP?\n' });

function dated(name: string, day: number | undefined, counted: Partial<Target['counted']> = {}): { target: Target; day: number | undefined } {
  return { target: { name, counted: { ...EVERYTHING, ...counted } }, day };
}

describe('What a question is needed for next', () => {
  const targets = [dated('Later', 130), dated('Acme', 104, { folders: ['acme'] }), dated('Past', 99), dated('Today', 100), dated('Some day', undefined)];

  it('is the first target to come that it counts for, and in how many days', () => {
    assert.ok(inAcme && beside);
    assert.deepEqual(neededNext(inAcme, targets, 100), { name: 'Acme', days: 4 });
    assert.deepEqual(neededNext(beside, targets, 100), { name: 'Later', days: 30 });
    assert.deepEqual(neededNext(inAcme, targets, 104), { name: 'Later', days: 26 });
    assert.equal(neededNext(beside, targets, 130), undefined);
  });

  it('knows a folder by its name, however that is composed', () => {
    assert.ok(beside);
    const named = [dated('Acme', 104, { folders: ['면접'] })];
    assert.deepEqual(neededNext({ entry: beside.entry, path: '면접/web.md'.normalize('NFD') }, named, 100), { name: 'Acme', days: 4 });
  });
});
