import { reduce } from '../practice/reduce';
import { currentCard, type Facing, FRESH, isRevealed, type Session, startSession } from '../practice/session';
import type { Interview, LeftQuestion } from './interview';

/**
 * An interview is gone through afterwards as in practice: each answer that was given, beside the person's own notes, which
 * are all shown, is ticked and rated. It took the time that it took in the interview.
 */
export function reviewOf(interview: Interview, at: number): Session {
  const { cards, said, turn } = interview;
  return facedIn(interview, { ...startSession(cards.slice(0, said.length), { cram: false, timer: false, at }), turn });
}

/** The review after something happened. What was not known is not asked once more: it is no practice. */
export function reduceReview(interview: Interview): typeof reduce {
  return (review, action) => facedIn(interview, reduce(review, action.type === 'rated' ? { ...action, once: true } : action));
}

/** A card that is come to is revealed. */
function facedIn(interview: Interview, review: Session): Session {
  const said = saidTo(interview, currentCard(review)?.id);
  return said && !isRevealed(review.facing) ? { ...review, facing: facingOf(said) } : review;
}

/** How the question with that id was left. */
export function saidTo({ cards, said }: Interview, id: string | undefined): LeftQuestion | undefined {
  return said[cards.findIndex((card) => card.id === id)];
}

function facingOf({ thinking, speaking }: LeftQuestion): Facing {
  return { ...FRESH, shown: 'all', thinking, ...(speaking === undefined ? {} : { speaking }) };
}
