import type { Rating } from '../history/event';
import type { Known, Progress } from '../history/known';
import type { QuestionEntry } from '../index/questionEntry';
import { hashOf } from '../history/sha256';
import type { Wait } from '../history/schedule';
import { editableAnswer } from '../notes/editable';
import { markdownOf } from '../notes/excerpt';
import type { Role } from '../notes/note';
import { isUnanswered } from '../outline/unanswered';
import type { Rates } from '../speech/speech';
import type { Need } from '../targets/neededNext';
import { growing, pass } from './clock';
import type { SessionNotice } from './session';
import { currentCard, type Facing, type Find, isRevealed, type Session } from './session';
import { expectedOf, RATINGS, type Summary, summaryOf } from './summary';

/** What a view needs besides the notes. */
export interface CardNeeds extends Pick<Progress, 'waits' | 'forecast'> {
  readonly rates: Rates;
  /** What a question is needed for next. */
  readonly needOf?: (entry: QuestionEntry) => Need | undefined;
}

/** What a person may see now. */
export type SessionView = CardState | SummaryState;

/** A rating, and how long the question waits then: where that is until the day that it is needed on, it is ready for it. */
export interface RatingState {
  readonly rating: Rating;
  readonly wait?: Wait;
  readonly readyFor?: string;
}

export interface TimerState {
  /** Milliseconds; `thinking` is the whole time where the person did not say that they began to speak. */
  readonly thinking: number;
  readonly speaking?: number;
  /** What grows now; nothing while away, while writing and after the reveal. */
  readonly running?: 'thinking' | 'speaking';
  /** How long it takes to say the answer, if there is one. */
  readonly expectedSeconds?: number;
}

/** Texts are Markdown, but for the question and the titles. */
export interface CardState {
  readonly kind: 'card';
  /** Changes whenever another card is shown. */
  readonly turn: number;
  readonly id: string;
  /** Of how many questions it is which; a follow-up has the number of its question. */
  readonly number: number;
  readonly total: number;
  readonly cram: boolean;
  /** It was asked before in this session. */
  readonly again: boolean;
  readonly canUndo: boolean;
  readonly notices: readonly SessionNotice[];
  /** Its question is not in the notes now: it can only be skipped. */
  readonly gone: boolean;
  readonly uri?: string;
  readonly section: readonly string[];
  /** The question that it follows up on. */
  readonly followsUp?: string;
  readonly question: string;
  /** What the question goes on with below its title. */
  readonly body?: string;
  /** Nothing if it is hidden. */
  readonly timer?: TimerState;
  readonly revealed: boolean;
  /** The answer's parts, to take a hint from, if one is wanted and not all is revealed. Only the hint may leave the host. */
  readonly hintFrom?: readonly string[];
  /** How many key words of the hint may leave the host. */
  readonly hinted?: number;
  /** The person's own answer, when it is revealed. No more than `shown` points of it may leave the host. */
  readonly answer?: { readonly parts: readonly string[]; readonly shown: number | 'all'; readonly ticked: readonly number[] };
  /** No answer of the person's own is written: it may be written now. */
  readonly missing: boolean;
  /** The answer is shown and may be edited. */
  readonly canEdit: boolean;
  /** There is a model answer, and it may be asked for now. */
  readonly hasModel: boolean;
  /** When it was asked for. */
  readonly model?: readonly string[];
  /** `of` tells what is written from all else that is: an answer that is edited, once it has changed, too. */
  readonly writing?: { readonly text: string; readonly isEdit: boolean; readonly of: string };
  /** When it may be rated. No waits when cramming. */
  readonly ratings?: readonly RatingState[];
}

export interface SummaryState extends Summary {
  readonly kind: 'summary';
  readonly turn: number;
  readonly canUndo: boolean;
  readonly notices: readonly SessionNotice[];
}

export function viewOf(session: Session, find: Find, now: number, around: CardNeeds): SessionView {
  const { turn, steps, notices } = session;
  const common = { turn, canUndo: steps.length > 0, notices };
  const card = currentCard(session);
  if (!card) return { kind: 'summary', ...common, ...summaryOf(session, find, around) };
  const known = find(card.id);
  const expectedSeconds = known && expectedOf(known, around.rates);
  return {
    kind: 'card',
    ...common,
    id: card.id,
    number: card.number,
    total: session.total,
    cram: session.cram,
    again: card.again ?? false,
    gone: known === undefined,
    ...(session.timer ? { timer: timerOf(session, now, expectedSeconds) } : {}),
    revealed: isRevealed(session.facing),
    ...(known ? cardOf(known, session.facing) : { section: [], question: card.text, missing: false, canEdit: false, hasModel: false }),
    ...(card.parent === undefined ? {} : { followsUp: card.parent }),
    ...writingOf(card.id, session.facing),
    ...(known && isRevealed(session.facing) ? { ratings: ratingsOf(session.cram ? undefined : around.waits(card.id), around.needOf?.(known.entry)) } : {}),
  };
}

type ShownCard = Pick<CardState, 'uri' | 'section' | 'question' | 'body' | 'hintFrom' | 'hinted' | 'answer' | 'missing' | 'canEdit' | 'hasModel' | 'model'>;

function cardOf({ entry: { uri, note, question } }: Known, facing: Facing): ShownCard {
  const { shown, ticked } = facing;
  const revealed = isRevealed(facing);
  const answersOf = (wanted: Role): string[] => question.answers.filter(({ role }) => role === wanted).map(({ range }) => markdownOf(note, range));
  const own = question.status === 'empty' ? [] : answersOf('own');
  const model = revealed ? answersOf('model') : [];
  return {
    uri,
    section: question.section,
    question: question.text,
    ...(question.body ? { body: markdownOf(note, question.body) } : {}),
    ...(facing.hint > 0 && shown !== 'all' && own.length > 0 ? { hintFrom: own, hinted: facing.hint } : {}),
    ...(revealed && own.length > 0 ? { answer: { parts: own, shown, ticked } } : {}),
    missing: isUnanswered(question),
    canEdit: revealed && editableAnswer(note, question) !== undefined,
    hasModel: model.length > 0,
    ...(facing.model && model.length > 0 ? { model } : {}),
  };
}

function writingOf(id: string, { edited, writing }: Facing): Pick<CardState, 'writing'> {
  if (writing === undefined) return {};
  return { writing: { text: writing, isEdit: edited !== undefined, of: edited === undefined ? id : `${id} ${hashOf(edited)}` } };
}

function timerOf(session: Session, now: number, expectedSeconds: number | undefined): TimerState {
  const { facing, since } = pass(session, now);
  const running = since === undefined ? undefined : growing(facing);
  return {
    thinking: facing.thinking,
    ...(facing.speaking === undefined ? {} : { speaking: facing.speaking }),
    ...(running ? { running } : {}),
    ...(expectedSeconds === undefined ? {} : { expectedSeconds }),
  };
}

function ratingsOf(waits: Readonly<Record<Rating, Wait>> | undefined, need: Need | undefined): RatingState[] {
  return RATINGS.map((rating) => {
    const wait = waits?.[rating];
    if (!wait) return { rating };
    return need && 'days' in wait && wait.days >= need.days ? { rating, wait, readyFor: need.name } : { rating, wait };
  });
}
