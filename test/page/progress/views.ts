import type { ProgressLabels } from '../../../src/protocol/progress/messages';
import type { DayView, ProgressView } from '../../../src/protocol/progress/view';

export const english: ProgressLabels = {
  title: 'Progress',
  days: 'Days Practiced',
  lately: 'The Last 30 Days',
  targets: 'Targets',
  notes: 'Notes',
  weakest: 'Weakest',
  stalest: 'Stalest',
  mocks: 'Mock Interviews',
  asTable: 'As a Table',
  day: 'Day',
  questions: 'Questions',
  minutes: 'Minutes',
  ready: 'Ready',
  note: 'Note',
  less: 'Less',
  more: 'More',
  today: 'Today',
  figure: 'Figure',
  practice: 'Practice…',
  newTarget: 'New Target…',
};

const FROM = Date.UTC(2026, 4, 31);
const DAY = 86_400_000;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** As many questions on the days of two weeks and a day. */
const RHYTHM = [0, 3, 5, 0, 8, 2, 0, 12, 1, 0, 0, 4, 6, 20, 9];

function written(at: number, how: Intl.DateTimeFormatOptions): string {
  return new Date(FROM + at * DAY).toLocaleDateString('en', { ...how, timeZone: 'UTC' });
}

function day(at: number): DayView {
  const questions = at < 60 || (at > 100 && at < 120) ? 0 : (RHYTHM[(at * 7) % RHYTHM.length] ?? 0);
  const minutes = Math.round(questions * 1.7);
  const label = written(at, { weekday: 'short', month: 'short', day: 'numeric' });
  const isFirst = written(at, { day: 'numeric' }) === '1';
  return {
    label,
    questions,
    minutes,
    words: `${label}: ${questions === 0 ? 'not practiced' : `${questions} questions, ${minutes} min`}`,
    ...(isFirst ? { month: written(at, { month: 'short' }) } : {}),
  };
}

const evenings = Array.from({ length: 40 }, (_, at) => ({
  label: written(140 + at, { month: 'short', day: 'numeric' }),
  ready: Math.round(34 * (at / 39) ** 1.4) - (at % 9 === 8 ? 2 : 0),
}));
const LONG =
  'A question whose text goes on for very long, as somebody who writes down all that an interviewer said, with every clause of it, would write it: how would you do that?';

const some: ProgressView = {
  figures: [
    { value: '19 of 30', label: 'days practiced' },
    { value: '134', label: 'answers said in these days' },
    { value: '212', label: 'minutes' },
    { value: '41 of 96', label: 'questions ready' },
  ],
  days: { words: 'Practiced on 19 of the last 30 days', weekdays: WEEKDAYS, days: Array.from({ length: 180 }, (_, at) => day(at)), lately: 30 },
  targets: [
    { name: 'Acme, backend', words: 'in 9 days · 34 of 50 ready', total: 50, evenings, ahead: { days: 9, label: 'Dec 5' } },
    { name: 'Initech', words: '3 of 20 ready', total: 20, evenings: [{ label: 'Nov 26', ready: 3 }] },
    {
      name: 'Hooli',
      words: 'in 60 days · 0 of 26 ready',
      total: 26,
      evenings: [],
      empty: 'Practice one of its questions to see here how many are ready from day to day.',
      ahead: { days: 60, label: 'Jan 25' },
    },
  ],
  notes: {
    steps: ['empty', 'placeholder', 'draft', 'written', 'rehearsed', 'ready'],
    notes: [
      { label: 'All notes', counts: [9, 4, 6, 20, 16, 41], words: '41 of 96 ready' },
      { id: 'file:///os.md', label: 'backend/operating-systems.md', counts: [0, 1, 2, 5, 8, 22], words: '22 of 38 ready' },
      { id: 'file:///net.md', label: 'backend/networks.md', counts: [2, 0, 0, 8, 4, 19], words: '19 of 33 ready' },
      { id: 'file:///me.md', label: '인성/자기소개와 지원 동기, 그리고 마지막으로 하고 싶은 말.md', counts: [7, 3, 4, 7, 4, 0], words: '0 of 25 ready' },
    ],
    more: 'and 40 more notes',
  },
  weakest: {
    questions: [
      { id: 'file:///os.md#0:a', question: 'What is a deadlock?', place: 'backend/operating-systems.md', why: 'not known last time' },
      { id: 'file:///os.md#0:b', question: LONG, place: 'backend/operating-systems.md', why: '42% likely to be known on the day' },
    ],
  },
  stalest: {
    questions: [
      { id: 'file:///net.md#0:c', question: 'TCP와 UDP의 차이는 무엇인가요?', place: 'backend/networks.md', why: 'rewritten since, last said 5 days ago' },
    ],
  },
  mocks: {
    days: ['Oct 31', 'Nov 7', 'Nov 14', 'Nov 21', 'Nov 25'],
    rows: [
      { label: 'Questions', cells: ['8', '8', '10', '10', '12'] },
      { label: 'Said well', cells: ['38%', '50% (+12)', '50%', '70% (+20)', '67% (−3)'] },
      { label: 'Not known', cells: ['3', '2', '2', '1', '1'] },
      { label: 'Points said', cells: ['–', '52%', '61% (+9)', '70% (+9)', '74% (+4)'] },
      { label: 'Time for a question', cells: ['2:45', '2:20', '2:05', '1:58', '2:01'] },
    ],
  },
};

/** As it is before anything was practiced. */
const nothing: ProgressView = {
  figures: [{ value: '0 of 30', label: 'days practiced' }],
  days: {
    ...some.days,
    days: some.days.days.map((one) => ({ ...one, questions: 0, minutes: 0 })),
    empty: 'The days on which you practice appear here, with their questions and minutes.',
  },
  targets: [],
  noTargets: 'Name what you prepare for, and see here how many of its questions are ready as its day comes closer.',
  notes: { steps: some.notes.steps, notes: [], empty: 'How far the questions of each note are, from empty to ready, appears here.' },
  weakest: { questions: [], empty: 'Once you have practiced, the questions that you are least likely to know on the day appear here.' },
  stalest: { questions: [], empty: 'Answers that you have not said in two weeks appear here.' },
  mocks: { days: [], rows: [], empty: 'Your mock interviews appear here side by side, with what changed from one to the next.' },
};

/** On the first day of practice, the day before the interview. */
const first: ProgressView = {
  ...some,
  days: { ...some.days, days: some.days.days.map((one, at, { length }) => (at === length - 1 ? one : { ...one, questions: 0, minutes: 0 })) },
  targets: [{ name: 'Acme', words: 'tomorrow · 3 of 5 ready', total: 5, evenings: [{ label: 'Nov 26', ready: 3 }], ahead: { days: 1, label: 'Nov 27' } }],
  notes: { ...some.notes, notes: some.notes.notes.slice(1, 2) },
};

export const states: Readonly<Record<'some' | 'nothing' | 'first', ProgressView>> = { some, nothing, first };
