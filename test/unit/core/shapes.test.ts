import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/notes/readNote';
import { read } from '../read';

describe('A list of questions', () => {
  it('may have answers on the lines of questions that are bold', () => {
    const note = '면접 준비\n\n- **자기소개**\n  - 저는 …\n- **단점** (꼭 나옴!!)\n- **장점:** 끈기\n- **왜 우리 회사인가요?** → 사람을 돕고 싶어서\n';
    assert.deepEqual(read(note), [
      '자기소개 | answered | own: - 저는 …',
      '단점 | empty',
      '장점 | answered | own: 끈기',
      '왜 우리 회사인가요? | answered | own: 사람을 돕고 싶어서',
    ]);
  });

  it('ends before a text at the margin that none of the others has', () => {
    const note = '# Interview questions\n\n- Why us?\n- Why now?\n- Why you?\n\nOutcome: next round.\n';
    assert.deepEqual(read(note), ['Why us? | empty', 'Why now? | empty', 'Why you? | empty']);
  });

  it('may be many short ones, if they ask in most of the lines of a note', () => {
    const sections = [
      ['오븐에 대해 설명해주세요.', '오븐은 왜 데우나요?', '오븐은 언제 닦나요?'],
      ['반죽이란?', '반죽과 빵의 맛', '반죽을 쉬게 하는 까닭은 무엇인가요?'],
      [
        '발효란?',
        '발효의 성질',
        '발효할 때 생기는 문제와 막는 방법',
        '오래 두었을 때의 맛',
        '발효의 종류',
        '온도에 따라 어떻게 다른가요?',
        '소금은 왜 넣나요?',
        '물은 얼마나 넣나요?',
      ],
    ];
    const parts = sections.map((questions) => `### 제빵\n${questions.map((one, at) => `${String(at + 1)}. ${one}`).join('\n')}\n\n`);
    assert.equal(read(`# 3) Bakery\n- contributor : 홍길동\n\n<hr/>\n\n${parts.join('')}### 굽기\n\n### 식히기\n`).length, 14);
  });

  it('may say in bold what a question is about', () => {
    const note =
      '# Interview questions\n\n1. **Ovens:** How do you heat one? [➜](oven.md)\n2. **Dough:** Explain why it rests.\n3. **Yeast:** What does it eat?\n   Sugar.\n';
    assert.deepEqual(read(note), [
      'Ovens: How do you heat one? ➜ | empty',
      'Dough: Explain why it rests. | empty',
      'Yeast: What does it eat? | answered | own: Sugar.',
    ]);
  });

  it('may have a labeled answer in an item beside the follow-ups', () => {
    const {
      questions: [first],
    } = readNote(
      '# Interview questions\n\n- What is dough?\n  - My answer: Flour and water.\n  - Why not milk?\n- Tell me of an oven.\n- 반죽은 왜 쉬게 하나요?\n',
    );
    assert.deepEqual([first?.status, first?.followUps.map(({ text }) => text)], ['answered', ['Why not milk?']]);
  });

  it('may have an answer that asks itself something, in any language', () => {
    assert.deepEqual(
      read('# Interview questions\n\n- 반죽을 설명해 주세요\n  밀가루와 물입니다. 왜 물일까요? 부드러워서입니다.\n- What is yeast?\n- Why salt?\n'),
      ['반죽을 설명해 주세요 | answered | own: 밀가루와 물입니다. 왜 물일까요? 부드러워서입니다.', 'What is yeast? | empty', 'Why salt? | empty'],
    );
  });

  it('may be tags with a list in one of them', () => {
    assert.deepEqual(
      read(
        '<h2>Interview questions</h2>\n\n<ul>\n<li>What is dough?\n<p>- flour\n- water\n- salt</p>\n</li>\n<li>What is yeast?</li>\n<li>Why salt?</li>\n</ul>\n',
      ),
      ['What is dough? | answered | own: <p>- flour⏎- water⏎- salt</p>', 'What is yeast? | empty', 'Why salt? | empty'],
    );
  });

  it('is none in a checklist', () => {
    assert.deepEqual(read('# Review checklist\n\n- Is it tested?\n- Is it safe?\n- Is it fast?\n- Are names honest?\n'), []);
  });
});

