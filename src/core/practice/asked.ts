import type { Known } from '../history/known';
import { textAbove } from '../index/rowId';
import type { Asked } from './session';

/** It is kept for when the question is gone, and many are kept. */
const LONGEST = 200;

export function askedOf({ id, entry }: Known, number: number): Asked {
  const parent = textAbove(entry.key);
  const asked = { id, number, text: beginningOf(entry.question.text) };
  return parent === undefined ? asked : { ...asked, parent: beginningOf(parent) };
}

function beginningOf(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
