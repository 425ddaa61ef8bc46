import assert from 'node:assert/strict';
import { NoteIndex } from '../../../../src/core/index/noteIndex';
import { readNote } from '../../../../src/core/notes/readNote';
import { AS_WRITTEN } from '../../../../src/core/outline/arrangement';
import { Outline } from '../../../../src/core/outline/outline';
import { idOfTarget, targetOfId } from '../../../../src/core/outline/targetRows';
import type { TargetsOfFolder, TargetSummary } from '../../../../src/core/targets/summary';

const FOLDER = 'file:///home';
const ACME: TargetSummary = { name: 'Acme', days: 9, ready: 1, total: 3, stale: 0, say: 2, write: 1, short: undefined, gone: [] };

function outlineWith(all: readonly TargetsOfFolder[]): { outline: Outline; now: { all: readonly TargetsOfFolder[] } } {
  const index = new NoteIndex();
  index.set(
    'file:///home/a.md',
    readNote('---\ntags: go\n---\n\n## Q. One? #net\n\nA. Yes.\n\n## Q. Two?\n\nA. No.\n', { path: ['prep', 'acme', 'a.md'], readAs: [] }),
  );
  const now = { all };
  return {
    outline: new Outline(
      index,
      AS_WRITTEN,
      () => 0,
      undefined,
      undefined,
      () => now.all,
    ),
    now,
  };
}

describe('The outline begins with targets', () => {
  it('and what is to be done for them today', () => {
    const { outline } = outlineWith([{ folder: FOLDER, targets: [ACME], problems: [] }]);
    assert.deepEqual(outline.roots, [idOfTarget(FOLDER, 'Acme'), 'file:///home/a.md']);
    assert.deepEqual(outline.node(idOfTarget(FOLDER, 'Acme'))?.children, [idOfTarget(FOLDER, 'Acme', 'say'), idOfTarget(FOLDER, 'Acme', 'write')]);
    assert.equal(outline.node(idOfTarget(FOLDER, 'Acme', 'say'))?.parent, idOfTarget(FOLDER, 'Acme'));
    assert.equal(outline.today, 3);
  });

  it('and with what is wrong with their file', () => {
    const { outline } = outlineWith([{ folder: FOLDER, targets: [], problems: [{ kind: 'broken', line: 1 }] }]);
    assert.equal(outline.node(outline.roots[0] ?? '')?.kind, 'targets problem');
  });

  it('but not while something is sought', () => {
    const { outline } = outlineWith([{ folder: FOLDER, targets: [ACME], problems: [] }]);
    outline.arrange({ ...AS_WRITTEN, text: 'one' });
    assert.deepEqual(outline.roots, ['file:///home/a.md']);
  });

  it('and shows only those rows anew that changed', () => {
    const { outline, now } = outlineWith([{ folder: FOLDER, targets: [ACME], problems: [] }]);
    now.all = [{ folder: FOLDER, targets: [{ ...ACME, ready: 2 }], problems: [] }];
    assert.deepEqual(outline.updatePractice(), new Set([idOfTarget(FOLDER, 'Acme'), idOfTarget(FOLDER, 'Acme', 'say'), idOfTarget(FOLDER, 'Acme', 'write')]));
    now.all = [{ folder: FOLDER, targets: [{ ...ACME, ready: 2 }], problems: [] }];
    assert.deepEqual(outline.updatePractice(), new Set());
    now.all = [];
    assert.equal(outline.updatePractice(), 'all');
  });

  it('whose rows tell which target they are of', () => {
    assert.deepEqual(targetOfId(idOfTarget(FOLDER, 'A # B', 'write')), { folder: FOLDER, name: 'A # B', task: 'write' });
    assert.deepEqual(targetOfId(idOfTarget(FOLDER, 'Acme')), { folder: FOLDER, name: 'Acme', task: undefined });
    assert.equal(targetOfId('file:///home/a.md'), undefined);
  });
});

describe('The outline is filtered by tags', () => {
  for (const [text, shown] of [
    ['#net', 1],
    ['#go', 2],
    ['#acme', 2],
    ['#prep', 0],
    ['#go two', 1],
    ['#gone', 0],
    ['#1', 0],
  ] as const) {
    it(`${text} shows ${shown}`, () => {
      const { outline } = outlineWith([]);
      outline.arrange({ ...AS_WRITTEN, text });
      assert.equal(outline.shown, shown);
    });
  }
});
