import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).freeze();

/** A tag that shows text in some way; `<T>` and `<String>` are text. */
export const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|s|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul)\b[^<>]*>/gi;
/** All of it is one link. */
const LINK = /^\[([^[\]\\<>&`]+)\]\([^()\s]*\)$/;
/** A link within a text, with nothing in it that has to be understood. */
const PLAIN_LINK = /(?<!!)\[([^[\]\\<>&`*_\r\n]+)\]\([^()\s\\<>&`]+\)/g;
const NEEDS_PARSER = /[[\]\\<>&`*_\r\n\0]/;
const MARKUP = /[`*_~[\]<&\\=]/;
/** More than a single blank. */
const UNUSUAL_BLANK = /[^\S ]| {2}/;

/** What a line of Markdown says, without its markup. */
export function plainText(markdown: string): string {
  const text = MARKUP.test(markdown) ? withoutMarkup(markdown) : markdown;
  return (UNUSUAL_BLANK.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

function withoutMarkup(markdown: string): string {
  const pieces = markdown.split(/(`+[^`]+`+)/);
  const link = LINK.exec(markdown);
  if (link) return withoutMarkup(link[1] ?? '');
  if (pieces.some((piece, at) => at % 2 === 0 && /[[\]&\\]|https?:/.test(piece))) return parsed(markdown);
  return pieces.map((piece, at) => (at % 2 === 1 ? piece.replace(/^`+ ?| ?`+$/g, '') : withoutEmphasis(piece))).join('');
}

/** Links are taken out here if they are plain; escapes, entities and all else are left to the parser, which takes long. */
function parsed(markdown: string): string {
  const wiki = markdown.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1');
  const plain = wiki.replace(PLAIN_LINK, '$1');
  if (!NEEDS_PARSER.test(plain)) return withoutEmphasis(plain);
  return withoutEmphasis(toString(parser.parse(`\u200B${wiki.replace(/\]\(\s*\)/g, '](#)')}`), { includeHtml: false }).replace('\u200B', ''));
}

function withoutEmphasis(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(TAG, '')
    .replace(/(\*\*|__|~~)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(?<![=!<>])==(?=[^\s=])(.*?[^\s=!])==(?!=)/g, '$1')
    .replace(/^(?:\*\*|__|~~)(?=\S)|(?<=\S)(?:\*\*|~~)$/g, '')
    .replace(/(^|[\s\p{P}])([*_])(?=\S)([^*_]*[^\s*_])\2(?=$|[\s\p{P}]|\p{L})/gu, '$1$3')
    .replace(/&nbsp;/g, ' ');
}
