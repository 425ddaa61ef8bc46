import type { Request } from './request';

/** What is shown beside a note of what a model says; the words are those of the person's language. */
export interface AdvicePage {
  readonly title: string;
  readonly question: string;
  /** How it stands: that it is not sent yet, that a model answers, that something went wrong. */
  readonly state: string;
  /** What the model has said until now. */
  readonly said: string;
  /** What is, or will be, above what is sent. */
  readonly sentTitle: string;
  readonly sent: Request;
}

/** Always with all that is sent, and with what a model says set off from what is the person's. */
export function pageText({ title, question, state, said, sentTitle, sent }: AdvicePage): string {
  const fence = '`'.repeat(Math.max(3, ...(`${sent.instructions}\n${sent.data}`.match(/`+/g) ?? []).map(({ length }) => length + 1)));
  const quoted = question.replace(/\s+/g, ' ').trim();
  return [
    `# ${title}`,
    `> ${quoted}`,
    `*${state}*`,
    ...(said.trim() === '' ? [] : [said.trim()]),
    '---',
    `## ${sentTitle}`,
    sent.instructions,
    `${fence}json\n${sent.data}\n${fence}\n`,
  ].join('\n\n');
}
