const HANGUL = /\p{Script=Hangul}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/**
 * The language that a text is read aloud in, by its letters: terms in Latin letters are in texts of every language. Of Latin
 * letters alone the person's own language is likely, if it has them, and so it is of Chinese characters alone.
 * ```
 * TCP와 UDP의 차이는?   → ko
 * What is a lock?       → en, or de for somebody who uses VS Code in German
 * ```
 */
export function languageOf(text: string, own: string): string {
  if (HANGUL.test(text)) return 'ko';
  if (KANA.test(text)) return 'ja';
  if (HAN.test(text)) return /^(?:ja|zh)\b/.test(own) ? own : 'zh';
  if (CYRILLIC.test(text)) return own.startsWith('uk') ? 'uk' : 'ru';
  if (VIETNAMESE.test(text)) return 'vi';
  return /^(?:ko|ja|zh|ru|uk|vi)\b/.test(own) ? 'en' : own;
}
