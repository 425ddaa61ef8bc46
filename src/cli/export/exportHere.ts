import path from 'node:path';
import { countOfAll, type ExportedQuestion, exportedOf } from '../../core/export/exported';
import { exportText } from '../../core/export/exportText';
import type { ExportFormat } from '../../core/export/formats';
import { pathOfImage } from '../../core/export/images';
import { atOnce } from '../../core/history/steps';
import { belonging, questionsOf } from '../../core/targets/belonging';
import { EVERYTHING } from '../../core/targets/target';
import type { AskedExport } from '../arguments';
import { notePaths } from '../paths/notePaths';
import { Problem, type Tell } from '../problem';
import { homeOf } from '../home';
import { below, isWanted, targetHere } from '../narrow';
import { eventsHere } from '../progress/logs';
import { type ReadNote, readNotes } from '../readNotes';
import type { Settings } from '../settings';
import { countOf } from '../wording';
import { shownImages } from './images';
import { WORDS } from './words';
import { placeOf, writeAll } from './write';

/** What all decks of Anki are below, and what all else is called, where it is not for a target. */
const TITLES: Readonly<Record<ExportFormat, string>> = { anki: 'Rehearse', html: 'Questions', csv: 'Questions', md: 'Questions' };

/** Writes what is asked for, and says in a sentence what was written; without a file it gives the text itself. */
export async function exportHere(asked: AskedExport, notes: readonly ReadNote[], settings: Settings, tell: Tell): Promise<string> {
  const { to, out, force, target: name } = asked;
  const place = out === undefined ? undefined : await placeOf(out, to);
  const target = await targetHere(name, tell);
  const questions = await wanted(asked, notes.map(below), settings, target?.counted ?? EVERYTHING, tell);
  if (questions.length === 0) throw new Problem('There is no such question, so nothing was exported.');
  const { formulasIn, moveMarkdown, renderMarkdown: render } = await import('../../core/markdown/render');
  const kind = to === 'html' ? 'inside' : to === 'anki' && place ? 'beside' : 'none';
  const images = await shownImages(questions, kind, render, tell);
  const text = atOnce(
    exportText(to, questions, {
      title: target?.name ?? TITLES[to],
      words: WORDS,
      language: 'en',
      render,
      move: moveMarkdown,
      formula: await formulasIn([...new Set(questions.map(({ text: note }) => note))]),
      image: (src, { note }) => (/^https?:\/\//i.test(src) ? { link: src } : images.shown.get(pathOfImage(src, note) ?? '')),
      answers: asked.answers,
      toNotes: fromTo(place?.file ?? path.resolve('x'), process.cwd()),
    }),
  );
  if (!place) return text;
  await writeAll(place, { text, images: images.files, force, notes: notes.map((one) => one.path) });
  const beside =
    images.files.length > 0 ? `, and ${countOf(images.files.length, 'image')} to ${place.toldMedia}; copy them into Anki’s folder collection.media` : '';
  return `${countOf(countOfAll(questions), 'question')} written to ${place.told}${beside}\n`;
}

/** Whose question is whose is found out among all notes of the folder; only those that were named are exported. */
async function wanted(asked: AskedExport, named: readonly ReadNote[], settings: Settings, counted: typeof EVERYTHING, tell: Tell): Promise<ExportedQuestion[]> {
  const events = await eventsHere(tell);
  const paths = new Set(named.map((one) => one.path));
  const others = events.length > 0 ? (await readNotes(notePaths(['.'], ignore), settings, ignore)).map(below).filter((one) => !paths.has(one.path)) : [];
  const at = Date.now();
  const { index, pathOf, progress } = homeOf([...named, ...others], events, settings, { at, offset: 0 - new Date(at).getTimezoneOffset() });
  const all = questionsOf({ index, pathOf }).filter((one) => paths.has(one.path));
  return exportedOf(
    belonging(counted, all).filter((one) => isWanted(one, asked)),
    (key) => progress.at(key)?.card,
  );
}

/** The path from the folder of a file to another one, with slashes; nothing if there is none. */
function fromTo(file: string, folder: string): string | undefined {
  const way = path.relative(path.dirname(file), folder);
  return path.isAbsolute(way) ? undefined : way.split(path.sep).map(encodeURIComponent).join('/');
}

function ignore(): void {
  // it was not asked for
}
