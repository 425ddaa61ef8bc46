import type { EventDraft, HistoryEvent, ShownSpot, Rating } from './event';
import { readMoment, writeMoment } from './moment';

/**
 * A line of a log, as it is written and as it is understood:
 * - `event`: one this version knows
 * - `unknown`: JSON, but not of this version: left alone and kept
 * - `malformed`: not JSON: torn, or somebody's edit: left alone, kept and told
 */
export type Entry =
  | { readonly kind: 'event'; readonly line: string; readonly event: HistoryEvent }
  | { readonly kind: 'unknown' | 'malformed'; readonly line: string };

type Fields = Readonly<Record<string, unknown>>;

const STAMPED = new Set(['v', 'id', 'device', 'n', 'at']);
/** Deeper than anybody writes, and than every reader can follow. */
const DEEPEST = 100;

/**
 * ```
 * {"v":1,"id":"mac-17-0k2x91ab","device":"mac","n":17,"at":"2026-11-21T08:30:05.120+09:00","type":"rate",
 *  "question":"q3Zr…","rating":3,"path":"net/tcp.md","section":["TCP"],"text":"What is a handshake?","hash":"Fk0d…"}
 * ```
 * in one line.
 */
export function parseLine(line: string): Entry {
  const fields = parseFields(line);
  if (!fields) return { kind: 'malformed', line };
  const event = eventOf(fields);
  return event ? { kind: 'event', line, event } : { kind: 'unknown', line };
}

/** The line of an event, or of an entry as it was found, without its line end. */
export function formatLine(event: HistoryEvent | Entry): string {
  if ('line' in event) return event.line;
  const { v, id, device, n, when, more, ...draft } = event;
  return JSON.stringify({ v, id, device, n, at: writeMoment(when), ...draft, ...more });
}

function parseFields(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

function eventOf(fields: Fields): HistoryEvent | undefined {
  const { v, id, device, n, at } = fields;
  const when = typeof at === 'string' ? readMoment(at) : undefined;
  const draft = draftOf(fields);
  if (!draft || !when || typeof id !== 'string' || id === '') return undefined;
  const event = { v: numberOr(v, 0), id, device: textOr(device), n: numberOr(n, 0), when, ...draft };
  const more = moreOf(fields, draft);
  return more ? { ...event, more } : event;
}

/** The fields that a newer version wrote. What is too deep stays in the log, and is not carried on from there. */
function moreOf(fields: Fields, draft: EventDraft): Record<string, unknown> | undefined {
  let more: Record<string, unknown> | undefined;
  for (const name in fields) {
    if (STAMPED.has(name) || Object.hasOwn(draft, name) || isDeeper(fields[name], DEEPEST)) continue;
    (more ??= {})[name] = fields[name];
  }
  return more;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

function draftOf(fields: Fields): EventDraft | undefined {
  const { type, undone, from } = fields;
  if (type === 'undo') return typeof undone === 'string' ? { type, undone } : undefined;
  const { question } = fields;
  if (typeof question !== 'string' || question === '') return undefined;
  switch (type) {
    case 'rate':
      return rateOf(question, fields);
    case 'alias':
      return typeof from === 'string' && from !== '' ? { type, from, question, ...placeOf(fields) } : undefined;
    case 'suspend':
    case 'resume':
    case 'fresh':
      return { type, question, ...placeOf(fields) };
    case 'leave':
      return { type, question };
    default:
      return undefined;
  }
}

function rateOf(question: string, fields: Fields): EventDraft | undefined {
  const { rating, seconds, coverage, answer, mock } = fields;
  if (rating !== 1 && rating !== 2 && rating !== 3 && rating !== 4) return undefined;
  return {
    type: 'rate',
    question,
    rating: rating satisfies Rating,
    ...(typeof seconds === 'number' ? { seconds } : {}),
    ...(typeof coverage === 'number' ? { coverage } : {}),
    ...(typeof answer === 'string' ? { answer } : {}),
    ...(typeof mock === 'string' ? { mock } : {}),
    ...placeOf(fields),
  };
}

/** A rating counts also where it does not say, or not as this version does, where its question stood. */
function placeOf({ path, section, text, hash, nth, of }: Fields): ShownSpot {
  const titles: string[] = Array.isArray(section) && section.every((title) => typeof title === 'string') ? section : [];
  const place = { path: textOr(path), section: titles, text: textOr(text), hash: textOr(hash) };
  return typeof nth === 'number' && typeof of === 'number' ? { ...place, nth, of } : place;
}

function textOr(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
