import type { AnswerView, CardView, PanelView, SummaryView } from '../../src/protocol/panelView';
import { ANSWER, BODY, MODEL } from './noteHtml';

const withoutTimer: CardView = {
  kind: 'card',
  turn: 3,
  id: 'notes#3',
  number: 3,
  total: 12,
  progress: 'Question 3 of 12',
  place: 'operating-systems.md › Processes and threads',
  due: 'Due today',
  cram: false,
  question: 'What is the difference between a process and a thread?',
  missing: false,
  gone: false,
  hasModel: false,
  notices: [],
  canUndo: true,
};

export const asked: CardView = { ...withoutTimer, timer: { thinking: 12_400, speaking: 0, running: 'thinking', expected: 80_000 } };

export const ratings: NonNullable<CardView['ratings']> = [
  { rating: 1, label: 'Again', wait: '10 minutes' },
  { rating: 2, label: 'Hard', wait: '2 days' },
  { rating: 3, label: 'Good', wait: '5 days' },
  { rating: 4, label: 'Easy', wait: '2 weeks' },
];

/** The answer as far as that many points. */
export function answer(shown: number, ticked: readonly number[] = []): AnswerView {
  const points = ANSWER.length;
  const isAll = shown >= points;
  const html = ANSWER.slice(0, shown).join('\n');
  const words = isAll ? `${ticked.length} of ${points} points said (${Math.round((100 * ticked.length) / points)}%)` : `Point ${shown} of ${points}`;
  return { html, points, shown, isAll, ticked, words };
}

const stopped = { thinking: 9_000, speaking: 65_000, expected: 80_000 };

export const withPoints: CardView = { ...asked, timer: stopped, answer: answer(2, [0]), hint: ['Memory', 'Switching'] };
export const revealed: CardView = { ...asked, timer: stopped, answer: answer(ANSWER.length, [0, 1]), ratings, hasModel: true };

const missing: CardView = {
  ...asked,
  question: 'What happens during a context switch?',
  missing: true,
  timer: { thinking: 4_000, speaking: 0, running: 'thinking' },
};

const writing: CardView = { ...missing, writing: { text: '' } };

export const summary: SummaryView = {
  kind: 'summary',
  turn: 20,
  title: 'You practiced 12 questions',
  figures: [
    { value: '12', label: 'questions' },
    { value: '9', label: 'known' },
    { value: '68%', label: 'of the points said' },
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
      why: 'Again, 1 of 5 points said',
    },
    { id: 'notes#4', question: 'What happens during a context switch?', place: 'operating-systems.md', why: 'Again' },
    { question: 'What is priority inversion?', place: '', why: 'Hard' },
  ],
  canPracticeWeak: true,
  notices: [],
  canUndo: true,
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
      text: 'Registers are saved,\nthe scheduler picks the next one.',
      problem: 'The answer was not saved, because operating-systems.md has changed meanwhile: look at it, then save again.',
    },
  },
  cram: { ...revealed, cram: true, ratings: ratings.map(({ rating, label }) => ({ rating, label })) },
  gone: {
    ...asked,
    gone: true,
    place: '',
    notices: [{ kind: 'info', text: 'This question is not in its note any more.' }],
  },
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
