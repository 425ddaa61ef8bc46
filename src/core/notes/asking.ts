import type { Evidence } from './note';
import { fold } from './words/phrases';
import { interviewTitles, prompts, questionEnds, questionStarts, requestEnds, requestStarts } from './words/lexicon';

/** How much a text asks: 1 if it surely does, 0 if it does not at all, and why. */
export interface Asking {
  readonly weight: number;
  readonly evidence: Evidence | undefined;
}

const NOT_ASKING: Asking = { weight: 0, evidence: undefined };
/** `What is X? (hard)`, `What is X?"` */
const QUESTION_MARK = /[?？؟⁇](?:[\s"'”’」』)）\]*_~`.…!]|[(（][^()（）]{0,40}[)）]|\p{Extended_Pictographic}|\uFE0F)*$/u;
const QUESTION_MARK_INSIDE = /[?？](?=\s|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])/u;
const FINAL = /(?:[\s"'”’」』*_~`.…!。．！:：,]|[(（][^()（）]{0,60}[)）])+$/u;
/** `"Tell me of a conflict"` */
const QUOTES = /^["'“”‘’「『]+(?=\S)/u;
/** `find(name, options?)`: the name of a function, whose parameters may be left out. */
const CALL = /^(?:new )?[.\w$]+(?:<[^<>]*>)?\(/;
/** `(500자)`, `（400字以内）`, `1,000자 이내`, `(200 words)`: how long the answer to a form may be. */
const LIMIT =
  /(?:[(（][^()（）\d]{0,8}\d[\d,]{0,4}\d\s*(?:字|文字|자|words?|characters?|caracteres|zeichen|signes|ký tự|từ|слов|знаков)[^()（）]{0,10}[)）]|\d[\d,]{0,4}\d\s*(?:자|字|文字)\s*(?:이내|이하|내외|以内|以下|程度))\s*$/iu;
/** A question is short; what is longer explains. */
const LONGEST = 600;

/** Whether a text, without its marks, asks something of the reader. */
export function askingOf(text: string): Asking {
  if (text.length > LONGEST || text.length < 2 || CALL.test(text) || !/\p{L}/u.test(text)) return NOT_ASKING;
  if (QUESTION_MARK.test(text)) return { weight: 1, evidence: 'question-mark' };
  const folded = fold(text).replace(QUOTES, '');
  const bare = folded.replace(FINAL, '');
  if (questionEnds.atEndOf(bare) > 0) return { weight: 0.9, evidence: 'question-words' };
  if (requestEnds.atEndOf(bare) > 0 || requestStarts.atStartOf(folded) > 0) return { weight: 0.9, evidence: 'request-words' };
  if (QUESTION_MARK_INSIDE.test(text)) return { weight: 0.8, evidence: 'question-mark' };
  if (questionStarts.atStartOf(folded) > 0) return { weight: 0.6, evidence: 'question-words' };
  if (LIMIT.test(text)) return { weight: 0.9, evidence: 'request-words' };
  if (isPrompt(bare)) return { weight: prompts.has(bare) && bare.length >= 4 ? 0.7 : 0.5, evidence: 'request-words' };
  return NOT_ASKING;
}

/** `자기소개`, `1분 자기소개`, `志望動機（150文字）`: a prompt alone, or with little beside it. */
function isPrompt(bare: string): boolean {
  if (bare.length > 40) return false;
  if (prompts.has(bare)) return true;
  const end = prompts.atEndOf(bare);
  const start = prompts.atStartOf(bare);
  if (interviewTitles.atStartOf(bare) > start) return false; // `자기소개서 초안` is no `자기소개`
  return Math.max(end, start) > 0 && bare.length - Math.max(end, start) <= 8;
}
