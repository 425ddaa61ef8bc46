import type { Position, Range } from '../text/range';
import type { AnswerPart } from './body';
import type { Claim } from './claims';
import type { Draft } from './draft';
import type { Question } from './note';
import type { Piece } from './places';

/** A question on lines that have moved down so far. */
export function movedDraft(draft: Draft, by: number): Draft {
  if (by === 0) return draft;
  const { claim, last, end, body, nested } = draft;
  const { prompt, slot, parts, followUps } = body;
  return {
    ...draft,
    claim: movedClaim(claim, by),
    last: last + by,
    end: end + by,
    body: {
      ...body,
      prompt: prompt && movedPiece(prompt, by),
      parts: parts.map((part): AnswerPart => movedPiece(part, by)),
      followUps: followUps.map((at) => at + by),
      slot: slot && { ...slot, line: slot.line + by },
    },
    nested: nested.map((one) => movedDraft(one, by)),
  };
}

function movedClaim(claim: Claim, by: number): Claim {
  const { at, first, last, end, stop, from } = claim;
  return {
    ...claim,
    at: at + by,
    ...(first === undefined ? {} : { first: first + by }),
    ...(last === undefined ? {} : { last: last + by }),
    ...(end === undefined ? {} : { end: end + by }),
    ...(stop === undefined ? {} : { stop: stop + by }),
    ...(from === undefined ? {} : { from: from + by }),
  };
}

function movedPiece<P extends Piece>(piece: P, by: number): P {
  return { ...piece, line: piece.line + by, endLine: piece.endLine + by };
}

/** A question whose rows have moved down so far. */
export function movedQuestion(question: Question, by: number): Question {
  if (by === 0) return question;
  const { text, range, body, answers, answerAt, followUps, ...rest } = question;
  return {
    text,
    range: movedRange(range, by),
    ...(body ? { body: movedRange(body, by) } : {}),
    answers: answers.map(({ role, range: of }) => ({ role, range: movedRange(of, by) })),
    answerAt: movedPosition(answerAt, by),
    followUps: followUps.map((one) => movedQuestion(one, by)),
    ...rest,
  };
}

function movedRange({ start, end }: Range, by: number): Range {
  return { start: movedPosition(start, by), end: movedPosition(end, by) };
}

function movedPosition({ line, character }: Position, by: number): Position {
  return { line: line + by, character };
}