describe('Lines with tabs, as one copies them from a sheet,', () => {
  const answer = 'It is '.repeat(150).trim();

  it('have the answer in the cell behind the question, however long', () => {
    assert.deepEqual(read(`What is an oven?\tA box.\nHow does yeast work?\t${answer}\nWhy does dough rest?\tIt relaxes.\n`), [
      'What is an oven? | answered | own: A box.',
      `How does yeast work? | answered | own: ${answer}`,
      'Why does dough rest? | answered | own: It relaxes.',
    ]);
  });

  it('may have a number or a label in front', () => {
    assert.deepEqual(
      read('1\tWhat is an oven?\tA box.\n2\tHow does yeast work?\t\n3\tQ:\tWhy does dough rest?\n').map((one) => one.split(' |')[0]),
      ['What is an oven?', 'How does yeast work?', 'Why does dough rest?'],
    );
  });
});

describe('A mark at the end of a question, of how it went,', () => {
  it('is not part of it', () => {
    assert.deepEqual(read('# 面接の質問\n\n1. 自己紹介をしてください。 o\n2. 前の仕事を辞めた理由は？ ×\n3. (3-1) 弊社を選んだ理由は？ ==X\n'), [
      '自己紹介をしてください。 | empty',
      '前の仕事を辞めた理由は？ | empty',
      '弊社を選んだ理由は？ | empty',
    ]);
  });
});

describe('A fence without a language', () => {
  const fenced = (lines: string): string => `# Bakery interview\n\n\`\`\`\n${lines}\n\`\`\`\n`;

  it('may be around a part of the note', () => {
    assert.deepEqual(read(fenced('1. What is an oven for?\nIt bakes what is put in.\n2. How does yeast work in dough?\n\n3. Why does the dough rest?')), [
      'What is an oven for? | answered | own: It bakes what is put in.',
      'How does yeast work in dough? | empty',
      'Why does the dough rest? | empty',
    ]);
  });

  it('is code if that is in it', () => {
    assert.deepEqual(read(fenced('// 1. What is printed?\nconst a = f(1);\nlet b = a + 1;\n// 2. What now?\nprint(b);')), []);
  });
});

describe('A text without Markdown', () => {
  it('may begin its paragraphs with questions, below a title that says so', () => {
    const note = '면접 준비\n\n1분 자기소개 해주세요.\n저는 제빵사입니다.\n\n왜 우리 빵집인가요?\n\n냄새가 좋아서요.\n버터도요.\n\n새벽에 일어날 수 있나요?\n';
    assert.deepEqual(read(note), [
      '1분 자기소개 해주세요. | answered | own: 저는 제빵사입니다.',
      '왜 우리 빵집인가요? | answered | own: 냄새가 좋아서요.⏎버터도요.',
      '새벽에 일어날 수 있나요? | empty',
    ]);
    assert.deepEqual(read(note.replace('면접 준비', '어제 들은 이야기')), []);
    assert.deepEqual(read(`${note}\n사장님은 웃었다.\n\n나도 웃었다.\n\n밖은 아직 어두웠다.\n\n빵을 샀다.\n\n집에 왔다.\n`), []);
    assert.equal(read('면접 준비\n\n왜요?\n\n언제요?\n').length, 0);
  });

  it('may be a question on each line, numbered or not', () => {
    assert.deepEqual(read('1\tWhat is dough?\n2\tWhy does it rest?\n3\tWhat is yeast?\n8\tHow hot is an oven?\n9\tWho bakes?\n'), [
      'What is dough? | empty',
      'Why does it rest? | empty',
      'What is yeast? | empty',
      'How hot is an oven? | empty',
      'Who bakes? | empty',
    ]);
    assert.deepEqual(read('Questions\n\nWhat is dough?\nWhy does it rest?\nWhat is yeast?\n'), [
      'What is dough? | empty',
      'Why does it rest? | empty',
      'What is yeast? | empty',
    ]);
  });

  for (const line of ['━━━━━━━━', '========', '▬▬▬▬▬▬▬▬', '~~~~~~~~', '--------', '********']) {
    it(`may have its titles between lines such as ${line}`, () => {
      const note = `${line}\n1. 자기소개\n${line}\n\n저는 …\n\n${line}\n2. 지원 동기\n${line}\n\n${line}\n3. 왜 여기인가요?\n${line}\n`;
      assert.deepEqual(read(note), ['자기소개 | answered | own: 저는 …', '지원 동기 | empty', '왜 여기인가요? | empty']);
    });
  }

  it('may have its titles in boxes', () => {
    const box = (title: string) => `┌────────┐\n│ ${title} │\n└────────┘\n`;
    assert.deepEqual(read(`${box('1. 자기소개')}\n저는 …\n\n${box('2. 포부')}`), ['자기소개 | answered | own: 저는 …', '포부 | empty']);
  });
});

