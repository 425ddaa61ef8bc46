import { markdownOf } from '../notes/excerpt';
import type { Find } from '../practice/session';
import { cardAsked, type Interview, timeSpent } from './interview';
import { passTime } from './interviewClock';

/** When something is to be signaled: in a quiet way, and once. */
export interface Signal {
  readonly kind: 'half' | 'end';
  /** Milliseconds of what is measured. */
  readonly at: number;
}

/** What a person may see while they are asked: nothing that depends on an answer. The body is Markdown. */
export interface InterviewState {
  readonly turn: number;
  readonly id: string;
  readonly number: number;
  /** How many questions there are, where that is known before. */
  readonly total?: number;
  readonly followsUp?: string;
  readonly uri?: string;
  readonly section: readonly string[];
  readonly question: string;
  readonly body?: string;
  readonly part: 'thinking' | 'speaking';
  /** What that part has taken until now, and may take. Milliseconds. */
  readonly spent: number;
  readonly limit?: number;
  readonly signals: readonly Signal[];
  readonly paused: boolean;
  /** What all of it has taken until now, and may take, where that is said. */
  readonly whole?: { readonly spent: number; readonly limit: number };
}

/** Nothing if it is over. */
export function interviewView(interview: Interview, find: Find, at: number): InterviewState | undefined {
  const card = cardAsked(interview);
  if (!card) return undefined;
  const { limits, now, paused, total, turn, whole, said } = passTime(interview, at);
  const entry = find(card.id)?.entry;
  const part = now.speaking === undefined ? 'thinking' : 'speaking';
  const limit = limits[part];
  return {
    turn,
    id: card.id,
    number: card.number,
    ...(whole === undefined ? { total } : { whole: { spent: timeSpent({ now, said }), limit: whole } }),
    ...(card.parent === undefined ? {} : { followsUp: card.parent }),
    ...(entry ? { uri: entry.uri } : {}),
    section: entry?.question.section ?? [],
    question: entry?.question.text ?? card.text,
    ...(entry?.question.body ? { body: markdownOf(entry.note, entry.question.body) } : {}),
    part,
    spent: now[part] ?? 0,
    ...(limit === undefined ? {} : { limit }),
    signals: limit === undefined ? [] : signalsOf(limit),
    paused,
  };
}

function signalsOf(limit: number): Signal[] {
  return [
    { kind: 'half', at: limit / 2 },
    { kind: 'end', at: limit },
  ];
}
