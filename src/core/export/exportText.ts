import type { Steps } from '../history/steps';
import { ankiText } from './anki';
import type { ExportedQuestion } from './exported';
import type { AnswerMode, ExportAround, ExportFormat } from './formats';
import { type MarkdownAround, markdownFileOf } from './markdownFile';
import { pageOf } from './page';
import { sheetOf } from './sheet';

export interface Exporting extends ExportAround, Pick<MarkdownAround, 'move' | 'toNotes'> {
  readonly answers: AnswerMode;
}

/** What stands in the file of an export. */
export function* exportText(format: ExportFormat, questions: readonly ExportedQuestion[], exporting: Exporting): Steps<string> {
  switch (format) {
    case 'anki':
      return yield* ankiText(questions, exporting);
    case 'html':
      return yield* pageOf(questions, exporting.answers, exporting);
    case 'csv':
      return sheetOf(questions, exporting.words);
    case 'md':
      return yield* markdownFileOf(questions, exporting);
  }
}
