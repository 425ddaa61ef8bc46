import type { Rating } from '../history/event';
import type { Answered, Summary } from './summary';

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
  /** The path from the new note to a question's note, with slashes and not escaped; nothing: no link. */
  readonly pathTo?: (uri: string) => string | undefined;
}

/** A Markdown note in which no question is read. */
export function summaryNote(summary: Summary, words: SummaryWords): string {
  const { questions, weakest } = summary;
  const blocks = [
    '---\nrehearse: off\n---',
    `# ${words.title}`,
    words.figures.map((figure) => `- ${figure}`).join('\n'),
    ...(weakest.length > 0 ? [`## ${words.weakest}`, weakest.map((question) => `- ${linked(question, words)}`).join('\n')] : []),
    ...(questions.length > 0 ? [`## ${words.questions}`, tableOf(questions, words)] : []),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function tableOf(questions: readonly Answered[], words: SummaryWords): string {
  const rows = questions.map((question) => {
    const { rating, coverage, thinkingSeconds, speakingSeconds, expectedSeconds } = question;
    return [
      linked(question, words),
      words.ratings[rating],
      coverage === undefined ? '' : words.percent(coverage),
      words.duration(speakingSeconds ?? thinkingSeconds),
      expectedSeconds === undefined ? '' : words.duration(expectedSeconds),
    ];
  });
  const head = [words.question, words.rating, words.coverage, words.time, words.expected];
  return [head, ['---', '---', '--:', '--:', '--:'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function linked({ text, uri }: Answered, words: SummaryWords): string {
  const path = uri === undefined ? undefined : words.pathTo?.(uri);
  const escaped = escape(text);
  return path === undefined ? escaped : `[${escaped}](${addressOf(path)})`;
}

/**
 * Text that says in Markdown what it is:
 * ```
 * a | b [c] `d`   →   a \| b \[c\] \`d\`
 * 1. What?        →   1\. What?
 * ```
 */
function escape(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~$&]|^[-+=#]|(?<=^\d{1,9})[.)]/g, '\\$&');
}

/** Only what needs it is encoded, so that it can be read: `네트워크/tcp%20ip.md`. */
function addressOf(path: string): string {
  const address = path.replace(/[^\p{L}\p{M}\p{N}/._~-]/gu, encoded);
  return /^\.{1,2}\//.test(address) ? address : `./${address}`;
}

/** `encodeURIComponent` leaves brackets and a few more; half a character it cannot encode. */
function encoded(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
  return code >= 0xd800 && code <= 0xdfff ? '%EF%BF%BD' : encodeURIComponent(character);
}
