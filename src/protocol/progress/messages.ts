import type { ProgressView } from './view';

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

export type ProgressLabels = Readonly<Record<(typeof LABELS)[number], string>>;

/** What the host says to the page. */
export interface ShowProgress {
  readonly type: 'show';
  readonly view: ProgressView;
  readonly labels: ProgressLabels;
}

/** What the page says to its host. */
export type FromProgress =
  | { readonly type: 'ready' }
  /** A question or a note that is shown. */
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'practice' | 'newTarget' };
