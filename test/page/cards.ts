import type { AnswerView, CardView } from '../../src/protocol/panelView';
import { ANSWER } from './noteHtml';

export const withoutTimer: CardView = {
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
  canEdit: false,
  canReview: false,
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
  { rating: 4, label: 'Easy', wait: 'ready for Backend Engineer, Payments, at the Company with the Long Name' },
];

/** The answer as far as that many points. */
export function answer(shown: number, ticked: readonly number[] = []): AnswerView {
  const points = ANSWER.length;
  const isAll = shown >= points;
  const html = ANSWER.slice(0, shown).join('\n');
  const words = isAll ? `${ticked.length} of ${points} points covered (${Math.round((100 * ticked.length) / points)}%)` : `Point ${shown} of ${points}`;
  return { html, points, shown, isAll, ticked, words };
}

export const stopped = { thinking: 9_000, speaking: 65_000, expected: 80_000 };

export const revealed: CardView = { ...asked, timer: stopped, answer: answer(ANSWER.length, [0, 1]), ratings, hasModel: true, canEdit: true, canReview: true };
