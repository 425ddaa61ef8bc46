import type { Claim } from './claims';
import type { Page } from './page';
import { type Piece, WHOLE } from './places';
import type { Judgment } from './status';
import { judge } from './status';
import { TAG } from '../markdown/plainText';
import { fold } from './words/phrases';
import { backLinks, refersBelow } from './words/lexicon';
import type { Role } from './note';

export interface Part extends Piece {
  readonly role: Role;
  readonly lines: readonly string[];
}

/** What stands below a question, taken apart. */
export interface Body {
  readonly prompt: Piece | undefined;
  readonly parts: readonly Part[];
  readonly followUps: readonly number[];
  /** Whether there is a place for an own answer and one for a model answer. */
  readonly tellsApart: boolean;
  /** Where the own answer would begin: behind its label, if that is there. */
  readonly slot: { readonly line: number; readonly start: number } | undefined;
  /** Why nothing is there, if nothing is. */
  readonly nothing: Judgment['reason'];
}

type Place = 'none' | 'own' | 'model' | 'prompt' | 'followUps' | 'aside';

const TO_DO = /^\[ ?\]\s/;
const CHOICE = /^\(?[A-Ea-e①-⑤가나다라마](?:[.):：]|\s*[)）])\s*\S|^`?[A-E]`?[:.)]\s/u;
const SCHEDULE = /^(?:id|collapsed|card-[\w-]+|ease|due|deck|tags|logseq\.[\w.-]+|template):: |^(?:SCHEDULED|DEADLINE|:LOGBOOK|:END)\b|^#[\p{L}\p{N}_/-]+(?:\s+#[\p{L}\p{N}_/-]+)*$|^\^[\w-]+$/u;
/** `> 💡 keywords`: what the answer should be about. */
const HINT = /^[\s*_]*(?:💡|👉|🔑|🧷|ℹ️?)/u;
const OWN_CALLOUT = /^[\s*_]*(?:💡|✏️?|📝|🙋|💭|🤔|🧠|❌)/u;
const MODEL_CALLOUT = /^[\s*_]*(?:✅|☑️?|✔️?|🅰️?|📖|📗)/u;

/** Reads the lines below a question, and what stands behind it on its own line. */
export function readBody(page: Page, { at, inline }: Claim, lines: readonly number[]): Body {
  const reader = new BodyReader(page, at, lines);
  if (inline) reader.takeInline({ line: at, start: inline.start, endLine: at, end: inline.end });
  for (const line of lines) reader.take(line);
  return reader.finish();
}

class BodyReader {
  readonly #page: Page;
  readonly #parts: { role: Role; line: number; start: number; endLine: number; end: number; lines: string[] }[] = [];
  readonly #followUps: number[] = [];
  #provisional: number[] = [];
  /** Whether an answer is labeled further down, so that what stands above it is part of the question. */
  readonly #labelAhead: number;
  /** Whether the question says that it goes on below. */
  readonly #pointsBelow: boolean;
  #place: Place = 'none';
  #prompt: { line: number; start: number; endLine: number; end: number } | undefined;
  #slot: Body['slot'];
  #ownSlot = false;
  #modelSlot = false;
  #sawLabel = false;
  #sawMarkup = false;
  #sawSlots = false;
  #sawHint = false;
  #inCallout = false;
  #inStory = false;
  #heading = -1;
  #asks = true;

