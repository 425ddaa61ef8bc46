import { csvOf } from '../text/csv';
import { plainLines } from '../text/plainLines';
import { eachOf, type ExportedQuestion } from './exported';
import { type ExportWords, SHEET_COLUMNS, type SheetColumn } from './formats';

/** A table with a row for each question, those that follow up on it below it. */
export function sheetOf(questions: readonly ExportedQuestion[], { columns, statuses }: Pick<ExportWords, 'columns' | 'statuses'>): string {
  const rows = [...eachOf(questions)].map(({ one, above }) => {
    const values = valuesOf(one, above, statuses);
    return SHEET_COLUMNS.map((column) => values[column]);
  });
  return csvOf([SHEET_COLUMNS.map((column) => columns[column]), ...rows]);
}

function valuesOf(one: ExportedQuestion, above: readonly string[], statuses: ExportWords['statuses']): Record<SheetColumn, string> {
  const { question, body, answers, models, status, tags, note, section, identity } = one;
  return {
    question: written([question, ...(body === undefined ? [] : [body])]),
    answer: written(answers),
    status: statuses[status],
    tags: tags.join(', '),
    note,
    section: section.join(' › '),
    followsUp: above.at(-1) ?? '',
    model: written(models),
    identity,
  };
}

function written(parts: readonly string[]): string {
  return plainLines(parts.map((part) => part.trim()).join('\n\n'));
}
