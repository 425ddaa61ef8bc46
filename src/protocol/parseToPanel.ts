import { LABELS, type PanelLabels } from './labels';
import type { ToPanel } from './messages';
import type {
  AnswerView,
  Bar,
  CardView,
  ChangeView,
  ClockView,
  EmptyView,
  Figure,
  InterviewView,
  MissedQuestion,
  Notice,
  PanelView,
  RatingView,
  ReportView,
  SpokenView,
  SummaryView,
  TimerView,
  WeakQuestion,
} from './panelView'; // prettier-ignore
import { type Check, count, either, isAnything, isBoolean, isNumber, list, object, oneOf, text } from './shape';

const TEXT = text(Infinity);
const COUNT = count(Infinity);
const MANY = Infinity;

const isNotice: Check<Notice> = object({ kind: oneOf('info', 'warning', 'passing'), text: TEXT }, {});

const isEmpty: Check<EmptyView> = object({ kind: oneOf('empty'), title: TEXT, why: TEXT }, { offer: TEXT });

const isTimer: Check<TimerView> = object(
  { thinking: isNumber, speaking: isNumber },
  { running: oneOf('thinking', 'speaking'), atMost: isNumber, expected: isNumber },
);

const isAnswer: Check<AnswerView> = object({ html: TEXT, points: COUNT, shown: COUNT, isAll: isBoolean, ticked: list(COUNT, MANY) }, { words: TEXT });

const isSpoken: Check<SpokenView> = object({ words: TEXT, isLong: isBoolean }, {});

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
    canEdit: isBoolean,
    canReview: isBoolean,
    gone: isBoolean,
    hasModel: isBoolean,
    notices: list(isNotice, MANY),
    canUndo: isBoolean,
  },
  {
    due: TEXT,
    followsUp: TEXT,
    bodyHtml: TEXT,
    spoken: TEXT,
    timer: isTimer,
    hint: list(TEXT, MANY),
    hasMoreHints: isBoolean,
    answer: isAnswer,
    modelHtml: TEXT,
    writing: object({ text: TEXT, of: TEXT, isEdit: isBoolean, spoken: isSpoken, outline: TEXT }, { problem: TEXT }),
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

const isClock: Check<ClockView> = object(
  { part: oneOf('thinking', 'speaking'), spent: isNumber, signals: list(object({ kind: oneOf('half', 'end'), at: isNumber }, {}), MANY) },
  { limit: isNumber },
);

const isInterview: Check<InterviewView> = object(
  {
    kind: oneOf('interview'),
    turn: COUNT,
    id: TEXT,
    progress: TEXT,
    place: TEXT,
    question: TEXT,
    clock: isClock,
    paused: isBoolean,
    sounds: isBoolean,
    notices: list(isNotice, MANY),
  },
  { followsUp: TEXT, bodyHtml: TEXT, whole: object({ spent: isNumber, limit: isNumber }, {}), aloud: TEXT },
);

const areWeak = list(isWeak, MANY);
const isChange: Check<ChangeView> = object({ title: TEXT, lines: list(TEXT, MANY), better: areWeak, worse: areWeak }, {});
const isMissed: Check<MissedQuestion> = object({ question: TEXT, place: TEXT, points: list(TEXT, MANY) }, { id: TEXT });

const isReport: Check<ReportView> = object(
  {
    kind: oneOf('report'),
    turn: COUNT,
    title: TEXT,
    figures: list(isFigure, MANY),
    ratings: areBars,
    times: areBars,
    missed: list(isMissed, MANY),
    toWrite: areWeak,
    toPractice: areWeak,
    canPracticeWeak: isBoolean,
    notices: list(isNotice, MANY),
    canUndo: isBoolean,
  },
  { change: isChange },
);

const isLabels = ((value) =>
  typeof value === 'object' && value !== null && LABELS.every((name) => typeof Reflect.get(value, name) === 'string')) as Check<PanelLabels>;

const isToPanel = either<ToPanel>(
  object({ type: oneOf('show'), view: either<PanelView>(isEmpty, isCard, isSummary, isInterview, isReport), labels: isLabels }, {}),
  object({ type: oneOf('keep'), session: isAnything }, {}),
  object({ type: oneOf('spoken'), turn: COUNT, spoken: isSpoken }, {}),
);

/** Reads a message from the host. Others' messages may arrive at the same window; they are ignored. */
export function parseToPanel(message: unknown): ToPanel | undefined {
  return isToPanel(message) ? message : undefined;
}
