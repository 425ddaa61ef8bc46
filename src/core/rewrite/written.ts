import type { AskedPart, RewriteForm } from './parts';

/** The rows of a question in another form; nothing if it cannot be written so. A table is written by `tableOf`. */
export function rowsAs(form: Exclude<RewriteForm, 'table'>, { asked, content, level }: AskedPart): string[] {
  const below = content.length > 0 ? ['', ...content] : [];
  switch (form) {
    case 'headings':
      return [`${'#'.repeat(level)} ${asked}`, ...below];
    case 'list':
      return [`- ${asked}`, ...content.map((row) => (row === '' ? '' : `  ${row}`))];
    case 'toggles':
      return ['<details>', `<summary>${bare(asked).replace(/&/g, '&amp;').replace(/</g, '&lt;')}</summary>`, ...below, '', '</details>'];
  }
}

/** A table of some questions; nothing if an answer is more than lines of text. */
export function tableOf(parts: readonly AskedPart[]): string[] | undefined {
  if (parts.some(({ content }) => content.some((row) => /^\s*(?:```|~~~|\||#{1,6}\s|[-*+]\s|\d+[.)]\s|>|<\/?details)/i.test(row)))) return undefined;
  const cell = (text: string): string => text.replace(/(?<!\\)\|/g, '\\|');
  const heads = /\p{Script=Hangul}/u.test(parts.map(({ asked }) => asked).join('')) ? ['질문', '답변'] : ['Question', 'Answer'];
  const answers = parts.map(({ content }) =>
    content
      .filter((row) => row.trim() !== '')
      .map((row) => row.trim())
      .join('<br>'),
  );
  return [
    `| ${heads.join(' | ')} |`,
    '|---|---|',
    ...parts.map(({ asked }, at) => `| ${cell(asked)} | ${cell(answers[at] ?? '')}${answers[at] === '' ? '' : ' '}|`),
  ];
}

/** In a summary Markdown is not read: `**Why?**` → `Why?` */
function bare(asked: string): string {
  return asked.replace(/^(\*\*|__)(.*)\1$/, '$2');
}
