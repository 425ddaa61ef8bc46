import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, editAnswer, saveAnswer, writeAnswer } from '../../src/core/authoring';
import { editableAnswer } from '../../src/core/notes/editable';
import { textOf } from '../../src/core/notes/excerpt';
import type { Note, Question } from '../../src/core/notes/note';
import { readNote } from '../../src/core/notes/readNote';
import { Lines } from '../../src/core/text/lines';
import { runs } from './settings';
import { mixedDocuments } from './texts/documents';
import { fixtures } from './texts/examples';
import { mutant } from './texts/mutate';
import { Random } from './texts/random';

const ENDS = ['\n', '\r\n', '\r'];

/** What people write as answers. */
const ANSWERS = [
  'It keeps rows in order, so that few are read.',
  '\n\n  First of all it is fast,\n  as few rows are read.  \n\n  And it is safe.\n\n',
  '인덱스는 정렬된 자료구조입니다.\n\n- 조회가 빠릅니다\n  - 범위 조회도 됩니다\n- 쓰기가 느려집니다\n\n그래서 선별해서 만듭니다.',
  '1. Read the page\n2. Find the row\n\n   In it, that is.\n3. Give it back',
  'Like this:\r\n\r\n```sql\r\n# comment\r\nCREATE INDEX a ON b (c); -- Why?\r\n\r\n## no title\r\n```\r\n\r\nThat is all.',
  '```js\nlet a = b | c;\n```',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '> So it is.\n>\n> And not otherwise.',
  '💡 私は粘り強いです。\n\n**요약**: `a::b` | $x^2$',
];

/** What looks like something else in a note. */
const NASTY = [
  '# Summary\n\nIt is fast.\n\n## Details\n\nIt is a tree.',
  'Title\n=====\n\ntext\n\nOther\n-----\n\nmore',
  'Q. What else?\n\nA. Nothing.\n\n**Q2.** Why?\n질문: 왜?',
  'What is it? A tree.\n\nWhy is it fast?\n\nBecause few rows are read.',
  '**What is a lock?**\n\nA thing.\n\n**What is a mutex?**\n\nAnother.',
  '1. What is a lock?\n2. What is a mutex?\n3. What is a thread?',
  'Before\n---\nAfter\n\n---\n\n***\n\nEnd',
  '---\ntitle: x\nrehearse: off\n---\nText',
  'See\n</details>\n\n<details>\n<summary>Why?</summary>\nx',
  'So:\n\n```js\nlet a = 1;\n\n## Q. Why?',
  'One <!-- open\n\nTwo',
  'Model answer: it is fast.\n\nFollow-up: why?\n\nHint: think',
  '<<<<<<< HEAD\nOne\n=======\nOther\n>>>>>>> b',
  'TODO',
  '(draft) It is fast, I think, but have to look it up.',
];

/** Lines that say something or other, in any order. */
const PIECES = [
  ...new Set([...ANSWERS, ...NASTY].flatMap((text) => text.split(/\r?\n/))),
  'a::b',
  '?',
  '#flashcards',
  '<li>Why?</li>',
  '\\',
  '|',
  '``',
  '\t- x',
  '~~~',
  '<b>',
  '-->',
  '^id-1',
  'id:: 1',
  '[!answer]- x',
  '\u{1F600}',
];
const anyText = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((rows) => rows.join('\n'));

const written = fixtures.flatMap((text) => ENDS.map((end) => text.replace(/\r\n|\r|\n/g, end)));
const { seed, numRuns } = runs(120);
const random = new Random(seed);
const spoilt = Array.from({ length: numRuns }, () => mutant(random));
const generated = fc.sample(mixedDocuments, { seed, numRuns });
const any = fc.sample(anyText, { seed, numRuns: 500 });

for (const [name, texts] of Object.entries({ 'a note of the fixtures': written, 'a note spoilt by chance': spoilt, 'a generated note': generated })) {
  describe(`Into ${name}`, () => {
    for (const [kind, answers] of Object.entries({ 'an answer': ANSWERS, 'a nasty text': NASTY, 'any text': any })) {
      it(`${kind} is put whole, and changes nothing else`, () => {
        let count = 0;
        for (const text of texts) {
          const note = readNote(text);
          for (const question of few(unanswered(note))) {
            const answer = answers[(count += 1) % answers.length] ?? '';
            try {
              isPutWhole(note, question, answer);
            } catch (error) {
              throw new Error(`${JSON.stringify(answer)} for ${question.text} in SEED=${seed} ${JSON.stringify(text)}`, { cause: error });
            }
          }
        }
        assert.ok(count > 50);
      });
    }
  });
}

describe('An answer can be put', () => {
  it('wherever one can be written, into the notes of the fixtures', () => {
    const refused: string[] = [];
    let turn = 0;
    for (const note of written.map((text) => readNote(text))) {
      for (const question of few(unanswered(note).filter((one) => writeAnswer(note, one)))) {
        const answer = [...ANSWERS, ...NASTY][(turn += 1) % (ANSWERS.length + NASTY.length)] ?? '';
        // A list that asks, above further questions, would be more of these.
        const isListOfQuestions = question.followUps.length > 0 && /^1\. .*\?$/m.test(answer);
        if (!isListOfQuestions && !saveAnswer(note, question, answer)) refused.push(`${JSON.stringify(answer)} for ${question.text}`);
      }
    }
    assert.ok(turn > 200);
    assert.deepEqual(refused, []);
  });
});

