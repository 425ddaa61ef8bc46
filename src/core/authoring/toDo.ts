import type { Note, Question } from '../notes/note';
import { read } from '../notes/reading';
import { changesOnly, factOf, sectionsOf } from './change';
import { Desk, everyQuestion, type Item } from './desk';
import { applyEdits, type Edit, emptyRange } from './edit';
import { type Place, textWith, written } from './place';
import { placesFor } from './placesFor';

const TO_DO = 'TODO';
/** So many ways are tried for all questions together, before each is tried by itself. */
const ROUNDS = 8;

/** Says in the place of the answer to an empty question that there is none yet; nothing if the question is not empty. */
export function markToDo(note: Note, question: Question): readonly Edit[] | undefined {
  const desk = Desk.of(note);
  const item = desk?.find(question);
  if (!desk || item?.question.status !== 'empty') return undefined;
  const place = toDoPlace(desk, item);
  return place && [editAt(desk, place)];
}

function toDoPlace(desk: Desk, item: Item): Place | undefined {
  const places = placesFor(desk, item);
  const holds = (place: Place, withFollowUps: boolean): boolean => {
    const { note } = read(textWith(desk, place, TO_DO), desk.reading);
    return changesOnly(desk.note, note, item.question, ['placeholder'], withFollowUps);
  };
  return places.find((place) => holds(place, true)) ?? places.find((place) => holds(place, false));
}

/** The same for all empty questions of a note that it can be done for. */
export function fillWithToDo(note: Note): readonly Edit[] {
  const desk = Desk.of(note);
  if (!desk) return [];
  const empty = desk.items.filter(({ question }) => question.status === 'empty');
  return together(desk, empty) ?? oneByOne(desk, empty);
}

/** Tries the first place of each question, then the next ones of those that are not read as intended. */
function together(desk: Desk, items: readonly Item[]): Edit[] | undefined {
  const ways = items.map((item) => ({ item, places: placesFor(desk, item), way: 0 }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const edits = ways.flatMap(({ places, way }) => (places[way] ? [editAt(desk, places[way])] : []));
    const after = everyQuestion(read(applyEdits(desk.text, edits), desk.reading).note.questions);
    const before = everyQuestion(desk.note.questions);
    if (before.length !== after.length) return undefined;
    const wrong = ways.filter(({ item, places, way }) => places[way] !== undefined && after[before.indexOf(item.question)]?.status !== 'placeholder');
    if (wrong.length === 0) return isFilled(desk, edits, ways.filter(({ places, way }) => places[way]).map(({ item }) => item)) ? edits : undefined;
    for (const one of wrong) one.way += 1;
  }
  return undefined;
}

/** Adds the edit for each question to those before it, if all of them together are still read as intended. */
function oneByOne(desk: Desk, items: readonly Item[]): Edit[] {
  let edits: Edit[] = [];
  const filled: Item[] = [];
  for (const item of items) {
    const place = toDoPlace(desk, item);
    if (!place || !isFilled(desk, [...edits, editAt(desk, place)], [...filled, item])) continue;
    edits = [...edits, editAt(desk, place)];
    filled.push(item);
  }
  return edits;
}

/** Whether after the edits just these questions are placeholders, and all others are as before. */
function isFilled(desk: Desk, edits: readonly Edit[], items: readonly Item[]): boolean {
  const { note } = read(applyEdits(desk.text, edits), desk.reading);
  const filled = new Set(items.map(({ question }) => question));
  const before = everyQuestion(desk.note.questions).map((question) => factOf(filled.has(question) ? { ...question, status: 'placeholder' } : question, 0));
  const after = everyQuestion(note.questions).map((question) => factOf(question, 0));
  return before.length === after.length && before.every((fact, at) => fact === after[at]) && sectionsOf(desk.note) === sectionsOf(note);
}

function editAt(desk: Desk, place: Place): Edit {
  const { at, before, after } = place;
  return { range: emptyRange(desk.lines.position(at)), text: written(desk, before + TO_DO + after) };
}
