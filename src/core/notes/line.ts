import type { Block } from '../markdown/block';
import { askedIn, type Asking, askingOf, endsWithQuestionMark } from './asking';
import { type Label, labelOf } from './label';
import { isPlaceholder } from './status';
import { endOfCell, readTitle, type Title } from './title';
import { type Heard, heardIn, soundOf } from './votes/grams';
import { type Forest, voteOf } from './votes/forest';
import { WIDTH } from './votes/names';
import { ownNumbers } from './votes/own';
import { says } from './votes/says';
import { SOUND, SURROUNDINGS } from './votes/weights';
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
  #sound: number | undefined;
  #own: Float32Array | undefined;
  #heard: { readonly role: number; readonly heard: Heard } | undefined;
  #keepsPlace: boolean | undefined;
  #vote: { readonly forest: Forest; readonly numbers: Float32Array; readonly vote: number } | undefined;
  #saysAlone: readonly number[] | undefined;

  constructor(block: Block) {
    this.block = block;
  }

  get title(): Title {
    return (this.#title ??= titleOf(this.block.text));
  }

  get asking(): Asking {
    return (this.#asking ??= askingOf(this.title.text, () => this.sound));
  }

  /** How much it sounds like a question: above 0 if it does. */
  get sound(): number {
    return (this.#sound ??= soundOf(SOUND, heardIn(SOUND, 0, askedIn(this.title.text))));
  }

  /** The numbers of `OWN`. */
  get own(): Float32Array {
    return (this.#own ??= ownNumbers(this));
  }

  /** What the trees say of it; the same as before while all that is known of it is, from `start` on. */
  vote(forest: Forest, numbers: Float32Array, start: number): number {
    if (this.#vote?.forest !== forest || !isSame(this.#vote.numbers, numbers, start)) {
      this.#vote = { forest, numbers: numbers.slice(start, start + WIDTH), vote: voteOf(forest, numbers, start) };
    }
    return this.#vote.vote;
  }

  /** Whether it only keeps the place of an answer: `-`, `> -`, `TODO`; not the signs that may stand in any text. */
  get keepsPlace(): boolean {
    return (this.#keepsPlace ??= keepsPlace(this.block));
  }

  /** What is heard in it where it is, in that role, what others stand below. */
  heardAs(role: number): Heard {
    if (this.#heard?.role !== role) this.#heard = { role, heard: heardIn(SURROUNDINGS, role, this.title.text) };
    return this.#heard.heard;
  }

  /** What it says as a title of what stands below it: the numbers of `SAYS`. */
  get says(): readonly number[] {
    return (this.#saysAlone ??= says(this.title.text));
  }

  get endsWithQuestionMark(): boolean {
    return endsWithQuestionMark(this.title.text);
  }

  /** Whether it says, as a title, that model answers stand below it. */
  get saysModelAnswers(): boolean {
    return (this.#saysModels ??= !this.label?.number && modelAnswerTitles.within(fold(this.title.text)));
  }

  /** Whether it is, as a title, above no questions at all: a table of contents, references. */
  get isAside(): boolean {
    return (this.#isAside ??= asideTitles.has(fold(this.title.text).replace(/[\s:：.]+$/u, '')));
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

/** Of a line with tabs, as one copies it from a sheet, the first cell. */
function titleOf(text: string): Title {
  const end = endOfCell(text);
  return end > LONGEST_TITLE ? NO_TITLE : readTitle(end < text.length ? text.slice(0, end) : text);
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

function keepsPlace({ kind, text }: Block): boolean {
  if (kind !== 'item' && kind !== 'quote' && kind !== 'text') return false;
  if (text === '' || text === '-') return kind !== 'text';
  return /\p{L}|_{3}/u.test(text) && isPlaceholder(text);
}

function isSame(row: Float32Array, numbers: Float32Array, start: number): boolean {
  for (let at = 0; at < row.length; at += 1) if (row[at] !== numbers[start + at]) return false;
  return true;
}
