import type { ExportWords } from '../../core/export/formats';
import { ENGLISH } from '../../core/markdown/render/surroundings';

/** What an export says by itself: the command line speaks English. */
export const WORDS: ExportWords = {
  contents: 'Contents',
  noAnswer: 'No answer yet',
  model: 'Model answer',
  showAnswer: 'Answer',
  statuses: { empty: 'empty', placeholder: 'placeholder', draft: 'draft', answered: 'answered' },
  columns: {
    question: 'Question',
    answer: 'Answer',
    status: 'Status',
    tags: 'Tags',
    note: 'Note',
    section: 'Section',
    followsUp: 'Follows up on',
    model: 'Model answer',
    identity: 'Identity',
  },
  render: ENGLISH,
};
