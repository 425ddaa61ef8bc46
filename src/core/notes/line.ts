import type { Block } from '../markdown/block';
import { type Asking, askingOf } from './asking';
import { type Label, labelOf } from './label';
import { readTitle, type Title } from './title';
import { fold } from './words/phrases';
import { asideTitles, guideTitles, interviewTitles, modelAnswerTitles, questionTitles } from './words/lexicon';

/** A longer line is no title, no label and no question. */
const LONGEST_TITLE = 600;
const NO_TITLE: Title = { text: '', start: 0, end: 0, labeled: false, number: '', bold: false, card: false };

/** A block, with what is made out of it when it is asked for; once, since a line stays as long as nobody edits it. */
export class Line {
  readonly block: Block;
  #title: Title | undefined;
  #asking: Asking | undefined;
  #says: boolean | undefined;
  #saysModels: boolean | undefined;
  #isAside: boolean | undefined;
  #label: Label | null | undefined;

  constructor(block: Block) {
    this.block = block;
  }

  get title(): Title {
    return (this.#title ??= this.block.text.length > LONGEST_TITLE ? NO_TITLE : readTitle(this.block.text));
  }

  get asking(): Asking {
    return (this.#asking ??= askingOf(this.title.text));
  }

  /** Whether it says, as a title, that questions stand below it; an interview is not enough. */
  get namesQuestions(): boolean {
    return namesQuestions(fold(this.title.text));
  }

  /** Whether it says, as a title, that model answers stand below it. */
  get saysModelAnswers(): boolean {
    return (this.#saysModels ??= !this.label?.number && modelAnswerTitles.within(fold(this.title.text)));
  }

  /** Whether it is, as a title, above no questions at all: a table of contents, references. */
  get isAside(): boolean {
    return (this.#isAside ??= isAside(fold(this.title.text).replace(/[\s:：.]+$/u, ''), this.asking.weight));
  }

  /** Whether it says, as a title, that questions stand below it. */
  get saysQuestions(): boolean {
    return (this.#says ??= saysQuestions(fold(this.title.text)));
  }

  get label(): Label | undefined {
    if (this.#label === undefined) this.#label = labelOf(this.block.text.slice(0, 200)) ?? null;
    return this.#label ?? undefined;
  }
}

/** What is beyond the last line. */
export const NO_LINE = new Line({
  kind: 'comment',
  line: 0,
  endLine: 0,
  start: 0,
  column: 0,
  text: '',
  indent: 0,
  level: 0,
  marker: '',
  joined: false,
});

/** "Interview questions" says that there are some, "Interview" does unless it is a guide to them. */
export function saysQuestions(title: string): boolean {
  return namesQuestions(title) || (interviewTitles.within(title) && !guideTitles.within(title));
}

export function namesQuestions(title: string): boolean {
  return questionTitles.within(title);
}

export function isGuide(title: string): boolean {
  return guideTitles.within(title) && !questionTitles.within(title);
}

/** `References`, and `Quiz notes` as well, if it does not ask. */
function isAside(title: string, asking: number): boolean {
  return asideTitles.has(title) || (asking === 0 && title.split(' ').length <= 4 && asideTitles.atEndOf(title) > 0);
}
