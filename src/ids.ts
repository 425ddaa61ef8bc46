/** Every id that package.json and the code share, written once. */

export const Command = {
  practice: 'rehearse.practice',
  practiceDue: 'rehearse.practiceDue',
  practiceNote: 'rehearse.practiceNote',
  practiceSection: 'rehearse.practiceSection',
  practiceThese: 'rehearse.practiceThese',
  cram: 'rehearse.cram',
  cramThese: 'rehearse.cramThese',
  startMock: 'rehearse.startMock',
  suspend: 'rehearse.suspend',
  resume: 'rehearse.resume',
  openQuestion: 'rehearse.openQuestion',
  refresh: 'rehearse.refresh',
  stopReading: 'rehearse.stopReading',
  arrange: 'rehearse.arrange',
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
  setMaxFileSize: 'rehearse.setMaxFileSize',
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
  thisIsAQuestion: 'rehearse.thisIsAQuestion',
  thisIsNoQuestion: 'rehearse.thisIsNoQuestion',
  readInDoubt: 'rehearse.readInDoubt',
  dismissInDoubt: 'rehearse.dismissInDoubt',
  relinkHistory: 'rehearse.relinkHistory',
  exportHistory: 'rehearse.exportHistory',
  export: 'rehearse.export',
  showProgress: 'rehearse.showProgress',
  newTarget: 'rehearse.newTarget',
  changeTargetDay: 'rehearse.changeTargetDay',
  deleteTarget: 'rehearse.deleteTarget',
  openTargets: 'rehearse.openTargets',
  practiceTarget: 'rehearse.practiceTarget',
  writeForTarget: 'rehearse.writeForTarget',
  prepareMore: 'rehearse.prepareMore',
  reviewAnswer: 'rehearse.reviewAnswer',
  askFollowUp: 'rehearse.askFollowUp',
  draftAnswer: 'rehearse.draftAnswer',
  keepDraft: 'rehearse.keepDraft',
  coverage: 'rehearse.coverage',
  tidyNote: 'rehearse.tidyNote',
  rewriteAs: 'rehearse.rewriteAs',
  applyTidied: 'rehearse.applyTidied',
  cancelTidied: 'rehearse.cancelTidied',
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
  /** What the steps of the walkthrough wait for. */
  wroteAnswer: 'rehearse.wroteAnswer',
  practicedThree: 'rehearse.practicedThree',
  hasTarget: 'rehearse.hasTarget',
} as const;

export const Setting = {
  include: 'rehearse.include',
  exclude: 'rehearse.exclude',
  maxFileSize: 'rehearse.maxFileSize',
  readAs: 'rehearse.readAs',
  emptyAnswerSeverity: 'rehearse.checks.emptyAnswer',
  placeholderAnswerSeverity: 'rehearse.checks.placeholderAnswer',
  duplicateQuestionSeverity: 'rehearse.checks.duplicateQuestion',
  unclosedDetailsSeverity: 'rehearse.checks.unclosedDetails',
  problemScope: 'rehearse.checks.scope',
  followEditor: 'rehearse.tree.followEditor',
  badge: 'rehearse.tree.badge',
  remoteImages: 'rehearse.practice.remoteImages',
  answerSeconds: 'rehearse.practice.answerSeconds',
  readAloud: 'rehearse.mockInterview.readAloud',
  signalSound: 'rehearse.mockInterview.sound',
  reportFolder: 'rehearse.mockInterview.reportFolder',
  codeLens: 'rehearse.codeLens',
  explorerBadges: 'rehearse.explorerBadges',
  askInDoubt: 'rehearse.askInDoubt',
  wordsPerMinute: 'rehearse.speakingRate.wordsPerMinute',
  syllablesPerMinute: 'rehearse.speakingRate.koreanSyllablesPerMinute',
  chinesePerMinute: 'rehearse.speakingRate.chineseCharactersPerMinute',
  japanesePerMinute: 'rehearse.speakingRate.japaneseCharactersPerMinute',
  historyLocation: 'rehearse.history.location',
  desiredRetention: 'rehearse.history.desiredRetention',
  dayStartsAt: 'rehearse.history.dayStartsAt',
  mostPerDay: 'rehearse.history.mostPerDay',
  newPerDay: 'rehearse.history.newPerDay',
} as const;

/** The `viewItem` of the tree's rows. */
export const TreeRow = {
  note: 'rehearse.note',
  section: 'rehearse.section',
  status: 'rehearse.status',
  when: 'rehearse.when',
  tag: 'rehearse.tag',
  noTag: 'rehearse.noTag',
  due: 'rehearse.due',
  question: 'rehearse.question',
  followUp: 'rehearse.followUp',
  perhaps: 'rehearse.perhaps',
  tooLarge: 'rehearse.tooLarge',
  target: 'rehearse.target',
  toSay: 'rehearse.toSay',
  targetTask: 'rehearse.targetTask',
} as const;

/** The languages of the documents that are read as notes. */
export const NOTE_LANGUAGES: readonly string[] = ['markdown', 'mdx', 'plaintext'];

/** Who says that there is a problem. */
export const PROBLEM_SOURCE = 'rehearse';

/** The type of the practice panel. */
export const PRACTICE_PANEL = 'rehearse.practice';

/** The type of the panel of progress. */
export const PROGRESS_PANEL = 'rehearse.progress';

/** The first steps of a person. */
export const WALKTHROUGH = 'start';

/** VS Code's own setting: whether walkthroughs open without being asked for. */
export const OPEN_WALKTHROUGHS = 'workbench.welcomePage.walkthroughs.openOnInstall';

/** How many questions of the active note are answered. */
export const STATUS_BAR_ITEM = 'rehearse.answered';

/** How many questions are due today. */
export const DUE_STATUS_BAR_ITEM = 'rehearse.dueToday';

/** The tools that an agent may use, by the names under which `core` describes them. */
export const AGENT_TOOLS = [
  'rehearse_list_questions',
  'rehearse_read_question',
  'rehearse_target_progress',
  'rehearse_write_answer',
  'rehearse_add_follow_up',
  'rehearse_add_question',
] as const;

/** Where what a model says is shown. */
export const ADVICE_SCHEME = 'rehearse-advice';

/** Where the answer that a model drafts is shown. */
export const DRAFT_SCHEME = 'rehearse-draft';

/** Where it is shown what would become of a note that is tidied. */
export const TIDIED_SCHEME = 'rehearse-tidied';
