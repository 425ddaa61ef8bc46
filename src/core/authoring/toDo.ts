import type { Note, Question } from '../notes/note';
import { readAgain } from '../notes/reading';
import { changesOnly, everyQuestion, factOf, keepsSections } from './change';
import { Desk, type Item } from './desk';
import { applyEdits, type Edit, emptyRange } from './edit';
import { type Place, textWith, written } from './place';
import { placesFor } from './placesFor';

const TO_DO = 'TODO';
/** So many ways are tried for all questions together. */
const ROUNDS = 6;
/** So much is read, in characters, to find the questions that cannot be filled; the rest is left as it is. */
const READ_AT_MOST = 20_000_000;

/** Says in the place of the answer to an empty question that there is none yet; nothing if the question is not empty. */
export function markToDo(note: Note, question: Question): readonly Edit[] | undefined {
  const desk = Desk.of(note);
  const item = desk?.find(question);
  if (!desk || item?.question.status !== 'empty') return undefined;
  const place = placesFor(desk, item).find((one) => {
    const after = readAgain(desk.reading, textWith(desk, one, TO_DO)).note;
    return changesOnly(desk.note, after, item.question, ['placeholder']);
  });
  return place && [editAt(desk, place)];
}

/** The same for all empty questions of a note that it can be done for. */
export function fillWithToDo(note: Note): readonly Edit[] {
  const desk = Desk.of(note);
  return desk ? new Filling(desk).all() : [];
}

/** A question with the edit that is tried for it. */
interface Try {
  readonly item: Item;
  readonly edit: Edit;
}

class Filling {
  readonly #desk: Desk;
  readonly #kept: Try[] = [];
  #reads: number;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#reads = Math.max(2 * ROUNDS, Math.min(500, READ_AT_MOST / (desk.text.length + 1)));
  }

  all(): Edit[] {
    this.#keep(this.#likely());
    return this.#kept.map(({ edit }) => edit);
  }

  /** For each question the first edit that does for it when all are made together. */
  #likely(): Try[] {
    const items = this.#desk.items.filter(({ question }) => question.status === 'empty');
    const ways = items.map((item) => ({ item, places: placesFor(this.#desk, item), way: 0 }));
    const before = everyQuestion(this.#desk.note.questions);
    const tries = (): Try[] => ways.flatMap(({ item, places, way }) => (places[way] ? [{ item, edit: editAt(this.#desk, places[way]) }] : []));
    for (let round = 0; round < ROUNDS; round += 1) {
      const after = everyQuestion(this.#noteWith(tries()).questions);
      if (before.length !== after.length) break;
      const wrong = ways.filter(({ item, places, way }) => places[way] && after[before.indexOf(item.question)]?.status !== 'placeholder');
      if (wrong.length === 0) break;
      for (const one of wrong) one.way += 1;
    }
    return tries();
  }

  /** Keeps these, if they are read as intended together with those that are kept; else those halves that are. */
  #keep(tries: readonly Try[]): void {
    if (tries.length === 0 || this.#reads < 0) return;
    if (this.#holds([...this.#kept, ...tries])) {
      this.#kept.push(...tries);
    } else if (tries.length > 1) {
      this.#keep(tries.slice(0, tries.length / 2));
      this.#keep(tries.slice(tries.length / 2));
    }
  }

  /** Whether after the edits just these questions are placeholders, and all else is as before. */
  #holds(tries: readonly Try[]): boolean {
    const { note } = this.#desk;
    const after = this.#noteWith(tries);
    const filled = new Set(tries.map(({ item }) => item.question));
    const before = everyQuestion(note.questions).map((one) => factOf(filled.has(one) ? { ...one, status: 'placeholder' } : one, 0));
    const now = everyQuestion(after.questions).map((one) => factOf(one, 0));
    return before.length === now.length && before.every((fact, at) => fact === now[at]) && keepsSections(note, after, tries.length);
  }

  #noteWith(tries: readonly Try[]): Note {
    this.#reads -= 1;
    return readAgain(
      this.#desk.reading,
      applyEdits(
        this.#desk.text,
        tries.map(({ edit }) => edit),
      ),
    ).note;
  }
}

function editAt(desk: Desk, { at, before, after }: Place): Edit {
  return { range: emptyRange(desk.lines.position(at)), text: written(desk, before + TO_DO + after) };
}
