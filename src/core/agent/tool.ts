import type { Edit } from '../authoring/edit';
import type { Note } from '../notes/note';
import type { Input, Schema } from './schema';
import type { AgentWorkspace } from './workspace';

/** What a model is told of a tool. */
interface Described {
  readonly name: string;
  /** For people. */
  readonly title: string;
  readonly description: string;
  readonly input: Schema;
}

/** A tool that only tells something. */
export interface ReadingTool extends Described {
  readonly writes: false;
  run(input: Input, workspace: AgentWorkspace): object;
}

/** A tool that writes into a note, if the person agrees. */
export interface WritingTool extends Described {
  readonly writes: true;
  /** What it would do; nothing is done here. */
  plan(input: Input, workspace: AgentWorkspace): Plan;
}

export type Tool = ReadingTool | WritingTool;

/** What is to be written into a note, for a person to agree to. */
export interface Plan {
  readonly kind: 'answer' | 'follow-up' | 'question';
  readonly uri: string;
  /** The note as it was read: into another text nothing is written. */
  readonly note: Note;
  readonly edits: readonly Edit[];
  /** The path of the note, and the line from 1 on at which the question is that it is about. */
  readonly path: string;
  readonly line: number;
  /** The question that is answered or followed up on, or before the new one; nothing if there is none. */
  readonly question: string | undefined;
  /** What is written. */
  readonly text: string;
  /** What the model is told when it is written. */
  readonly told: object;
}
