import type { Rating } from '../history/event';
import { linked, NO_QUESTIONS, type PathTo, tableOf } from './noteText';
import { type Answered, type Summary, timeOf } from './summary';

/** The words of the note, in the person's language. */
export interface SummaryWords {
  readonly title: string;
  /** A line each: `12 questions`, `Coverage: 75%`, as the host puts them together. */
  readonly figures: readonly string[];
  /** Titles of the two parts. */
  readonly weakest: string;
  readonly questions: string;
  /** Titles of the columns. */
  readonly question: string;
  readonly rating: string;
  readonly coverage: string;
  readonly time: string;
  readonly expected: string;
  readonly ratings: Readonly<Record<Rating, string>>;
  /** `1:05` */
  readonly duration: (seconds: number) => string;
  /** Of a share from 0 to 1: `75%` */
  readonly percent: (share: number) => string;
  readonly pathTo?: PathTo;
}

/** A Markdown note in which no question is read. */
export function summaryNote(summary: Summary, words: SummaryWords): string {
  const { questions, weakest } = summary;
  const blocks = [
    NO_QUESTIONS,
    `# ${words.title}`,
    words.figures.map((figure) => `- ${figure}`).join('\n'),
    ...(weakest.length > 0 ? [`## ${words.weakest}`, weakest.map((question) => `- ${linked(question, words.pathTo)}`).join('\n')] : []),
    ...(questions.length > 0 ? [`## ${words.questions}`, tableOfQuestions(questions, words)] : []),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function tableOfQuestions(questions: readonly Answered[], words: SummaryWords): string {
  const rows = questions.map((question) => {
    const { rating, coverage, expectedSeconds } = question;
    return [
      linked(question, words.pathTo),
      words.ratings[rating],
      coverage === undefined ? '' : words.percent(coverage),
      words.duration(timeOf(question)),
      expectedSeconds === undefined ? '' : words.duration(expectedSeconds),
    ];
  });
  const head = [words.question, words.rating, words.coverage, words.time, words.expected];
  return tableOf(['---', '---', '--:', '--:', '--:'], [head, ...rows]);
}
