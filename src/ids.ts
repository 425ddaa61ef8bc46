/** Every id that package.json and the code share, written once. */

export const Command = {
  practice: 'rehearse.practice',
  openQuestion: 'rehearse.openQuestion',
  refresh: 'rehearse.refresh',
  stopReading: 'rehearse.stopReading',
} as const;

export const View = {
  questions: 'rehearse.questions',
} as const;

export const ContextKey = {
  /** The active editor shows a note with questions. */
  noteActive: 'rehearse.noteActive',
  /** Notes are being read. */
  reading: 'rehearse.reading',
} as const;

export const Setting = {
  include: 'rehearse.include',
  exclude: 'rehearse.exclude',
  emptyAnswerSeverity: 'rehearse.checks.emptyAnswer',
  placeholderAnswerSeverity: 'rehearse.checks.placeholderAnswer',
  duplicateQuestionSeverity: 'rehearse.checks.duplicateQuestion',
  unclosedDetailsSeverity: 'rehearse.checks.unclosedDetails',
  problemScope: 'rehearse.checks.scope',
  wordsPerMinute: 'rehearse.speakingRate.wordsPerMinute',
  syllablesPerMinute: 'rehearse.speakingRate.koreanSyllablesPerMinute',
  chinesePerMinute: 'rehearse.speakingRate.chineseCharactersPerMinute',
  japanesePerMinute: 'rehearse.speakingRate.japaneseCharactersPerMinute',
} as const;

/** The `viewItem` of the tree's rows. */
export const TreeRow = {
  note: 'rehearse.note',
  question: 'rehearse.question',
} as const;

/** The languages of the documents that are read as notes. */
export const NOTE_LANGUAGES: readonly string[] = ['markdown', 'mdx', 'plaintext'];

/** Who says that there is a problem. */
export const PROBLEM_SOURCE = 'rehearse';

/** The type of the practice panel. */
export const PRACTICE_PANEL = 'rehearse.practice';
