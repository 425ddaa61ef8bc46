import { parts } from './tagText';

const LONGEST = 100;
const OPEN = /^\uFEFF?---[ \t]*$/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/;
const PAIR = /^(tags?|company|companies|회사|태그)[ \t]*:[ \t]*(.*)$/iu;
const ITEM = /^[ \t]*-[ \t]+(.*)$/;

/**
 * The tags that a note gives itself above its text, one, several or a list:
 * ```
 * ---
 * tags: backend, databases        tags: [backend, databases]        tags:
 * company: Acme                                                       - backend
 * ---                                                                 - databases
 * ```
 */
export function frontMatterTags(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/, LONGEST);
  if (!OPEN.test(lines[0] ?? '')) return [];
  const end = lines.findIndex((line, at) => at > 0 && CLOSE.test(line));
  const tags: string[] = [];
  let isList = false;
  for (const line of lines.slice(1, Math.max(end, 0))) {
    const value = PAIR.exec(line)?.[2];
    const item: string | undefined = isList ? ITEM.exec(line)?.[1] : undefined;
    if (value !== undefined) tags.push(...parts(value));
    else if (item !== undefined) tags.push(...parts(item));
    isList = value !== undefined || item !== undefined || (isList && line.trim() === '');
  }
  return tags;
}
