/** Every id that package.json and the code share, written once. */

export const Command = {
  practice: 'rehearse.practice',
  practiceDue: 'rehearse.practiceDue',
  practiceNote: 'rehearse.practiceNote',
  practiceSection: 'rehearse.practiceSection',
  practiceThese: 'rehearse.practiceThese',
  cram: 'rehearse.cram',
  cramThese: 'rehearse.cramThese',
  suspend: 'rehearse.suspend',
  resume: 'rehearse.resume',
  openQuestion: 'rehearse.openQuestion',
  refresh: 'rehearse.refresh',
  stopReading: 'rehearse.stopReading',
  groupBy: 'rehearse.groupBy',
  filterByStatus: 'rehearse.filterByStatus',
  filterByText: 'rehearse.filterByText',
  clearFilter: 'rehearse.clearFilter',
  sortBy: 'rehearse.sortBy',
  practiceThis: 'rehearse.practiceThis',
  openToSide: 'rehearse.openToSide',
  openNote: 'rehearse.openNote',
  copyQuestion: 'rehearse.copyQuestion',
  revealInExplorer: 'rehearse.revealInExplorer',
  createNote: 'rehearse.createNote',
  openSamples: 'rehearse.openSamples',
  whichNotes: 'rehearse.whichNotes',
  nextUnanswered: 'rehearse.nextUnanswered',
  previousUnanswered: 'rehearse.previousUnanswered',
  goToQuestion: 'rehearse.goToQuestion',
  pickUnanswered: 'rehearse.pickUnanswered',
  foldAnswers: 'rehearse.foldAnswers',
  unfoldAnswers: 'rehearse.unfoldAnswers',
  writeAnswer: 'rehearse.writeAnswer',
  markToDo: 'rehearse.markToDo',
  notAQuestion: 'rehearse.notAQuestion',
  ignoreNote: 'rehearse.ignoreNote',
  fillEmptyAnswers: 'rehearse.fillEmptyAnswers',
  addQuestion: 'rehearse.addQuestion',
  closeDetails: 'rehearse.closeDetails',
  why: 'rehearse.why',
  readAs: 'rehearse.readAs',
  relinkHistory: 'rehearse.relinkHistory',
  exportHistory: 'rehearse.exportHistory',
} as const;

export const View = {
  questions: 'rehearse.questions',
} as const;

export const ContextKey = {
  /** The active editor shows a note with questions. */
  noteActive: 'rehearse.noteActive',
  /** Notes are being read. */
  reading: 'rehearse.reading',
  /** All notes have been read once. */
  allRead: 'rehearse.allRead',
  /** The tree leaves questions out. */
  filtered: 'rehearse.filtered',
} as const;

export const Setting = {
  include: 'rehearse.include',
  exclude: 'rehearse.exclude',
  emptyAnswerSeverity: 'rehearse.checks.emptyAnswer',
  placeholderAnswerSeverity: 'rehearse.checks.placeholderAnswer',
  duplicateQuestionSeverity: 'rehearse.checks.duplicateQuestion',
  unclosedDetailsSeverity: 'rehearse.checks.unclosedDetails',
  problemScope: 'rehearse.checks.scope',
  followEditor: 'rehearse.tree.followEditor',
  remoteImages: 'rehearse.practice.remoteImages',
  codeLens: 'rehearse.codeLens',
  explorerBadges: 'rehearse.explorerBadges',
  wordsPerMinute: 'rehearse.speakingRate.wordsPerMinute',
  syllablesPerMinute: 'rehearse.speakingRate.koreanSyllablesPerMinute',
  chinesePerMinute: 'rehearse.speakingRate.chineseCharactersPerMinute',
  japanesePerMinute: 'rehearse.speakingRate.japaneseCharactersPerMinute',
  historyLocation: 'rehearse.history.location',
  desiredRetention: 'rehearse.history.desiredRetention',
  dayStartsAt: 'rehearse.history.dayStartsAt',
  mostPerDay: 'rehearse.history.mostPerDay',
} as const;

/** The `viewItem` of the tree's rows. */
export const TreeRow = {
  note: 'rehearse.note',
  section: 'rehearse.section',
  status: 'rehearse.status',
  when: 'rehearse.when',
  due: 'rehearse.due',
  question: 'rehearse.question',
  followUp: 'rehearse.followUp',
} as const;

/** The languages of the documents that are read as notes. */
export const NOTE_LANGUAGES: readonly string[] = ['markdown', 'mdx', 'plaintext'];

/** Who says that there is a problem. */
export const PROBLEM_SOURCE = 'rehearse';

/** The type of the practice panel. */
export const PRACTICE_PANEL = 'rehearse.practice';

/** How many questions of the active note are answered. */
export const STATUS_BAR_ITEM = 'rehearse.answered';

/** How many questions are due today. */
export const DUE_STATUS_BAR_ITEM = 'rehearse.dueToday';
