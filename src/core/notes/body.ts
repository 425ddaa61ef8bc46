import type { Role, StatusReason } from './note';
import type { Piece } from './places';
import { type Judgment, judge } from './status';

/** What is written as an answer in one piece, and its lines without labels. */
export interface AnswerPart extends Piece {
  readonly role: Role;
  readonly lines: readonly string[];
}

/** What stands below a question, taken apart. */
export interface Body {
  /** How the question goes on. */
  readonly prompt: Piece | undefined;
  readonly parts: readonly AnswerPart[];
  /** The lines that ask further. */
  readonly followUps: readonly number[];
  /** Whether there is a place for an own answer and one for a model answer. */
  readonly tellsApart: boolean;
  /** Where the own answer begins, or would begin: behind its label, if that is there. */
  readonly slot: { readonly line: number; readonly start: number } | undefined;
  /** Why nothing is there, if nothing is. */
  readonly nothing: StatusReason;
}

/** The judgment of the own answer, or of all there is where the note does not tell own and model answers apart. */
export function judgeBody(body: Body, tellsApart: boolean): Judgment {
  const own = body.parts.filter(({ role }) => role === 'own' || !tellsApart).flatMap(({ lines }) => lines);
  if (own.length > 0) return judge(own);
  return { status: 'empty', reason: body.parts.length > 0 ? 'only-a-model-answer' : body.nothing };
}
