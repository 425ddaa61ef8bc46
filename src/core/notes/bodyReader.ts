import { beginsAnswer, HINT, isDefinition, isPointless, isSeparator, MODEL_CALLOUT, OWN_CALLOUT, says, TO_DO } from './answerLine';
import type { Body } from './body';
import { isChoice, isFirstChoice } from './choices';
import { beginsFollowUps } from './followUps';
import type { Label } from './label';
import { type Line, namesQuestions } from './line';
import type { Role, StatusReason } from './note';
import type { Page } from './page';
import { type Piece, WHOLE } from './places';
import { whyNothing } from './whyNothing';
import { isPlaceholder } from './status';
import { refersBelow } from './words/lexicon';
import { fold } from './words/phrases';

/** Whose lines come: nobody has said yet, an answer's, the question's own, further questions, what is none of these. */
type Whose = 'start' | 'own' | 'model' | 'prompt' | 'followUps' | 'aside';

type GrowingPart = { -readonly [Key in keyof Piece]: Piece[Key] } & { readonly role: Role; readonly lines: string[] };

/** A shorter heading is a title. */
const SHORTEST_SENTENCE = 30;

/** Goes through the lines below a question, one after the other. */
export class BodyReader {
  readonly #page: Page;
  readonly #parts: GrowingPart[] = [];
  readonly #followUps: number[] = [];
  /** Items that ask: follow-ups only if nothing else is written, else part of the answer. */
  readonly #askingItems: { at: number; role: Role }[] = [];
  /** The line that begins the answer; what stands above it is part of the question. */
  readonly #answerBegins: number;
  /** The first of several to choose from; code above it is part of the question. */
  readonly #choicesBegin: number;
  /** Whether the question says that it goes on below. */
  readonly #refersBelow: boolean;
  /** Whether questions are the answer: those to ask at the end. */
  readonly #wantsQuestions: boolean;
  readonly #seen = new Set<StatusReason>();
  #place: Whose = 'start';
  #prompt: Omit<GrowingPart, 'role' | 'lines'> | undefined;
  #slot: Body['slot'];
  #hasOwnSlot = false;
  #hasModelSlot = false;
  #inCallout = false;
  /** Whether it is told as a story: an `A:` is its action then. */
  #inStory = false;
  /** A heading counts with the text below it. */
  #heading = -1;

