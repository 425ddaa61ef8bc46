import type { CardView, PanelView } from '../../src/protocol/panelView';
import type { SummaryView } from '../../src/protocol/endView';
import { answer, asked, ratings, revealed, stopped, withoutTimer } from './cards';
import { mockStates } from './mockViews';
import { BODY, MODEL } from './noteHtml';

export { answer, asked, ratings, revealed } from './cards';

export const withPoints: CardView = { ...asked, timer: stopped, answer: answer(2, [0]), hint: ['Memory', 'Switching'] };
const missing: CardView = {
  ...asked,
  question: 'What happens during a context switch?',
  missing: true,
  timer: { thinking: 4_000, speaking: 0, running: 'thinking' },
};

const OUTLINE = '- Situation: \n- Task: \n- Action: \n- Result: ';
const begun: NonNullable<CardView['writing']> = { text: '', of: asked.id, isEdit: false, spoken: { words: '0:00 of 2:00', isLong: false }, outline: OUTLINE };
const writing: CardView = { ...missing, writing: begun };
const edited = { ...begun, text: 'Processes have memory of their own.', of: `${asked.id} abc`, isEdit: true, spoken: { words: '2:10 of 2:00', isLong: true } };

export const summary: SummaryView = {
  kind: 'summary',
  turn: 20,
  title: 'You practiced 12 questions',
  figures: [
    { value: '12', label: 'questions' },
    { value: '9', label: 'known' },
    { value: '68%', label: 'points covered' },
    { value: '14:05', label: 'minutes' },
  ],
  ratings: [
    { label: 'Again', value: 2, words: '2' },
    { label: 'Hard', value: 1, words: '1' },
    { label: 'Good', value: 7, words: '7' },
    { label: 'Easy', value: 2, words: '2' },
  ],
  times: [
    { label: 'What is the difference between a process and a thread?', value: 74_000, expected: 80_000, words: '1:14 of 1:20' },
    { label: 'What happens during a context switch?', value: 31_000, words: '0:31' },
    { label: 'Deadlock: which four conditions have to hold, and how can each of them be prevented?', value: 150_000, expected: 95_000, words: '2:30 of 1:35' },
  ],
  days: [
    { label: 'Today', value: 3, words: '3' },
    { label: 'Tomorrow', value: 0, words: '0' },
    { label: 'Tuesday', value: 5, words: '5' },
    { label: 'Wednesday', value: 1, words: '1' },
    { label: 'Thursday', value: 8, words: '8' },
    { label: 'Friday', value: 0, words: '0' },
    { label: 'Saturday', value: 2, words: '2' },
  ],
  weakest: [
    {
      id: 'notes#9',
      question: 'Deadlock: which four conditions have to hold, and how can each of them be prevented?',
      place: 'operating-systems.md',
      why: 'Again, 1 of 5 points covered',
    },
    { id: 'notes#4', question: 'What happens during a context switch?', place: 'operating-systems.md', why: 'Again' },
    { question: 'What is priority inversion?', place: '', why: 'Hard' },
  ],
  canPracticeWeak: true,
  notices: [],
  canUndo: true,
};

const koreanCard: CardView = {
  ...revealed,
  place: '운영체제.md › 프로세스와 스레드',
  progress: '질문 3/12',
  question: '프로세스와 스레드의 차이는 무엇이고, 컨텍스트 스위칭 비용이 달라지는 이유는 무엇인가요?',
  answer: {
    html: '<div class="sentences">\n<p data-point="0"><strong>프로세스(Process)</strong>는 운영체제로부터 독립된 메모리 공간을 할당받아 실행되는 프로그램의 인스턴스입니다.</p>\n<p data-point="1">스레드는 그 프로세스의 코드·데이터·힙 영역을 공유하면서 스택만 따로 가집니다.</p>\n<p data-point="2">그래서 스레드 사이의 전환은 주소 공간을 바꾸지 않아 훨씬 저렴합니다.</p></div>',
    points: 3,
    shown: 3,
    isAll: true,
    ticked: [0],
    words: '요점 3개 중 1개를 말함 (33%)',
  },
  hasModel: false,
};

/** Every state that a person meets. */
export const states: Readonly<Record<string, PanelView>> = {
  empty: {
    kind: 'empty',
    title: 'Nothing is due today',
    why: 'All 24 questions have been practiced, and the next ones come back tomorrow.',
    offer: 'Practice 8 Unanswered Questions',
  },
  'empty for good': {
    kind: 'empty',
    title: 'There is no question to practice',
    why: 'Write a question as a heading in a Markdown note, such as “### Q. What is a deadlock?”.',
  },
  asked,
  'asked after a skip': {
    ...asked,
    notices: [{ kind: 'passing', text: 'Skipped: What is a zombie process, and how does its parent come to know of what became of it, sooner or later?' }],
  },
  'asked in Korean': koreanCard,
  'asked with all around': {
    ...asked,
    followsUp: 'What is a process?',
    bodyHtml: BODY,
    due: 'Once more',
    cram: true,
    notices: [{ kind: 'info', text: 'A question was deleted from its note and is left out.' }],
    timer: { thinking: 9_000, speaking: 41_000, running: 'speaking', expected: 80_000 },
  },
  'without a timer': withoutTimer,
  hint: { ...asked, hint: ['Memory', 'Switching', 'Crashes', 'When to use which'] },
  'no hint': { ...asked, hint: [] },
  points: withPoints,
  revealed,
  'model beside': { ...revealed, modelHtml: MODEL },
  'not saved': {
    ...revealed,
    notices: [{ kind: 'warning', text: 'Your progress is not being saved: there is no room left on the disk for .rehearse/history/laptop.jsonl.' }],
  },
  missing,
  'missing and said': { ...missing, ratings, hasModel: true },
  'missing with a model': { ...missing, ratings, hasModel: true, modelHtml: MODEL },
  writing,
  'not written': {
    ...writing,
    writing: {
      ...begun,
      text: 'Registers are saved,\nthe scheduler picks the next one.',
      problem: 'The answer was not saved, because operating-systems.md has changed meanwhile: look at it, then save again.',
    },
  },
  editing: { ...revealed, writing: edited },
  'editing beside a model': { ...revealed, modelHtml: MODEL, writing: edited },
  cram: { ...revealed, cram: true, ratings: ratings.map(({ rating, label }) => ({ rating, label })) },
  gone: {
    ...asked,
    gone: true,
    place: '',
    notices: [{ kind: 'info', text: 'This question is not in its note any more.' }],
  },
  ...mockStates,
  summary,
  'short summary': {
    ...summary,
    title: 'You practiced 1 question',
    figures: summary.figures.slice(0, 2),
    times: [],
    weakest: [],
    canPracticeWeak: false,
    canUndo: false,
  },
};
