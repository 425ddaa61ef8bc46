import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/notes/readNote';
import { slice } from '../slice';

/** Each question with its status and its answers, on a line of its own. */
function read(text: string): string[] {
  return readNote(text).questions.map(({ text: question, status, answers }) =>
    [question, status, ...answers.map(({ range }) => slice(text, range).replaceAll('\n', '⏎'))].join(' | '),
  );
}

describe('A question may stand', () => {
  it('in a list that is indented as a whole, numbered as in Chinese', () => {
    const note = '# 面试题\n\n\t1、什么是互斥锁？\n\n\t2、什么是数据库索引？\n\n\t3、为什么需要事务？\n';
    assert.deepEqual(read(note), ['什么是互斥锁？ | empty', '什么是数据库索引？ | empty', '为什么需要事务？ | empty']);
  });

  it('in bold letters behind a box to tick, its answer behind it', () => {
    const note = '---\nrehearse: list\n---\n\n- [ ] **Hash map or tree map?** — It depends.\n- [x] **Streams** — Lazy ones.\n- [ ] Records\n';
    assert.deepEqual(read(note), ['Hash map or tree map? | answered | It depends.', 'Streams | answered | Lazy ones.', 'Records | empty']);
  });

  it('on a box that opens', () => {
    const note = '# Interview\n\n??? question "What is DNS?"\n\n    It finds addresses.\n\n???+ question "Who asks?"\n\n!!! question inline "What is UDP?"\n';
    assert.deepEqual(read(note), ['What is DNS? | answered | It finds addresses.', 'Who asks? | empty', 'What is UDP? | empty']);
  });

  it('below a heading that counts it, in Japanese and Chinese', () => {
    const note = '# クイズ\n\n## 第1問\n海の色は何ですか？\n\n**正解:** 青\n\n## 第 2 問\n空の色は何ですか？\n';
    assert.deepEqual(read(note), ['海の色は何ですか？ | answered | 青', '空の色は何ですか？ | empty']);
    const beginsIn = readNote(note).questions.map(({ range }) => note.split('\n')[range.start.line]);
    assert.deepEqual(beginsIn, ['## 第1問', '## 第 2 問'], 'the number belongs to the question');
    assert.deepEqual(read('# 制度\n\n## 第3章\n说明一下。\n\n## 第4章\n再说明。\n'), []);
  });

  it('below a heading that says so, not the title above', () => {
    const part = (title: string, question: string): string => `## ${title}\n\n### 질문\n${question}\n\n### 답변\n\n#### 1차답변\n객체 사이의 관계다.\n`;
    assert.deepEqual(read(`${part('JS', '프로토타입이 무엇인가요?')}\n${part('OS', '기아 상태를 설명해주세요.')}`), [
      '프로토타입이 무엇인가요? | answered | #### 1차답변⏎객체 사이의 관계다.',
      '기아 상태를 설명해주세요. | answered | #### 1차답변⏎객체 사이의 관계다.',
    ]);
  });

  it('below a heading that only counts it', () => {
    const part = (number: string, question: string): string => `## ${number} - 2026/05/10\n\n**问题**: ${question}\n\n**回答**: 可以。\n`;
    assert.deepEqual(read(`# 问答\n\n${part('Q1', '怎么转换类型？')}\n${part('Q2', '怎么做布局？')}`), [
      '怎么转换类型？ | answered | 可以。',
      '怎么做布局？ | answered | 可以。',
    ]);
  });

  for (const [language, [question, answer, none]] of Object.entries({
    Arabic: ['سؤال', 'جواب', 'لا أعرف'],
    Czech: ['Otázka', 'Odpověď', 'nevím'],
    Danish: ['Spørgsmål', 'Svar', 'ved ikke'],
    Dutch: ['Vraag', 'Antwoord', 'geen idee'],
    Finnish: ['Kysymys', 'Vastaus', 'en tiedä'],
    Greek: ['Ερώτηση', 'Απάντηση', 'δεν ξέρω'],
    Hebrew: ['שאלה', 'תשובה', 'לא יודע'],
    Hindi: ['प्रश्न', 'उत्तर', 'पता नहीं'],
    Hungarian: ['Kérdés', 'Válasz', 'nem tudom'],
    Indonesian: ['Pertanyaan', 'Jawaban', 'belum dijawab'],
    Italian: ['Domanda', 'Risposta', 'non lo so'],
    Norwegian: ['Spørsmål', 'Svar', 'vet ikke'],
    Polish: ['Pytanie', 'Odpowiedź', 'do uzupełnienia'],
    Romanian: ['Întrebare', 'Răspuns', 'nu știu'],
    Serbian: ['Pitanje', 'Odgovor', 'ne znam'],
    Swedish: ['Fråga', 'Svar', 'vet inte'],
    Thai: ['คำถาม', 'คำตอบ', 'ไม่รู้'],
    Turkish: ['Soru', 'Cevap', 'bilmiyorum'],
    Ukrainian: ['Питання', 'Відповідь', 'не знаю'],
  })) {
    it(`behind the word for a question in ${language}`, () => {
      const note = `# TCP\n\n${question} 1: Handshake\n\n${answer}: SYN, SYN-ACK, ACK.\n\n${question} 2: Window\n\n${answer}: ${none}\n`;
      assert.deepEqual(
        readNote(note).questions.map(({ text, status }) => `${text} ${status}`),
        ['Handshake answered', 'Window placeholder'],
      );
    });
  }
});
