/** Questions as people write them, in several scripts; the last ones as they come from other tools. */
export const QUESTIONS = [
  'What is an index?',
  'Why do you want to work here?',
  'Tell me about a conflict you resolved.',
  'How does garbage collection work? (hard)',
  '자기소개를 해주세요.',
  '프로세스와 스레드의 차이는 무엇인가요?',
  '1분 자기소개',
  '志望動機を教えてください。',
  '強みは何ですか？',
  '请介绍一下你自己。',
  '为什么选择我们公司？',
  'Was ist ein Index?',
  '¿Qué es un índice?',
  '프로세스란 무엇인가요?'.normalize('NFD'),
  'Ｗｈａｔ ｉｓ ＤＮＳ？',
  '`==` vs `===`, what differs?',
  'What is `Map<K, V>`?',
  '**Why?**',
  'Why 😀?',
  '★',
  '**',
  '1.',
  '<br>',
  '[](a.md)',
];

/** What is no question. */
export const TOPICS = ['Interview questions', 'Overview', 'JVM', '면접 질문', '面接の質問', 'Java', '목차', 'Références', 'rehearse', 'Q', 'A'];

export const ANSWERS = [
  'It keeps rows in order, so that few are read.',
  'At my last job we had two opinions.',
  '저는 문제를 끝까지 파고듭니다.',
  '저는 문제를 끝까지 파고듭니다.'.normalize('NFD'),
  '私は粘り強いです。',
  '我做事有耐心。',
  'See `a | b`, [the docs](https://example.com/a_(b)) and ![a picture](p.png).',
  'Short',
  '**bold** and *not* and ~~gone~~ <b>tag</b> &amp; &nbsp;',
];

export const PLACEHOLDERS = [
  'TODO',
  '-',
  '...',
  'TBD',
  '(작성 예정)',
  '잘 모르겠습니다',
  '____',
  '未定',
  '[your answer]',
  '(draft) I would say that it depends on it',
];

export const QUESTION_LABELS = [
  'Q.',
  'Q:',
  'Q1.',
  'Q 2)',
  '**Q.**',
  '**Q3.',
  '질문:',
  '[질문]',
  '問:',
  '【質問】',
  'Question:',
  'Ｑ．',
  'q:',
  '問題',
  'Frage:',
];

export const ANSWER_LABELS = [
  'A.',
  'A:',
  '**A.**',
  '**My answer:**',
  '답변:',
  '#### 답안',
  '【回答】',
  '模范答案：',
  'Answer:',
  'Model answer:',
  '✅ 모범답안',
  'Ａ．',
  '내 답변:',
  'A1.',
  '- A:',
  'Antwort:',
];
