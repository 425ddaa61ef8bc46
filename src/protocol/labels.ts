/** The page's words, in the person's language. Those on buttons are in title case. */
export const LABELS = [
  // A card.
  'cram', // `Cram: this won’t change your schedule.`
  'followsUp', // `Follows up on`, above the other question
  'body', // names what stands below the question: `More on the question`
  'answer',
  'modelAnswer',
  'hint',
  'noHint', // `There is no hint that would not give the answer away.`
  'said', // `I Said This`: a button, and the name of the check box at each point of an answer
  'missing', // `No answer is written yet.`
  'missingHow', // `Say it aloud first, then write it here: it is saved in the note.`
  'textKept', // `What you typed is kept. Write Answer goes on with it.`
  'howWell', // names the four ratings: `How well did you say it?`
  'moreActions', // names the quiet buttons
  'thinking',
  'speaking',
  'expected', // {0} is a time: `of about {0}`
  'warning', // read before a warning
  // What can be done with it.
  'reveal',
  'revealRest', // `Show All`
  'saidIt', // `I Said It`: where there is no answer to show, it leads to the ratings
  'point',
  'getHint',
  'nextHint',
  'speak',
  'showModel',
  'hideModel',
  'write',
  'skip',
  'suspend',
  'undo',
  'openNote',
  'showTimer',
  'hideTimer',
  'end',
  // A mock interview.
  'ofLimit', // {0} and {1} are times: `0:12 of 1:00`
  'left', // {0} is a time: `12:40 left`
  'halfThinking', // signals, each once: `Half of your time to think is over.`
  'speakNow', // when speaking begins by itself: `Your time to think is over: speak now.`
  'halfSpeaking',
  'endSpeaking',
  'paused', // `Paused. The clock stands still.`
  'next', // `Next Question`
  'pass', // `Pass`
  'pause',
  'goOn', // after a pause
  'readAloud', // `Read Aloud`
  'endInterview',
  // Its report.
  'better',
  'worse',
  'missed', // `What you missed`
  'toWrite', // `Write next`
  'toPractice',
  'speakingTimes', // `Speaking time per question, and the limit`
  'saveReport',
  'mock', // `Start Mock Interview…`
  // Writing.
  'yourAnswer',
  'editAnswer',
  'review',
  'followUp',
  'outline', // `Outline of a Story`
  'speakingTime', // `Speaking time`
  'save', // `Save in Note`
  'stopWriting',
  // The end.
  'ratings', // titles of the charts
  'times',
  'days',
  'weakest',
  'rating', // heads of their columns
  'questions',
  'question',
  'time',
  'day',
  'practiceWeak',
  'practiceAll',
  'saveNote',
  'close',
  // Keys, as a keyboard has them.
  'space',
  'enter',
  'escape',
] as const;
