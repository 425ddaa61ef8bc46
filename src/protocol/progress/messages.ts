import { either, exactly, object, type Of, oneOf, type Reader, text } from '../../core/reader';
import { progressView } from './view';

/** The words of the page that do not depend on what it shows. */
export const LABELS = [
  'title',
  'days', // titles of the parts
  'lately',
  'targets',
  'notes',
  'weakest',
  'stalest',
  'mocks',
  'asTable', // below a picture: the same as a table
  'day', // heads of columns
  'questions',
  'minutes',
  'ready',
  'note',
  'less', // before and after the squares that tell how much a square is
  'more',
  'today',
  'figure', // head of what is compared between mock interviews
  'practice', // `Practice…`
  'newTarget', // `New Target…`
] as const;

export type ProgressLabels = Of<typeof progressLabels>;
const progressLabels = object(Object.fromEntries(LABELS.map((name) => [name, text()])) as Record<(typeof LABELS)[number], Reader<string>>);

/** What the host says to the page. */
export type ShowProgress = Of<typeof parseShow>;

/** Reads a message from the host. Others' messages may arrive at the same window; they are ignored. */
export const parseShow = exactly({ type: oneOf('show'), view: progressView, labels: progressLabels });

/** What the page says to its host. */
export type FromProgress = Of<typeof parseFromProgress>;

/** Reads a message from the page, which is not to be trusted. */
export const parseFromProgress = either(
  exactly({ type: oneOf('ready') }),
  /** A question or a note that is shown. */
  exactly({ type: oneOf('open'), id: text(8_192) }),
  exactly({ type: oneOf('practice', 'newTarget') }),
);
