import type { Steps } from '../history/steps';
import type { moveMarkdown } from '../markdown/render';
import { escaped, NO_QUESTIONS } from '../practice/noteText';
import type { ExportedQuestion } from './exported';
import type { ExportWords } from './formats';
import { groupsOf } from './groups';

/** What a file of Markdown is told of the place that it is made for. */
export interface MarkdownAround {
  readonly title: string;
  readonly words: Pick<ExportWords, 'model' | 'noAnswer'>;
  readonly move: typeof moveMarkdown;
  /** The path from the file's folder to that of the notes, with slashes: `..`; nothing if there is none. */
  readonly toNotes: string | undefined;
}

const LOWEST = 6;

/** One file with all of it, of which no questions are read: they would be there twice. */
export function* markdownFileOf(questions: readonly ExportedQuestion[], around: MarkdownAround): Steps<string> {
  const parts = [NO_QUESTIONS, `# ${escaped(around.title)}`];
  let number = 0;
  for (const { note, sections } of groupsOf(questions)) {
    parts.push(`## ${escaped(note)}`);
    for (const { title, questions: ofSection } of sections) {
      if (title !== '') parts.push(`### ${escaped(title)}`);
      for (const one of ofSection) {
        number += 1;
        parts.push(...partsOf(one, title === '' ? 3 : 4, `q${number}-`, around));
        yield;
      }
    }
  }
  return `${parts.join('\n\n')}\n`;
}

function partsOf(one: ExportedQuestion, level: number, names: string, around: MarkdownAround): string[] {
  const { words, move, toNotes } = around;
  const address = (url: string): string => (toNotes === undefined ? url : movedAddress(url, one.note, toNotes));
  const moved = (markdown: string, at: number): string =>
    move(markdown, { note: one.text, address, heading: Math.min(level + 1, LOWEST), names: `${names}${at}-` });
  const texts = [...(one.body === undefined ? [] : [one.body]), ...one.answers].map((markdown, at) => moved(markdown, at));
  const models = one.models.map((markdown, at) => moved(markdown, texts.length + at));
  const followUps = one.followUps.map((followUp, at) => partsOf(followUp, Math.min(level + 1, LOWEST), `${names}f${at}-`, around));
  return [
    `${'#'.repeat(level)} ${escaped(one.question)}`,
    ...texts,
    ...(one.answers.length + models.length === 0 ? [`*${escaped(words.noAnswer)}*`] : []),
    ...(models.length > 0 ? [`**${escaped(words.model)}**`, ...models] : []),
    ...followUps.flat(),
  ].filter((part) => part !== '');
}

/** An address that is said from the note, said from the file. */
function movedAddress(url: string, note: string, toNotes: string): string {
  if (url === '' || /^[a-z][a-z0-9+.-]*:|^\/\/|^#/i.test(url)) return url;
  const [, named = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const path = [
    ...toNotes.split('/'),
    ...(named.startsWith('/')
      ? []
      : note
          .split('/')
          .slice(0, -1)
          .map((part) => encodeURIComponent(part))),
  ].filter((part) => part !== '' && part !== '.');
  for (const part of named.split('/')) {
    if (part === '..' && path.length > 0 && path.at(-1) !== '..') path.pop();
    else if (part !== '' && part !== '.') path.push(part);
  }
  return path.join('/') + rest;
}
