import { textOf } from '../notes/excerpt';
import type { Note, Question } from '../notes/note';
import type { Range } from '../text/range';
import type { Finding, NoteRange } from './check';

export const DUPLICATE_QUESTION = 'duplicate-question';

/** What stands in more places is no slip but a form that is filled in again and again: for each company, each project. */
const MOST = 5;
/** A shorter text, such as `Why us?`, may be asked of many things; one that does not ask, such as `지원 동기`, even more so. */
const SHORTEST_QUESTION = 6;
const SHORTEST_TOPIC = 12;
const END = /[\s.,:;!?…·~。、，！？：；]+$/u;
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** The places of one text in one note, under each section. */
type Sections = ReadonlyMap<string, readonly Range[]>;

/**
 * Finds questions that are asked twice: in two notes, or in one section of a note. In two sections of a note the same
 * words are two questions. What is known of the other notes is kept, so that an edit looks at the edited note alone.
 */
export class DuplicateQuestions {
  readonly #notes = new Map<string, ReadonlyMap<string, Sections>>();
  readonly #byText = new Map<string, Map<string, Sections>>();

  /** Takes in a note as it is now; returns the notes whose findings may be others now, itself among them. */
  set(uri: string, note: Note | undefined): Set<string> {
    const before = this.#notes.get(uri);
    const now = note && textsOf(note);
    const touched = new Set([uri]);
    for (const text of new Set([...(before?.keys() ?? []), ...(now?.keys() ?? [])])) {
      const sections = now?.get(text);
      if (!isSame(before?.get(text), sections)) this.#place(text, uri, sections, touched);
    }
    if (now) this.#notes.set(uri, now);
    else this.#notes.delete(uri);
    return touched;
  }

  findings(uri: string): Finding[] {
    const findings: Finding[] = [];
    for (const [text, sections] of this.#notes.get(uri) ?? []) {
      const elsewhere = this.#elsewhere(text, uri);
      for (const ranges of sections.values()) {
        if (elsewhere.length + ranges.length > MOST || elsewhere.length + ranges.length < 2) continue;
        for (const range of ranges) {
          const beside = ranges.filter((other) => other !== range).map((other) => ({ uri, range: other }));
          findings.push({ code: DUPLICATE_QUESTION, range, related: [...beside, ...elsewhere] });
        }
      }
    }
    return findings;
  }

  #place(text: string, uri: string, sections: Sections | undefined, touched: Set<string>): void {
    const notes = this.#byText.get(text) ?? new Map<string, Sections>();
    const wasForm = notes.size > MOST + 1;
    if (sections) notes.set(uri, sections);
    else notes.delete(uri);
    if (notes.size === 0) this.#byText.delete(text);
    else this.#byText.set(text, notes);
    if (!wasForm) for (const other of notes.keys()) touched.add(other);
  }

  /** The places of a text in other notes; one too many is enough. */
  #elsewhere(text: string, uri: string): NoteRange[] {
    const places: NoteRange[] = [];
    for (const [other, sections] of this.#byText.get(text) ?? []) {
      if (other === uri) continue;
      for (const ranges of sections.values()) {
        for (const range of ranges) {
          places.push({ uri: other, range });
          if (places.length > MOST) return places;
        }
      }
    }
    return places;
  }
}

function textsOf(note: Note): Map<string, Map<string, Range[]>> {
  const texts = new Map<string, Map<string, Range[]>>();
  for (const question of note.questions) {
    const text = comparable(note, question);
    if (text === undefined) continue;
    const sections = texts.get(text) ?? new Map<string, Range[]>();
    texts.set(text, sections);
    const section = question.section.join('\n');
    const ranges = sections.get(section);
    if (ranges) ranges.push(question.range);
    else sections.set(section, [question.range]);
  }
  return texts;
}

/**
 * What two questions have in common that ask the same, if the text says enough to tell: `What does this print?` is
 * another question above other code.
 */
function comparable(note: Note, { text, body, evidence }: Question): string | undefined {
  const bare = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').replace(END, '').trim();
  const letters = bare.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const width = letters + (bare.match(WIDE)?.length ?? 0);
  const asks = evidence.includes('question-mark');
  if (width < (asks ? SHORTEST_QUESTION : SHORTEST_TOPIC)) return undefined;
  return body ? `${bare}\n${textOf(note, body).trim()}` : bare;
}

function isSame(one: Sections | undefined, other: Sections | undefined): boolean {
  if (!one || !other) return one === other;
  return one.size === other.size && [...one].every(([section, ranges]) => isSameRanges(ranges, other.get(section)));
}

function isSameRanges(one: readonly Range[], other: readonly Range[] | undefined): boolean {
  return one.length === other?.length && one.every((range, at) => isSameRange(range, other[at]));
}

function isSameRange({ start, end }: Range, other: Range | undefined): boolean {
  return start.line === other?.start.line && start.character === other.start.character && end.line === other.end.line && end.character === other.end.character;
}
