import type { QuestionEntry } from '../index/questionEntry';
import type { Question, Status } from '../notes/note';
import { hasTag, pathBelow } from '../targets/tags';
import type { Arrangement, StatusFilter } from './arrangement';

const STATUSES_KEPT: Readonly<Record<StatusFilter, readonly Status[]>> = {
  all: ['empty', 'placeholder', 'draft', 'answered'],
  unanswered: ['empty', 'placeholder'],
  draft: ['draft'],
  answered: ['answered'],
};

/**
 * Which questions are shown: those of the status with every word of the text in them, in a follow-up of theirs, in a
 * title above them or in the name of their file. A word such as `#backend` is a tag of theirs.
 */
export function filterOf({ kept, text }: Pick<Arrangement, 'kept' | 'text'>): (entry: QuestionEntry) => boolean {
  const statuses = STATUSES_KEPT[kept];
  const words = alike(text).split(/\s+/).filter(Boolean);
  const tags = words.filter(isTag);
  const others = words.filter((word) => !isTag(word));
  return (entry) => {
    const { uri, question, note } = entry;
    if (!statuses.includes(question.status)) return false;
    if (tags.length > 0 && !tags.every((tag) => hasTag(entry, pathBelow(note), tag))) return false;
    if (others.length === 0) return true;
    const place = alike([fileNameOf(uri), ...question.section, ...textsOf(question)].join('\n'));
    return others.every((word) => place.includes(word));
  };
}

function isTag(word: string): boolean {
  return /^#\p{L}/u.test(word);
}

/** Without capitals, and composed: `한` may come as one character or, from a Mac, as three. */
function alike(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function textsOf({ text, followUps }: Question): string[] {
  return [text, ...followUps.flatMap(textsOf)];
}

/** The name of a note's file, to be read by people; `Untitled-1` of `untitled:Untitled-1`. */
export function fileNameOf(uri: string): string {
  const name = /[^/:]*$/.exec(uri)?.[0] ?? uri;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
