import { isPointless } from '../notes/answerLine';
import type { Note, Question, Status } from '../notes/note';
import { type Reading, read } from '../notes/reading';
import { isPlaceholder, judge } from '../notes/status';
import { Lines } from '../text/lines';
import { waysToSay } from './careful';
import { changesOnly, questionAt } from './change';
import { Desk, type Item } from './desk';
import type { Edit } from './edit';
import { written } from './place';
import { placesFor } from './placesFor';
import { layOut, onOneRow } from './rowsOfAnswer';
import { type TypedLine, typedLines } from './typed';
import { overPlaceholder, placeFor } from './writeAnswer';

/** So many characters are read to find a place that does. */
const READ_AT_MOST = 40_000_000;
const FEWEST_READS = 16;
const MOST_READS = 400;

/** What is to be written over a stretch of the note, which is empty where nothing has to go. */
interface Spot {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** What was written as an answer and stays, behind the new one. */
  readonly kept: string;
}

/** A text in a spot. */
interface Attempt extends Spot {
  readonly body: string;
}

/**
 * Puts what a person typed as the answer to a question into the note, as that is written. Nothing, if there is an answer
 * already, or no way to write this one so that just this question is answered, with all of it, and all others are as before.
 */
export function saveAnswer(note: Note, question: Question, text: string): readonly Edit[] | undefined {
  const desk = Desk.of(note);
  const item = desk?.find(question);
  const lines = typedLines(text);
  if (!desk || !item || lines.length === 0) return undefined;
  const proof = new Proof(desk, item, lines);
  const found = proof.first(attempts(desk, item, lines));
  if (!found) return undefined;
  const { start, end, before, body, after } = found;
  return [{ range: desk.lines.range(start, end), text: written(desk, before + body + after) }];
}

/** Says the same in all ways at the best place, before it goes to another. */
function* attempts(desk: Desk, item: Item, lines: readonly TypedLine[]): Generator<Attempt> {
  const { claim } = item.draft;
  const ways = waysToSay(lines, levelOf(desk, item));
  for (const spot of spotsFor(desk, item)) {
    if (claim.inline && (claim.shape === 'table' || claim.shape === 'card')) {
      for (const way of ways) yield { ...spot, body: onOneRow(way, claim.shape === 'table') };
      continue;
    }
    for (const way of ways) for (const { less, before, body } of layOut(way, rowAt(desk, spot))) yield { ...shortened(spot, less, before), body };
    if (claim.inline) yield { ...spot, body: onOneRow(lines, false) };
  }
}

function* spotsFor(desk: Desk, item: Item): Generator<Spot> {
  if (item.question.status === 'placeholder') {
    const spot = placeholderSpot(desk, item);
    if (spot) yield spot;
  }
  if (item.question.status !== 'empty') return;
  const best = placeFor(desk, item);
  if (!best) return;
  const others = placesFor(desk, item).filter(({ at, before }) => at !== best.at || before !== best.before);
  for (const { at, before, after } of [best, ...others]) yield { start: at, end: at, before, after: after + apartFromRule(desk, at), kept: '' };
}

/** A rule right below a text would make it a title. */
function apartFromRule(desk: Desk, at: number): string {
  const { line } = desk.lines.position(at);
  return desk.text.slice(at, desk.endOfRow(line)).trim() === '' && /^\s*(?:-+|=+)\s*$/.test(desk.row(line + 1) ?? '') ? '\n' : '';
}

/** What keeps the place goes, all of it; what stands beside it stays. */
function placeholderSpot(desk: Desk, item: Item): Spot | undefined {
  const { edits: [edit], select } = overPlaceholder(desk, item);
  const range = edit?.range ?? select;
  const [start, end] = [desk.lines.offset(range.start), desk.lines.offset(range.end)];
  const own = item.question.answers.filter(({ role }) => role === 'own').at(-1) ?? item.question.answers.at(-1);
  if (!own) return undefined;
  const last = Math.max(end, desk.lines.offset(own.range.end));
  const rest = desk.text.slice(end, last);
  const isAll = rest.split(/\r\n|\r|\n/).every((row) => row.replace(/^[\s>]+/, '') === '' || isPlaceholder(row.replace(/^[\s>]+/, '')));
  const before = (edit?.text ?? '').replace(/\r\n|\r/g, '\n');
  return { start, end: isAll ? last : end, before, after: '', kept: isAll ? '' : rest };
}