  constructor(page: Page, question: number, lines: readonly number[]) {
    const { block, title } = page.line(question);
    this.#page = page;
    this.#wantsQuestions = namesQuestions(fold(title.text));
    this.#refersBelow = block.kind !== 'summary' && refersBelow.within(fold(title.text));
    this.#choicesBegin = lines.find((line) => isFirstChoice(page, line)) ?? -1;
    const story = lines.find((line) => page.line(line).label?.kind === 'slot') ?? Infinity;
    this.#answerBegins = lines.find((line) => line < story && beginsAnswer(page.line(line)) && !isFirstChoice(page, line)) ?? -1;
    if (this.#answerBegins >= 0) this.#place = 'prompt';
  }

  /** What stands behind the question on its line. */
  takeInline(line: number, start: number, end: number): void {
    const text = this.#page.line(line).block.text.slice(start, end);
    this.#slot = { line, start };
    this.#place = 'own';
    if (says(text)) this.#write('own', line, start, end, text);
    else this.#seen.add('only-markup');
  }

  take(at: number): void {
    const { kind, text, marker, joined } = this.#page.line(at).block;
    if (marker === 'aside') this.#inCallout = kind === 'open';
    else if (kind === 'rule' && marker === '_' && joined && this.#seen.has('only-a-label')) this.#content(at, WHOLE, '____');
    else if (kind === 'code' && text !== '') this.#code(at, text);
    else if (kind === 'comment' || kind === 'html' || kind === 'rule' || kind === 'code') this.#seen.add('only-markup');
    else if (kind !== 'open' && kind !== 'close') this.#text(at, this.#page.line(at));
  }

  finish(): Body {
    this.#takeHeading();
    return {
      prompt: this.#prompt,
      parts: this.#parts,
      followUps: [...this.#askingItems.map(({ at }) => at), ...this.#followUps],
      tellsApart: this.#hasModelSlot && (this.#hasOwnSlot || this.#has('own')),
      slot: this.#slot,
      nothing: whyNothing(this.#seen, this.#followUps.length + this.#askingItems.length > 0),
    };
  }

  /** A heading with nothing below it that is long enough to say something is the answer itself. */
  #takeHeading(): void {
    const { text } = this.#page.line(this.#heading).block;
    if (this.#parts.length === 0 && text.length >= SHORTEST_SENTENCE) this.#write('own', this.#heading, WHOLE, text.length, text);
  }

  #code(at: number, text: string): void {
    const isAsked = this.#refersBelow || at < this.#choicesBegin;
    if (isAsked && this.#parts.length === 0 && this.#place === 'start') this.#goOn(at, WHOLE);
    else this.#content(at, WHOLE, `code ${text}`);
  }

  #text(at: number, line: Line): void {
    const { text, kind } = line.block;
    if (isSeparator(line)) this.#enter('own', at, text.length);
    else if (isPointless(text) && !(line.label && isDefinition(text))) this.#seen.add('only-markup');
    else if (kind === 'quote' && HINT.test(text) && this.#parts.length === 0) this.#seen.add('only-a-hint');
    else if (line.label && !isFirstChoice(this.#page, at) && this.#label(at, line, line.label)) return;
    else if (kind === 'summary' && !line.label && beginsAnswer(line)) this.#enter('own', at, text.length);
    else if (kind === 'item' && TO_DO.test(text)) return;
    else if (says(text)) this.#words(at, line);
    else this.#mark(at, line);
  }

  #words(at: number, line: Line): void {
    const { text, kind, joined } = line.block;
    if (this.#place === 'aside') {
      if (joined) return;
      this.#place = at < this.#answerBegins ? 'prompt' : 'own';
    }
    if ((this.#inCallout || kind === 'quote') && MODEL_CALLOUT.test(text)) this.#enter('model', at, WHOLE);
    else if (this.#inCallout && OWN_CALLOUT.test(text)) this.#enter('own', at, WHOLE);
    if (this.#place === 'followUps') {
      if (line.title.text !== '' && (kind === 'item' || line.asking.weight >= 0.5)) this.#followUps.push(at);
      else if (!joined) this.#place = 'own';
      if (this.#place === 'followUps') return;
    }
    this.#content(at, WHOLE, text);
  }

  /** Whether the line is dealt with as a label. */
  #label(at: number, { block }: Line, { kind, end, marked }: Label): boolean {
    const rest = says(block.text.slice(end));
    const isFirst = this.#parts.length === 0;
    switch (kind) {
      case 'answer':
      case 'own':
      case 'model':
        if (this.#inStory && kind === 'answer' && /^[\s*_-]*[ar]\b/iu.test(block.text)) return !rest;
        this.#enter(kind === 'model' || MODEL_CALLOUT.test(block.text) ? 'model' : 'own', at, end, kind === 'own');
        break;
      case 'question':
        if (this.#answerBegins < at && block.kind !== 'heading') return false;
        this.#place = 'prompt';
        break;
      case 'followUp':
        this.#place = 'followUps';
        if (rest) this.#followUps.push(at);
        return true;
      case 'hint':
        if ((!marked && rest) || (!isFirst && this.#place !== 'prompt')) return false;
        this.#place = 'aside';
        this.#seen.add('only-a-hint');
        return true;
      case 'detail':
        return marked && isFirst && !/https?:|\]\(/.test(block.text);
      case 'slot':
        this.#inStory = true;
        if (rest) return false;
        this.#seen.add('only-slots');
        if (this.#place === 'start') this.#place = 'own';
        return true;
      default:
        return false;
    }
    if (rest && block.kind === 'heading' && this.#place !== 'prompt') this.#write(this.#role, at, end, block.text.length, block.text.slice(end));
    else if (rest) this.#content(at, end, block.text.slice(end));
    return true;
  }

  #enter(place: Role, line: number, start: number, explicit = false): void {
    this.#place = place;
    this.#seen.add('only-a-label');
    if (place === 'model') this.#hasModelSlot = true;
    else {
      this.#slot ??= { line, start };
      this.#hasOwnSlot ||= explicit || this.#inCallout;
    }
  }

  /** A line without words: a bare `-` keeps the place of an answer. */
  #mark(at: number, { block }: Line): void {
    this.#seen.add('only-markup');
    const role = this.#role;
    const keepsPlace = block.kind === 'item' && this.#place !== 'prompt' && this.#place !== 'aside';
    if (keepsPlace && !this.#has(role)) this.#write(role, at, WHOLE, 0, '-');
  }

  #content(at: number, start: number, text: string): void {
    const { block, asking } = this.#page.line(at);
    const role = this.#role;
    const isFirst = this.#parts.length === 0;
    if (this.#place === 'prompt' || (isFirst && this.#place === 'start' && isChoice(this.#page, at, this.#prompt?.endLine))) this.#goOn(at, start);
    else if (block.kind === 'heading' && !this.#page.hidden.has(at)) this.#heading = this.#heading < 0 ? at : this.#heading;
    else if (this.#place === 'aside') return;
    else if (
      block.kind === 'item' &&
      (this.#isUnanswered || this.#askingItems.length > 0
        ? asking.weight >= 0.8
        : beginsFollowUps(this.#page, at, this.#parts.at(-1)?.endLine, this.#slot?.line)) &&
      !this.#inStory &&
      !this.#wantsQuestions &&
      !/^[\w-]+:: /.test(text)
    )
      this.#askingItems.push({ at, role });
    else {
      if (this.#askingItems.length > 0) this.#takeBack();
      this.#write(role, at, start, block.text.length, text);
    }
  }

  /** Something else is written: the items that ask belong to the answer, as it began with them. */
  #takeBack(): void {
    const heading = this.#heading;
    const isBelow = heading > (this.#askingItems[0]?.at ?? Infinity);
    if (isBelow) this.#heading = -1;
    const first = this.#askingItems[0]?.at ?? Infinity;
    const mark = this.#parts.findIndex(({ line }) => line > first); // alone, below the items
    if (mark >= 0) this.#parts.length = mark;
    for (const { at, role } of this.#askingItems.splice(0)) {
      const { text } = this.#page.line(at).block;
      this.#write(role, at, WHOLE, text.length, text);
    }
    if (isBelow) this.#heading = heading;
  }

  #write(role: Role, at: number, start: number, end: number, text: string): void {
    const last = this.#parts.at(-1);
    if (last?.role === role) {
      Object.assign(last, { endLine: at, end });
      last.lines.push(text);
    } else {
      const from = this.#heading < 0 ? { line: at, start } : { line: this.#heading, start: WHOLE };
      this.#parts.push({ role, ...from, endLine: at, end, lines: [text] });
    }
    this.#heading = -1;
    if (role === 'own') this.#slot ??= { line: at, start };
  }

  /** The question goes on. */
  #goOn(at: number, start: number): void {
    const { length } = this.#page.line(at).block.text;
    this.#prompt = { line: at, start, ...this.#prompt, endLine: at, end: length };
  }

  /** Whether nothing is written, or only that there is no answer yet. */
  get #isUnanswered(): boolean {
    return this.#parts.every(({ lines }) => lines.every(isPlaceholder));
  }

  /** Whose answer is written. */
  get #role(): Role {
    return this.#place === 'model' ? 'model' : 'own';
  }

  #has(role: Role): boolean {
    return this.#parts.some((part) => part.role === role);
  }
}
