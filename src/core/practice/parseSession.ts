import type { Rating } from '../history/event';
import { LONGEST_TEXT, MOST_HINTS, MOST_POINTS } from './facing';
import type { SessionNotice } from './notice';
import type { Asked, Facing, LostCard, Session, Step } from './session';
import { duration, fail, fields, flag, line, list, readable, rising, share, whole } from './stored';

export const MOST_CARDS = 100_000;
const MOST_NOTICES = 3;
export const LONGEST_ID = 4_000;
/** Of a question's text, of a sentence. */
const LONGEST_LINE = 4_000;

/**
 * A session that was kept somewhere, or nothing if that is none. Nobody is in front of it until `back`: what passed
 * meanwhile is not counted.
 */
export function parseSession(stored: unknown): Session | undefined {
  return readable(() => readSession(stored));
}

function readSession(stored: unknown): Session {
  const { cards, total, position, steps, facing, lost, cram, timer, notices, turn } = fields(stored);
  const session: Session = {
    cards: list(cards, MOST_CARDS, readAsked),
    total: whole(total, MOST_CARDS),
    position: whole(position, MOST_CARDS),
    steps: list(steps, MOST_CARDS + 1, readStep),
    facing: readFacing(facing),
    lost: list(lost, MOST_CARDS, readLost),
    cram: flag(cram),
    timer: flag(timer),
    notices: list(notices, MOST_NOTICES, readNotice),
    turn: whole(turn, Number.MAX_SAFE_INTEGER),
    away: true,
  };
  const behind = session.steps.filter(({ kind }, at) => kind !== 'ended' || at < session.steps.length - 1);
  const isWhole = behind.every(({ kind }) => kind !== 'ended') && behind.length === session.position && session.position <= session.cards.length;
  return isWhole ? session : fail();
}

/** A question as a session has it. */
export function readAsked(stored: unknown): Asked {
  const { id, number, text, parent, again } = fields(stored);
  return {
    id: line(id, LONGEST_ID),
    number: whole(number, MOST_CARDS),
    text: line(text, LONGEST_LINE),
    ...(parent === undefined ? {} : { parent: line(parent, LONGEST_LINE) }),
    ...(again === undefined ? {} : { again: again === true ? again : fail() }),
  };
}

function readLost(stored: unknown): LostCard {
  return { ...readAsked(stored), after: whole(fields(stored).after, MOST_CARDS) };
}

function readFacing(stored: unknown): Facing {
  const { shown, hint, model, ticked, points, thinking, speaking, writing, edited } = fields(stored);
  return {
    shown: shown === 'all' ? shown : whole(shown, MOST_POINTS),
    hint: whole(hint, MOST_HINTS),
    model: flag(model),
    ticked: rising(list(ticked, MOST_POINTS, (point) => whole(point, MOST_POINTS))),
    ...(points === undefined ? {} : { points: whole(points, MOST_POINTS) }),
    thinking: duration(thinking),
    ...(speaking === undefined ? {} : { speaking: duration(speaking) }),
    ...(writing === undefined ? {} : { writing: line(writing, LONGEST_TEXT) }),
    ...(edited === undefined ? {} : { edited: line(edited, LONGEST_TEXT) }),
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

function readNotice(stored: unknown): SessionNotice {
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
