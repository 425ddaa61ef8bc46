import { hashOf } from '../history/sha256';
import type { Steps } from '../history/steps';
import { plainLines } from '../text/plainLines';
import { eachOf, type ExportedQuestion } from './exported';
import { escapeHtml, type ExportAround, htmlOf } from './formats';

/** The columns of the file, as its header names them. */
const COLUMNS = ['GUID', 'Front', 'Back', 'Tags', 'Deck'] as const;
type AnkiRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

const numberOf = (column: (typeof COLUMNS)[number]): number => COLUMNS.indexOf(column) + 1;

/** `Basic` is preset where there is a note type of that name. */
const HEADER = [
  '#separator:tab',
  '#html:true',
  '#notetype:Basic',
  `#columns:${COLUMNS.join('\t')}`,
  `#guid column:${numberOf('GUID')}`,
  `#tags column:${numberOf('Tags')}`,
  `#deck column:${numberOf('Deck')}`,
];

/** Anki shows one card at a time. */
const IDS = 'rehearse-';

/** What Anki would play or typeset, or what its templates are made of. */
const COMMANDS = /\[(?=sound:|anki:|latex\]|\$)/g;

/** A text that Anki imports. A note that it has already, by its GUID, it updates; no other one is taken for it. */
export function* ankiText(questions: readonly ExportedQuestion[], around: ExportAround): Steps<string> {
  const lines = [...HEADER];
  const guids = new Set<string>();
  for (const { one, above } of eachOf(questions)) {
    const row: AnkiRow = {
      GUID: guidOf(one, guids),
      Front: frontOf(one, above, around),
      Back: backOf(one, around),
      Tags: tagsOf(one),
      Deck: deckOf(one, around.title),
    };
    lines.push(COLUMNS.map((column) => fieldOf(row[column])).join('\t'));
    yield;
  }
  return `${lines.join('\n')}\n`;
}

/** Two folders may have the same questions in notes of the same names. */
function guidOf({ identity, note }: ExportedQuestion, taken: Set<string>): string {
  let guid = hashOf(identity);
  for (let again = 0; taken.has(guid); again += 1) guid = hashOf(JSON.stringify([identity, note, again]));
  taken.add(guid);
  return guid;
}

function frontOf(one: ExportedQuestion, above: readonly string[], around: ExportAround): string {
  const place = [...one.section, ...above].map(escapeHtml).join(' › ');
  const body = one.body === undefined ? '' : htmlOf(one.body, one, around, `${IDS}body-`, 3);
  return [...(place === '' ? [] : [`<div><small>${place}</small></div>`]), `<div>${escapeHtml(one.question)}</div>`, body].join('');
}

function backOf(one: ExportedQuestion, around: ExportAround): string {
  const own = one.answers.map((markdown, at) => htmlOf(markdown, one, around, `${IDS}${at}-`, 3));
  const models = one.models.map((markdown, at) => htmlOf(markdown, one, around, `${IDS}model-${at}-`, 3));
  const head = models.length > 0 ? [`<p><small>${escapeHtml(around.words.model)}</small></p>`] : [];
  return [...own, ...head, ...models].join('');
}

/** `backend/db` is below `backend` in Anki, too; one that is not finished says so. */
function tagsOf({ tags, status }: ExportedQuestion): string {
  const plain = tags.map((tag) =>
    tag
      .split('/')
      .map((part) =>
        part
          .replace(/[\s\p{Cc}]+/gu, '-')
          .replace(/:{2,}/g, ':')
          .replace(/^:|:$|"/g, ''),
      )
      .filter((part) => part !== '')
      .join('::'),
  );
  return [...plain, ...(status === 'answered' ? [] : [`rehearse::${status}`])].filter((tag) => tag !== '').join(' ');
}

/** A deck for each note, below one for the whole: `Acme::backend::databases`. */
function deckOf({ note }: ExportedQuestion, title: string): string {
  const names = [title, ...note.split('/').filter((name) => name !== '..')];
  const last = names.pop()?.replace(/\.[^.]{1,8}$/, '') ?? '';
  return [...names, last]
    .map((name) =>
      name
        .replace(/[\s\p{Cc}"]+/gu, ' ')
        .replace(/:{2,}/g, ':')
        .replace(/^[:\s]+|[:\s]+$/g, ''),
    )
    .filter((name) => name !== '')
    .join('::');
}

/** Always in quotes: then tabs, quotes and ends of lines are what they are. */
function fieldOf(text: string): string {
  const plain = plainLines(text).replace(COMMANDS, '&#91;');
  return `"${plain.replaceAll('"', '""')}"`;
}
