import { isPointless } from '../notes/answerLine';
import type { Answer, Note, Question, Status } from '../notes/note';
import { type Reading, readAgain } from '../notes/reading';
import { judge } from '../notes/status';
import { Lines } from '../text/lines';
import { type Care, changesOnly, questionAt } from './change';
import type { Desk, Item } from './desk';
import { written } from './place';
import type { WritingSpot } from './spot';
import type { TypedLine } from './typed';

/** So many characters are read to find a place that does. */
const READ_AT_MOST = 40_000_000;
const FEWEST_READS = 16;
const MOST_READS = 400;

/** A text in a spot. */
export interface Attempt extends WritingSpot {
  readonly body: string;
}

/** Reads what would become of the note. */
export class Proof {
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

  /** The first that changes nothing else; else the first after which all is still asked. */
  first(all: Iterable<Attempt>): Attempt | undefined {
    let second: Attempt | undefined;
    for (const one of all) {
      if (this.#reads <= 0) break;
      const after = this.#read(one);
      if (this.#holds(one, after, 'as-before')) return one;
      if (!second && this.#holds(one, after, 'still-asked')) second = one;
    }
    return second;
  }

  #read({ start, end, before, body, after }: Attempt): Reading {
    this.#reads -= 1;
    const { text, reading } = this.#desk;
    return readAgain(reading, text.slice(0, start) + written(this.#desk, before + body + after) + text.slice(end));
  }

  /** Whether the own answer is what was typed, all of it, beside what stays there, and nothing else has changed. */
  #holds({ start, end, before, body }: Attempt, { note }: Reading, care: Care): boolean {
    if (!changesOnly(this.#desk.note, note, this.#question, this.#statuses, care, this.#titles)) return false;
    const from = start + written(this.#desk, before).length;
    const to = from + written(this.#desk, body).length;
    const answers = questionAt(note.questions, this.#question)?.answers ?? [];
    const { around, within } = ownText(note, answers, from, to);
    return isSilent(within) && wordsOf(around) === wordsOf(ownText(this.#desk.note, this.#question.answers, start, end).around);
  }
}

/** What is in own answers outside of a stretch of the note, and what is in that stretch and not in them. */
function ownText({ text }: Note, answers: readonly Answer[], from: number, to: number): { around: string; within: string } {
  const lines = new Lines(text);
  const around: string[] = [];
  const within: string[] = [];
  let at = from;
  for (const { role, range } of answers) {
    if (role !== 'own') continue;
    const [first, last] = [lines.offset(range.start), lines.offset(range.end)];
    around.push(text.slice(first, Math.max(first, Math.min(last, from))), text.slice(Math.max(first, to), Math.max(last, to)));
    if (first >= to || last <= at) continue;
    within.push(text.slice(at, Math.max(at, first)));
    at = Math.min(last, to);
  }
  return { around: around.join('\n'), within: [...within, text.slice(at, to)].join('\n') };
}

/** Whether there is nothing in it to say: marks, rules, tags, comments, what ends a block of code. */
function isSilent(text: string): boolean {
  const rows = text.replace(/<!--[^]*?-->/g, '').split(/\r\n|\r|\n/);
  return rows.every((row) => !/[\p{L}\p{N}]/u.test(row.replace(/<[^<>]*>/g, '')) || isPointless(row.trim()));
}

/** The head of a callout belongs to an answer, and is none. */
function wordsOf(text: string): string {
  return text.replace(/\[!\p{L}[\p{L}\p{N}_-]*\]/gu, '').replace(/[^\p{L}]+/gu, '');
}
