import { languageOf } from '../speech/language';

/** What a story of one's own tells in turn, in the languages that questions are asked in. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  en: ['Situation', 'Task', 'Action', 'Result'],
  ko: ['상황', '과제', '행동', '결과'],
  ja: ['状況', '課題', '行動', '結果'],
  zh: ['情境', '任务', '行动', '结果'],
};

/**
 * What an answer that tells a story is hung on, in the language of its question:
 * ```
 * - Situation:
 * - Task:
 * - Action:
 * - Result:
 * ```
 */
export function outlineFor(question: string): string {
  const parts = PARTS[languageOf(question, 'en')] ?? PARTS.en ?? [];
  return parts.map((part) => `- ${part}: `).join('\n');
}

/** Whether a text says nothing yet: nothing but outlines is in it. */
export function saysNothing(text: string): boolean {
  const parts = new Set(Object.values(PARTS).flatMap((some) => some.map((part) => `- ${part}:`)));
  return text.split(/\r\n|\r|\n/).every((row) => row.trim() === '' || parts.has(row.trim()));
}
