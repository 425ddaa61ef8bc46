import type { QuestionEntry } from '../index/questionEntry';
import { markdownOf } from '../notes/excerpt';
import type { Question, Role } from '../notes/note';
import { currentCard, type Session } from './session';

/** What a person may see now, in Markdown where it is more than a line. */
export type SessionView =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'finished'; readonly total: number }
  | {
      readonly kind: 'card';
      readonly number: number;
      readonly total: number;
      readonly question: string;
      readonly body?: string;
      readonly section: readonly string[];
      /** Only when the card is revealed. */
      readonly revealed?: Revealed;
    };

/** What a card keeps back at first. */
export interface Revealed {
  /** The person's own answer, part by part; nothing if there is none. */
  readonly own: readonly string[];
  readonly model: readonly string[];
  readonly followUps: readonly string[];
}

export function viewOf(session: Session): SessionView {
  const card = currentCard(session);
  const total = session.cards.length;
  if (total === 0) return { kind: 'nothing' };
  if (!card) return { kind: 'finished', total };
  const { text, body, section } = card.question;
  return {
    kind: 'card',
    number: session.position + 1,
    total,
    question: text,
    ...(body ? { body: markdownOf(card.note, body) } : {}),
    section,
    ...(session.revealed ? { revealed: reveal(card) } : {}),
  };
}

function reveal({ question, note }: QuestionEntry): Revealed {
  const answersOf = (wanted: Role): string[] =>
    question.answers.filter(({ role }) => role === wanted).map(({ range }) => markdownOf(note, range));
  return {
    own: question.status === 'empty' ? [] : answersOf('own'),
    model: answersOf('model'),
    followUps: textsOf(question.followUps),
  };
}

/** The texts of some questions, and of their follow-ups after them. */
function textsOf(questions: readonly Question[]): string[] {
  return questions.flatMap(({ text, followUps }) => [text, ...textsOf(followUps)]);
}