describe('A form', () => {
  it('says how long an answer may be', () => {
    const note = '# ES\n\n## 志望動機（300字）\n\n工場を見て\n\n## 印象に残ったこと（400字以内）\n\n## 当社で実現したいこと (200 words)\n';
    assert.deepEqual(read(note), [
      '志望動機（300字） | answered | own: 工場を見て',
      '印象に残ったこと（400字以内） | empty',
      '当社で実現したいこと (200 words) | empty',
    ]);
  });
});

describe('A table', () => {
  it('may name only the column of answers, if most of what is beside it asks', () => {
    const rows = '| What is an oven? | A hot box |\n| What is rye? | |\n| Use of salt | Taste |\n';
    assert.deepEqual(read(`| Concept | Answer |\n|---|---|\n${rows}`), [
      'What is an oven? | answered | own: A hot box',
      'What is rye? | empty',
      'Use of salt | answered | own: Taste',
    ]);
    assert.deepEqual(read('| Oven | Explanation |\n|---|---|\n| Deck | Stone |\n| Rack | Air |\n'), []);
  });

  it('need not ask much below a title that says questions, if its head does', () => {
    const rows =
      '| Question | What they want |\n|---|---|\n| "Tell me about yourself" | two minutes |\n| "The burnt loaf" | calm |\n| "A late guest" | manners |\n';
    assert.deepEqual(read(`# Prep\n\n## Common questions\n\n### In the kitchen\n${rows}`), [
      '"Tell me about yourself" | empty',
      '"The burnt loaf" | empty',
      '"A late guest" | empty',
    ]);
    assert.deepEqual(read(`# Prep\n\n## Survey\n\n${rows}`), []);
  });
});

describe('A cover letter', () => {
  it('is a title above its questions, and none itself', () => {
    const note = '# 자기소개서 — 홍길동\n\n## 지원동기\n빵을 굽는 소리가 좋아서.\n\n## 협업 경험\n\n## 실패 경험\n태운 적이 있다.\n';
    assert.deepEqual(read(note), ['지원동기 | answered | own: 빵을 굽는 소리가 좋아서.', '협업 경험 | empty', '실패 경험 | answered | own: 태운 적이 있다.']);
    assert.deepEqual(read('# 오늘 배운 것\n\n## 자기소개서 구조\n\n- 첫 문장\n\n## 느낀 점\n\n좋았다.\n'), []);
  });

  it('says how long its answers may be, without brackets as well', () => {
    const note = '# 빵집 지원서\n\n## 지원동기 500자 이내\n\n## 맡아 본 일 1,000자 이내\n오븐.\n';
    assert.deepEqual(read(note), ['지원동기 500자 이내 | empty', '맡아 본 일 1,000자 이내 | answered | own: 오븐.']);
  });
});

