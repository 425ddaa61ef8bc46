import type { Rating } from '../history/event';
import { LONGEST_TEXT, MOST_POINTS } from './facing';
import type { Notice } from './notice';
import type { Asked, Facing, Lost, Session, Step } from './session';

const MOST_CARDS = 100_000;
const MOST_NOTICES = 3;
const LONGEST_ID = 4_000;
/** Of a question's text, of a sentence. */
const LONGEST_LINE = 4_000;

/** Thrown and caught in here: what was kept is no session. */
class Unreadable extends Error {}

/**
 * A session that was kept somewhere, or nothing if that is none. Nobody is in front of it until `back`: what passed
 * meanwhile is not counted.
 */
export function parseSession(stored: unknown): Session | undefined {
  try {
    return readSession(stored);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function readSession(stored: unknown): Session {
  const { cards, position, steps, facing, lost, cram, timer, notices, turn, spent } = fields(stored);
  const session: Session = {
    cards: list(cards, MOST_CARDS, readAsked),
    position: whole(position, MOST_CARDS),
    steps: list(steps, MOST_CARDS + 1, readStep),
    facing: readFacing(facing),
    lost: list(lost, MOST_CARDS, readLost),
    cram: flag(cram),
    timer: flag(timer),
    notices: list(notices, MOST_NOTICES, readNotice),
    turn: whole(turn, Number.MAX_SAFE_INTEGER),
    away: true,
    spent: duration(spent),
  };
  const behind = session.steps.filter(({ kind }, at) => kind !== 'ended' || at < session.steps.length - 1);
  const isWhole = behind.every(({ kind }) => kind !== 'ended') && behind.length === session.position && session.position <= session.cards.length;
  return isWhole ? session : fail();
}

function readAsked(stored: unknown): Asked {
  const { id, text, parent, again } = fields(stored);
  return {
    id: line(id, LONGEST_ID),
    text: line(text, LONGEST_LINE),
    ...(parent === undefined ? {} : { parent: line(parent, LONGEST_LINE) }),
    ...(again === undefined ? {} : { again: again === true ? again : fail() }),
  };
}

function readLost(stored: unknown): Lost {
  return { ...readAsked(stored), after: whole(fields(stored).after, MOST_CARDS) };
}

function readFacing(stored: unknown): Facing {
  const { shown, hint, model, ticked, points, thinking, speaking, writing } = fields(stored);
  return {
    shown: shown === 'all' ? shown : whole(shown, MOST_POINTS),
    hint: flag(hint),
    model: flag(model),
    ticked: rising(list(ticked, MOST_POINTS, (point) => whole(point, MOST_POINTS))),
    ...(points === undefined ? {} : { points: whole(points, MOST_POINTS) }),
    thinking: duration(thinking),
    ...(speaking === undefined ? {} : { speaking: duration(speaking) }),
    ...(writing === undefined ? {} : { writing: line(writing, LONGEST_TEXT) }),
  };
}

function readStep(stored: unknown): Step {
  const { kind, facing, rating, event, coverage, returns } = fields(stored);
  const written = event === undefined ? {} : { event: line(event, LONGEST_ID) };
  switch (kind) {
    case 'rated':
      return {
        kind,
        facing: readFacing(facing),
        rating: readRating(rating),
        ...written,
        ...(coverage === undefined ? {} : { coverage: share(coverage) }),
        returns: flag(returns),
      };
    case 'suspended':
      return { kind, facing: readFacing(facing), ...written };
    case 'skipped':
    case 'ended':
      return { kind, facing: readFacing(facing) };
    default:
      return fail();
  }
}

function readNotice(stored: unknown): Notice {
  const { kind, text, count, sentence } = fields(stored);
  switch (kind) {
    case 'gone':
    case 'skipped':
    case 'suspended':
      return { kind, text: line(text, LONGEST_LINE) };
    case 'goneLater':
      return { kind, text: line(text, LONGEST_LINE), count: whole(count, MOST_CARDS) };
    case 'problem':
      return { kind, sentence: line(sentence, LONGEST_LINE) };
    default:
      return fail();
  }
}

function readRating(stored: unknown): Rating {
  return stored === 1 || stored === 2 || stored === 3 || stored === 4 ? stored : fail();
}

function fields(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? { ...stored } : fail();
}

function list<Item>(stored: unknown, most: number, read: (item: unknown) => Item): Item[] {
  return Array.isArray(stored) && stored.length <= most ? stored.map((item: unknown) => read(item)) : fail();
}

function rising(numbers: readonly number[]): readonly number[] {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0)) ? numbers : fail();
}

function line(stored: unknown, longest: number): string {
  return typeof stored === 'string' && stored.length <= longest ? stored : fail();
}

function flag(stored: unknown): boolean {
  return typeof stored === 'boolean' ? stored : fail();
}

function whole(stored: unknown, most: number): number {
  return Number.isSafeInteger(stored) && (stored as number) >= 0 && (stored as number) <= most ? (stored as number) : fail();
}

function duration(stored: unknown): number {
  return typeof stored === 'number' && stored >= 0 && stored <= Number.MAX_SAFE_INTEGER ? stored : fail();
}

function share(stored: unknown): number {
  return typeof stored === 'number' && stored >= 0 && stored <= 1 ? stored : fail();
}

function fail(): never {
  throw new Unreadable();
}
