import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, saveAnswer, writeAnswer } from '../../src/core/authoring';
import type { Note, Question } from '../../src/core/notes/note';
import { readNote } from '../../src/core/notes/readNote';
import { Lines } from '../../src/core/text/lines';
import { runs } from './settings';

const QUESTIONS = [
  'What is an index?',
  'Why do you want to work here?',
  'Tell me about a conflict.',
  '인덱스란 무엇인가요?',
  '갈등을 해결한 경험을 말해 주세요.',
  '强みは何ですか？',
  '说说你对事务的理解',
  'Was ist ein Index?',
  '¿Por qué SQL?',
];
const FOLLOW_UPS = [
  'Why not always?',
  'What would you do otherwise?',
  '왜 항상 쓰지는 않나요?',
  '직접 고친다면 무엇부터 손대겠어요?',
  '例えば何ですか？',
  '它是怎么实现的？',
  'Und warum?',
];
const ANSWERS = [
  'It keeps rows in order, so that few are read.',
  '정렬되어 있어서 조회가 빠릅니다.',
  '- few rows are read\n- writing takes longer',
  'Why is it fast? Because few rows are read.\n\nThat is why I would use one.',
  '조회가 빠르기 때문입니다. 왜 빠를까요? 정렬되어 있어서입니다.\n\n- 쓰기가 느려집니다\n- 저장 공간이 듭니다',
];

/** An item with what is nested below it, as people indent that. */
const item = fc.record({
  asked: fc.constantFrom(...QUESTIONS),
  further: fc.uniqueArray(fc.constantFrom(...FOLLOW_UPS), { maxLength: 3 }),
});

const lists = fc
  .tuple(
    fc.uniqueArray(item, { minLength: 3, maxLength: 6, selector: ({ asked }) => asked }),
    fc.constantFrom('- ', '* ', '1. '),
    fc.constantFrom('  ', '    ', '\t'),
    fc.constantFrom('- ', '* ', '1. '),
  )
  .map(([items, sign, indent, inner]) => {
    const margin = sign === '1. ' && indent === '  ' ? '   ' : indent;
    const lines = items.flatMap(({ asked, further }, at) => [
      `${sign.replace('1', String(at + 1))}${asked}`,
      ...further.map((one, index) => `${margin}${inner.replace('1', String(index + 1))}${one}`),
    ]);
    return `# Interview questions\n\n${lines.join('\n')}\n`;
  });

describe('Follow-ups nested below the items of a list', () => {
  it('stay questions under whatever is written as an answer, where *Write Answer* makes a place for it', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (text, which) => {
        const { note, question } = picked(text, which);
        const writing = writeAnswer(note, question);
        assert.ok(writing ?? !note.questions.includes(question), 'a place for the answer');
        if (!writing) return; // it only goes on with the question above
        const bare = applyEdits(text, writing.edits);
        const at = new Lines(bare).offset(writing.select.start);
        for (const answer of ANSWERS) {
          const after = readNote(bare.slice(0, at) + asTyped(answer, bare.slice(0, at)) + bare.slice(at));
          assertAsked(note, after, question);
        }
      }),
      runs(40),
    );
  });

  it('stay questions under an answer that is saved while one practices', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.constantFrom(...ANSWERS), (text, which, answer) => {
        const { note, question } = picked(text, which);
        const edits = saveAnswer(note, question, answer);
        assert.ok(edits ?? !writeAnswer(note, question), 'a place for the answer');
        if (edits) assertAsked(note, readNote(applyEdits(text, edits)), question);
      }),
      runs(40),
    );
  });
});

/** Any question of a note that is read as it was meant. */
function picked(text: string, which: number): { note: Note; question: Question } {
  const note = readNote(text);
  const all = everyQuestion(note.questions);
  const question = all[which % all.length];
  fc.pre(question?.status === 'empty');
  return { note, question };
}

/** All that asked before still does, in its order, and the question is answered. */
function assertAsked(before: Note, after: Note, { range: { start } }: Question): void {
  const left = everyQuestion(after.questions);
  assert.equal(left.find(({ range }) => range.start.line === start.line)?.status, 'answered', after.text);
  const texts = left.map(({ text }) => text);
  for (const { text } of everyQuestion(before.questions)) {
    const at = texts.indexOf(text);
    assert.ok(at >= 0, `${text} asks no more in\n${after.text}`);
    texts.splice(0, at + 1);
  }
}

/** As one goes on behind what stands before it: in the same item, and with a list below a label. */
function asTyped(answer: string, before: string): string {
  const row = /[^\n]*$/.exec(before)?.[0] ?? '';
  const containers = /^(?:[\s\u3000>]|(?:[-*+]|\d+[.)])[ \t])*/.exec(row)?.[0] ?? '';
  const isBehindLabel = row.length > containers.length && answer.startsWith('-');
  return ((isBehindLabel ? '\n' : '') + answer).replace(/\n(?=.)/g, `\n${containers.replace(/[^>\t]/g, ' ')}`);
}

function everyQuestion(questions: readonly Question[]): Question[] {
  return questions.flatMap((question) => [question, ...everyQuestion(question.followUps)]);
}
