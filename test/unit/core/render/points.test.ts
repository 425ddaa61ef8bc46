import assert from 'node:assert/strict';
import { hintOf, renderAnswer } from '../../../../src/core/markdown/render';
import { pointsIn } from '../../../xss/dangers';

/** The text of each step, one more point at a time: what is new in it. */
function steps(...parts: string[]): string[] {
  const { points } = renderAnswer(parts, 'all');
  const shown = Array.from({ length: points + 1 }, (_, count) => textOf(renderAnswer(parts, count).html));
  assert.equal(shown[0], '');
  return shown.slice(1).map((text, index) => text.replace(shown[index] ?? '', '').trim());
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('The points of an answer', () => {
  const CASES: Readonly<Record<string, readonly [markdown: string, steps: readonly string[]]>> = {
    'paragraphs, each with the title above it': ['One.\n\n## Two\n\nThree.', ['One.', 'Two Three.']],
    'titles that nothing stands below': ['## One\n\n### Two\n\n## Three', ['One Two', 'Three']],
    'no emoji, which goes with what follows': ['💡\n\nIt locks.\n\n🙂', ['💡 It locks. 🙂']],
    'no address': [
      'It locks.\n\nhttps://example.org/a\n\n- [MDN](https://example.org)\n- 출처: <https://example.org>',
      ['It locks. https://example.org/a MDN 출처: https://example.org'],
    ],
    'nothing below a title of sources': ['It locks.\n\n## Sources\n\n- the book\n\nA talk.', ['It locks. Sources the book A talk.']],
    'nothing below a line of sources': ['It locks.\n\n**참고 자료**\n\n- 운영체제 책\n\nIt waits.', ['It locks.', '참고 자료 운영체제 책 It waits.']],
    'what follows the sources': ['## 출처\n\nA book.\n\n## Then\n\nIt waits.', ['출처 A book. Then It waits.']],
    'no apology and no to-do': [
      'It locks.\n\nTODO: more on this\n\n- 잘 모르겠습니다.\n- It waits.\n\n추가 예정',
      ['It locks.', 'TODO: more on this 잘 모르겠습니다. It waits. 추가 예정'],
    ],
    'sentences where there are many': [
      'It **locks. Really** so. See `a. B`. It waits e.g. here.\nThen it goes on.',
      ['It locks. Really so.', 'See a. B .', 'It waits e.g. here.', 'Then it goes on.'],
    ],
    'sentences in Korean': ['락을 건다. 기다리는 것. **풀린다.** 끝난다!', ['락을 건다.', '기다리는 것.', '풀린다.', '끝난다!']],
    'sentences in Japanese': ['ロックする。待つ。終わる。', ['ロックする。', '待つ。', '終わる。']],
    'one where the sentences are few': ['It locks. It waits.', ['It locks. It waits.']],
    'items, and those in them': ['- a\n  - b\n  - c\n- d', ['a', 'b', 'c', 'd']],
    'items with all that is in them before a list': ['1. a\n\n   b\n\n   > c\n\n   - d\n\n   e', ['a b c', 'd', 'e']],
    'an item that only holds a list': ['- - a', ['a']],
    'tables and code as a whole': ['| a | b |\n|---|---|\n| c | d |\n\n```\ne\n\nf\n```', ['a b c d', 'e f']],
    'what is in a quote': ['> a\n>\n> b\n> - c', ['a', 'b', 'c']],
    'a line with what follows it': ['a\n\n---\n\nb', ['a', 'b']],
    'an HTML element with all that is in it': ['<details>\n<summary>a</summary>\n\n- b\n- c\n\n</details>\n\nd', ['a b c', 'd']],
    'elements in each other': ['<div>\n\n<div>\n\na\n\n</div>\n\nb\n\n</div>\n\nc', ['a b', 'c']],
    'an element that is never closed as a tag alone': ['<div>\n\na\n\nb', ['a', 'b']],
    'no comment and no definition': ['<!-- a -->\n\n[b]: c\n\nd [b]', ['d b']],
    'a script as nothing': ['<script>a</script>\n\nb', ['b']],
    formulas: ['$$\na\n$$\n\nb', ['a', 'b']],
  };
  for (const [name, [markdown, expected]] of Object.entries(CASES)) {
    it(`are ${name}`, () => assert.deepEqual(steps(markdown), expected));
  }

  it('are counted through all parts', () => {
    const { html, points } = renderAnswer(['a\n\nb', '- c'], 'all');
    assert.equal(points, 3);
    assert.deepEqual(pointsIn(html), [0, 1, 2]);
    assert.deepEqual(steps('a\n\nb', '- c'), ['a', 'b', 'c']);
  });

  it('are marked at the outermost element', () => {
    const { html } = renderAnswer(['- a\n  - b\n\n$$\nx\n$$\n\n> c'], 'all');
    for (const part of ['<li data-point="0">a', '<li data-point="1">b', '<pre data-point="2">', '<p data-point="3">c']) assert.ok(html.includes(part), html);
  });

  it('bring their footnotes with them, and those of others not', () => {
    const answer = 'One[^1].\n\nTwo[^2].\n\n[^1]: First.\n[^2]: Second[^3].\n[^3]: Third.';
    const { html } = renderAnswer([answer], 1);
    assert.match(html, /First/);
    assert.doesNotMatch(html, /Second|Third|-2"/);
    assert.match(renderAnswer([answer], 2).html, /Second.*\n.*Third/);
  });

  it('are each as it is written where they are sentences', () => {
    const { html } = renderAnswer(['It *locks*. [It](https://a.b) waits[^1].\nIt goes on.\n\n[^1]: Long.'], 2);
    assert.match(
      html,
      /^<div class="sentences">\n<p data-point="0">It <em>locks<\/em>. <\/p>\n<p data-point="1"><a href="https:\/\/a.b">It<\/a> waits<sup>.*<\/sup>.\s*<\/p><\/div>/,
    );
    assert.doesNotMatch(html, /goes on/);
  });

  it('are the same in CRLF', () => {
    assert.deepEqual(steps('- a\r\n  - b\r\n\r\nc'), ['a', 'b', 'c']);
  });

  it('are none in what nobody says, which is shown no sooner for that', () => {
    assert.deepEqual(renderAnswer(['TODO', 'https://a.b'], 0), { html: '', points: 0 });
    assert.equal(textOf(renderAnswer(['TODO', 'https://a.b'], 1).html), 'TODO https://a.b');
  });

  it('are none in nothing', () => {
    assert.deepEqual(renderAnswer([''], 'all'), { html: '', points: 0 });
    assert.deepEqual(renderAnswer([], 'all'), { html: '', points: 0 });
  });
});

describe('A hint', () => {
  const HINTS: Readonly<Record<string, readonly [markdown: string, hint: readonly string[]]>> = {
    'is the headings': ['## One\n\nIt is **a** thing.\n\n## Two\n\nSo is b.', ['One', 'Two']],
    'is the key words': ['A **lock** is held, `wait` is called, *then* more.', ['lock', 'wait', 'then']],
    'is what stands before a colon or a dash': ['- Mutex: one holder\n- Semaphore – some holders\n- 세마포어: 여럿', ['Mutex', 'Semaphore', '세마포어']],
    'is a bold label once': ['- **PCB**: 상태를 저장한다.\n- **Stack** — 호출을 담는다.', ['PCB', 'Stack']],
    'is the first words else': ['프로세스는 독립된 메모리를 가진다.\n\n- They share memory and files.', ['프로세스는 독립된…', 'They share…']],
    'is nothing where it would be all': ['Yes.', []],
    'is nothing where it would be all but for what is not seen': ['**Paris** <!-- source: an encyclopedia, looked up last year -->', []],
    'is nothing where it would be all but for what an image says': ['![a picture that says very much](x.png) **yes**', []],
    'is less than all where all are key words': ['- **One two three four five**\n- **Six seven eight nine ten**', ['One two…', 'Six seven…']],
  };
  for (const [name, [markdown, expected]] of Object.entries(HINTS)) {
    it(name, () => assert.deepEqual(hintOf([markdown]), expected));
  }

  it('is short, whatever the answer', () => {
    const answer = Array.from({ length: 100 }, (_, count) => `- **${`word${count} `.repeat(50)}** and more`).join('\n');
    const hint = hintOf([answer]);
    assert.equal(hint.length, 12);
    assert.ok(hint.every((words) => words.length <= 40));
  });
});
