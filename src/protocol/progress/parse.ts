import type { Figure, WeakQuestion } from '../panelView';
import { type Check, count, either, isNumber, list, object, oneOf, text } from '../shape';
import { type FromProgress, LABELS, type ProgressLabels, type ShowProgress } from './messages';
import type { ProgressView } from './view';

const TEXT = text(Infinity);
const COUNT = count(Infinity);
const MANY = Infinity;
const EMPTY = { empty: TEXT };

const isFigure: Check<Figure> = object({ value: TEXT, label: TEXT }, {});
const isQuestion: Check<WeakQuestion> = object({ question: TEXT, place: TEXT, why: TEXT }, { id: TEXT });
const areQuestions = object({ questions: list(isQuestion, MANY) }, EMPTY);
const isDay = object({ label: TEXT, questions: COUNT, minutes: isNumber, words: TEXT }, { month: TEXT });
const isEvening = object({ label: TEXT, ready: COUNT }, {});
const isTarget = object(
  { name: TEXT, words: TEXT, total: COUNT, evenings: list(isEvening, MANY) },
  { ...EMPTY, ahead: object({ days: COUNT, label: TEXT }, {}) },
);
const isNote = object({ label: TEXT, counts: list(COUNT, MANY), words: TEXT }, { id: TEXT });
const isRow = object({ label: TEXT, cells: list(TEXT, MANY) }, {});

const isView: Check<ProgressView> = object(
  {
    figures: list(isFigure, MANY),
    days: object({ words: TEXT, weekdays: list(TEXT, 7), days: list(isDay, MANY), lately: COUNT }, EMPTY),
    targets: list(isTarget, MANY),
    notes: object({ steps: list(TEXT, MANY), notes: list(isNote, MANY) }, { ...EMPTY, more: TEXT }),
    weakest: areQuestions,
    stalest: areQuestions,
    mocks: object({ days: list(TEXT, MANY), rows: list(isRow, MANY) }, EMPTY),
  },
  { noTargets: TEXT },
);

const areLabels = ((value) =>
  typeof value === 'object' && value !== null && LABELS.every((name) => typeof Reflect.get(value, name) === 'string')) as Check<ProgressLabels>;

const isShow: Check<ShowProgress> = object({ type: oneOf('show'), view: isView, labels: areLabels }, {});

const isFromPage = either<FromProgress>(
  object({ type: oneOf('ready') }, {}),
  object({ type: oneOf('open'), id: text(8_192) }, {}),
  object({ type: oneOf('practice', 'newTarget') }, {}),
);

/** Reads a message from the host. Others' messages may arrive at the same window; they are ignored. */
export function parseShow(message: unknown): ShowProgress | undefined {
  return isShow(message) ? message : undefined;
}

/** Reads a message from the page, which is not to be trusted. */
export function parseFromProgress(message: unknown): FromProgress | undefined {
  return isFromPage(message) ? message : undefined;
}
