import type { Line } from './line';
import { labels } from './words/lexicon';
import { fold } from './words/phrases';

/** A `<details>` with a summary: the line of that, and the one that it ends on. */
export interface Toggle {
  readonly summary: number;
  readonly end: number;
}

/** The toggles of a note with a summary, in order. One that is not closed ends where the next one opens. */
export function togglesOf(lines: readonly Line[]): Toggle[] {
  const opened: { summary: number }[] = [];
  const toggles: Toggle[] = [];
  const opens: number[] = [];
  lines.forEach(({ block }, at) => {
    if (block.marker !== 'details' && block.kind !== 'summary') return;
    const last = opened.at(-1);
    if (block.kind === 'open') {
      opened.push({ summary: -1 });
      opens.push(at);
    } else if (block.kind === 'summary') {
      if (last && last.summary < 0) last.summary = at;
      else opened.push({ summary: at });
    } else if (block.kind === 'close') {
      opened.pop();
      if (last && last.summary >= 0) toggles.push({ summary: last.summary, end: at });
    }
  });
  for (let unclosed = opened.pop(); unclosed; unclosed = opened.pop()) {
    let next = lines.length;
    while ((opens.at(-1) ?? -1) > unclosed.summary) next = opens.pop() ?? next;
    if (unclosed.summary >= 0) toggles.push({ summary: unclosed.summary, end: next });
    opens.push(next);
  }
  return toggles.sort((one, other) => one.summary - other.summary);
}

/** `<summary>Answer</summary>`, `<summary>답변 보기</summary>` */
export function isAnswerToggle({ label, asking, title }: Line): boolean {
  if (label && label.kind !== 'question') return true;
  if (asking.weight >= 0.9) return false;
  const words = fold(title.text).split(' ');
  return words.length <= 5 && words.some((word, at) => isAnswerWord(words.slice(at).join(' ')) || isAnswerWord(word));
}

function isAnswerWord(word: string): boolean {
  const kind = word.length > 1 ? labels.get(word) : undefined;
  return kind === 'answer' || kind === 'model' || kind === 'own' || kind === 'hint' || kind === 'explanation';
}

/** The lines behind the summaries of toggles. */
export function linesWithin(toggles: readonly Toggle[]): Set<number> {
  const within = new Set<number>();
  let from = 0;
  for (const { summary, end } of toggles) {
    for (let at = Math.max(from, summary + 1); at < end; at += 1) within.add(at);
    from = Math.max(from, end);
  }
  return within;
}