describe('An answer that is there', () => {
  const there = [...written, ...generated].flatMap((text) => {
    const note = readNote(text);
    return few(everyQuestion(note.questions)).flatMap((question) => {
      const answer = editableAnswer(note, question);
      // A block of code that is closed behind text never is: what is typed below would be in it.
      return answer && !/\S```$/m.test(answer.text) ? [{ note, question, answer }] : [];
    });
  });

  it('is left as it is where nothing was changed in it', () => {
    for (const { note, question, answer } of there) assert.deepEqual(editAnswer(note, question, answer.text), [], question.text);
    assert.ok(there.length > 300);
  });

  it('is edited whole where it stands, and nothing else is changed', () => {
    const more = [...ANSWERS, ...NASTY];
    let [count, put] = [0, 0];
    for (const { note, question, answer } of there) {
      const text = `${answer.text}\n\n${more[count % more.length]}`;
      const isPut = isPutWhole(note, question, text, editAnswer) || isPutWhole(note, question, `${answer.text} And that is all.`, editAnswer);
      count += 1;
      if (isPut) put += 1;
    }
    assert.ok(put > 0.95 * count, `${put} of ${count}`);
  });

  it('keeps the rows that stay as they are', () => {
    const note = readNote('## Why is it fast?\r\n\r\nFirst, it is small.\r\nSecond, it is old.\r\nThird, it is here.\r\n');
    const [question] = note.questions;
    assert.ok(question);
    const edits = editAnswer(note, question, 'First, it is small.\nSecond, it is new.\nThird, it is here.');
    assert.deepEqual(edits, [{ range: { start: { line: 3, character: 0 }, end: { line: 3, character: 18 } }, text: 'Second, it is new.' }]);
  });
});

function isPutWhole(note: Note, question: Question, answer: string, put = saveAnswer): boolean {
  const edits = put(note, question, answer);
  if (!edits) return false;
  assert.equal(edits.length, 1, 'one edit');
  const [edit] = edits;
  assert.ok(edit);
  const eol = /\r\n|\r|\n/.exec(note.text)?.[0] ?? '\n';
  assert.equal(edit.text.replaceAll(eol, '').search(/[\r\n]/), -1, 'the line ends of the note');
  const lines = new Lines(note.text);
  const gone = note.text.slice(lines.offset(edit.range.start), lines.offset(edit.range.end));
  if (question.status === 'empty') assert.equal(gone.replace(/\s/g, ''), '', 'nothing is taken away');
  const after = readNote(applyEdits(note.text, edits));
  const same = everyQuestion(after.questions).find(
    ({ range: { start } }) => start.line === question.range.start.line && start.character === question.range.start.character,
  );
  assert.ok(same?.text === question.text, 'the question is still there');
  assert.notEqual(same.status, 'empty');
  const before = facts(note.questions, question);
  const now = facts(after.questions, same);
  // Lines of which it is not sure whether they ask may change sides with any text.
  const unsure = new Set([...note.perhaps, ...after.perhaps].map(({ text }) => text));
  const isSure = (fact: string): boolean => !unsure.has(fact.split(' | ')[1] ?? '');
  if (unsure.size === 0) assert.deepEqual(now, before);
  assert.deepEqual(now.filter(isSure).map(withoutSection), before.filter(isSure).map(withoutSection));
  const own = same.answers.filter(({ role }) => role === 'own').map(({ range }) => textOf(after, range));
  assert.ok(wordsOf(own.join('\n')).includes(wordsOf(answer)), `all of it: ${JSON.stringify(own)}`);
  return true;
}

/** What stands in a note for other reasons than to say something: tags, the language of code, ids. */
const SAYS_NOTHING = /<\/?[a-z][^<>\n]*>|&(?:#\d+|[a-z]+);|^[\s>]*(?:```|~~~).*$|\^id-1|id:\\?: 1|#flashcards/gm;

/** The letters, in any form of Markdown: what is said. */
function wordsOf(markdown: string): string {
  const rows = markdown.replace(/\r\n|\r|<br>/g, '\n').replaceAll('&lt;', '<');
  return rows.replace(SAYS_NOTHING, '').replace(/[^\p{L}]+/gu, '');
}

function unanswered({ questions }: Note): Question[] {
  return everyQuestion(questions).filter(({ status }) => status === 'empty' || status === 'placeholder');
}

/** Up to so many of all, from the first to the last. */
function few<T>(all: readonly T[], count = 3): T[] {
  return all.filter((_, at) => all.length <= count || Math.floor((at * count) / all.length) !== Math.floor(((at - 1) * count) / all.length));
}

function everyQuestion(questions: readonly Question[]): Question[] {
  return questions.flatMap((question) => [question, ...everyQuestion(question.followUps)]);
}

/** A title that is not sure to be a question is one above others, if it is none. */
function withoutSection(fact: string): string {
  return fact.split(' | ').slice(0, 2).join(' | ');
}

/** What is read of all questions but one, whose text alone counts. */
function facts(questions: readonly Question[], but: Question): string[] {
  return questions.flatMap((question) => {
    const fact = question === but ? `this one | ${question.text}` : [question.status, question.text, ...question.section].join(' | ');
    return [fact, ...facts(question.followUps, but)];
  });
}
