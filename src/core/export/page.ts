import type { Steps } from '../history/steps';
import { languageOf } from '../speech/language';
import type { ExportedQuestion } from './exported';
import { type AnswerMode, escapeHtml, type ExportAround, htmlOf } from './formats';
import { groupsOf, type NoteGroup } from './groups';
import { LOOK } from './pageLook';

/** Nothing runs, and nothing is loaded: images are in the page itself. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One page with all that belongs to it, to be printed or read. */
export function* pageOf(questions: readonly ExportedQuestion[], mode: AnswerMode, around: ExportAround): Steps<string> {
  const groups = groupsOf(questions);
  const title = escapeHtml(around.title);
  const parts = [
    `<!DOCTYPE html>\n<html lang="${escapeHtml(around.language)}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n<style>\n${LOOK}</style>\n</head>`,
    `<body>\n<main>\n<h1>${title}</h1>`,
    contentsOf(groups, around),
  ];
  let number = 0;
  for (const { id, note, sections } of groups) {
    parts.push(`<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(note)}</h2>`);
    for (const section of sections) {
      if (section.title !== '') parts.push(`<h3 id="${section.id}"${languageIn(section.title, around)}>${escapeHtml(section.title)}</h3>`);
      for (const one of section.questions) {
        number += 1;
        parts.push(articleOf(one, `q${number}`, section.title === '' ? 3 : 4, mode, around));
        yield;
      }
    }
    parts.push('</section>');
  }
  parts.push('</main>\n</body>\n</html>\n');
  return parts.join('\n');
}

function contentsOf(groups: readonly NoteGroup[], { words }: ExportAround): string {
  const link = (id: string, text: string, count: number): string => `<a href="#${id}">${escapeHtml(text)}</a> <span class="count">${count}</span>`;
  const items = groups.map(({ id, note, sections }) => {
    const titled = sections.filter(({ title }) => title !== '').map((section) => `<li>${link(section.id, section.title, section.questions.length)}</li>`);
    const count = sections.reduce((sum, { questions }) => sum + questions.length, 0);
    return `<li>${link(id, note, count)}${titled.length > 0 ? `\n<ol>\n${titled.join('\n')}\n</ol>` : ''}</li>`;
  });
  return `<nav aria-labelledby="contents">\n<h2 id="contents">${escapeHtml(words.contents)}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`;
}

function articleOf(one: ExportedQuestion, id: string, level: number, mode: AnswerMode, around: ExportAround): string {
  const inside = Math.min(level + 1, 6);
  const body = one.body === undefined ? [] : [htmlOf(one.body, one, around, `${id}-body-`, inside)];
  const followUps = one.followUps.map((followUp, at) => articleOf(followUp, `${id}-${at + 1}`, inside, mode, around));
  return [
    `<article id="${id}"${languageIn([one.question, ...one.answers].join('\n'), around)}>`,
    `<h${level}>${escapeHtml(one.question)}</h${level}>`,
    ...body,
    ...(mode === 'none' ? [] : answersOf(one, id, inside, mode, around)),
    ...(followUps.length > 0 ? [`<div class="follow-ups">`, ...followUps, '</div>'] : []),
    '</article>',
  ].join('\n');
}

function answersOf(one: ExportedQuestion, id: string, heading: number, mode: AnswerMode, around: ExportAround): string[] {
  const { words, language } = around;
  const own = one.answers.map((markdown, at) => htmlOf(markdown, one, around, `${id}-a${at}-`, heading));
  const models = one.models.map((markdown, at) => htmlOf(markdown, one, around, `${id}-m${at}-`, heading));
  const label = (text: string): string => `<p class="label" lang="${escapeHtml(language)}">${escapeHtml(text)}</p>`;
  const all = [...(own.length > 0 ? own : [label(words.noAnswer)]), ...(models.length > 0 ? [label(words.model), ...models] : [])];
  if (mode === 'shown' || own.length + models.length === 0) return ['<div class="answer">', ...all, '</div>'];
  return [`<details class="answer">\n<summary lang="${escapeHtml(language)}">${escapeHtml(words.showAnswer)}</summary>`, ...all, '</details>'];
}

/** Says the language of a text where it is another one than that of the page. */
function languageIn(text: string, { language }: ExportAround): string {
  const own = languageOf(text, language);
  return own === language ? '' : ` lang="${own}"`;
}
