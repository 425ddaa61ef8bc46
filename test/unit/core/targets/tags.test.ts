import assert from 'node:assert/strict';
import { belonging, goneOf, tagsAmong } from '../../../../src/core/targets/belonging';
import { EVERYTHING } from '../../../../src/core/targets/target';
import { hasTag, tagsOf } from '../../../../src/core/targets/tags';
import { questionsIn, textsOf } from './folder';

function tagsIn(text: string, path = 'a.md'): string[][] {
  return questionsIn({ [path]: text }).map(({ entry, path: where }) => tagsOf(entry, where));
}

const Q = '\n## Q. What is a lock?\n\nA. It keeps others out.\n';

/** What stands above a question, and the tags that it has of that. */
const ABOVE: readonly (readonly [string, readonly string[]])[] = [
  [`---\ntags: backend\n---\n${Q}`, ['backend']],
  [`---\ntags: backend, big data\n---\n${Q}`, ['backend', 'big data']],
  [`---\nTags: ["backend", 'big data', go] # of the team\n---\n${Q}`, ['backend', 'big data', 'go']],
  [`---\ntags:\n  - backend\n  - "#go"\ncompany: Acme\n---\n${Q}`, ['backend', 'go', 'Acme']],
  [`---\ntags:\n- backend\ntitle: go\n- none\n---\n${Q}`, ['backend']],
  [`---\r\ncompany: 한빛\r\n---\r\n${Q}`, ['한빛']],
  [`---\ntags:\n---\n${Q}`, []],
  [`---\ntags: never closed\n${Q}`, []],
  [`# Locks #os #OS\n${Q}`, ['os']],
  ['# Locks #os\n\n## Q. Why C#, F# and `#include`? #lang/c #1\n\nA. So.\n', ['os', 'lang/c']],
  ['# One #one\n\n## Q. A?\n\nA. Yes.\n\n# Two\n\n## Q. B? #card\n\nA. No.\n', ['one']],
  ['- **Q. What is TCP? #net**\n  - A. A protocol.\n', ['net']],
];

describe('Tags', () => {
  for (const [text, tags] of ABOVE) it(`are read in ${JSON.stringify(text)}`, () => assert.deepEqual(tagsIn(text)[0], tags));

  it('are those of the titles above, not of others', () => {
    assert.deepEqual(tagsIn('# One #one\n\n## Q. A?\n\nA. Yes.\n\n# Two #two\n\n## Q. B?\n\nA. No.\n'), [['one'], ['two']]);
  });

  it('are the folders of a note, too', () => {
    assert.deepEqual(tagsIn(Q, 'acme/back end/locks.md')[0], ['acme', 'back end']);
  });

  it('are the same whatever their capitals and blanks, and one within another is the other, too', () => {
    const has = (tags: string, tag: string): boolean =>
      questionsIn({ 'a.md': `---\ntags: ${tags}\n---\n${Q}` }).some(({ entry, path }) => hasTag(entry, path, tag));
    assert.ok(has('Big Corp', '#big-corp'));
    assert.ok(has('backend/db', 'backend'));
    assert.ok(!has('backend', 'backend/db'));
    assert.ok(!has('back', 'backend'));
  });

  it('are counted, each as it is first written', () => {
    const questions = questionsIn({ 'acme/a.md': `# Locks #OS\n${Q}`, 'b.md': `# Locks #os\n${Q}` });
    assert.deepEqual(tagsAmong(questions), [
      { tag: 'acme', count: 1 },
      { tag: 'OS', count: 2 },
    ]);
  });
});

describe('What belongs to a target', () => {
  const questions = questionsIn({
    'acme/one.md': '# Locks\n\n## Q. A?\n\nA. Yes.\n',
    'acme/two/two.md': '## Q. B?\n\nA. Yes.\n',
    'acmeish/three.md': '# TCP\n\n## Q. C?\n\nA. Yes.\n\n# UDP\n\n## Q. D? #net\n\nA. Yes.\n\n#### And then?\n',
  });
  const counting = (counted: Partial<typeof EVERYTHING>) => textsOf(belonging({ ...EVERYTHING, ...counted }, questions)).sort();

  it('is everything, if nothing is named', () => assert.deepEqual(counting({}), ['A?', 'B?', 'C?', 'D?']));
  it('is a folder with those in it', () => assert.deepEqual(counting({ folders: ['./acme/'] }), ['A?', 'B?']));
  it('is a note', () => assert.deepEqual(counting({ notes: ['acme\\one.md'] }), ['A?']));
  it('is a section of a note', () => assert.deepEqual(counting({ sections: [{ note: 'acmeish/three.md', title: 'TCP' }] }), ['C?']));
  it('is a tag', () => assert.deepEqual(counting({ tags: ['#NET'] }), ['D?']));
  it('is each once that any of it says', () => assert.deepEqual(counting({ folders: ['acme'], notes: ['acme/one.md'], tags: ['net'] }), ['A?', 'B?', 'D?']));

  it('says what is named and not there', () => {
    const sections = [
      { note: 'acmeish/three.md', title: 'IP' },
      { note: 'acmeish/three.md', title: 'UDP' },
    ];
    const gone = goneOf({ folders: ['acme', 'old'], notes: ['one.md'], sections, tags: ['net', 'gone'] }, questions);
    assert.deepEqual(gone, { folders: ['old'], notes: ['one.md'], sections: [sections[0]], tags: ['gone'] });
  });
});
