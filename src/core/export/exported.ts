import { type Card, isUsed } from '../history/card';
import { type NoteNow, noteNow, placeIn } from '../history/notesNow';
import type { Standing } from '../history/standing';
import { followUpsOf, type QuestionEntry } from '../index/questionEntry';
import { markdownOf } from '../notes/excerpt';
import type { Role, Status } from '../notes/note';
import type { PlacedQuestion } from '../targets/belonging';
import { eachOnce, tagsOf } from '../targets/tags';

/** What is exported of a question. Texts are Markdown, but for the question, the titles and the tags. */
export interface ExportedQuestion {
  /** Tells it from all others of its folder, and stays the same through edits, as far as it was practiced. */
  readonly identity: string;
  readonly question: string;
  /** What the question goes on with below its title. */
  readonly body?: string;
  /** The person's own answers. */
  readonly answers: readonly string[];
  readonly models: readonly string[];
  /** The titles it stands under, the outermost first. */
  readonly section: readonly string[];
  /** The path of its note in the folder, with slashes. */
  readonly note: string;
  /** The whole note: links and footnotes may be defined anywhere in it. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly status: Status;
  readonly followUps: readonly ExportedQuestion[];
}

/** The history of a question by its key, if it has one. */
export type CardAt = (key: string) => Card | undefined;

/** What is exported of some questions; what follows up on them goes with them. */
export function exportedOf(questions: readonly PlacedQuestion[], cardAt: CardAt): ExportedQuestion[] {
  return questions.map(({ entry, path }) => one(entry, noteNow(path.normalize('NFC'), entry.uri, entry.note), cardAt));
}

/** How many that is, what follows up on others counted by itself. */
export function countOfAll(questions: readonly ExportedQuestion[]): number {
  return questions.reduce((sum, { followUps }) => sum + 1 + countOfAll(followUps), 0);
}

/** Each question, those that follow up on it behind it, with the texts of those that it follows up on. */
export function* eachOf(
  questions: readonly ExportedQuestion[],
  above: readonly string[] = [],
): Generator<{ readonly one: ExportedQuestion; readonly above: readonly string[] }> {
  for (const question of questions) {
    yield { one: question, above };
    yield* eachOf(question.followUps, [...above, question.question]);
  }
}

/** All Markdown of a question, without its follow-ups. */
export function textsOf({ body, answers, models }: ExportedQuestion): string[] {
  return [...(body === undefined ? [] : [body]), ...answers, ...models];
}

function one(entry: QuestionEntry, now: NoteNow, cardAt: CardAt): ExportedQuestion {
  const { note, question, key } = entry;
  const answersOf = (wanted: Role): string[] => question.answers.filter(({ role }) => role === wanted).map(({ range }) => markdownOf(note, range));
  const standing = now.standings[placeIn(now, key) ?? -1];
  return {
    identity: lasting(cardAt(key), standing) ?? key,
    question: question.text,
    ...(question.body ? { body: markdownOf(note, question.body) } : {}),
    answers: question.status === 'empty' ? [] : answersOf('own'),
    models: answersOf('model'),
    section: question.section,
    note: now.path,
    text: note.text,
    tags: eachOnce(tagsOf(entry, now.path.replace(/^(?:\.\.\/)+/, ''))),
    status: question.status,
    followUps: followUpsOf(entry).map((followUp) => one(followUp, now, cardAt)),
  };
}

/** The first identity that it was practiced under; until then it is named by its place and its text, as its first rating will be. */
function lasting(card: Card | undefined, standing: Standing | undefined): string | undefined {
  if (isUsed(card)) return [...card.identities][0];
  return standing && (standing.anchor === undefined ? standing.key : `qa:${standing.anchor}`);
}
