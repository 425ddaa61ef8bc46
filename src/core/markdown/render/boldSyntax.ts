import type { Code, Construct, Extension, State } from 'micromark-util-types';

const ASTERISK = 42;
/** Letters of languages that put no blank between a word and what is attached to it. */
const JOINED = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Bold beside letters that stand without a blank, where CommonMark sees none for a bracket or a quotation mark in between:
 * ```
 * **분산DB(레플리카 DB)**를   이것은 **"잠금"**입니다   값은**(기본)** 0
 * ```
 */
const boldBesideLetters: Construct = {
  name: 'boldBesideLetters',
  tokenize(effects, ok, nok) {
    const before = this.previous;
    const usual = [this.parser.constructs.text[ASTERISK] ?? []].flat().find(({ name }) => name === 'attention');
    const mend = (after: Code): State | undefined => {
      const mark = this.events.at(-1)?.[1];
      if (mark && isJoined(before) && !isBlank(after)) mark._open = true;
      if (mark && isJoined(after) && !isBlank(before)) mark._close = true;
      return ok(after);
    };
    return usual ? effects.attempt(usual, mend, nok) : nok;
  },
};

export const bold: Extension = { text: { [ASTERISK]: boldBesideLetters } };

function isJoined(code: Code): boolean {
  return code !== null && code > 0 && JOINED.test(String.fromCharCode(code));
}

/** Ends of lines and tabs are below zero. */
function isBlank(code: Code): boolean {
  return code === null || code <= 0 || /\s/.test(String.fromCharCode(code));
}
