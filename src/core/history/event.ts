import { both, either, fitting, list, name, number, object, type Of, oneOf, otherwise, type Reader, text } from '../reader';
import type { Moment } from './moment';

/** The version of what is written. A reader takes what it understands of newer ones. */
export const VERSION = 1;

/** 1 again · 2 hard · 3 good · 4 easy */
export type Rating = 1 | 2 | 3 | 4;

/** Who wrote an event, and when. */
export interface Stamp {
  readonly v: number;
  /** No other event has it. */
  readonly id: string;
  readonly device: string;
  /** Counts the events of a device, whatever its clock says. */
  readonly n: number;
  readonly when: Moment;
}

/** Where a question stood, so that it can be found again. */
export type Spot = Of<typeof spot>;
export const spot = object(
  {
    /** The note's path in the workspace: `net/tcp.md`. */
    path: text(),
    section: list(text()),
    /** The hash of its text. */
    hash: text(),
  },
  {
    /** Among questions of the same text in the same section: which one, from 0, and how many there are, if more than one. */
    nth: number,
    of: number,
  },
);

/** Of several questions of one text; there is no `nth` without `of`. */
const amongSame: Reader<Pick<Spot, 'nth' | 'of'>> = either(object({ nth: number, of: number }), object({}));
const orEmpty = otherwise(text(), '');

/**
 * A spot and the text itself, to be shown to a person who is asked what became of it. What happened counts also where it
 * does not say, or not as this version does, where its question stood.
 */
export type ShownSpot = Of<typeof shownSpot>;
const shownSpot = both(object({ path: orEmpty, section: otherwise(list(text()), []), text: orEmpty, hash: orEmpty }), amongSame);

/** A question was rated. */
export type Rate = Of<typeof rate>;
const rate = both(
  both(
    object({ type: oneOf('rate'), question: name, rating: oneOf(1, 2, 3, 4) }),
    fitting({
      /** How long it took to answer. */
      seconds: number,
      /** How much of the answer was said, from 0 to 1. */
      coverage: number,
      /** A likeness of the answer as it was written then (`sketchOf`); empty if none was, and not there in older logs. */
      answer: text(),
      /** The mock interview that it was answered in: what was rated after the same one has the same. */
      mock: text(),
    }),
  ),
  shownSpot,
);

/** An event did not happen after all. An undo is not undone; the thing is done again. */
export type Undo = Of<typeof undo>;
const undo = object({ type: oneOf('undo'), undone: text() });

/** Two identities are one question: it was edited, moved or renamed, or a person said so. */
export type Alias = Of<typeof alias>;
const alias = both(object({ type: oneOf('alias'), from: name, question: name }), shownSpot);

/** A question is not to be asked, or is to be asked again. */
export type Suspend = Of<typeof suspend>;
const suspend = both(object({ type: oneOf('suspend', 'resume'), question: name }), shownSpot);

/** A person was asked where a history belongs and said: to none of these. It is kept, and not asked about again. */
export type Leave = Of<typeof leave>;
const leave = object({ type: oneOf('leave'), question: name });

/** A new question stands where another one stood that has moved on: it has an identity, and a history, of its own. */
export type Fresh = Of<typeof fresh>;
const fresh = both(object({ type: oneOf('fresh'), question: name }), shownSpot);

/** An event that is not yet written. */
export type EventDraft = Of<typeof eventDraft>;
export const eventDraft = either(rate, undo, alias, suspend, leave, fresh);

/** Fields that a newer version wrote, by name. */
export interface UnknownFields {
  readonly more?: Readonly<Record<string, unknown>>;
}

export type HistoryEvent = EventDraft & Stamp & UnknownFields;

/** The place of something that has more to it. */
export function placeOf({ path, section, text, hash, nth, of }: ShownSpot): ShownSpot {
  const place = { path, section, text, hash };
  return nth !== undefined && of !== undefined ? { ...place, nth, of } : place;
}

/**
 * Stamps an event: `random` gives numbers from 0 to before 1, `n` is one more than the last of the device.
 * The id tells also two windows apart that count at the same time.
 */
export function stamp(draft: EventDraft, device: string, n: number, when: Moment, random: () => number): HistoryEvent {
  const salt = Math.floor(random() * 36 ** 8)
    .toString(36)
    .padStart(8, '0');
  return { v: VERSION, id: `${device}-${n}-${salt}`, device, n, when, ...draft };
}
