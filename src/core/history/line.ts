import { name, number, object, otherwise, text } from '../reader';
import { type EventDraft, eventDraft, type HistoryEvent } from './event';
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

const stamped = object({ v: otherwise(number, 0), id: name, device: otherwise(text(), ''), n: otherwise(number, 0), at: text() });
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
  const draft = eventDraft(fields);
  const stamp = draft && stamped(fields);
  const when = stamp && readMoment(stamp.at);
  if (!draft || !stamp || !when) return undefined;
  const { v, id, device, n } = stamp;
  const event = { v, id, device, n, when, ...draft };
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
