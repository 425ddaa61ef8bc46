import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textOf } from '../../src/core/notes/excerpt';
import type { Note, Question, Status } from '../../src/core/notes/note';
import { readNote } from '../../src/core/notes/readNote';
import { Lines } from '../../src/core/text/lines';
import { runs } from './settings';

const QUESTIONS = [
  'What is an index?',
  'Why do you want to work here?',
  '프로세스와 스레드의 차이는 무엇인가요?',
  '強みは何ですか？',
  '为什么选择我们公司？',
  'Was ist ein Index?',
];
const ANSWERS = ['It keeps rows in order, so that few are read.', '저는 문제를 끝까지 파고듭니다.', '私は粘り強いです。', 'One.\nTwo.'];

/** A way of writing questions: one of them, and what is written where an answer begins. */
interface Form {
  readonly write: (asked: string, given: string, at: number) => string;
  /** What comes before an answer that is written at `answerAt`, and before each further line of it. */
  readonly lead: string;
  readonly indent: string;
}

const FORMS: Record<string, Form> = {
  'a label on a line': { write: (asked, given) => `Q. ${asked}\nA. ${given}\n\n`, lead: '', indent: '' },
  'labels on headings': { write: (asked, given) => `## Q. ${asked}\n\nA. ${given}\n\n`, lead: '', indent: '' },
  'bold labels': { write: (asked, given) => `**Q.** ${asked}\n\n**A.** ${given}\n\n`, lead: '', indent: '' },
  'Korean labels': { write: (asked, given) => `질문: ${asked}\n답변: ${given}\n\n`, lead: '', indent: '' },
  headings: { write: (asked, given) => `### ${asked}\n\n${given}\n\n`, lead: '\n', indent: '' },
  'headings above a heading for the answer': { write: (asked, given) => `## ${asked}\n\n### Answer\n\n${given}\n\n`, lead: '\n', indent: '' },
  'a numbered list': {
    write: (asked, given, at) => `${at + 1}. ${asked}\n${given && `   ${given.replaceAll('\n', '\n   ')}\n`}`,
    lead: '\n   ',
    indent: '   ',
  },
  'a list': { write: (asked, given) => `- ${asked}\n${given && `  - ${given.replaceAll('\n', '\n    ')}\n`}`, lead: '\n  - ', indent: '    ' },
  'bold lines': { write: (asked, given) => `**${asked}**\n\n${given}\n\n`, lead: '\n', indent: '' },
  toggles: { write: (asked, given) => `<details>\n<summary>${asked}</summary>\n\n${given}\n\n</details>\n\n`, lead: '\n\n', indent: '' },
};

const ENDS = ['\n', '\r\n'];

for (const [name, { write, lead, indent }] of Object.entries(FORMS)) {
  const pairs = fc.array(fc.tuple(fc.constantFrom(...QUESTIONS), fc.constantFrom('', ...ANSWERS)), { minLength: 3, maxLength: 6 });
  const notes = fc.tuple(pairs, fc.constantFrom(...ENDS)).map(([all, end]) => ({
    given: all.map(([, given]) => given),
    text: `# Interview questions\n\n${all.map(([asked, given], at) => write(asked, given, at)).join('')}`.replaceAll('\n', end),
    end,
  }));

  describe(`Questions as ${name}`, () => {
    it('are all read, with their answers', () => {
      fc.assert(
        fc.property(notes, ({ text, given, end }) => {
          const { questions } = readNote(text);
          assert.deepEqual(
            questions.map(({ status }) => status),
            given.map((one) => (one === '' ? 'empty' : 'answered')),
          );
          const read = questions.map(({ answers }) => answers.map(({ range }) => textOf({ text }, range)).join());
          assert.deepEqual(
            read.map((one) => one.replace(/^- /, '')),
            given.map((one) => one.replaceAll('\n', end + indent)),
          );
        }),
        runs(100),
      );
    });

    it('are answered where an answer is written at the place for it', () => {
      fc.assert(
        fc.property(notes, fc.nat(), fc.constantFrom(...ANSWERS), ({ text, end }, which, answer) => {
          const note = readNote(text);
          const empty = note.questions.filter(({ status }) => status === 'empty');
          const question = empty[which % empty.length];
          fc.pre(question !== undefined);
          const written = (lead + answer.replaceAll('\n', `\n${indent}`)).replaceAll('\n', end);
          const at = new Lines(text).offset(question.answerAt);
          const after = readNote(text.slice(0, at) + written + text.slice(at));
          assert.deepEqual(statuses(after), statuses(note, question, 'answered'));
        }),
        runs(100),
      );
    });

    it('are empty where their answer is gone', () => {
      fc.assert(
        fc.property(notes, fc.nat(), ({ text }, which) => {
          const note = readNote(text);
          const answered = note.questions.filter(({ status }) => status === 'answered');
          const question = answered[which % answered.length];
          fc.pre(question !== undefined);
          assert.deepEqual(statuses(readNote(without(text, question))), statuses(note, question, 'empty'));
        }),
        runs(100),
      );
    });
  });
}

/** The statuses of the questions, one of them another. */
function statuses({ questions }: Note, changed?: Question, status?: Status): (Status | undefined)[] {
  return questions.map((question) => (question === changed ? status : question.status));
}

function without(text: string, { answers }: Question): string {
  const lines = new Lines(text);
  return answers.reduceRight((rest, { range: { start, end } }) => rest.slice(0, lines.offset(start)) + rest.slice(lines.offset(end)), text);
}
