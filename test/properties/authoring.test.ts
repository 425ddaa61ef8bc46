import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addQuestion,
  applyEdits,
  type Edit,
  fillWithToDo,
  ignoreNote,
  markToDo,
  notAQuestion,
  readAs,
  WAYS_TO_READ,
  writeAnswer,
} from '../../src/core/authoring';
import type { Note, Question } from '../../src/core/notes/note';
import { readNote } from '../../src/core/notes/readNote';
import { Lines } from '../../src/core/text/lines';
import { runs } from './settings';
import { mixedDocuments } from './texts/documents';
import { fixtures } from './texts/examples';
import { mutant } from './texts/mutate';
import { Random } from './texts/random';

const ENDS = ['\n', '\r\n', '\r'];
const ANSWERS = ['It keeps rows in order, so that few are read.', '저는 문제를 끝까지 파고듭니다.', '私は粘り強いです。'];
const ASKED = ['What is the use of an index?', '인덱스를 쓰는 이유는 무엇인가요?'];

const written = fixtures.flatMap((text) => ENDS.map((end) => text.replace(/\r\n|\r|\n/g, end)));
const { seed, numRuns } = runs(150);
const random = new Random(seed);
const spoilt = Array.from({ length: numRuns }, () => mutant(random));
const generated = fc.sample(mixedDocuments, { seed, numRuns });

for (const [name, texts] of Object.entries({ 'a note of the fixtures': written, 'a note spoilt by chance': spoilt, 'a generated note': generated })) {
  describe(`In ${name}`, () => {
    const notes = texts.map(readNote).filter(({ questions }) => questions.length > 0);
    const each = (check: (note: Note, question: Question) => void): void => {
      for (const note of notes) {
        for (const question of few(everyQuestion(note.questions))) {
          try {
            check(note, question);
          } catch (error) {
            throw new Error(`${question.text} in SEED=${seed} ${JSON.stringify(note.text)}`, { cause: error });
          }
        }
      }
    };

    it('an answer that is written answers its question, and changes nothing else', () => {
      each((note, question) => {
        const writing = question.status === 'empty' ? writeAnswer(note, question) : undefined;
        if (!writing) return;
        const bare = applyEdits(note.text, insertions(writing.edits));
        const { line, character } = writing.select.start;
        assert.deepEqual(writing.select.end, { line, character }, 'a cursor');
        const at = new Lines(bare).offset({ line, character });
        const others = facts(note.questions, question);
        for (const answer of ANSWERS) {
          const after = readNote(bare.slice(0, at) + answer + bare.slice(at));
          const same = questionLike(after, question);
          assert.equal(same.status, 'answered');
          assert.deepEqual(facts(after.questions, same), others);
        }
        const left = readNote(bare);
        const same = questionLike(left, question);
        assert.ok(same.status === 'empty' || same.status === 'placeholder', 'an answer that is not written after all');
        assert.deepEqual(facts(left.questions, same), others);
      });
    });

    it('a placeholder is typed over', () => {
      each((note, question) => {
        const writing = question.status === 'placeholder' ? writeAnswer(note, question) : undefined;
        if (!writing) return;
        const bare = applyEdits(note.text, insertions(writing.edits));
        assert.equal(bare.replace(/\s/g, ''), note.text.replace(/\s/g, ''), 'a blank at the most');
        const typed = readNote(applyEdits(bare, [{ range: writing.select, text: ANSWERS[0] ?? '' }]));
        if (texts !== written) return; // that there is a place for an answer may be all that makes it a question
        const same = questionLike(typed, question);
        assert.equal(same.status, 'answered');
        assert.deepEqual(facts(typed.questions, same), facts(note.questions, question));
      });
    });

    it('a question is marked as to do, and nothing else', () => {
      each((note, question) => {
        const edits = markToDo(note, question);
        if (!edits) return;
        const after = readNote(applyEdits(note.text, insertions(edits)));
        const same = questionLike(after, question);
        assert.equal(same.status, 'placeholder');
        assert.deepEqual(facts(after.questions, same, true), facts(note.questions, question, true));
      });
    });

    it('all empty answers are filled at once, and nothing else', () => {
      for (const note of notes) {
        const edits = insertions(fillWithToDo(note));
        const after = everyQuestion(readNote(applyEdits(note.text, edits)).questions);
        const before = everyQuestion(note.questions);
        assert.equal(after.length, before.length, JSON.stringify(note.text));
        const changed = before.filter(({ status }, at) => status !== after[at]?.status);
        assert.equal(changed.length, edits.length, JSON.stringify(note.text));
        assert.ok(
          changed.every(({ status }) => status === 'empty'),
          JSON.stringify(note.text),
        );
        assert.deepEqual(
          after.map(({ text }) => text),
          before.map(({ text }) => text),
        );
      }
    });

    it('a question that is none is gone, and all others are there', () => {
      each((note, question) => {
        const edits = notAQuestion(note, question);
        if (!edits) return;
        const all = everyQuestion(note.questions);
        const own = everyQuestion(question.followUps);
        const after = everyQuestion(readNote(applyEdits(note.text, insertions(edits))).questions).map(({ text }) => text);
        assert.ok(after.length < all.length);
        // Follow-ups of the question that is none may be gone with it.
        for (const one of all.filter((other) => other !== question)) {
          if (after[0] === one.text) after.shift();
          else assert.ok(own.includes(one), one.text);
        }
        assert.deepEqual(after, []);
      });
    });

    it('a new question is one more, with a place for its answer, and changes nothing else', () => {
      each((note, question) => {
        const writing = addQuestion(note, question.range.start, ASKED[note.text.length % 2] ?? '');
        if (!writing) return;
        assert.equal(writing.edits.length, 1);
        const bare = applyEdits(note.text, insertions(writing.edits));
        const at = new Lines(bare).offset(writing.select.start);
        const before = everyQuestion(note.questions).map(factOf);
        const unanswered = everyQuestion(readNote(bare).questions);
        const answered = everyQuestion(readNote(`${bare.slice(0, at)}${ANSWERS[1] ?? ''}${bare.slice(at)}`).questions);
        assert.equal(unanswered.length, before.length + 1);
        assert.equal(answered.length, before.length + 1);
        const added = unanswered.findIndex((one, index) => factOf(one) !== before[index]);
        assert.deepEqual(
          unanswered.map(factOf).filter((_, index) => index !== added),
          before,
        );
        assert.notEqual(unanswered[added]?.status, 'answered');
      });
    });

    it('the note is ignored, or read in any way, and as before again', () => {
      for (const note of texts.map((text) => ({ text, sections: [], questions: [] }))) {
        const ignored = applyEdits(note.text, ignoreNote(note));
        assert.deepEqual(readNote(ignored).questions, []);
        const isFirst = readAs(note, undefined).length === 0;
        for (const how of WAYS_TO_READ) {
          const changed = applyEdits(ignored, readAs({ ...note, text: ignored }, how));
          const edits = readAs({ ...note, text: changed }, undefined);
          if (isFirst) assert.equal(applyEdits(changed, edits), note.text);
          assert.ok(edits.length <= 1);
        }
      }
    });
  });
}

