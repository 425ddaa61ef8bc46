import { count, either, exactly, flag, type Of, oneOf, text } from '../core/reader';

export const ACTS = [
  'reveal', // all of the answer
  'point', // one point more of it
  'hint',
  'model', // shows the model answer, or hides it
  'timer', // the same for the timer
  'speak', // thinking is over
  'skip',
  'suspend',
  'undo',
  'open', // the note, beside
  'write',
  'review', // what a model says of the answer, beside
  'followUp', // what it would ask next
  'stopWriting', // the page keeps what was typed
  'end',
  'next', // in a mock interview: all is said
  'pass', // the same: there is nothing to say
  'pause', // stops its clock, or lets it go on
  'mock', // begins one
  'offer', // the next best thing, when nothing can be asked
  'practiceWeak',
  'practiceAll',
  'saveNote',
  'close', // the panel
] as const;

/** No answer that is typed is longer. */
export const LONGEST_TEXT = 1_000_000;

export type Act = (typeof ACTS)[number];

/** The view's, 0 if it has none: what was meant for an earlier card, or pressed twice, is not for the one that is there now. */
const turn = count(1_000_000_000);

/** What the page says to its host. */
export type ToHost = Of<typeof parseToHost>;

/** Reads a message from the page, which is not to be trusted: its exact fields, nothing too long; else nothing. */
export const parseToHost = either(
  exactly({ type: oneOf('ready') }),
  exactly({ type: oneOf('act'), act: oneOf(...ACTS), turn }),
  exactly({ type: oneOf('rate'), rating: oneOf(1, 2, 3, 4), turn }),
  exactly({ type: oneOf('tick'), point: count(100_000), ticked: flag, turn }),
  exactly({ type: oneOf('save'), text: text(LONGEST_TEXT), turn }),
  /** What is typed so far: the host keeps it, for when the page is lost. */
  exactly({ type: oneOf('typed'), text: text(LONGEST_TEXT), turn }),
  /** A link in a note was pressed. */
  exactly({ type: oneOf('link'), href: text(8_192) }),
  /** Open a question of the summary. */
  exactly({ type: oneOf('openCard'), id: text(4_096) }),
);
