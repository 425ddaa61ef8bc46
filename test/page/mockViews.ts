import type { CardView, PanelView } from '../../src/protocol/panelView';
import type { InterviewView } from '../../src/protocol/interviewView';
import type { ReportView } from '../../src/protocol/endView';
import { BODY } from './noteHtml';
import { asked, ratings, revealed } from './cards';

export const interview: InterviewView = {
  kind: 'interview',
  turn: 5,
  id: 'notes#3',
  progress: 'Question 3 of 8',
  place: 'Operating systems › Processes and threads',
  question: 'What is the difference between a process and a thread?',
  clock: {
    part: 'thinking',
    spent: 12_400,
    limit: 30_000,
    signals: [
      { kind: 'half', at: 15_000 },
      { kind: 'end', at: 30_000 },
    ],
  },
  paused: false,
  sounds: false,
  notices: [],
};

export const speaking: InterviewView = {
  ...interview,
  clock: {
    part: 'speaking',
    spent: 70_000,
    limit: 120_000,
    signals: [
      { kind: 'half', at: 60_000 },
      { kind: 'end', at: 120_000 },
    ],
  },
};

export const report: ReportView = {
  kind: 'report',
  turn: 20,
  title: 'Mock interview: 5 questions',
  figures: [
    { value: '5', label: 'asked' },
    { value: '1', label: 'passed' },
    { value: '9 min 20 s', label: 'total time' },
    { value: '3 of 4', label: 'within the time to speak' },
    { value: '62%', label: 'points covered' },
  ],
  change: {
    title: 'Since the mock interview 3 days ago',
    lines: ['Good or easy: 40% → 60%', 'Points covered: 51% → 62%', 'Time per answer: 1 min 50 s → 1 min 52 s'],
    better: [{ id: 'notes#4', question: 'What happens during a context switch?', place: 'Processes', why: 'Good, 80% of points covered' }],
    worse: [{ id: 'notes#9', question: 'Deadlock: which four conditions have to hold?', place: 'Locks', why: 'Again, 25% of points covered' }],
  },
  missed: [
    { id: 'notes#9', question: 'Deadlock: which four conditions have to hold?', place: 'Locks', points: ['Hold and wait', 'No preemption', 'Circular wait'] },
    { question: 'What is priority inversion?', place: '', points: ['A low priority task holds the lock that a high priority task waits for'] },
  ],
  toWrite: [{ id: 'notes#12', question: 'Tell me about a conflict in your team.', place: 'Behavioral', why: '' }],
  toPractice: [
    { id: 'notes#9', question: 'Deadlock: which four conditions have to hold?', place: 'Locks', why: 'Again, 25% of points covered' },
    { id: 'notes#7', question: 'What is a semaphore?', place: 'Locks', why: 'Passed' },
  ],
  ratings: [
    { label: 'Again', value: 1, words: '1' },
    { label: 'Hard', value: 1, words: '1' },
    { label: 'Good', value: 2, words: '2' },
    { label: 'Easy', value: 0, words: '0' },
  ],
  times: [
    { label: 'What happens during a context switch?', value: 95_000, expected: 120_000, words: '1:35' },
    { label: 'Deadlock: which four conditions have to hold?', value: 141_000, expected: 120_000, words: '2:21 (0:21 too long)' },
  ],
  canPracticeWeak: true,
  notices: [],
  canUndo: true,
};

const emptyReport: ReportView = {
  kind: 'report',
  turn: 20,
  title: 'You answered no question.',
  figures: [],
  ratings: [],
  times: [],
  missed: [],
  toWrite: [],
  toPractice: [],
  canPracticeWeak: false,
  notices: [],
  canUndo: false,
};

export const inReview: CardView = {
  ...revealed,
  progress: 'Review: question 3 of 8',
  spoken: 'Thinking: 0:12 of 0:30 · Speaking: 2:21 of 2:00 (0:21 too long)',
};

/** Every state of a mock interview. */
export const mockStates: Readonly<Record<string, PanelView>> = {
  interview,
  'interview, speaking': speaking,
  'interview, too long': { ...speaking, clock: { ...speaking.clock, spent: 131_000 } },
  'interview, paused': { ...interview, paused: true },
  'interview with all around': {
    ...interview,
    progress: 'Question 3',
    whole: { spent: 140_000, limit: 900_000 },
    followsUp: 'What is a process?',
    bodyHtml: BODY,
    aloud: 'en',
    notices: [{ kind: 'info', text: 'A new session begins. What you rated in the one before is kept.' }],
  },
  'interview without limits': { ...interview, clock: { part: 'speaking', spent: 70_000, signals: [] } },
  'interview in Korean': {
    ...speaking,
    progress: '질문 3/8',
    place: '운영체제 › 프로세스와 스레드',
    question: '프로세스와 스레드의 차이는 무엇이고, 컨텍스트 스위칭 비용이 달라지는 이유는 무엇인가요?',
  },
  'review of an interview': inReview,
  'review without an answer': {
    ...asked,
    missing: true,
    question: 'What happens during a context switch?',
    progress: inReview.progress,
    spoken: 'Passed. Thinking: 0:12 of 0:30',
    ratings,
  },
  report,
  'short report': emptyReport,
};