describe('An answer can be written', () => {
  it('to every empty question of the fixtures, but in a table without a column for answers', () => {
    const without = written.flatMap((text) => {
      const note = readNote(text);
      return note.questions.filter((question) => question.status === 'empty' && !writeAnswer(note, question)).map(({ text: asked }) => asked);
    });
    assert.deepEqual([...new Set(without)], ['프로세스와 스레드의 차이는?', '동기와 비동기의 차이를 설명하세요.', '교착 상태의 네 가지 조건은?']);
  });
});

/** The edits, if they only add something. */
function insertions(edits: readonly Edit[]): readonly Edit[] {
  for (const { range } of edits) assert.deepEqual(range.start, range.end, 'nothing is taken away');
  return edits;
}

/** Up to so many of all, from the first to the last. */
function few<T>(all: readonly T[], count = 6): T[] {
  return all.filter((_, at) => Math.floor((at * count) / all.length) !== Math.floor(((at - 1) * count) / all.length) || all.length <= count);
}

function everyQuestion(questions: readonly Question[]): Question[] {
  return questions.flatMap((question) => [question, ...everyQuestion(question.followUps)]);
}

function factOf({ text, status, section }: Question): string {
  return [status, text, ...section].join(' | ');
}

/** What is read of all questions but one, whose follow-ups may become part of its answer. */
function facts(questions: readonly Question[], but: Question, withFollowUps = false): string[] {
  return questions.flatMap((question) => {
    if (question !== but) return [factOf(question), ...facts(question.followUps, but, withFollowUps)];
    return [`this one | ${question.text}`, ...(withFollowUps ? facts(question.followUps, but) : [])];
  });
}

/** The question that begins where another one did before an edit behind its beginning. */
function questionLike({ questions }: Note, { range: { start } }: Question): Question {
  const found = everyQuestion(questions).find(({ range }) => range.start.line === start.line && range.start.character === start.character);
  assert.ok(found, 'the question is still there');
  return found;
}