/** The row that the answer begins on, up to there. */
function rowAt(desk: Desk, { start, before }: Spot): string {
  const row = desk.lines.offset({ line: desk.lines.position(start).line, character: 0 });
  return (desk.text.slice(row, start) + before).split('\n').at(-1) ?? '';
}

/** Without so many characters at the end of what is before it, and with others. */
function shortened(spot: Spot, less: number, more: string): Spot {
  const inNote = Math.max(0, less - spot.before.length);
  return { ...spot, start: spot.start - inNote, before: spot.before.slice(0, Math.max(0, spot.before.length - less)) + more };
}

/** The level of the title that the question is or stands under. */
function levelOf({ page }: Desk, { draft: { claim } }: Item): number {
  const { block } = page.line(claim.at);
  return block.kind === 'heading' ? block.level : page.line(page.above(claim.at)).block.level;
}

/** Reads what would become of the note. */
class Proof {
  readonly #desk: Desk;
  readonly #question: Question;
  readonly #statuses: readonly Status[];
  readonly #titles: number;
  #reads: number;

  constructor(desk: Desk, { question }: Item, lines: readonly TypedLine[]) {
    this.#desk = desk;
    this.#question = question;
    const { status } = judge(lines.map(({ text }) => text).filter((text) => text !== ''));
    this.#statuses = status === 'answered' ? ['answered'] : ['answered', 'draft', 'placeholder'];
    this.#titles = lines.length;
    this.#reads = Math.max(FEWEST_READS, Math.min(MOST_READS, READ_AT_MOST / (desk.text.length + 1)));
  }

  /** The first that does; else the first for which follow-ups without answers become a part of this one. */
  first(all: Iterable<Attempt>): Attempt | undefined {
    let second: Attempt | undefined;
    for (const one of all) {
      if (this.#reads <= 0) break;
      const after = this.#read(one);
      if (this.#holds(one, after, true)) return one;
      if (!second && this.#question.followUps.length > 0 && this.#holds(one, after, false)) second = one;
    }
    return second;
  }

  #read({ start, end, before, body, after }: Attempt): Reading {
    this.#reads -= 1;
    const { text, reading } = this.#desk;
    return read(text.slice(0, start) + written(this.#desk, before + body + after) + text.slice(end), reading);
  }

  /** Whether the own answer is what was typed, all of it, and nothing else has changed. */
  #holds({ start, before, body, kept }: Attempt, { note }: Reading, strict: boolean): boolean {
    if (!changesOnly(this.#desk.note, note, this.#question, this.#statuses, strict, this.#titles)) return false;
    const from = start + written(this.#desk, before).length;
    const to = from + written(this.#desk, body).length;
    const lines = new Lines(note.text);
    let at = from;
    const [missing, beyond]: [string[], string[]] = [[], []];
    for (const { role, range } of questionAt(note.questions, this.#question)?.answers ?? []) {
      if (role !== 'own') continue;
      const [first, last] = [lines.offset(range.start), lines.offset(range.end)];
      beyond.push(note.text.slice(first, Math.min(last, from)), note.text.slice(Math.max(first, to), last));
      if (first < to && last > at) {
        missing.push(note.text.slice(at, Math.max(at, first)));
        at = Math.max(at, Math.min(last, to));
      }
    }
    missing.push(note.text.slice(at, to));
    return missing.every(isSilent) && (!strict || wordsOf(beyond.join('')) === wordsOf(kept));
  }
}

/** Whether there is nothing in it to say: marks, rules, tags, comments, what ends a block of code. */
function isSilent(text: string): boolean {
  const rows = text.replace(/<!--[^]*?-->/g, '').split(/\r\n|\r|\n/);
  return rows.every((row) => !/[\p{L}\p{N}]/u.test(row.replace(/<[^<>]*>/g, '')) || isPointless(row.trim()));
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}]+/gu, '');
}
