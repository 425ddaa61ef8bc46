import assert from 'node:assert/strict';
import { parseFragment } from 'parse5';
import { hashOf } from '../../../../src/core/history/sha256';
import type { Card } from '../../../../src/core/history/card';
import { AnkiCollection, readAnki } from '../../../export/anki';
import { exported, written } from '../../../export/exporting';

const NOTE =
  '---\ntags: backend/db, big corp\n---\n# Databases\n\n## Q. What is an index?\n\nA. A `B-tree`, mostly.\n\n- Why not always?\n\n## Q. What is a lock?\n';

/** The text that somebody sees of HTML. */
function seen(html: string): string {
  const textOf = (node: { nodeName: string; value?: string; childNodes?: unknown[] }): string =>
    node.nodeName === '#text' ? (node.value ?? '') : (node.childNodes ?? []).map((child) => textOf(child as Parameters<typeof textOf>[0])).join('');
  return textOf(parseFragment(html));
}

describe('An export for Anki', () => {
  it('begins with the headers of the manual', () => {
    const { headers } = readAnki(written('anki', exported({ 'db.md': NOTE })));
    assert.deepEqual(
      [...headers],
      [
        ['separator', 'tab'],
        ['html', 'true'],
        ['notetype', 'Basic'],
        ['columns', 'GUID\tFront\tBack\tTags\tDeck'],
        ['guid column', '1'],
        ['tags column', '4'],
        ['deck column', '5'],
      ],
    );
  });

  it('has each question, what follows up on it, its tags and a deck for its note', () => {
    const anki = new AnkiCollection();
    assert.deepEqual(anki.import(written('anki', exported({ 'net/db.md': NOTE }), { title: 'Acme' })), { added: 3, updated: 0 });
    assert.deepEqual(
      anki.notes.map(({ fields, tags, deck }) => [...fields, tags.join(' '), deck]),
      [
        [
          '<div><small>Databases</small></div><div>What is an index?</div>',
          '<p>A <code>B-tree</code>, mostly.</p>',
          'net backend::db big-corp',
          'Acme::net::db',
        ],
        ['<div><small>Databases › What is an index?</small></div><div>Why not always?</div>', '', 'net backend::db big-corp rehearse::empty', 'Acme::net::db'],
        ['<div><small>Databases</small></div><div>What is a lock?</div>', '', 'net backend::db big-corp rehearse::empty', 'Acme::net::db'],
      ],
    );
  });

  it('doubles nothing when it is imported again, and updates what was rewritten', () => {
    const anki = new AnkiCollection();
    anki.import(written('anki', exported({ 'db.md': NOTE })));
    const first = anki.notes.map((note) => ({ ...note }));
    assert.deepEqual(anki.import(written('anki', exported({ 'db.md': NOTE }))), { added: 0, updated: 3 });
    assert.deepEqual(anki.notes, first);
    const answered = `${NOTE}\nA. It keeps others out.\n`;
    assert.deepEqual(anki.import(written('anki', exported({ 'db.md': answered, 'other.md': '## Q. Other?\n' }))), { added: 1, updated: 3 });
    assert.equal(anki.notes[2]?.fields[1], '<p>It keeps others out.</p>');
    assert.deepEqual(anki.notes.map(({ tags }) => tags.join(' '))[2], 'backend::db big-corp');
  });

  it('knows a question that was practiced again after it was reworded and moved', () => {
    const before = exported({ 'db.md': NOTE });
    const card = { identities: new Set([before[0]?.identity ?? '', 'later']), ratings: [{ rating: 3, when: { at: 0, offset: 0 } }] } as unknown as Card;
    const anki = new AnkiCollection();
    anki.import(written('anki', before));
    const after = exported({ 'sql.md': '## Q. What does an index do?\n\nA. It finds rows.\n' }, () => card);
    assert.deepEqual(anki.import(written('anki', after)), { added: 0, updated: 1 });
    assert.match(anki.notes.map(({ fields }) => fields[0]).join(), /What does an index do\?/);
  });

  it('tells questions apart that are alike: of one text, of two folders', () => {
    const twice = '## Q. Why?\n\nA. One.\n\n## Q. Why?\n\nA. Two.\n';
    const both = [...exported({ 'a.md': twice }), ...exported({ 'a.md': twice })];
    const anki = new AnkiCollection();
    assert.deepEqual(anki.import(written('anki', both)), { added: 4, updated: 0 });
    assert.deepEqual(anki.import(written('anki', both)), { added: 0, updated: 4 });
    assert.equal(anki.notes[0]?.guid, hashOf(both[0]?.identity ?? ''));
  });

  for (const [what, text] of [
    ['a tab', 'What is a\ttab\tfor?'],
    ['quotes', 'What is "a" "" and "'],
    ['a quote at its beginning', '"Why" is it?'],
    ['angle brackets and ampersands', 'Is a < b && b > c &amp; &lt;?'],
    ['two colons', 'What is std::vector::at?'],
    ['a number sign', '#separator:comma is what?'],
    ['a formula', '=cmd|calc!A0 is what?'],
    ['Hangul and an emoji', '데드락이란 👩‍💻 무엇인가요?'],
  ] as const) {
    it(`keeps ${what} in a question and in its answer`, () => {
      const [question, ...others] = exported({ 'a.md': `# Notes\n\n- Q: ${text}\n  A: \`${text}\` and\n  more\n` });
      assert.ok(question && others.length === 0);
      const anki = new AnkiCollection();
      anki.import(written('anki', [{ ...question, question: text, answers: [`\`\`\`\n${text}\n\n#x:y\t"\n\`\`\``] }]));
      assert.equal(anki.notes.length, 1);
      assert.ok(seen(anki.notes[0]?.fields[0] ?? '').endsWith(text), anki.notes[0]?.fields[0]);
      assert.equal(seen(anki.notes[0]?.fields[1] ?? ''), `${text}\n\n#x:y\t"\n`);
    });
  }

  it('is one line for each where lines end otherwise, and has no sign that nobody sees', () => {
    const [question] = exported({ 'a.md': '## Q. Why?\r\n\r\nA. One\r\ntwo\u0000\u0008.\r\n' });
    assert.ok(question);
    const { rows } = readAnki(written('anki', [{ ...question, question: 'a\u0000b\rc' }]));
    assert.equal(rows.length, 1);
    assert.doesNotMatch(rows.flat().join(''), /[\r\0\b]/);
    assert.match(rows[0]?.[1] ?? '', /ab\nc/);
  });

  it('has no level of a deck or a tag more than the note has', () => {
    const [question] = exported({ 'a.md': '## Q. Why?\n' });
    assert.ok(question);
    const { rows } = readAnki(written('anki', [{ ...question, note: 'c++::std/ "a"\t::.md', tags: ['a::b', ' x y ', '/', 'q"'] }], { title: 'A::B' }));
    assert.deepEqual(rows[0]?.slice(3), ['a:b x-y q rehearse::empty'.replace('x-y', '-x-y-'), 'A:B::c++:std::a']);
  });

  it('has nothing that Anki would play, typeset or load, and no link into the notes', () => {
    const nasty =
      '## Q. [sound:a.mp3] why [latex]x[/latex]?\n\nA. [sound:a.mp3] [$]x[/$] [$$]y[/$$] [anki:play:q:0] [note](b.md) [site](https://a.example) <img src="https://a.example/x.png"> ![x](x.png)\n\n<script>alert(1)</script>\n';
    const text = written('anki', exported({ 'a.md': nasty }), { image: (src) => (src.startsWith('https:') ? { link: src } : undefined) });
    assert.doesNotMatch(text, /\[sound|\[latex|\[\$|\[anki|<img|<script|href=""b/);
    assert.match(text, /<a href=""https:\/\/a\.example"">site<\/a>/);
    assert.ok(seen(readAnki(text).rows[0]?.[2] ?? '').startsWith('[sound:a.mp3] ['));
  });
});
