import type { Rating } from '../history/event';
import { escaped, linked, NO_QUESTIONS, type PathTo, tableOf } from '../practice/noteText';
import type { Report } from './report';
import type { Reported } from './reported';

/** The words of the note, in the person's language. */
export interface ReportWords {
  readonly title: string;
  /** A line each, as the host puts them together. */
  readonly figures: readonly string[];
  /** The same of what changed since the last one. */
  readonly changes: readonly string[];
  /** Titles of the parts. */
  readonly change: string;
  readonly better: string;
  readonly worse: string;
  readonly missed: string;
  readonly toWrite: string;
  readonly toPractice: string;
  readonly questions: string;
  /** Titles of the columns. */
  readonly question: string;
  readonly rating: string;
  readonly coverage: string;
  readonly thinking: string;
  readonly speaking: string;
  readonly limit: string;
  readonly ratings: Readonly<Record<Rating, string>>;
  readonly passed: string;
  /** `1:05` */
  readonly duration: (seconds: number) => string;
  /** Of a share from 0 to 1: `75%` */
  readonly percent: (share: number) => string;
  readonly pathTo?: PathTo;
}

/** A Markdown note in which no question is read. */
export function reportNote(report: Report, words: ReportWords): string {
  const { change, missed, questions, toPractice, toWrite } = report;
  const linkedAll = (all: readonly Reported[]): string => all.map((question) => `- ${linked(question, words.pathTo)}`).join('\n');
  const part = (title: string, text: string): string[] => (text === '' ? [] : [`## ${title}`, text]);
  const blocks = [
    NO_QUESTIONS,
    `# ${words.title}`,
    listOf(words.figures),
    ...(change
      ? [`## ${words.change}`, listOf(words.changes), ...listed(words.better, linkedAll(change.better)), ...listed(words.worse, linkedAll(change.worse))]
      : []),
    ...part(words.missed, missed.map((question) => missedIn(question, words)).join('\n')),
    ...part(words.toWrite, linkedAll(toWrite)),
    ...part(words.toPractice, linkedAll(toPractice)),
    ...part(words.questions, questions.length === 0 ? '' : questionsOf(report, words)),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function listed(title: string, list: string): string[] {
  return list === '' ? [] : [`${title}:`, list];
}

/** `- [What is a lock?](os.md#L3)`, and below it what of it was not said. */
function missedIn(question: Reported, { pathTo }: ReportWords): string {
  return [`- ${linked(question, pathTo)}`, ...question.missed.map((point) => `  - ${escaped(point)}`)].join('\n');
}

function questionsOf({ limit, questions }: Report, words: ReportWords): string {
  const rows = questions.map((question) => {
    const { coverage, passed, rating, speakingSeconds, thinkingSeconds } = question;
    return [
      linked(question, words.pathTo),
      [...(passed ? [words.passed] : []), ...(rating === undefined ? [] : [words.ratings[rating]])].join(', '),
      coverage === undefined ? '' : words.percent(coverage),
      words.duration(thinkingSeconds),
      speakingSeconds === undefined ? '' : words.duration(speakingSeconds),
      ...(limit === undefined ? [] : [words.duration(limit)]),
    ];
  });
  const head = [words.question, words.rating, words.coverage, words.thinking, words.speaking, ...(limit === undefined ? [] : [words.limit])];
  return tableOf(['---', '---', ...head.slice(2).map(() => '--:')], [head, ...rows]);
}
