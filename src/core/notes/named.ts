import type { About } from './about';
import { askingOf } from './asking';
import type { Claim } from './claims';
import { Line, NO_LINE } from './line';
import { Page } from './page';
import type { Sheet } from './sheet';
import { says } from './votes/says';
import { wordsOf } from './votes/titles';

/** What no question is called. */
const NO_QUESTION = /^(?:_?index|readme|_sidebar|todo|template|summary|목차|目次)$/i;
/** Below a folder that names questions, a name that sounds so little like one still is one. */
const LEAST_SOUND = -2;
const ASKS = 0.5;
/** Folders further up say little of a note. */
const NEAR = 3;

/**
 * A note whose name is the question, and all of it the answer: `Behavioral Questions/Tell me about a mistake.md`. Its name
 * becomes the first line of the page; nothing, if the name does not ask, or stands below no folder that speaks of questions
 * or interviews.
 */
export function namedPage({ rows, lines, at, frontMatter }: Sheet, { path }: About): Page | undefined {
  const line = nameOf(path);
  if (!line) return undefined;
  const first = Math.min(frontMatter.end, rows.length - 1);
  return new Page({ rows, lines: [line, ...lines], at: [first, ...at], frontMatter: frontMatter.values });
}

export function claimOfName({ lines }: Page): Claim {
  return { at: 0, shape: 'name', end: lines.length, evidence: ['name'] };
}

function nameOf(path: readonly string[]): Line | undefined {
  const name = (path.at(-1) ?? '')
    .replace(/\.[a-z]{1,8}$/i, '')
    .replaceAll('_', ' ')
    .trim();
  const folders = path
    .slice(0, -1)
    .slice(-NEAR)
    .map((folder) => says(wordsOf(folder)));
  if (!folders.some(([questions = 0, interview = 0]) => questions + interview > 0) || NO_QUESTION.test(name)) return undefined;
  const line = new Line({ ...NO_LINE.block, kind: 'heading', text: name });
  const { text } = line.title;
  const asks = askingOf(text, () => line.sound).weight >= ASKS || (folders.at(-1)?.[0] === 1 && line.sound > LEAST_SOUND);
  return asks && /\p{L}/u.test(text) ? line : undefined;
}
