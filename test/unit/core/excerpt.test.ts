import assert from 'node:assert/strict';
import { markdownOf, textOf } from '../../../src/core/notes/excerpt';
import { Lines } from '../../../src/core/text/lines';
import type { Range } from '../../../src/core/text/range';

/** What stands between « and » in a text, and where. */
function marked(written: string): { text: string; range: Range } {
  const start = written.indexOf('«');
  const end = written.indexOf('»') - 1;
  const text = written.replace(/[«»]/g, '');
  return { text, range: new Lines(text).range(start, end) };
}

function markdown(...lines: string[]): string {
  const { text, range } = marked(lines.join('\n'));
  return markdownOf({ text }, range);
}

describe('The text of a range', () => {
  for (const [name, newline] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`is what is written there, in lines that end in ${name}`, () => {
      const { text, range } = marked(['## Q. 왜?', 'A. «One,', '  two»', '', 'three'].join(newline));
      assert.equal(textOf({ text }, range), `One,${newline}  two`);
    });

    it(`loses the indentation around it, in lines that end in ${name}`, () => {
      const { text, range } = marked(['- Why?', '  - «One', '', '    - two', '  three»', ''].join(newline));
      assert.equal(markdownOf({ text }, range), ['One', '', '- two', 'three'].join(newline));
    });
  }

  it('may be nothing, or all', () => {
    assert.equal(textOf({ text: 'a\nb' }, { start: { line: 1, character: 1 }, end: { line: 1, character: 1 } }), '');
    assert.equal(markdownOf({ text: 'a\n b' }, { start: { line: 0, character: 0 }, end: { line: 1, character: 2 } }), 'a\n b');
  });
});

describe('The Markdown of a range, read by itself', () => {
  it('is as it is written where nothing is around it', () => {
    assert.equal(markdown('A. «See:', '', '    code', '  - item»'), 'See:\n\n    code\n  - item');
    assert.equal(markdown('«    code', '    more»'), '    code\n    more');
  });

  it('is no code because it is nested in lists', () => {
    assert.equal(markdown('1. Why?', '   - A. «It is:', '', '     fast', '       - really»'), 'It is:\n\nfast\n  - really');
    assert.equal(markdown('- Why?', '    «- one', '        - two', '    - three»'), '- one\n    - two\n- three');
  });

  it('is no code because it is in an indented toggle', () => {
    const toggle = ['- <details>', '      <summary>Why?</summary>', '', '      «Because:', '      ```', '        a', '      ```»'];
    assert.equal(markdown(...toggle), 'Because:\n```\n  a\n```');
  });

  it('keeps the code that is in it', () => {
    assert.equal(markdown('- A. «See:', '', '      code', '        more»'), 'See:\n\n    code\n      more');
  });

  it('may be indented by tabs, to their stops', () => {
    assert.equal(markdown('-\tWhy?', '\t- «One', '\t  two', '\t\t- three»'), 'One\ntwo\n  - three');
    assert.equal(markdown('\t«One', '  \ttwo', '    three', '\t\tfour»'), 'One\ntwo\nthree\n    four');
  });

  it('keeps a line that is indented less than it', () => {
    assert.equal(markdown('  - A. «One', 'two', '  three»'), 'One\ntwo\nthree');
  });

  it('loses the marks of the quote around it, and keeps those of a quote in it', () => {
    assert.equal(markdown('> Why?', '> - A. «One', '>   - two', '>', '>   > three»'), 'One\n- two\n\n> three');
    assert.equal(markdown('> «One', 'two', '>three»'), 'One\ntwo\nthree');
    assert.equal(markdown('A. «One', '> two»'), 'One\n> two');
  });

  it('takes a label for what it is, and no list', () => {
    assert.equal(markdown('**A:** «One', '', '    two»'), 'One\n\n    two');
    assert.equal(markdown('A) 1.5 «times', '   more»'), 'times\n   more');
  });

  it('takes time that grows with its size only', () => {
    const deep = `- «${`${' '.repeat(60)}${'> '.repeat(200)}x\n`.repeat(10_000)}»`;
    assert.ok(markdown(deep).endsWith('> x\n'));
  });
});
