import { answersOf } from '../../advice/answers';
import { dateOf, dayOf } from '../../history/days';
import type { PastRating } from '../../history/card';
import { markdownOf } from '../../notes/excerpt';
import { type Addressed, addressedBelow } from '../address';
import { schemaOf } from '../schema';
import { clip } from '../told';
import type { ReadingTool } from '../tool';
import { ID, placeOf, questionOf, rungFor, tagsFor, told } from './question';

/** More of a text is not told, nor of what happened long ago. */
const LONGEST = 20_000;
const RATINGS = 10;
const MOST_POINTS = 100;
const MOST_BELOW = 100;

const RATING = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const;

export const readQuestion: ReadingTool = {
  name: 'rehearse_read_question',
  title: 'Read Interview Question',
  description:
    'Tells one interview question of the user’s notes in full: what it goes on with below its title, the user’s own answer and model answers as Markdown, the points that the answer makes, ' +
    'its follow-up questions with their ids (read and answered by them as any question), its tags, and how it went when the user practiced it.',
  input: schemaOf({ id: ID }, ['id']),
  writes: false,
  run: ({ id }, workspace) => {
    const one = questionOf(workspace, id);
    const { note, question } = one.entry;
    const { step, isStale } = rungFor(one);
    const [own, model] = [answersOf(note, question, 'own'), answersOf(note, question, 'model')];
    const below = addressedBelow(one);
    return {
      ...told(one),
      question: clip(question.text, LONGEST),
      why: question.reason,
      step,
      ...(isStale ? { stale: true } : {}),
      ...placeOf(one),
      tags: tagsFor(one),
      ...(question.body ? { body: clip(markdownOf(note, question.body), LONGEST) } : {}),
      ...(own.length > 0
        ? {
            answer: clip(own.join('\n\n'), LONGEST),
            points: workspace
              .pointsOf(own)
              .slice(0, MOST_POINTS)
              .map((point) => clip(point, LONGEST)),
          }
        : {}),
      ...(model.length > 0 ? { modelAnswer: clip(model.join('\n\n'), LONGEST) } : {}),
      followUps: below.slice(0, MOST_BELOW).map(told),
      history: historyOf(one),
    };
  },
};

/** How it went, the latest last. */
function historyOf({ entry, folder }: Addressed): object {
  const card = folder.knownAt(entry.key)?.card;
  if (!card) return { ratings: [] };
  const ratings = card.ratings.slice(-RATINGS).map((rating) => ratingOf(rating, folder.rollover));
  return { times: card.ratings.length, ratings, ...(card.due ? { due: dateOf(card.due.day) } : {}), ...(card.suspended ? { suspended: true } : {}) };
}

function ratingOf({ rating, when, seconds, coverage }: PastRating, rollover: number): object {
  return {
    date: dateOf(dayOf(when, rollover)),
    rating: RATING[rating],
    ...(seconds === undefined ? {} : { seconds }),
    ...(coverage === undefined ? {} : { pointsSaid: coverage }),
  };
}
