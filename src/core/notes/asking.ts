import type { Evidence } from './note';
import { heardIn, soundOf } from './votes/grams';
import { SOUND } from './votes/weights';

/** How much a text asks: 1 if it surely does, 0 if it does not at all, and why. */
export interface Asking {
  readonly weight: number;
  readonly evidence: Evidence | undefined;
}

const NOT_ASKING: Asking = { weight: 0, evidence: undefined };
/** `What is X? (hard)`, `What is X?"` */
const QUESTION_MARK = /[?？؟⁇](?:[\s"'”’」』)）\]*_~`.…!]|[(（][^()（）]{0,40}[)）]|\p{Extended_Pictographic}|\uFE0F)*$/u;
const QUESTION_MARK_INSIDE = /[?？](?=\s|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])/u;
const HAS_MARK = /[?？؟⁇]/;
/** `find(name, options?)`: the name of a function, whose parameters may be left out. */
const CALL = /^(?:new )?[.\w$]+(?:<[^<>]*>)?\(/;
/** A question is short; what is longer explains. */
const LONGEST = 600;
/** From so much on, a text sounds as if it surely asks, or as if it may. */
const SURE = 1;
const LIKELY = 0;
const POSSIBLE = -1;

/** `What is X? It is …`: what asks, where an answer stands behind it. */
const ASKED_FIRST = /^[^?？]{3,119}[?？](?=\s*[^\s?？].{14})/u;

/** The part of a text that is listened to. */
export function askedIn(text: string): string {
  return HAS_MARK.test(text) ? (ASKED_FIRST.exec(text)?.[0] ?? text) : text;
}

/** Whether a text, without its marks, asks something of the reader; `sound` is what it sounds like, where that is known. */
export function askingOf(text: string, sound = () => soundOf(SOUND, heardIn(SOUND, 0, askedIn(text)))): Asking {
  if (text.length > LONGEST || text.length < 2 || CALL.test(text) || !/\p{L}/u.test(text)) return NOT_ASKING;
  if (HAS_MARK.test(text)) {
    if (QUESTION_MARK.test(text)) return { weight: 1, evidence: 'question-mark' };
    if (QUESTION_MARK_INSIDE.test(text)) return { weight: 0.8, evidence: 'question-mark' };
  }
  const heard = sound();
  if (heard >= SURE) return { weight: 0.9, evidence: 'words' };
  if (heard >= LIKELY) return { weight: 0.8, evidence: 'words' };
  return heard >= POSSIBLE ? { weight: 0.5, evidence: 'words' } : NOT_ASKING;
}

export function endsWithQuestionMark(text: string): boolean {
  return HAS_MARK.test(text) && QUESTION_MARK.test(text);
}
