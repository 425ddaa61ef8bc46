import * as vscode from 'vscode';
import { countOfAll } from '../../core/export/exported';
import { exportText } from '../../core/export/exportText';
import { ENDINGS } from '../../core/export/formats';
import type { Steps } from '../../core/history/steps';
import { noteOf } from '../../core/index/rowId';
import { ask, BACK } from '../shared/choosing/step';
import { language } from '../shared/language';
import type { ExportNeeds } from './needs';
import { filterOf, type ExportKind, kindLines } from './kinds';
import { known } from './knowing';
import { imagesIn } from './noteImages';
import { sayWritten, type ExportCounts } from './saying';
import { askWanted, exportedIn, placedIn, type Wanted } from './wanted';
import { exportWords } from './words';
import { isOneOf, NotWritten, wayBetween, writeAll } from './write';

const STEPS = 2;
/** How long others wait at most. */
const TURN_MS = 20;

/** *Export…*: asks as what, and which questions, and where to. */
export async function exportQuestions(needs: ExportNeeds): Promise<void> {
  const choice = await choose(needs);
  if (!choice) return;
  const { kind, wanted } = choice;
  const title = titleOf(wanted);
  const file = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export'),
    ...placeFor(title, kind),
    filters: { [filterOf(kind.format)]: [ENDINGS[kind.format]] },
  });
  if (!file) return;
  const progress = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting…'), cancellable: true };
  try {
    const written = await vscode.window.withProgress(progress, (_, token) => write(file, kind, wanted, title, needs, token));
    if (written) await sayWritten(file, kind, written);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const sentence = error instanceof NotWritten ? why : vscode.l10n.t('{0} could not be written: {1}', vscode.workspace.asRelativePath(file), why);
    void vscode.window.showErrorMessage(sentence);
  }
}

async function choose(needs: ExportNeeds): Promise<{ readonly kind: ExportKind; readonly wanted: Wanted } | undefined> {
  const title = vscode.l10n.t('Export');
  let likely: ExportKind | undefined;
  for (;;) {
    const kind: ExportKind | typeof BACK | undefined = await ask<ExportKind>({
      title,
      placeholder: vscode.l10n.t('Choose a format'),
      number: 1,
      of: STEPS,
      lines: kindLines(),
      isLikely: ({ value }) => likely === undefined || (value?.format === likely.format && value.answers === likely.answers),
    });
    if (kind === undefined || kind === BACK) return undefined;
    likely = kind;
    await needs.targets.ready; // all notes have been read then, too
    const wanted = await askWanted(needs, title, STEPS);
    if (wanted === undefined) return undefined;
    if (wanted !== BACK) return { kind, wanted };
  }
}

/** Writes all of it, or nothing if the person wants no more. */
async function write(
  file: vscode.Uri,
  { format, answers }: ExportKind,
  wanted: Wanted,
  title: string,
  needs: ExportNeeds,
  token: vscode.CancellationToken,
): Promise<ExportCounts | undefined> {
  const placed = placedIn(wanted, needs);
  if (placed.length === 0) throw new NotWritten(vscode.l10n.t('There is no such question, so nothing was exported.'));
  if (isOneOf(needs.index.urisRead(), file))
    throw new NotWritten(vscode.l10n.t('{0} is one of your notes; choose another file.', vscode.workspace.asRelativePath(file)));
  await known(placed, needs.history, token);
  const { questions, folders } = exportedIn(placed, needs);
  const { formulasIn, moveMarkdown, renderMarkdown: render } = await import('../../core/markdown/render');
  const images = await imagesIn(questions, folders, format === 'html' ? 'inside' : format === 'anki' ? 'beside' : 'none', render);
  const formula = await formulasIn([...new Set(questions.map(({ text }) => text))]);
  const toNotes = wayBetween(file, folders);
  const around = { title, words: exportWords(), language: language(), render, move: moveMarkdown, formula, image: images.image, answers, toNotes };
  const text = await inTurns(exportText(format, questions, around), token);
  if (text === undefined) return undefined;
  await writeAll(file, text, images.files);
  return { questions: countOfAll(questions), images: images.files.length, missing: images.missing };
}

/** Nothing, if it was given up. */
async function inTurns(steps: Steps<string>, token: vscode.CancellationToken): Promise<string | undefined> {
  let since = Date.now();
  for (;;) {
    if (token.isCancellationRequested) return undefined;
    const { done, value } = steps.next();
    if (done) return value;
    if (Date.now() - since < TURN_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = Date.now();
  }
}

/** What it is called: the target, the note, the tag; `Rehearse` where it is everything. */
function titleOf(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'target of a folder':
      return wanted.target.name;
    case 'tag':
      return wanted.tag;
    case 'within':
      return decodeURIComponent(noteOf(wanted.id).split('/').at(-1) ?? '').replace(/\.[^.]+$/, '');
    default:
      return 'Rehearse';
  }
}

function placeFor(title: string, { format }: ExportKind): { readonly defaultUri?: vscode.Uri } {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const name = title.replace(/[\p{Cc}\\/:*?"<>|]+/gu, '-').replace(/^[.\s]+|[.\s]+$/g, '') || 'Rehearse';
  return folder ? { defaultUri: vscode.Uri.joinPath(folder.uri, `${name}.${ENDINGS[format]}`) } : {};
}
