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
export interface Spot {
  /** The note's path in the workspace: `net/tcp.md`. */
  readonly path: string;
  readonly section: readonly string[];
  /** The hash of its text. */
  readonly hash: string;
  /** Among questions of the same text in the same section: which one, from 0, and how many there are, if more than one. */
  readonly nth?: number;
  readonly of?: number;
}

/** A spot and the text itself, to be shown to a person who is asked what became of it. */
export interface ShownSpot extends Spot {
  readonly text: string;
}

/** A question was rated. */
export interface Rate extends ShownSpot {
  readonly type: 'rate';
  readonly question: string;
  readonly rating: Rating;
  /** How long it took to answer. */
  readonly seconds?: number;
  /** How much of the answer was said, from 0 to 1. */
  readonly coverage?: number;
  /** A likeness of the answer as it was written then (`sketchOf`); empty if none was, and not there in older logs. */
  readonly answer?: string;
  /** The mock interview that it was answered in: what was rated after the same one has the same. */
  readonly mock?: string;
}

/** An event did not happen after all. An undo is not undone; the thing is done again. */
export interface Undo {
  readonly type: 'undo';
  readonly undone: string;
}

/** Two identities are one question: it was edited, moved or renamed, or a person said so. */
export interface Alias extends ShownSpot {
  readonly type: 'alias';
  readonly from: string;
  readonly question: string;
}

/** A question is not to be asked, or is to be asked again. */
export interface Suspend extends ShownSpot {
  readonly type: 'suspend' | 'resume';
  readonly question: string;
}

/** A person was asked where a history belongs and said: to none of these. It is kept, and not asked about again. */
export interface Leave {
  readonly type: 'leave';
  readonly question: string;
}

/** A new question stands where another one stood that has moved on: it has an identity, and a history, of its own. */
export interface Fresh extends ShownSpot {
  readonly type: 'fresh';
  readonly question: string;
}

/** An event that is not yet written. */
export type EventDraft = Rate | Undo | Alias | Suspend | Leave | Fresh;

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
