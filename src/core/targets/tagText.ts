/** `#tag` with a blank before it, or at the beginning: not `C#`, not `a#b`, not `#1`. */
const TAG = /(?<![^\s([{])#(\p{L}[\p{L}\p{N}_/-]*)/gu;
const CODE = /(`+)[^`].*?\1/g;
/** What says only that a line is a card. */
const MARKS = new Set(['card', 'flashcard', 'flashcards']);
const QUOTED = /^(["'])(.*)\1$/;

/** The tags in a line of a note. */
export function tagsInLine(line: string): string[] {
  if (!line.includes('#')) return [];
  const found = [...line.replace(CODE, ' ').matchAll(TAG)].map(([, tag]) => tag ?? '');
  return found.filter((tag) => !MARKS.has(tag.toLowerCase()));
}

/** The tags of a value in front matter: `backend`, `a, b`, `[a, "b c"]`. */
export function parts(value: string): string[] {
  const plain = value
    .replace(/(?:^|[ \t]+)#[ \t].*$/, '')
    .trim()
    .replace(/^\[(.*)\]$/, '$1');
  const tags = plain.match(/"[^"]*"|'[^']*'|[^,]+/g) ?? [];
  return tags.map((tag) => tag.trim().replace(QUOTED, '$2').replace(/^#/, '').trim()).filter((tag) => tag !== '');
}

/** Tags are the same whatever their capitals, and `Big Corp` is `big-corp`. */
export function alike(tag: string): string {
  return tag
    .normalize('NFC')
    .replace(/^#/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, '-');
}
