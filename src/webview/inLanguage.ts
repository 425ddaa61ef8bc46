const HANGUL = /\p{Script=Hangul}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;

/**
 * Says of an element with a text of a note which language that is in, where its letters tell: for fonts, for how lines break
 * and for screen readers. Chinese characters alone are the person's own language, if it has them.
 */
export function inLanguage(text: string): Readonly<Record<string, string>> {
  if (HANGUL.test(text)) return { lang: 'ko' };
  if (KANA.test(text)) return { lang: 'ja' };
  return HAN.test(text) && !/^(?:ja|zh)\b/.test(document.documentElement.lang) ? { lang: 'zh' } : {};
}
