import type { QuestionEntry } from '../index/questionEntry';
import { textOf } from '../notes/excerpt';
import type { Status } from '../notes/note';
import { spokenAnswer } from '../speech/speech';
import type { Count } from './count';

interface Row {
  /** Stays the same while a note is edited, so that a tree keeps what is open and what is selected. */
  readonly id: string;
  readonly parent: string | undefined;
  readonly children: readonly string[];
}

export interface NoteNode extends Row {
  readonly kind: 'note';
  readonly uri: string;
  /** Of all its questions, shown or not. */
  readonly count: Count;
}

export interface SectionNode extends Row {
  readonly kind: 'section';
  readonly uri: string;
  readonly title: string;
  /** Of all its questions, shown or not. */
  readonly count: Count;
}

/** All questions of a status that are shown. */
export interface StatusNode extends Row {
  readonly kind: 'status';
  readonly status: Status;
}

export interface QuestionNode extends Row {
  readonly kind: 'question';
  readonly entry: QuestionEntry;
  readonly isFollowUp: boolean;
}

/** A row of the outline. */
export type OutlineNode = NoteNode | SectionNode | StatusNode | QuestionNode;

/** Whether two rows of one id have the same children and show the same. */
export function isSame(one: OutlineNode, other: OutlineNode): boolean {
  if (one === other) return true;
  return areEqual(one.children, other.children) && showsSame(one, other);
}

export function areEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}

function showsSame(one: OutlineNode, other: OutlineNode): boolean {
  if (one.kind === 'question') return other.kind === 'question' && asksSame(one.entry, other.entry);
  if (one.kind === 'status' || other.kind === 'status' || other.kind === 'question') return one.kind === other.kind;
  const { answered, unanswered, total } = one.count;
  return answered === other.count.answered && unanswered === other.count.unanswered && total === other.count.total;
}

/** The text is in the id. */
function asksSame(one: QuestionEntry, other: QuestionEntry): boolean {
  if (one.question === other.question) return true;
  const { reason, shape, section } = one.question;
  if (reason !== other.question.reason || shape !== other.question.shape || !areEqual(section, other.question.section)) return false;
  if (areEqual(ownAnswersOf(one), ownAnswersOf(other))) return true;
  const spoken = spokenAnswer(one.note, one.question);
  const now = spokenAnswer(other.note, other.question);
  return (Object.keys(spoken) as (keyof typeof spoken)[]).every((part) => spoken[part] === now[part]);
}

function ownAnswersOf({ note, question }: QuestionEntry): string[] {
  return question.answers.filter(({ role }) => role === 'own').map(({ range }) => textOf(note, range));
}
