import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countOfAll, eachOf, textsOf } from '../../src/core/export/exported';
import { SHEET_COLUMNS } from '../../src/core/export/formats';
import { moveMarkdown, renderMarkdown } from '../../src/core/markdown/render';
import { AnkiCollection, readAnki, rowsIn } from '../export/anki';
import { exported, written } from '../export/exporting';
import { dangersIn } from '../xss/dangers';
import { payloads } from '../xss/payloads';
import { runs } from './settings';
import { documents, mixedDocuments } from './texts/documents';
import { examples } from './texts/examples';

const texts = fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...examples) }, { weight: 3, arbitrary: fc.oneof(documents, mixedDocuments) });
const notes = fc.tuple(texts, texts).map(([one, other]) => ({ 'a.md': one, 'b/c.md': other }));

/** What a page is made of besides the notes. */
const OURS =
  /^<(?:main|nav)>$|^<\w+ (?:aria-labelledby="(?:contents|note-1)"|id="(?:contents|note-1|note-1-1|q1|q1-(?:body|a0|m0)-(?:footnote|call)-\d+|rehearse-(?:\d+|body|model-\d+)-(?:footnote|call)-\d+)"|class="(?:answer|label|count|follow-ups)")>$/;

describe('An export of any notes', () => {
  it('is read by Anki with a note for each question, and again with none more', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const questions = exported(all);
        const [text, again] = [written('anki', questions), written('anki', exported(all))];
        const anki = new AnkiCollection();
        assert.deepEqual(anki.import(text), { added: countOfAll(questions), updated: 0 });
        assert.deepEqual(anki.import(again), { added: 0, updated: countOfAll(questions) });
        for (const row of readAnki(text).rows) assert.match(row[0] ?? '', /^[\w-]{16}$/);
      }),
      runs(300),
    );
  });

  it('is a table with a row for each question, of which nothing is run', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const questions = exported(all);
        const rows = rowsIn(written('csv', questions).slice(1), ',');
        assert.equal(rows.length, countOfAll(questions) + 1);
        for (const row of rows) {
          assert.equal(row.length, SHEET_COLUMNS.length);
          for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r＝＋－＠]/);
        }
      }),
      runs(300),
    );
  });

  it('says in one Markdown file what the notes say', () => {
    fc.assert(
      fc.property(notes, (all) => {
        for (const { one } of eachOf(exported(all))) {
          for (const markdown of textsOf(one)) {
            const moved = moveMarkdown(markdown, { note: one.text, address: (url) => url, heading: 3, names: '' });
            assert.equal(renderMarkdown(moved), renderMarkdown(markdown.trim(), { note: one.text }), JSON.stringify([markdown, moved]));
          }
        }
      }),
      runs(300),
    );
  });
});

describe('What was published to break sanitizers breaks no export', () => {
  it('for Anki, and no page', () => {
    for (const payload of payloads()) {
      const [question] = exported({ 'a.md': '## Q. Why?\n' });
      assert.ok(question);
      const bad = { ...question, question: payload, body: payload, answers: [payload], models: [payload], section: [payload], note: payload, text: payload };
      const [row = []] = readAnki(written('anki', [bad])).rows;
      assert.deepEqual(
        dangersIn((row[1] ?? '') + (row[2] ?? '')).filter((danger) => !OURS.test(danger)),
        [],
        payload,
      );
      const page = written('html', [bad], { title: payload, answers: 'folded' });
      assert.equal(page.match(/<body>/g)?.length, 1);
      assert.deepEqual(
        dangersIn(page.slice(page.indexOf('<body>') + 6)).filter((danger) => !OURS.test(danger)),
        [],
        payload,
      );
    }
  });
});
