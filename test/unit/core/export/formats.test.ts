import assert from 'node:assert/strict';
import { imagesOf, nameOfImage, pathOfImage } from '../../../../src/core/export/images';
import { readNote } from '../../../../src/core/notes/readNote';
import { rowsIn } from '../../../export/anki';
import { exported, exporting, written } from '../../../export/exporting';

const TCP =
  '# TCP #net\n\n## Q. What is a port?\n\nA. A [number][n][^1], see ![pic](../pics/a.png "p").\n\n## Why\n\nNot a name.\n\n### Q. And a socket?\n\nMy answer: Two ports.\n\nModel answer: An endpoint.\n\n[n]: ../math.md#n\n[^1]: From 0.\n';

describe('An export as a table', () => {
  it('is as RFC 4180 has it, and begins with the mark of UTF-8', () => {
    const text = written('csv', exported({ 'net/tcp.md': '# TCP\n\n## Q. What is "a", b?\n\nA. One\ntwo.\n\n- Why?\n' }));
    assert.ok(text.startsWith('\uFEFF'));
    assert.deepEqual(
      rowsIn(text.slice(1), ',').map((row) => row.slice(0, 7)),
      [
        ['question', 'answer', 'status', 'tags', 'note', 'section', 'followsUp'],
        ['What is "a", b?', 'One\ntwo.', 'answered', 'net', 'net/tcp.md', 'TCP', ''],
        ['Why?', '', 'empty', 'net', 'net/tcp.md', 'TCP', 'What is "a", b?'],
      ],
    );
    assert.match(text, /\r\n$/);
  });

  for (const start of ['=cmd|x', '+1', '-2', '@SUM(1)', '＝1']) {
    it(`runs nothing that begins with ${start}`, () => {
      const [question] = exported({ 'a.md': '## Q. Why?\n' });
      assert.ok(question);
      const rows = rowsIn(
        written('csv', [{ ...question, question: start, answers: [`\n ${start}`], tags: [start], note: start, section: [start], identity: start }]).slice(1),
        ',',
      );
      for (const cell of rows[1] ?? []) assert.doesNotMatch(cell, /^[=+\-@＝]/);
      assert.equal(rows[1]?.[0], `'${start}`);
    });
  }
});

describe('An export as one Markdown file', () => {
  const text = written('md', exported({ 'net/tcp.md': TCP }), { toNotes: '..', title: 'Acme *1*' });

  it('says the same as the notes, with links that lead where they led', () => {
    assert.equal(
      text.split('\n\n').slice(1, 6).join('\n\n'),
      '# Acme \\*1\\*\n\n## net/tcp.md\n\n### TCP\n\n#### What is a port?\n\nA [number](../math.md#n)[^q1-0-1], see ![pic](../pics/a.png "p").',
    );
    assert.match(text, /\n\[\^q1-0-1\]: From 0\.\n/);
  });

  it('is no note with questions itself', () => {
    assert.deepEqual(readNote(text).questions, []);
  });

  it('keeps headings of answers below their question', () => {
    const [question] = exported({ 'a.md': '# T\n\n## Q. Why?\n' });
    assert.ok(question);
    const moved = written('md', [{ ...question, answers: ['# One\n\ntext\n\nTwo\n===\n\n### Three ###\n\n```\n# no heading\n```'] }]);
    assert.deepEqual(moved.match(/^#+ .*/gm), ['# Questions', '## a.md', '### T', '#### Why?', '##### One', '##### Two', '###### Three ###', '# no heading']);
  });

  it('says what is missing, and whose a model answer is', () => {
    const [question] = exported({ 'a.md': '## Q. Why?\n' });
    assert.ok(question);
    assert.match(written('md', [question]), /\n\*No answer yet\*\n$/);
    assert.match(written('md', [{ ...question, models: ['Because.'] }]), /\n\*\*Model answer\*\*\n\nBecause\.\n$/);
  });
});

describe('The images of an export', () => {
  it('are those that lie in the folder of the notes', () => {
    for (const [src, path] of [
      ['../pics/a.png', 'pics/a.png'],
      ['b%20c.JPG?x#y', 'net/b c.JPG'],
      ['/d.webp', 'd.webp'],
      ['../../etc/a.png', undefined],
      ['https://a.example/x.png', undefined],
      ['//a.example/x.png', undefined],
      ['data:image/png;base64,AA', undefined],
      ['..\\a.png', undefined],
      ['notes.md', undefined],
      ['%00.png', undefined],
      ['%.png', undefined],
    ] as const) {
      assert.equal(pathOfImage(src, 'net/tcp.md'), path, src);
    }
    assert.deepEqual(imagesOf(exported({ 'net/tcp.md': TCP }), exporting), [{ path: 'pics/a.png', note: 'net/tcp.md' }]);
  });

  it('are called the same each time, whatever they are called', () => {
    assert.match(nameOfImage('a/../x y.PNG'), /^rehearse-[\w-]{16}\.png$/);
    assert.equal(nameOfImage('\uAC00.png'), nameOfImage('\uAC00.png'.normalize('NFD')));
  });
});
