import type { StatusReason } from '../core/notes/note';

/** Why a question has its status, as the end of a sentence. */
export const REASONS: Readonly<Record<StatusReason, string>> = {
  'nothing-written': 'nothing is written below it',
  'only-a-label': 'there is a label, and nothing after it',
  'only-markup': 'there is markup, and no text in it',
  'only-slots': 'there are only slots to fill in',
  'only-follow-ups': 'there are only follow-up questions',
  'only-a-model-answer': 'there is only a model answer',
  'only-a-hint': 'there is only a hint',
  placeholder: 'there is only a placeholder',
  'gives-up': 'the answer gives up',
  'points-elsewhere': 'the answer only points elsewhere',
  'marked-unfinished': 'the answer is marked as unfinished',
  text: 'an answer is written',
};

/** `1 question`, `2 questions`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A text of a note on one line, without what a terminal would take for a command. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** What commands a terminal, and what turns the direction of writing round and so makes a name look like another one. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A name of a file as it may be printed: `a\u001b[31m.md`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (sign) => SHORT[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Signs in JSON that a terminal would take for a command, written so that they mean the same to a program. */
export function visibleJson(value: object): string {
  return JSON.stringify(value, undefined, 2).replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, visible);
}
