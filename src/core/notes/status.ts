import type { Status, StatusReason } from './note';

export interface Judgement {
  readonly status: Status;
  readonly reason: StatusReason;
}

/** Markup that says nothing by itself: comments, breaks, rules, fences and paragraphs with nothing inside. */
const SILENT_MARKUP: readonly RegExp[] = [
  /<!--[\s\S]*?(?:-->|$)/g,
  /^(?:`{3,}|~{3,})[^\n`]*\n\s*(?:`{3,}|~{3,})\s*$/gm,
  /<\/?(?:br|p|div|b|span|details)\s*\/?>/gi,
  /^\s*(?:(?:-\s*){3,}|(?:_\s*){3,}|(?:\*\s*){3,})$/gm,
];

/** Judges an answer by its Markdown, `labelled` if a label such as `A.` stands before it. */
export function judge(markdown: string, labelled: boolean): Judgement {
  if (markdown.trim() === '') return { status: 'empty', reason: labelled ? 'only-a-label' : 'nothing-written' };
  const said = SILENT_MARKUP.reduce((rest, markup) => rest.replace(markup, ''), markdown);
  return said.trim() === '' ? { status: 'empty', reason: 'only-markup' } : { status: 'answered', reason: 'text' };
}