describe('Labels', () => {
  it('may end in a bracket, also that of an answer, and not be choices', () => {
    assert.deepEqual(read('Q1 - Why?\nA1 - Because.\n\nQ2 - How?\nA2 -\n'), ['Why? | answered | own: Because.', 'How? | empty']);
    assert.deepEqual(read('Q) Why?\nA) Because.\n\nQ) How?\nA)\n'), ['Why? | answered | own: Because.', 'How? | empty']);
    assert.deepEqual(read('### Q1. Which?\n\n- A) one\n- B) two\n\nAnswer: B\n\n### Q2. Which now?\n\n- A) one\n- B) two\n'), [
      'Which? | answered | own: B',
      'Which now? | empty',
    ]);
  });

  it('may have numbers with dots', () => {
    const note =
      '### 문제 8.1\n\n> **"반죽이 부푸는 까닭을 증명하라."**\n\n**모범답안:**\n\n효모 때문이다.\n\n### 문제 8.2\n\n> **"굽는 시간을 구하라."**\n\n**모범답안:**\n';
    assert.deepEqual(read(note), ['"반죽이 부푸는 까닭을 증명하라." | answered | own: 효모 때문이다.', '"굽는 시간을 구하라." | empty']);
  });

  it('may stand before a question in quotes that goes on, without making one of the title above', () => {
    const note =
      '## 3. 오븐 / 반죽 분리 이유\n\n**예상 질문**: "왜 오븐이 반죽을 직접\n알지 않나요?"\n\n**답변**: 오븐은 굽기만 한다.\n\n## 4. 예열\n\n**예상 질문**: "왜 예열하나요?"\n\n**답변**:\n';
    assert.deepEqual(read(note), ['"왜 오븐이 반죽을 직접 알지 않나요?" | answered | own: 오븐은 굽기만 한다.', '"왜 예열하나요?" | empty']);
  });

  it('of answers make questions of the toggles that they begin', () => {
    const toggle = (name: string, answer: string) => `<details>\n<summary>${name}</summary>\n\n### 정답\n${answer}\n</details>\n`;
    assert.deepEqual(read(`${toggle('1 반죽', '밀가루와 물')}\n${toggle('2 발효', '')}`), ['반죽 | answered | own: 밀가루와 물', '발효 | empty']);
  });

  it('leave what there is to choose from to the question, also with blank lines or below code', () => {
    const choices = 'A. 굽는다\n\nB. 찐다\n\nC. 튀긴다\n';
    const note = `### Q1.\n\n다음 명령은 무엇을 하나요?\n\n\`\`\`\nbake bread\n\`\`\`\n\n${choices}\n### Q2.\n\n빵은 어떻게 만드나요?\n\n${choices}\n정답: A\n`;
    assert.deepEqual(read(note), ['다음 명령은 무엇을 하나요? | empty', '빵은 어떻게 만드나요? | answered | own: A']);
  });

  it('leave boxes to the question, if none is ticked', () => {
    const note = '# Git quiz\n\nQ1: Who wrote Git?\n[ ] A bakery\n[ ] Somebody else\n\nQ2: What is HEAD?\n[ ] A file\n[x] A name\n';
    assert.deepEqual(read(note), ['Who wrote Git? | empty', 'What is HEAD? | answered | own: [x] A name']);
  });

  it('tell own and model answers apart where a note has both', () => {
    const note = '1. Why?\n   Your answer: so\n   Researched answer: since\n\n2. How?\n   Your answer:\n   Researched answer: thus\n';
    assert.deepEqual(read(note), ['Why? | answered | own: so | model: since', 'How? | empty | model: thus']);
    assert.deepEqual(read('### Q. Why?\n\n모범답안: 왜냐하면\n'), ['Why? | answered | own: 왜냐하면']);
  });
});

describe('What looks like questions', () => {
  it('is none where it names functions, or stands among other headings of a program', () => {
    assert.deepEqual(read('# finder\n\n## find(name, options?)\n\nFinds.\n\n## findSync(name, options?)\n\nFinds.\n\n## close(options?)\n'), []);
    assert.deepEqual(read('# tide\n\n## What is this?\n\nA tool.\n\n## Install\n\n## Usage\n\n## License\n'), []);
  });

  it('is none in an article, by its front matter', () => {
    const head = '---\ntitle: 합격 자소서\ndate: 2025-08-02\ncategories: [취업]\n---\n';
    assert.deepEqual(read(`${head}\n## 준비\n\n글\n\n## 왜 망했나?\n\n글\n\n## 다음\n\n글\n`), []);
  });
});
