import type { QuestionEntry } from '../index/questionEntry';
import { textOf } from '../notes/excerpt';
import { spokenAnswer } from '../speech/speech';
import type { Count } from './count';
import type { Group } from './groups';
import type { TargetSummary } from '../targets/summary';
import type { FileProblem } from '../targets/targetsFile';
import { isSamePractice, type Practiced, type Waiting } from './practiced';

interface Row {
  /** Stays the same while a note is edited, so that a tree keeps what is open and what is selected. */
  readonly id: string;
  readonly parent: string | undefined;
  readonly children: readonly string[];
}

export interface NoteNode extends Row {
  readonly kind: 'note';
  readonly uri: string;
  /** Of its questions that are shown. */
  readonly count: Count;
}

export interface SectionNode extends Row {
  readonly kind: 'section';
  readonly uri: string;
  readonly title: string;
  /** Of its questions that are shown. */
  readonly count: Count;
}

/** Lines of a note of which only the person knows whether they are questions. It stands alone for a note without others. */
export interface PerhapsNode extends Row {
  readonly kind: 'perhaps';
  readonly uri: string;
  readonly lines: number;
}

/** A note that is too large to be read. */
export interface TooLargeNode extends Row {
  readonly kind: 'too large';
  readonly uri: string;
  readonly bytes: number;
}

/** All questions that are shown and have the same status, are asked again at that time, or have that tag. */
export type GroupNode = Row & Group;

export interface QuestionNode extends Row {
  readonly kind: 'question';
  readonly entry: QuestionEntry;
  readonly isFollowUp: boolean;
  readonly practiced: Practiced | undefined;
  /** In how many days it comes back, if questions are grouped by that. */
  readonly dueIn: number | undefined;
}

/** What is to be practiced today; its children are questions that have a row elsewhere, too. */
export interface DueNode extends Row {
  readonly kind: 'due';
  readonly questions: number;
}

export interface DueQuestionNode extends Row {
  readonly kind: 'due question';
  readonly entry: QuestionEntry;
  readonly isFollowUp: boolean;
  readonly practiced: Practiced | undefined;
  readonly waiting: Waiting;
}

/** What somebody prepares for; below it is what is to be done for it today. */
export interface TargetNode extends Row {
  readonly kind: 'target';
  readonly target: TargetSummary;
}

/** Something to say or to write today, that it will not be enough, or that something of it is gone. */
export type TargetTask = 'say' | 'write' | 'short' | 'gone';

export interface TargetTaskNode extends Row {
  readonly kind: 'target task';
  readonly task: TargetTask;
  readonly target: TargetSummary;
}

/** Something is wrong with the file of targets in a folder. */
export interface TargetsProblemNode extends Row {
  readonly kind: 'targets problem';
  readonly folder: string;
  readonly problem: FileProblem;
}

/** A row that is of no note. */
type OfTargets = TargetNode | TargetTaskNode | TargetsProblemNode;

/** A row of the outline. */
export type OutlineNode = OfTargets | NoteNode | PerhapsNode | TooLargeNode | SectionNode | GroupNode | QuestionNode | DueNode | DueQuestionNode;

/** Whether two rows of one id have the same children and show the same. */
export function isSame(one: OutlineNode, other: OutlineNode): boolean {
  if (one === other) return true;
  return areEqual(one.children, other.children) && showsSame(one, other);
}

export function areEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}

function showsSame(one: OutlineNode, other: OutlineNode): boolean {
  if (isQuestion(one)) return isQuestion(other) && asksSame(one.entry, other.entry) && isSamePractice(one.practiced, other.practiced) && waitsSame(one, other);
  if (isOfTargets(one)) return isOfTargets(other) && JSON.stringify(one) === JSON.stringify(other);
  if (one.kind === 'due') return other.kind === 'due' && one.questions === other.questions;
  if (one.kind === 'too large') return other.kind === 'too large' && one.bytes === other.bytes;
  if (one.kind === 'tag') return other.kind === 'tag' && one.tag === other.tag;
  if (one.kind === 'perhaps') return other.kind === 'perhaps' && one.lines === other.lines;
  if (!('count' in one && 'count' in other)) return one.kind === other.kind;
  const { answered, unanswered, total } = one.count;
  return answered === other.count.answered && unanswered === other.count.unanswered && total === other.count.total;
}

function isQuestion(node: OutlineNode): node is QuestionNode | DueQuestionNode {
  return node.kind === 'question' || node.kind === 'due question';
}

function isOfTargets({ kind }: OutlineNode): boolean {
  return kind === 'target' || kind === 'target task' || kind === 'targets problem';
}

function waitsSame(one: OutlineNode, other: OutlineNode): boolean {
  if (one.kind === 'question') return other.kind === 'question' && one.dueIn === other.dueIn;
  if (one.kind !== 'due question' || other.kind !== 'due question') return false;
  if ('days' in one.waiting) return 'days' in other.waiting && one.waiting.days === other.waiting.days;
  return 'minutes' in other.waiting && one.waiting.minutes === other.waiting.minutes;
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
