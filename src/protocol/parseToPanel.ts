import { LABELS, type PanelLabels } from './labels';
import type { ToPanel } from './messages';
import type { AnswerView, Bar, CardView, EmptyView, Figure, Notice, PanelView, RatingView, SummaryView, TimerView, WeakQuestion } from './panelView';
import { type Check, count, either, isAnything, isBoolean, isNumber, list, object, oneOf, text } from './shape';

const TEXT = text(Infinity);
const COUNT = count(Infinity);
const MANY = Infinity;

const isNotice: Check<Notice> = object({ kind: oneOf('info', 'warning'), text: TEXT }, {});

const isEmpty: Check<EmptyView> = object({ kind: oneOf('empty'), title: TEXT, why: TEXT }, { offer: TEXT });

const isTimer: Check<TimerView> = object({ thinking: isNumber, speaking: isNumber }, { running: oneOf('thinking', 'speaking'), expected: isNumber });

const isAnswer: Check<AnswerView> = object({ html: TEXT, points: COUNT, shown: COUNT, isAll: isBoolean, ticked: list(COUNT, MANY) }, { words: TEXT });

const isRating: Check<RatingView> = object({ rating: oneOf(1, 2, 3, 4), label: TEXT }, { wait: TEXT });

const isCard: Check<CardView> = object(
  {
    kind: oneOf('card'),
    turn: COUNT,
    id: TEXT,
    number: COUNT,
    total: COUNT,
    progress: TEXT,
    place: TEXT,
    cram: isBoolean,
    question: TEXT,
    missing: isBoolean,
    gone: isBoolean,
    hasModel: isBoolean,
    notices: list(isNotice, MANY),
    canUndo: isBoolean,
  },
  {
    due: TEXT,
    followsUp: TEXT,
    bodyHtml: TEXT,
    timer: isTimer,
    hint: list(TEXT, MANY),
    answer: isAnswer,
    modelHtml: TEXT,
    writing: object({ text: TEXT }, { problem: TEXT }),
    ratings: list(isRating, 4),
  },
);

const areBars: Check<readonly Bar[]> = list(object({ label: TEXT, value: isNumber, words: TEXT }, { expected: isNumber }), MANY);
const isWeak: Check<WeakQuestion> = object({ question: TEXT, place: TEXT, why: TEXT }, { id: TEXT });

const isFigure: Check<Figure> = object({ value: TEXT, label: TEXT }, {});

const isSummary: Check<SummaryView> = object(
  {
    kind: oneOf('summary'),
    turn: COUNT,
    title: TEXT,
    figures: list(isFigure, MANY),
    ratings: areBars,
    times: areBars,
    days: areBars,
    weakest: list(isWeak, MANY),
    canPracticeWeak: isBoolean,
    notices: list(isNotice, MANY),
    canUndo: isBoolean,
  },
  {},
);

const isLabels = ((value) =>
  typeof value === 'object' && value !== null && LABELS.every((name) => typeof Reflect.get(value, name) === 'string')) as Check<PanelLabels>;

const isToPanel = either<ToPanel>(
  object({ type: oneOf('show'), view: either<PanelView>(isEmpty, isCard, isSummary), labels: isLabels }, {}),
  object({ type: oneOf('keep'), session: isAnything }, {}),
);

/** Reads a message from the host. Others' messages may arrive at the same window; they are ignored. */
export function parseToPanel(message: unknown): ToPanel | undefined {
  return isToPanel(message) ? message : undefined;
}
