/** A heading with or without a blank after its marks: `## a`, `##a`, also with an ideographic space, but not the tag `#a`. */
export const HEADING = /^(#{1,6})(?:[ \t\u3000]+|$)|^(#{2,6})(?=[^\s#!])/;

/** Also the bullets that people type where there is no Markdown. */
export const BULLET = /^(?:~~)?(?:[-*+](?=[ \t\u3000]|$)|[•·◦▪‣●○■□◆◇▶►]|[\u2460-\u2473])[ \t\u3000]*/;

/** `1.`, `1)`, `1、`, `1.2`, `(1)`, `一、`, with or without a blank behind; not the beginning of `1.5`. */
export const NUMBER =
  /^(?:~~)?(?:\d{1,4}[.)](?=[ \t\u3000]|$)|[\d\uff10-\uff19]{1,3}[.)、．）](?=[^\s\d.)])|\d{1,3}(?:\.\d{1,3})+[.)]?(?=[ \t\u3000])|[(（]\d{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．])[ \t\u3000]*/;

const RULE = /^(?:(?:[-_*][ \t]*){3,}|[━─═┅┄╌╍=~–—]{4,}|[┌┏╔└┗╚╭╰+][━─═=-]{3,}[┐┓╗┘┛╝╮╯+]?|([^\s\p{L}\p{N}`#>|]{1,3})\1{5,}\S?)$/u;
/** A longer line is not drawn as one; where it is, an expression that repeats so often fails. */
const LONGEST_RULE = 2000;

/** `---`, and the lines that are drawn in text without Markdown. */
export function isRule(text: string): boolean {
  return text.length <= LONGEST_RULE && RULE.test(text);
}

/** Whether a line that begins with a character is text, or a row of a table, or has tags: no mark is a letter. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xac00 && code <= 0xd7a3);
}

/** What makes the line above it a heading. */
const UNDERLINE = /^(?:=+|-{3,})[ \t]*$/;

/** `--- | ---`: the line below the heads of a table. */
export const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|[ \t:|-]*$/;

/** `card-repeats:: 1` */
export const PROPERTY = /^[a-z][\w.-]*:: \S/i;

export const TAG_LINE = /<\/?(?:details|summary|aside)\b/i;

/** `A. text` above `---` is not a title, nor is a card's side; a sentence above it is more likely followed by a rule. */
export function underlines(line: string, title: string): boolean {
  if (!UNDERLINE.test(line)) return false;
  return line.startsWith('=') || (title.length < 80 && !/^(?:\*\*)?[QA\p{L}]{1,12}(?:\*\*)?\s?[:：.]|::|[.。!]$/iu.test(title));
}

/** `title ##` without the marks that close it. */
export function withoutClosing(title: string): string {
  let end = title.length;
  while (title[end - 1] === '#') end -= 1;
  if (end === title.length || (end > 0 && title[end - 1] !== ' ' && title[end - 1] !== '\t')) return title;
  return title.slice(0, end).trimEnd();
}

/** `│ text │` without its right side. */
export function withoutSide(text: string): string {
  return /[│┃║]/.test(text.slice(-1)) ? text.slice(0, -1).trimEnd() : text;
}

/** A line from a column on, without the blanks at its end. */
export function trimmedFrom(line: string, start: number): string {
  let end = line.length;
  while (end > start && (line.charCodeAt(end - 1) === 32 || line.charCodeAt(end - 1) === 9)) end -= 1;
  return line.slice(start, end);
}
