/** What the command line tells the program that ran it. */
export const ExitCode = {
  fine: 0,
  /** More questions are unanswered than are tolerated. */
  unanswered: 1,
  /** It was used wrongly, or something could not be read. */
  problem: 2,
} as const;
