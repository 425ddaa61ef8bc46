import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/core/authoring/edit';
import { standingIn } from '../../src/core/history/standing';
import { textOf } from '../../src/core/notes/excerpt';
import type { Note, Question } from '../../src/core/notes/note';
import { readNote } from '../../src/core/notes/readNote';
import { type Tidied, tidy } from '../../src/core/tidy/tidy';
import { runs } from './settings';
import { mixedDocuments } from './texts/documents';
import { fixtures } from './texts/examples';
import { labeledNotes } from './texts/labeledNotes';
import { mutant } from './texts/mutate';
import { Random } from './texts/random';

const ENDS = ['\n', '\r\n', '\r'];
const { seed, numRuns } = runs(300);
const random = new Random(seed);

const written = fixtures.flatMap((text) => ENDS.map((end) => text.replace(/\r\n|\r|\n/g, end)));
/** As other programs export it: indented as a whole, in callouts, with titles and fences that people mistype. */
const untidied = fixtures.flatMap((text) => [
  text.replace(/^(?=.)/gm, '    '),
  text.replace(/^(?:A[.:]|답변?:) (.+)$/gm, '<aside>\n💡 $1\n\n</aside>'),
  text.replace(/^(#{2,6}) /gm, '$1'),
  text.replace(/\n(?:```|~~~)$/gm, ''),
]);
const spoilt = Array.from({ length: numRuns }, () => mutant(random));
const generated = fc.sample(mixedDocuments, { seed, numRuns });

/** Words, and where they stand, without the marks that are tidied. */
function words(text: string): string {
  return text
    .replace(/<\/?aside\b[^<>]*>|\[!(?:TIP|NOTE|WARNING|CAUTION|IMPORTANT)\]/gi, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

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
  'A note of the fixtures, as it may come from elsewhere,': untidied,
  'A note that somebody wrote': labeledNotes,
  'A note spoilt by chance': spoilt,
  'A generated note': generated,
})) {
  describe(`${name} that is tidied`, () => {
    let all: readonly { before: Note; tidied: Tidied; after: Note }[] = [];
    before(() => {
      all = texts.map((text) => {
        const note = readNote(text);
        const tidied = tidy(note);
        return { before: note, tidied, after: readNote(tidied.text) };
      });
    });

    const each = (check: (one: (typeof all)[number]) => void): void => {
      for (const one of all) {
        try {
          check(one);
        } catch (error) {
          throw new Error(`SEED=${seed} ${JSON.stringify(one.before.text)}`, { cause: error });
        }
      }
    };

    it('asks the same, with the same statuses and the same answers', () => {
      each((one) => assert.deepEqual(seen(one.after), seen(one.before)));
    });

    it('keeps the names by which histories know its questions', () => {
      const keys = (note: Note): string[] => standingIn('a.md', note).map(({ key }) => key);
      each((one) => assert.deepEqual(keys(one.after), keys(one.before)));
    });

    it('says the same, with the line ends that it had', () => {
      each(({ before: { text: had }, tidied: { text } }) => {
        assert.equal(words(text), words(had));
        const ends = (of: string): string[] => [...new Set(of.match(/\r\n|\r|\n/g) ?? [])];
        if (ends(had).length > 0) for (const end of ends(text)) assert.ok(ends(had).includes(end));
      });
    });

    it('is what the edits make of it, and then is tidy', () => {
      each(({ before: { text: had }, tidied: { text, edits } }) => {
        assert.equal(applyEdits(had, edits), text);
        if (texts === written) assert.equal(tidy(readNote(text)).text, text);
      });
    });
  });
}

describe('Of what may come from elsewhere', () => {
  it('a good part is tidied', () => {
    const changed = untidied.filter((text) => tidy(readNote(text)).edits.length > 0);
    assert.ok(changed.length > 40, `${changed.length} of ${untidied.length}`);
  });
});