  constructor(page: Page, question: number, lines: readonly number[]) {
    this.#page = page;
    this.#pointsBelow = page.line(question).block.kind !== 'summary' && refersBelow.within(fold(page.line(question).title.text));
    this.#labelAhead = this.#firstLabel(lines);
    if (this.#labelAhead >= 0) this.#place = 'prompt';
  }

  #firstLabel(lines: readonly number[]): number {
    for (const line of lines) {
      if (isStory(this.#page.line(line).label?.kind)) return -1;
      if (this.#isAnswerLabel(line) && !this.#isChoice(line)) return line;
    }
    return -1;
  }

  takeInline(piece: Piece): void {
    const text = this.#page.line(piece.line).block.text.slice(piece.start, piece.end);
    this.#slot = { line: piece.line, start: piece.start };
    this.#place = 'own';
    this.#asks = false;
    if (says(text)) this.#add('own', piece.line, piece.start, piece.end, text);
    else this.#sawMarkup = true;
  }

  take(at: number): void {
    const line = this.#page.line(at);
    const { kind, text } = line.block;
    switch (kind) {
      case 'comment':
        this.#sawMarkup = true;
        return;
      case 'open':
        if (line.block.marker === 'aside') this.#inCallout = true;
        return;
      case 'close':
        if (line.block.marker === 'aside') this.#inCallout = false;
        return;
      case 'html':
        this.#sawMarkup = true;
        return;
      case 'rule':
        if (/^_/.test(line.block.marker) && line.block.joined && this.#sawLabel) this.#content(at, WHOLE, '____');
        else this.#sawMarkup = true;
        return;
      case 'code':
        if (text === '') this.#sawMarkup = true;
        else if (this.#pointsBelow && this.#parts.length === 0 && this.#place === 'none') this.#addToPrompt(at, WHOLE);
        else this.#content(at, WHOLE, `code ${text}`);
        return;
      default:
        this.#takeText(at);
    }
  }

  #takeText(at: number): void {
    const line = this.#page.line(at);
    const { text, kind } = line.block;
    if (isPointless(text) || (kind === 'text' && /^\?{1,2}$/.test(text) && line.block.joined)) {
      if (/^\?/.test(text)) this.#enter('own', at, text.length);
      else this.#sawMarkup = true;
      return;
    }
    const label = line.label;
    if (kind === 'quote' && HINT.test(text) && this.#parts.length === 0) {
      this.#sawHint = true;
      return;
    }
    if (label && !this.#isChoice(at) && this.#takeLabel(at, label.kind, label.end, label.marked)) return;
    if (kind === 'summary' && label === undefined) {
      if (this.#isAnswerLabel(at)) {
        this.#place = 'own';
        this.#sawLabel = true;
        return;
      }
    }
    if (kind === 'item' && TO_DO.test(text)) return;
    if (!says(text)) {
      this.#sawMarkup = true;
      if (kind === 'item' || kind === 'quote') this.#mark(at);
      return;
    }
    if (this.#place === 'aside') {
      if (line.block.joined) return;
      this.#place = this.#labelAhead >= 0 && at < this.#labelAhead ? 'prompt' : 'own';
    }
    if (this.#inCallout || kind === 'quote') {
      if (MODEL_CALLOUT.test(text)) this.#enter('model', at, 0);
      else if (OWN_CALLOUT.test(text) && this.#inCallout) this.#enter('own', at, 0);
    }
    if (this.#place === 'followUps') {
      if (line.title.text !== '' && (kind === 'item' || line.asking.weight >= 0.5)) {
        this.#followUps.push(at);
        return;
      }
      if (line.block.joined) return;
      this.#place = 'own';
    }
    this.#content(at, WHOLE, text);
  }

  /** Whether the line is a label and is dealt with. */
  #takeLabel(at: number, kind: string, end: number, marked: boolean): boolean {
    const { text } = this.#page.line(at).block;
    const rest = text.slice(end);
    if (this.#inStory && kind === 'answer' && /^[\s*_-]*[ar]\b/iu.test(text)) return !says(rest);
    switch (kind) {
      case 'answer':
      case 'own':
      case 'model':
        this.#enter(kind === 'model' ? 'model' : 'own', at, end, kind === 'own');
        if (kind === 'answer' && /^[\s*_>]*✅/u.test(text)) this.#enter('model', at, end);
        if (says(rest)) this.#content(at, end, rest);
        return true;
      case 'question':
        if (this.#labelAhead < at && this.#page.line(at).block.kind !== 'heading') return false;
        this.#place = 'prompt';
        if (says(rest)) this.#content(at, end, rest);
        return true;
      case 'followUp':
        this.#place = 'followUps';
        return true;
      case 'hint':
        if (!marked && says(rest)) return false;
        if (this.#parts.length > 0 && this.#place !== 'prompt') return false;
        this.#place = 'aside';
        this.#sawHint = true;
        return true;
      case 'detail':
        if (!marked || this.#parts.length > 0) return false;
        return true;
      case 'slot':
        this.#inStory = true;
        if (says(rest)) return false;
        this.#sawSlots = true;
        if (this.#place === 'none') this.#place = 'own';
        this.#asks = false;
        return true;
      default:
        return false;
    }
  }

  #enter(place: 'own' | 'model', line: number, start: number, explicit = false): void {
    this.#place = place;
    this.#sawLabel = true;
    if (place === 'model') this.#modelSlot = true;
    else {
      this.#slot ??= { line, start };
      if (explicit || this.#inCallout) this.#ownSlot = true;
    }
  }

  /** A bare `-` or `> -`. */
  #mark(at: number): void {
    const role = this.#place === 'model' ? 'model' : 'own';
    if (this.#place === 'prompt' || this.#place === 'aside' || this.#parts.some((part) => part.role === role)) return;
    if (this.#page.line(at).block.kind === 'item') this.#add(role, at, WHOLE, 0, '-');
  }

  #content(at: number, start: number, text: string): void {
    const line = this.#page.line(at);
    if (line.block.kind === 'heading' && this.#place !== 'prompt' && !this.#page.hidden.has(at)) {
      this.#heading = this.#heading < 0 ? at : this.#heading; // it counts with the text below it
      return;
    }
    const { length } = line.block.text;
    if (this.#place === 'prompt' || (this.#parts.length === 0 && this.#place === 'none' && CHOICE.test(line.block.text) && (line.block.kind === 'item' || line.block.joined))) {
      this.#addToPrompt(at, start);
      return;
    }
    if (this.#place === 'aside') return;
    const asks = line.block.kind === 'item' && line.asking.weight >= 0.8;
    if (asks && this.#parts.length === 0 && this.#asks && !/^[\w-]+:: /.test(text)) {
      this.#provisional.push(at);
      return;
    }
    if (this.#provisional.length > 0) this.#takeBack();
    this.#add(this.#place === 'model' ? 'model' : 'own', at, start, length, text);
  }

  #add(role: Role, at: number, start: number, end: number, text: string): void {
    const last = this.#parts.at(-1);
    if (last?.role === role) {
      last.endLine = at;
      last.end = end;
      last.lines.push(text);
    } else if (this.#heading >= 0) this.#parts.push({ role, line: this.#heading, start: WHOLE, endLine: at, end, lines: [text] });
    else this.#parts.push({ role, line: at, start, endLine: at, end, lines: [text] });
    this.#heading = -1;
    this.#slot ??= role === 'own' ? { line: at, start } : undefined;
  }

  #addToPrompt(at: number, start: number): void {
    const { length } = this.#page.line(at).block.text;
    if (this.#prompt) Object.assign(this.#prompt, { endLine: at, end: length });
    else this.#prompt = { line: at, start, endLine: at, end: length };
  }

  /** Items that ask are follow-ups only where nothing else is written; otherwise they belong to the answer. */
  #takeBack(): void {
    for (const at of this.#provisional) {
      const { text } = this.#page.line(at).block;
      this.#add('own', at, WHOLE, text.length, text);
    }
    this.#provisional = [];
  }

  /** `A: one` above `B: two` is a choice and labels no answer. */
  #isChoice(at: number): boolean {
    const { text, kind } = this.#page.line(at).block;
    if (kind === 'heading' || !/^[`*(]*A[`*]*[.):：]/.test(text)) return false;
    const next = [at + 1, at + 2].map((line) => this.#page.line(line).block.text);
    return next.some((one) => /^[`*(]*B[`*]*[.):：]/.test(one));
  }

  #isAnswerLabel(at: number): boolean {
    const { label, block, asking } = this.#page.line(at);
    if (label) {
      const answers = label.kind === 'answer' || label.kind === 'own' || label.kind === 'model';
      return answers && (label.marked || block.kind === 'heading' || block.kind === 'summary' || block.text.slice(label.end).trim() === '');
    }
    if (block.kind === 'text' && block.joined && /^\?{1,2}$/.test(block.text)) return true;
    return block.kind === 'summary' && asking.weight < 0.5;
  }

  finish(): Body {
    const own = this.#parts.filter(({ role }) => role === 'own');
    return {
      prompt: this.#prompt,
      parts: this.#parts,
      followUps: [...this.#provisional, ...this.#followUps],
      tellsApart: this.#modelSlot && (this.#ownSlot || own.length > 0),
      slot: this.#slot,
      nothing: this.#reason(),
    };
  }

  #reason(): Judgment['reason'] {
    if (this.#sawSlots) return 'only-slots';
    if (this.#followUps.length + this.#provisional.length > 0) return 'only-follow-ups';
    if (this.#sawHint) return 'only-a-hint';
    if (this.#sawLabel) return 'only-a-label';
    return this.#sawMarkup ? 'only-markup' : 'nothing-written';
  }
}

/** The judgment of the own answer, or of all there is where the note does not tell own and model answers apart. */
export function judgeBody(body: Body, tellsApart: boolean): Judgment {
  const own = body.parts.filter(({ role }) => role === 'own' || !tellsApart).flatMap(({ lines }) => lines);
  if (own.length > 0) return judge(own);
  return { status: 'empty', reason: body.parts.length > 0 ? 'only-a-model-answer' : body.nothing };
}

/** A slot of a story begins an answer; an `A:` in it is its action. */
function isStory(kind: string | undefined): boolean {
  return kind === 'slot';
}

/** Whether there is anything to read in a line but tags and emphasis. */
function says(text: string): boolean {
  if (/_{3,}/.test(text)) return true;
  return text.replace(TAG, (tag) => (/^<img/i.test(tag) ? 'x' : '')).replace(/&nbsp;|[\s*_~>\u3000\u200B]/gu, '') !== '';
}

/** A link back to the top, the properties of a card: part of no answer. */
function isPointless(text: string): boolean {
  if (SCHEDULE.test(text)) return true;
  if (text.length > 120) return false;
  const link = /^[\s*_⬆↑]*(?:<[^>]*>)*\[*(?:\*\*)?([^\]]*?)(?:\*\*)?\]*(?:\([^)]*\))?[\s*_]*(?:<[^>]*>)*$/u.exec(text)?.[1] ?? text;
  const said = fold(link.replace(TAG, '')).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return said !== '' && said.length <= 40 && backLinks.has(said);
}
