import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NOWHERE } from '../../src/core/notes/about';
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
/** What else people write: a list, more than one paragraph, one of them with a question in it. */
const LONGER = [
  '- few rows are read\n- writing takes longer',
  'Why is it fast? Because few rows are read.\n\nThat is why I would use one.',
  '조회가 빠르기 때문입니다. 왜 빠를까요? 정렬되어 있어서입니다.\n\n- 쓰기가 느려집니다\n- 저장 공간이 듭니다',
];
const ASKED = ['What is the use of an index?', '인덱스를 쓰는 이유는 무엇인가요?'];

const written = fixtures.flatMap((text) => ENDS.map((end) => text.replace(/\r\n|\r|\n/g, end)));
const { seed, numRuns } = runs(150);
const random = new Random(seed);
const spoilt = Array.from({ length: numRuns }, () => mutant(random));
const generated = fc.sample(mixedDocuments, { seed, numRuns });

for (const [name, texts] of Object.entries({ 'a note of the fixtures': written, 'a note spoilt by chance': spoilt, 'a generated note': generated })) {
  describe(`In ${name}`, () => {
    const notes = texts.map((text) => readNote(text)).filter(({ questions }) => questions.length > 0);
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
        // In a note that is hardly one, other words may be read in another way.
        for (const answer of texts === written ? ANSWERS : ANSWERS.slice(0, 1)) {
          const after = readNote(bare.slice(0, at) + answer + bare.slice(at));
          const same = questionLike(after, question);
          assert.equal(same.status, 'answered');
          assert.deepEqual(gone(note, after), []);
          if (texts === written) assert.deepEqual(facts(after.questions, same), others);
        }
        const isShort = question.shape === 'table';
        for (const answer of texts !== written || isShort ? [] : LONGER) {
          const after = readNote(bare.slice(0, at) + asTyped(answer, bare.slice(0, at)) + bare.slice(at));
          assert.deepEqual(gone(note, after), [], answer);
        }
        const left = readNote(bare);
        const same = questionLike(left, question);
        assert.ok(same.status === 'empty' || same.status === 'placeholder', 'an answer that is not written after all');
        assert.deepEqual(gone(note, left), []);
        if (texts === written) assert.deepEqual(facts(left.questions, same), others);
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
        if (texts !== written) return; // lines of which it is not sure whether they ask may change with any text
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
      for (const note of texts.map((text) => ({ text, about: NOWHERE, sections: [], questions: [], perhaps: [] }))) {
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

/** An answer as it is typed behind what stands before it: in the same quote or item, and below a label if it begins with a list. */
function asTyped(answer: string, before: string): string {
  const row = /[^\r\n]*$/.exec(before)?.[0] ?? '';
  const containers = /^(?:[\s\u3000>]|(?:[-*+]|\d+[.)])[ \t])*/.exec(row)?.[0] ?? '';
  const indent = containers.replace(/[^>\t]/g, ' ');
  const isBehindLabel = row.length > containers.length;
  const end = /\r\n|\r|\n/.exec(before)?.[0] ?? '\n';
  return ((isBehindLabel && answer.startsWith('-') ? '\n' : '') + answer).replace(/\n(?=.)/g, `\n${indent}`).replaceAll('\n', end);
}

/** The questions that were there before and are no more, but for lines of which it was never sure that they ask. */
function gone(before: Note, after: Note): string[] {
  const left = everyQuestion(after.questions).map(({ text }) => text);
  const perhaps = new Set(after.perhaps.map(({ text }) => text));
  return everyQuestion(before.questions).flatMap(({ text, evidence }) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(0, at + 1);
    return at >= 0 || (perhaps.has(text) && !evidence.includes('question-mark')) ? [] : [text];
  });
}

/** The question that begins where another one did before an edit behind its beginning. */
function questionLike({ questions }: Note, { range: { start } }: Question): Question {
  const found = everyQuestion(questions).find(({ range }) => range.start.line === start.line && range.start.character === start.character);
  assert.ok(found, 'the question is still there');
  return found;
}
