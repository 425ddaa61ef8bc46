import { inlineText } from './inline/inline';

/** A tag that shows text in some way; `<T>` and `<String>` are text. */
export const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|s|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul)\b[^<>]*>/gi;
/** All of it is one link. */
const LINK = /^\[([^[\]\\<>&`]+)\]\([^()\s]*\)$/;
/** What may be a link, an escape, an entity. */
const NEEDS_READER = /[[\]&\\]|https?:/;
const WIKI_LINK = /\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/g;
const CODE = /((?<!`)`+[^`]+`+)/;
const MARKUP = /[`*_~[\]<&\\=]/;
/** More than a single blank. */
const UNUSUAL_BLANK = /[^\S ]| {2}/;

/** What a line of Markdown says, without its markup. */
export function plainText(markdown: string): string {
  const text = MARKUP.test(markdown) ? withoutMarkup(markdown) : markdown;
  return (UNUSUAL_BLANK.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

function withoutMarkup(markdown: string): string {
  const link = LINK.exec(markdown);
  if (link) return withoutMarkup(link[1] ?? '');
  if (!markdown.includes('`')) return NEEDS_READER.test(markdown) ? read(markdown) : withoutEmphasis(withoutTags(markdown));
  const pieces = markdown.split(CODE);
  if (pieces.some((piece, at) => at % 2 === 0 && NEEDS_READER.test(piece))) return read(markdown);
  return pieces.map((piece, at) => (at % 2 === 1 ? piece.replace(/^`+ ?| ?`+$/g, '') : withoutEmphasis(withoutTags(piece)))).join('');
}

/** Links as CommonMark has them, and the names of those between notes: `[[note|name]]`. What is like a tag then, is text: `&lt;p&gt;`. */
function read(markdown: string): string {
  const named = markdown.includes('[[') ? markdown.replace(WIKI_LINK, '$1') : markdown;
  return withoutEmphasis(inlineText(named));
}

function withoutTags(markdown: string): string {
  return markdown.includes('<') ? markdown.replace(/<br\s*\/?>/gi, ' ').replace(TAG, '') : markdown;
}

/** Takes off marks that are emphasis to those who write it, though not to CommonMark: `**"a"**는`. */
function withoutEmphasis(markdown: string): string {
  let text = markdown;
  if (/\*\*|__|~~/.test(text)) text = text.replace(/(\*\*|__|~~)(?=\S)(.{0,600}?\S)\1/g, '$2');
  if (text.includes('==')) text = text.replace(/(?<![=!<>])==(?=[^\s=])(.{0,600}?[^\s=!])==(?!=)/g, '$1');
  if (/\*\*|__|~~/.test(text)) text = text.replace(/^(?:\*\*|__|~~)(?=\S)|(?<=\S)(?:\*\*|~~)$/g, '');
  if (/[*_]/.test(text)) text = text.replace(/(^|[\s\p{P}])([*_])(?=\S)([^*_]*[^\s*_])\2(?=$|[\s\p{P}]|\p{L})/gu, '$1$3');
  return text.includes('&nbsp;') ? text.replaceAll('&nbsp;', ' ') : text;
}
