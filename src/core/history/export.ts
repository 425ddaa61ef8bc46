import { csvOf } from '../text/csv';
import { dateOf } from './days';
import type { HistoryEvent, Rating } from './event';
import { formatLine } from './line';
import { type Moment, writeMoment } from './moment';
import type { Card, RatedEvent } from './replay';

/** Where the question of a card is now. */
export interface CardPlace {
  readonly note: string;
  readonly section: readonly string[];
  readonly question: string;
}

/** What is exported of a question; `now` is missing if it is gone. */
export interface Exported {
  readonly card: Card;
  readonly now?: CardPlace | undefined;
}

export interface ExportedRatings extends Exported {
  readonly rated: readonly RatedEvent[];
}

/** What a person reads in a table. */
export interface HistoryWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly ratings: Readonly<Record<Rating, string>>;
}

export const COLUMNS = ['time', 'note', 'section', 'question', 'rating', 'seconds', 'coverage', 'due', 'stability', 'difficulty', 'suspended'] as const;
export type Column = (typeof COLUMNS)[number];

/** All events, each as it is in the log, with what is known of its question now. */
export function exportJson(all: readonly { readonly event: HistoryEvent; readonly exported?: Exported | undefined }[], at: Moment): string {
  const lines = all.map(({ event, exported }) => {
    const fields = JSON.parse(formatLine(event)) as object;
    return JSON.stringify({ ...fields, now: exported ? stateOf(exported) : null });
  });
  return `{"exported":${JSON.stringify(writeMoment(at))},"events":[\n${lines.join(',\n')}\n]}\n`;
}

/** A table (RFC 4180) with a row for each rating, the oldest first. */
export function exportCsv(all: Iterable<ExportedRatings>, words: HistoryWords): string {
  const ratings = [...all].flatMap((exported) => exported.rated.map((rating) => ({ rating, exported })));
  ratings.sort((one, other) => one.rating.when.at - other.rating.when.at);
  const rows = ratings.map(({ rating, exported }) => {
    const values = valuesOf(rating, exported, words);
    return COLUMNS.map((column) => values[column]);
  });
  return csvOf([COLUMNS.map((column) => words.columns[column]), ...rows]);
}

function stateOf({ card, now }: Exported): object {
  const { due, memory, suspended, ratings } = card;
  return {
    ...(now ?? { gone: true }),
    ratings: ratings.length,
    suspended,
    ...(due ? { due: dateOf(due.day) } : {}),
    ...(memory ? { stability: memory.stability, difficulty: memory.difficulty, lapses: memory.lapses } : {}),
  };
}

function valuesOf(rating: RatedEvent, { card, now }: Exported, words: HistoryWords): Record<Column, string | number> {
  const { due, memory, suspended } = card;
  return {
    time: writeMoment(rating.when).replace(/\.\d+/, ''),
    note: now?.note ?? rating.path,
    section: (now?.section ?? rating.section).join(' › '),
    question: now?.question ?? rating.text,
    rating: words.ratings[rating.rating],
    seconds: rating.seconds ?? '',
    coverage: rating.coverage ?? '',
    due: due ? dateOf(due.day) : '',
    stability: memory ? rounded(memory.stability) : '',
    difficulty: memory ? rounded(memory.difficulty) : '',
    suspended: suspended ? 1 : 0,
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
