import type { Status, StatusReason } from './note';
import { TAG } from '../markdown/plainText';
import { fold } from './words/phrases';
import { givesUp, placeholders, pointsElsewhere, unfinished } from './words/lexicon';

export interface Judgment {
  readonly status: Status;
  readonly reason: StatusReason;
}

const SURROUNDINGS = /^(?:[\s*_~`>"'“”‘’([{<「『【（#:：.,!…-]|\p{Extended_Pictographic}|\uFE0F)+|[\s*_~`"'“”‘’)\]}>」』】）:：.,!。…-]+$/gu;
/** `-`, `> -`, `...`, `____`, `?`: a mark that keeps the place of an answer. */
const MARK = /^[\s\p{P}\p{S}]*$/u;
/** `[Definition]`, `<your answer>`, `{answer}`: a slot of a template. */
const SLOT = /^(?:\[[^\][()]{1,40}\]|<[\p{L}\p{N}][^<>]{0,40}>|\{\{[^{}]{1,40}\}\})[.:]?$/u;
/** Longer than this is no placeholder, whatever words are in it. */
const LONGEST_PLACEHOLDER = 120;
const LONGEST_SAID = 200;
/** So little before a placeholder says nothing more: `내용 추가 예정`. */
const SHORT = 16;
/** A shorter word may end any sentence: `不能为空`. */
const SHORTEST_END = 4;
/** `[!answer]-`: what begins a callout, open or closed at first; its title may follow. */
export const CALLOUT_HEAD = /^\[!\p{L}[\p{L}\p{N}_-]{0,30}\][+-]?(?=\s|$)/u;
const CALLOUT_HEAD_ALONE = /^\[!\p{L}[\p{L}\p{N}_-]{0,30}\][+-]?\s*$/u;
/** What begins a callout, with something behind it. */
const CALLOUT = /^\p{Extended_Pictographic}\uFE0F?\s*(?=[^\s\uFE0F])/u;
/** What begins the person's own callout, with nothing behind it: `> 📝`. */
const CALLOUT_ALONE = /^(?:💡|✏|📝|🙋|💭|🤔|🧠)\uFE0F?$/u;
/** Less is only the mark itself. */
const SHORTEST_DRAFT = 20;
const LONGEST_GIVING_UP = 90;

/** Judges what is written as an answer, line by line and without its label. */
export function judge(written: readonly string[]): Judgment {
  const saying = written.filter((line) => /[\p{L}\p{N}]/u.test(line) && !CALLOUT_HEAD_ALONE.test(line));
  const lines = saying.length > 0 ? saying : written;
  const [first = '', ...others] = lines;
  if (marksUnfinished(first) && first.length > SHORTEST_DRAFT) return { status: 'draft', reason: 'marked-unfinished' };
  if (isPlaceholder(first) && others.every((line) => isPlaceholder(line) || isBeside(line))) return { status: 'placeholder', reason: 'placeholder' };
  const said = fold(first.slice(0, LONGEST_SAID).replace(TAG, '')).replace(SURROUNDINGS, '');
  const short = lines.reduce((length, line) => length + line.length, 0);
  if (short <= LONGEST_GIVING_UP && givesUp.atStartOf(said) > 0) return { status: 'placeholder', reason: 'gives-up' };
  if (short <= LONGEST_GIVING_UP && givesUp.atEndOf(said) > 0 && others.length === 0 && said.length <= 40) {
    return { status: 'placeholder', reason: 'gives-up' };
  }
  if (others.length === 0 && said.length <= 60 && pointsAway(said)) return { status: 'placeholder', reason: 'points-elsewhere' };
  if (marksUnfinished(first) || marksUnfinished(others.at(-1) ?? '')) return { status: 'draft', reason: 'marked-unfinished' };
  return { status: 'answered', reason: 'text' };
}

/** Whether a line says that there is no answer yet, and nothing else. */
export function isPlaceholder(line: string): boolean {
  if (line.length > LONGEST_PLACEHOLDER || /https?:|!\[|<(?:img|video|audio|iframe|svg)\b/i.test(line)) return false;
  const bare = line
    .replace(TAG, '')
    .replace(CALLOUT_HEAD, '')
    .replace(CALLOUT, '')
    .replace(/^(?:[-*+]|\d{1,2}[.)]|\[[ xX]?\])\s+/, '')
    .trim();
  if (SLOT.test(bare)) return true;
  if (CALLOUT_ALONE.test(bare)) return true;
  if (MARK.test(bare)) return !/\p{Extended_Pictographic}/u.test(bare);
  const said = fold(bare).replace(SURROUNDINGS, '');
  if (placeholders.has(said) || (said.length <= SHORT && placeholders.atEndOf(said) >= SHORTEST_END)) return true;
  const length = placeholders.atStartOf(said);
  return length > 0 && (/^\s*[-–—:：,(（]/u.test(said.slice(length)) || placeholders.has(fold(said.slice(length)).replace(SURROUNDINGS, '')));
}

/** `**See also:** [guide](guide.md)`, a row of a table: what may stand beside a TODO that does not make it an answer. */
function isBeside(line: string): boolean {
  return /^(?:\*\*[^*]+\*\*|\|)/.test(line) || /[([](?:todo|tbd)[)\]]|^(?:[-*+] )?(?:\[[^\]]*\]\([^)]*\)|https?:\S+)$/i.test(line);
}

function pointsAway(said: string): boolean {
  if (/https?:|\]\(/.test(said)) return false;
  return pointsElsewhere.atStartOf(said) > 0 || pointsElsewhere.atEndOf(said) > 0;
}

/** `(draft) I would …`, `초안: …`, `[WIP]` */
function marksUnfinished(line: string): boolean {
  const trimmed = (line.length > 80 ? `${line.slice(0, 40)}${line.slice(-40)}` : line).replace(/^[\s*_~>#-]+/, '');
  const bracketed = /^[([{（【]\s*([^)\]}）】]{1,30}?)\s*[)\]}）】]|[([{（【]\s*([^)\]}）】]{1,30}?)\s*[)\]}）】]\s*$/u.exec(trimmed);
  if (bracketed && unfinished.has(fold(bracketed[1] ?? bracketed[2] ?? ''))) return true;
  const colon = /^(.{1,30}?)\**\s*[:：—–]/u.exec(trimmed);
  return colon !== null && unfinished.has(fold(colon[1] ?? '').replace(/[*_~]/g, ''));
}
