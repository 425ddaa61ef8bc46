import type { Formula, RenderWords, ShownImage, Surroundings } from '../markdown/render';
import type { Status } from '../notes/note';
import type { ExportedQuestion } from './exported';

export const EXPORT_FORMATS = ['anki', 'html', 'csv', 'md'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The ending of a file in each format. Anki imports text. */
export const ENDINGS: Readonly<Record<ExportFormat, string>> = { anki: 'txt', html: 'html', csv: 'csv', md: 'md' };

export const ANSWER_MODES = ['shown', 'folded', 'none'] as const;
/** How a page has its answers: below each question, where one opens them, or not at all. */
export type AnswerMode = (typeof ANSWER_MODES)[number];

export const SHEET_COLUMNS = ['question', 'answer', 'status', 'tags', 'note', 'section', 'followsUp', 'model', 'identity'] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** What an export says by itself. */
export interface ExportWords {
  readonly contents: string;
  readonly noAnswer: string;
  readonly model: string;
  readonly showAnswer: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly columns: Readonly<Record<SheetColumn, string>>;
  readonly render: RenderWords;
}

/** What an export is told of the place that it is made for. */
export interface ExportAround {
  /** What it is called: a target, a note, all questions. */
  readonly title: string;
  readonly words: ExportWords;
  /** The language of the words. */
  readonly language: string;
  /** Makes HTML of Markdown, with everything that could run or load something taken out. */
  readonly render: (markdown: string, around: Surroundings) => string;
  readonly formula?: Formula | undefined;
  /** What to show for an image of a question. */
  readonly image: (src: string, question: ExportedQuestion) => ShownImage | undefined;
}

/** The HTML of a piece of Markdown of a question. */
export function htmlOf(markdown: string, question: ExportedQuestion, { render, formula, image, words }: ExportAround, ids: string, heading: number): string {
  return render(markdown, { note: question.text, formula, words: words.render, ids, heading, isElsewhere: true, image: (src) => image(src, question) });
}

/** Text as it may stand in HTML, also in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
