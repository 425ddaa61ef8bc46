import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { type MarkdownText, offsetsOf } from '../../markdown/parse';
import { Lines } from '../../text/lines';
import type { Question } from '../note';
import { judge } from '../status';
import type { Shape } from './shape';

/** `Q.`, `Q:`, `Q1.`, `Q 2)`, `Q3 `, also in bold; not `Q&A`, not a word that begins with Q. */
const MARKER = /^(?<open>\*\*|__)?Q(?:\s?\d+)?(?:\s*[.:)：．]|(?<=\d)(?=\s))(?<close>\*\*|__)?\s*/i;

/** `A.`, `A:`, `**A**:`, `**Answer:**`, `A.text` glued; not the beginning of `A.I.` */
const LABEL = /(?:\*\*|__)?(?:A|Answer)[ \t]*(?:[.:：](?:\*\*|__)?|(?:\*\*|__)[ \t]*[.:：])(?![A-Z]\.)[^\S\r\n]*/iy;

/** A line with a marker; whether it is a heading, `#` before it or `===` below it, shows only when it is parsed. */
const MAY_OCCUR = /^[ \t]*(?:#{1,6}[ \t]+)?(?:\*\*|__)?Q(?:\s?\d|\s*[.:)：．])/im;

/**
 * A heading that says it is a question, and an answer that may say it is one:
 * ```
 * ### Q. What is a deadlock?
 * A. Two processes wait for each other.
 * ```
 */
export const headingWithMarker: Shape = {
  id: 'heading-with-marker',
  mayOccurIn: (text) => MAY_OCCUR.test(text),
  read(markdown) {
    const lines = new Lines(markdown.text);
    const questions: Question[] = [];
    const sections: Heading[] = [];
    const { blocks } = markdown;
    blocks.forEach((block, at) => {
      if (block.type !== 'heading') return;
      while ((sections.at(-1)?.depth ?? 0) >= block.depth) sections.pop();
      const title = titleOf(block, markdown.text);
      if (!title) sections.push(block);
      else questions.push(readQuestion(block, title, bodyOf(at, block, blocks, markdown.text)));
    });
    return questions;

    function readQuestion(heading: Heading, title: Title, body: readonly RootContent[]): Question {
      const answer = readAnswer(heading, body, markdown);
      return {
        text: title.text,
        range: lines.range(title.start, title.end),
        section: sections.map((section) => toString(section)),
        answer: {
          range: lines.range(answer.start, answer.end),
          markdown: answer.markdown,
        },
        ...answer.judgment,
        shape: headingWithMarker.id,
      };
    }
  },
};

interface Title {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The question that a heading asks, or nothing if it has no marker or nothing after it. */
function titleOf(heading: Heading, text: string): Title | undefined {
  const first = heading.children[0];
  const last = heading.children.at(-1);
  if (!first || !last) return undefined;
  const { start } = offsetsOf(first);
  const { end } = offsetsOf(last);
  const marker = MARKER.exec(text.slice(start, end));
  if (!marker) return undefined;
  const asked = toString(heading).replace(MARKER, '').trim();
  if (asked === '') return undefined;
  const { open, close } = marker.groups ?? {};
  const closedLater = open && !close && text.slice(start, end).endsWith(open) ? open.length : 0;
  return { text: asked, start: start + marker[0].length, end: end - closedLater };
}

/** What follows a question's heading: up to the next heading of its level or above, or the next question. */
function bodyOf(at: number, heading: Heading, blocks: readonly RootContent[], text: string): readonly RootContent[] {
  const ends = (block: RootContent): boolean =>
    block.type === 'heading' && (block.depth <= heading.depth || titleOf(block, text) !== undefined);
  let end = at + 1;
  for (let block = blocks[end]; block && !ends(block); block = blocks[end]) end += 1;
  return blocks.slice(at + 1, end);
}

function readAnswer(heading: Heading, body: readonly RootContent[], { text }: MarkdownText) {
  const [first, ...others] = body;
  const from = first ? offsetsOf(first).start : offsetsOf(heading).end;
  LABEL.lastIndex = from;
  const label = first?.type === 'paragraph' ? LABEL.exec(text)?.[0] : undefined;
  const start = from + (label?.length ?? 0);
  const end = Math.max(start, offsetsOf(body.at(-1) ?? heading).end);
  const judgment =
    first && label !== undefined ? judge(text.slice(start, offsetsOf(first).end), others) : judge(undefined, body);
  return { start, end, markdown: text.slice(start, end), judgment };
}
