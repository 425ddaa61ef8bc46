import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/core/authoring/edit';
import { standingIn } from '../../src/core/history/standing';
import { textOf } from '../../src/core/notes/excerpt';
import type { Note, Question } from '../../src/core/notes/note';
import { readNote } from '../../src/core/notes/readNote';
import { REWRITE_FORMS } from '../../src/core/rewrite/parts';
import { rewriteAs } from '../../src/core/rewrite/rewrite';
import { runs } from './settings';
import { mixedDocuments } from './texts/documents';
import { fixtures } from './texts/examples';
import { labeledNotes } from './texts/labeledNotes';
import { mutant } from './texts/mutate';
import { Random } from './texts/random';

const { seed, numRuns } = runs(150);
const random = new Random(seed);
const written = fixtures.flatMap((text) => ['\n', '\r\n', '\r'].map((end) => text.replace(/\r\n|\r|\n/g, end)));
/** Each third of many. */
const some = labeledNotes.filter((_, at) => at % 3 === 0);
const spoilt = Array.from({ length: numRuns }, () => mutant(random));
const generated = fc.sample(mixedDocuments, { seed, numRuns });

/** Words, without the marks that a form has. */
const words = (text: string): string => text.replace(/<[^<>]*>|&lt;|&amp;/g, ' ').replace(/[^\p{L}\p{N}]+/gu, '');

function seen(note: Note): unknown {
  const one = ({ text, status, section, answers, followUps }: Question): unknown => ({
    ...{ text, status, section },
    answers: answers.map(({ role, range }) => [role, words(textOf(note, range))]),
    followUps: followUps.map(one),
  });
  return note.questions.map(one);
}

for (const [name, texts] of Object.entries({
  'A note of the fixtures': written,
  'A note that somebody wrote': some,
  'A note spoilt by chance': spoilt,
  'A generated note': generated,
})) {
  describe(`${name} that is rewritten in any form`, () => {
    let changed = 0;
    let asked = 0;

    it('asks the same, with the same statuses, answers and histories, and is what the edits make of it', () => {
      for (const [at, text] of texts.entries()) {
        const before = readNote(text);
        asked += before.questions.length;
        // Of the many notes that somebody wrote, each in one form only.
        for (const form of texts === some ? REWRITE_FORMS.slice(at % 4).slice(0, 1) : REWRITE_FORMS) {
          try {
            const { done, edits, text: other } = rewriteAs(before, form);
            if (done === 0) {
              assert.equal(other, text);
              continue;
            }
            changed += done;
            assert.equal(applyEdits(text, edits), other);
            const after = readNote(other);
            assert.deepEqual(seen(after), seen(before));
            const keys = (note: Note): string[] => standingIn('a.md', note).map(({ key }) => key);
            assert.deepEqual(keys(after), keys(before));
          } catch (error) {
            throw new Error(`SEED=${seed} ${form} ${JSON.stringify(text)}`, { cause: error });
          }
        }
      }
    });

    it('is often another one then', () => {
      if (asked > 0) assert.ok(changed > asked / 8, `${changed} of ${asked}`);
    });
  });
}
