import { groupBy } from '../groupBy';
import { cutOut, type Mark, type Put } from './cutAndPut';
import type { Span, TextChange } from './textChange';

const LINE_END = /[\r\n]/;

/**
 * Cuts out all questions whose lines a change of several lines into several lines touches, if they are several, and
 * tells which. Tools send so what they did to whole lines, without what the old and the new text have in common:
 * ```
 * ## Q. What is a [lock?                 ## Q. What is a [mutex?
 * …                              →       …
 * ## Q. What is a mutex]?                ## Q. What is a lock]?
 * ```
 * That the first one begins and the last one ends as before, says nothing of which is which.
 */
export function cutAcross(marks: readonly Mark[], change: TextChange, textNow: () => string, edit: number): Mark[] {
  const { rangeOffset: from, rangeLength, text: put } = change;
  if (rangeLength === 0 || !LINE_END.test(put)) return [];
  const text = textNow();
  const to = from + rangeLength;
  const removed = text.slice(from, to);
  if (!LINE_END.test(removed)) return [];
  const { start, end } = wholeLines(text, { start: from, end: to });
  const isHeadSame = headOf(removed) === headOf(put);
  const isTailSame = tailOf(removed) === tailOf(put);
  const touched = marks.filter(({ span }) => {
    if (!span || span.end <= start || span.start >= end) return false;
    if (span.end <= from + headOf(removed).length) return !isHeadSame;
    return span.start < to - tailOf(removed).length || !isTailSame;
  });
  if (touched.length < 2) return [];
  for (const mark of touched) {
    if (mark.span && !mark.isGuess) mark.cut = cutOut(text, mark.span, edit);
    mark.span = undefined;
  }
  return touched;
}

/** What was put in, with the whole of the lines that it is in, so that lines of which only a part was sent are found in it. */
export function withWholeLines(put: Put, text: string): Put {
  if (!put.span || !LINE_END.test(put.text)) return put;
  const span = wholeLines(text, put.span);
  return { ...put, span, text: text.slice(span.start, span.end) };
}

/**
 * Where one question got the text that another one had, at once, as when a tool sorts lines and sends the words that
 * differ, the text goes first. Of several of the same text nobody could tell.
 */
export function textFirst(before: ReadonlyMap<Mark, Span>, textBefore: string, textNow: string, edit: number): void {
  const words = wordsOfLines(before, textBefore);
  const textOf = (text: string, span: Span | undefined): string => {
    const found = sliceOf(text, span);
    return words.get(found) ?? found;
  };
  const textWas = (mark: Mark): string => textOf(textBefore, before.get(mark));
  const textIs = ({ span }: Mark): string => textOf(textNow, span);
  const edited = [...before.keys()].filter((mark) => textIs(mark) !== textWas(mark));
  const owners = groupBy(edited, textWas);
  const spans = new Map<Mark, Span | undefined>();
  for (const [text, places] of groupBy(edited, textIs)) {
    const [owner, ...others] = owners.get(text) ?? [];
    if (!owner || text === '') continue;
    for (const mark of [...places, owner, ...others]) if (!spans.has(mark)) spans.set(mark, undefined);
    if (places.length + others.length === 1) spans.set(owner, places[0]?.span);
  }
  for (const [mark, span] of spans) {
    const was = before.get(mark);
    if (!span && was) mark.cut = cutOut(textBefore, was, edit);
    mark.span = span;
  }
}

/** What is asked in a line, by the whole line: where that is replaced, a question is all of it until it is read again. */
function wordsOfLines(before: ReadonlyMap<Mark, Span>, text: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const span of before.values()) {
    const line = sliceOf(text, wholeLines(text, span));
    const own = sliceOf(text, span);
    if (own.length < (words.get(line) ?? line).length) words.set(line, own);
  }
  return words;
}

function sliceOf(text: string, span: Span | undefined): string {
  return span ? text.slice(span.start, span.end) : '';
}

function wholeLines(text: string, { start, end }: Span): Span {
  const from = start === 0 ? 0 : Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const rest = text.slice(end).search(LINE_END);
  return { start: from, end: rest < 0 ? text.length : end + rest };
}

/** The rest of its first line that was in a text. */
function headOf(text: string): string {
  return text.slice(0, text.search(LINE_END));
}

function tailOf(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}
