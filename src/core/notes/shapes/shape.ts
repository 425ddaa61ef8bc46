import type { MarkdownText } from '../../markdown/parse';
import type { Question } from '../note';

/** One way of writing questions and answers. */
export interface Shape {
  readonly id: string;
  /** A cheap look at the text before it is parsed: false means that there is surely nothing of this shape in it. */
  mayOccurIn(text: string): boolean;
  read(markdown: MarkdownText): Question[];
}
