import assert from 'node:assert/strict';
import { placeOf } from '../../../../src/core/history/event';
import { likeness } from '../../../../src/core/history/likeness';
import { hashOf } from '../../../../src/core/history/sha256';
import { keyOf, standingIn } from '../../../../src/core/history/standing';
import { readNote } from '../../../../src/core/notes/readNote';

const anchorsOf = (text: string): (string | undefined)[] => standingIn('a.md', readNote(text)).map(({ anchor }) => anchor);

describe('Where a question stands', () => {
  it('is its note, its section, its text, and which of this text it is', () => {
    const [one, two, three] = standingIn('net/a.md', readNote('# Net\n## Q. Why?\n\nA. 1\n\n## Q.  Why?\n\nA. 2\n\n# Web\n## Q. Why?\n\nA. 3\n'));
    const place = { path: 'net/a.md', section: ['Net'], text: 'Why?', hash: hashOf('Why?') };
    assert.ok(one);
    assert.deepEqual(placeOf(one), { ...place, nth: 0, of: 2 });
    assert.equal(one.key, keyOf('net/a.md', ['Net'], 'Why?', 0, 2));
    assert.deepEqual([two?.nth, two?.of, three?.nth, three?.of, three?.section], [1, 2, undefined, undefined, ['Web']]);
    assert.equal(new Set([one.key, two?.key, three?.key]).size, 3);
  });

  it('is, of a follow-up, the section of its parent’s name', () => {
    const note = readNote('# Data\n\n## Q. What is a map?\n\nA. A table.\n\n**꼬리 질문**\n\n- And a set?\n- And a list?\n');
    assert.deepEqual(
      standingIn('a.md', note).map(({ section, text }) => [...section, text].join(' / ')),
      ['Data / What is a map?', 'Data / What is a map? / And a set?', 'Data / What is a map? / And a list?'],
    );
  });

  it('is not mixed up by what separates its parts', () => {
    assert.notEqual(keyOf('a', ['b', 'c'], 'd'), keyOf('a', ['b'], 'c'));
    assert.notEqual(keyOf('a', ['b,c'], 'd'), keyOf('a', ['b', 'c'], 'd'));
  });
});

describe('The anchor of a question', () => {
  for (const [where, text, anchors] of [
    ['on its line', '## Q. One? <!-- qa:x -->\n\nA. 1\n\n## Q. Two?\n\nA. 2\n', ['x', undefined]],
    ['on the next', '## Q. One?\r\n<!--qa:x.1-->\r\n\r\nA. 1\r\n\r\n## Q. Two?\r\n\r\nA. 2\r\n', ['x.1', undefined]],
    ['in a list', '- Q: What? <!-- qa:면접 -->\n  - A: yes\n- Q: Why?\n  <!-- qa:l2 -->\n  - A: no\n', ['면접', 'l2']],
    ['in a table', '| Question | Answer |\n|---|---|\n| What? <!-- qa:t --> | b |\n| Who? | d <!-- qa:no --> |\n', ['t', undefined]],
    [
      'on the line of a toggle',
      '<details><summary>What is X? <!-- qa:d --></summary>\n\nBody\n</details>\n<details><summary>What is Y?</summary>\n\nBody\n</details>\n',
      ['d', undefined],
    ],
    ['is not in the answer', 'Q. One?\nA. 1 <!-- qa:no -->\n\nQ. Two?\nA. 2\n', [undefined, undefined]],
    ['is not shown as code', '## Q. What is `<!-- qa:x -->`?\n\nA. 1\n', [undefined]],
    ['is no other comment', '## Q. One? <!-- todo qa:x -->\n\nA. 1\n', [undefined]],
  ] as const) {
    it(where, () => assert.deepEqual(anchorsOf(text), anchors));
  }

  it('is the same in composed and decomposed Hangul', () => {
    assert.deepEqual(anchorsOf('## Q. One? <!-- qa:면접 -->\n\nA. 1\n'.normalize('NFD')), ['면접']);
  });
});

describe('How alike two texts are', () => {
  it('is more for an edited one than for another', () => {
    for (const [text, edited, other] of [
      ['What is a closure?', 'Explain closures.', 'How does TCP start?'],
      ['클로저란 무엇인가요?', '클로저가 뭔지 설명해 주세요.', '해시 맵을 쓰는 까닭은?'],
    ] as const) {
      assert.ok(likeness(text, edited) > likeness(text, other), text);
    }
    assert.deepEqual([likeness('Why?', 'why'), likeness('', ''), likeness('', 'Why?')], [1, 1, 0]);
  });
});
