/** What a rendering is told of the place it is made for. What is not said is not shown: no image, no formula. */
export interface Surroundings {
  /** What to show for an image: it, a link to it, or, if nothing, its description alone. */
  image?(src: string): ShownImage | undefined;
  /** What makes MathML of a formula, see `formulasIn`; without it formulas are shown as they are written. */
  readonly formula?: Formula | undefined;
  /** The whole note: links and footnotes may be defined anywhere in it. */
  readonly note?: string | undefined;
  readonly words?: RenderWords | undefined;
  /** What the ids begin with; each rendering that is on a page at the same time has its own. */
  readonly ids?: string | undefined;
  /** Whether links that begin at the note are left out, as from elsewhere they lead nowhere. */
  readonly isElsewhere?: boolean | undefined;
  /** The level of the highest headings, 3 unless told: the page has some above it. */
  readonly heading?: number | undefined;
}

export type ShownImage = { readonly src: string } | { readonly link: string };

/** The MathML of a formula in TeX, or nothing if it cannot be understood. */
export type Formula = (tex: string, isBlock: boolean) => string | undefined;

/** What a rendering says by itself, in the person's language. */
export interface RenderWords {
  readonly footnotes: string;
  /** Of the link from a footnote to where it is called. */
  readonly backToText: string;
  /** Of a box in a task list. */
  readonly done: string;
  readonly notDone: string;
  /** Of what is too much to be laid out. */
  readonly asWritten: string;
}

export const ENGLISH: RenderWords = {
  footnotes: 'Footnotes',
  backToText: 'Back to the text',
  done: 'Done',
  notDone: 'Not done',
  asWritten: 'This is too much to be laid out, so it is shown as it is written.',
};
