import { TAG } from '../markdown/plainText';
import type { Line } from './line';
import { isAnswer } from './label';
import { backLinks } from './words/lexicon';
import { fold } from './words/phrases';

/** `- [ ] look this up`: neither question nor answer. */
export const TO_DO = /^\[ ?\]\s/;
/** `> 💡 keywords`: what the answer should be about. */
export const HINT = /^[\s*_]*(?:💡|👉|🔑|🧷|ℹ)/u;
/** What begins the callout of the person's own attempt, and that of a model answer. */
export const OWN_CALLOUT = /^[\s*_]*(?:💡|✏|📝|🙋|💭|🤔|🧠|❌)/u;
export const MODEL_CALLOUT = /^[\s*_]*(?:✅|☑|✔|🅰|📖|📗)/u;

const SCHEDULE =
  /^(?:id|collapsed|card-[\w-]+|ease|due|deck|tags|logseq\.[\w.-]+|template):: |^(?:SCHEDULED|DEADLINE|:LOGBOOK|:END)\b|^#[\p{L}\p{N}_/-]+(?:\s+#[\p{L}\p{N}_/-]+)*$|^\^[\w-]+$/u;
/** `[docs]: https://example.org "A title"`: where a link leads that is written elsewhere. A footnote is none, nor is `[A]: TCP/IP`. */
const DEFINITION = /^\[[^[\]^][^[\]]{0,200}\]:\s+<?(?:https?:\/\/|mailto:|\.{1,2}\/|#[a-z])\S*>?(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*$/;
const LONGEST_LINK = 120;
const LONGEST_SAID = 40;

const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u;

/** Whether there is anything to read in a text but tags and emphasis; a line to write on counts. */
export function says(text: string): boolean {
  if (BEGINS_WITH_LETTER.test(text) || /_{3,}/.test(text)) return true;
  return text.replace(TAG, (tag) => (/^<img/i.test(tag) ? 'x' : '')).replace(/&nbsp;|[\s*_~>\u3000\u200B]/gu, '') !== '';
}

/** Whether a line says where a link leads that is written elsewhere. */
export function isDefinition(text: string): boolean {
  return text.startsWith('[') && DEFINITION.test(text);
}

/** A link back to the top, where the links of the note lead, the schedule of a card: part of no answer. */
export function isPointless(text: string): boolean {
  if (isDefinition(text)) return true;
  if (text.length > LONGEST_LINK) return false;
  if (/^[a-zA-Z:#^]/.test(text) && SCHEDULE.test(text)) return true;
  if (text.length > LONGEST_SAID && !/[<\]]/.test(text)) return false;
  const link = /^[\s*_⬆↑]*(?:<[^<>]*>)*\[*(?:\*\*)?([^\]]*?)(?:\*\*)?\]*(?:\([^)]*\))?[\s*_]*(?:<[^<>]*>)*$/u.exec(text)?.[1] ?? text;
  const said = fold(link.replace(TAG, '')).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return said !== '' && said.length <= LONGEST_SAID && backLinks.has(said);
}

/** The `?` between the two sides of a card. */
export function isSeparator({ block }: Line): boolean {
  return block.kind === 'text' && block.joined && /^\?{1,2}$/.test(block.text);
}

/** Whether a line says that the answer begins: what stands between it and the question belongs to the question. */
export function beginsAnswer(line: Line): boolean {
  const { label, block, asking } = line;
  if (!label) return isSeparator(line) || (block.kind === 'summary' && asking.weight < 0.5);
  if (!isAnswer(label)) return false;
  return label.marked || block.kind === 'heading' || block.kind === 'summary' || block.text.slice(label.end).trim() === '';
}
