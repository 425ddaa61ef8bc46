import type { Line } from './line';
import { OF_REPORT } from './page';
import { asksBehindTopic, BOLD_LEAD } from './shapes/listItems';
import { isPlaceholder } from './status';

/** What the shapes ask of the text of a line, beside its title and its label. */
const MARKS: readonly RegExp[] = [
  BOLD_LEAD,
  OF_REPORT,
  /::|;;/,
  /==/,
  /#(?:flash)?cards?/i,
  /^\?{1,2}$/,
  /^[CPS]: /,
  /^\[[ xX]?\]\s|\]\(#|^\[\[#/,
  /^[a-z]\b/,
  /^[<[【〈《(]/,
  /[>\]】〉》)]$/,
  /[.。]["”]?$/,
  /[:：]$/,
  /[?？]/,
  /[?？]$/,
  /[?？]\W*$/u,
  /[.。!]$/,
  /[?？.。:：!]$|<br\s*\/?>\s*$/iu,
  /[?？]\s*(?:->|=>|[-–—→:：=])/,
  /rehearse/i,
];
const LENGTHS = [4, 20, 60, 90, 140, 200, 600];

/**
 * Whether a line that was edited is the same to all that decides what is a question, so that only its words are new.
 * Of the kinds of lines that more depends on, none is.
 */
export function looksAlike(old: Line | undefined, line: Line | undefined): boolean {
  if (!old || !line) return false;
  if (old === line) return true;
  const [one, other] = [old.block, line.block];
  if (one.kind !== 'text' && one.kind !== 'item' && one.kind !== 'quote' && one.kind !== 'code') return false;
  return (
    one.kind === other.kind &&
    one.line === other.line &&
    one.endLine === other.endLine &&
    one.indent === other.indent &&
    one.marker === other.marker &&
    one.joined === other.joined &&
    (one.text === '') === (other.text === '') &&
    old.asking.weight === line.asking.weight &&
    old.asking.evidence === line.asking.evidence &&
    isSameTitle(old, line) &&
    isSameLabel(old, line) &&
    isPlaceholder(one.text) === isPlaceholder(other.text) &&
    asksBehindTopic(one.text) === asksBehindTopic(other.text) &&
    MARKS.every((mark) => mark.test(one.text) === mark.test(other.text)) &&
    LENGTHS.every((length) => one.text.length > length === other.text.length > length) &&
    LENGTHS.every((length) => old.title.text.length > length === line.title.text.length > length)
  );
}

function isSameTitle({ title: one }: Line, { title: other }: Line): boolean {
  return (
    one.labeled === other.labeled &&
    one.bold === other.bold &&
    one.card === other.card &&
    one.number === other.number &&
    (one.text === '') === (other.text === '')
  );
}

function isSameLabel(old: Line, line: Line): boolean {
  const [one, other] = [old.label, line.label];
  if (!one || !other) return one === other;
  return (
    one.kind === other.kind &&
    one.number === other.number &&
    one.marked === other.marked &&
    one.end === other.end &&
    old.block.text.slice(0, one.end) === line.block.text.slice(0, other.end) &&
    old.block.text.length > one.end === line.block.text.length > other.end
  );
}
