import assert from 'node:assert/strict';
import { isNoteName, noteFilesIn } from '../../../src/core/index/noteFiles';

const files = (include: string[], exclude: string[] = []) => noteFilesIn({ include, exclude });

describe('The files of notes in a folder', () => {
  it('are known by their ending, in capitals or not', () => {
    for (const name of ['a.md', 'A.MD', 'b.markdown', 'c.mdx', 'd.txt', '면접.Md']) assert.ok(isNoteName(name), name);
    for (const name of ['md', 'a.md.bak', 'a.rst', 'amd']) assert.ok(!isNoteName(name), name);
  });

  const cases: [glob: string, matching: string[], others: string[]][] = [
    ['**', ['a.md', 'b/c.md', '.hidden/a.md'], []],
    ['notes', ['notes', 'notes/a.md', 'notes/b/c.md'], ['other/notes/a.md', 'notes.md']],
    ['./notes/', ['notes/a.md'], ['a.md']],
    ['/notes', ['notes/a.md'], ['b/notes/a.md']],
    ['**/drafts', ['drafts', 'drafts/a.md', 'b/drafts/c/d.md'], ['drafts.md', 'mydrafts/a.md']],
    ['**/node_modules/**', ['node_modules', 'node_modules/a/b.md', 'c/node_modules/a.md'], ['node_modules.md']],
    ['*.md', ['a.md'], ['b/a.md']],
    ['**/*.qa.md', ['a.qa.md', 'b/c.qa.md'], ['a.md']],
    ['{os,network}/**', ['os/a.md', 'network/b/c.md'], ['db/a.md']],
    ['**/[0-9]*', ['1.md', 'a/2/b.md'], ['a.md']],
    ['!a.md', ['!a.md'], ['a.md', 'b.md']],
    ['(old)', ['(old)/a.md'], ['old/a.md']],
    ['C++ (a|b)', ['C++ (a|b)/c.md'], ['C (a/c.md', 'C++ (a/c.md', 'C++ a/c.md']],
    ['**/[!a]*.md', ['b.md', 'c/d.md'], ['a.md']],
    ['면접/**', ['면접/질문.md'], ['질문.md']],
  ];
  for (const [glob, matching, others] of cases) {
    it(`are included and excluded by ${glob}`, () => {
      for (const path of matching) assert.ok(files([glob]).isWanted(path) && files(['**'], [glob]).isExcluded(path), path);
      for (const path of others) assert.ok(!files([glob]).isWanted(path) && !files(['**'], [glob]).isExcluded(path), path);
    });
  }

  it('are wanted if one glob includes them and none excludes them', () => {
    const some = files(['os', 'network'], ['**/drafts', 'os/old.md']);
    const paths = ['os/a.md', 'network/b.md', 'os/drafts/a.md', 'os/old.md', 'c.md'];
    assert.deepEqual(
      paths.filter((path) => some.isWanted(path)),
      ['os/a.md', 'network/b.md'],
    );
  });

  it('are none if nothing is included, and all if nothing is excluded', () => {
    assert.equal(files([]).isWanted('a.md'), false);
    assert.equal(files(['**'], ['', ' ', '/']).isWanted('a.md'), true);
  });

  it('are searched without what is excluded in any folder', () => {
    assert.equal(files(['**'], ['**/a', 'b', '**/{c,d}', '**/e/**']).excludeGlob, '{**/a,**/e/**}');
    assert.equal(files(['**'], ['**/a']).excludeGlob, '**/a');
    assert.equal(files(['**'], ['b']).excludeGlob, undefined);
  });
});
