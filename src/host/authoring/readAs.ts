import * as vscode from 'vscode';
import { readAs as editsFor, type WayToRead } from '../../core/authoring/readAs';
import type { NoteIndex } from '../../core/index/noteIndex';
import { overrideOf } from '../../core/notes/lineReason';
import { SURE_SHAPES, VOTED_SHAPES } from '../../core/notes/shapes/ids';
import { wordsOfForm } from './formWords';
import { openNote } from './openNote';
import { write } from './write';

interface Way extends vscode.QuickPickItem {
  /** What the front matter says; nothing if it is to say nothing. */
  readonly how?: WayToRead | undefined;
}

/** The forms that front matter makes questions of; it only looks for all others. */
const FORMS = VOTED_SHAPES.filter((id) => id !== 'plain');

/** Lets the person choose how a note is read, and writes that into its front matter. */
export async function readAs(index: NoteIndex, named?: unknown): Promise<void> {
  const open = await openNote(index, named);
  if (!open) return;
  const now = overrideOf(open.note.text);
  const ways = allWays().map((way) => (way.kind === undefined && way.how === now ? { ...way, description: current(way) } : way));
  const chosen = await pick(
    ways,
    ways.find((way) => way.kind === undefined && way.how === now),
  );
  const again = chosen && (await openNote(index, open.editor.document.uri));
  if (again) await write(again, chosen.how === overrideOf(again.note.text) ? [] : editsFor(again.note, chosen.how));
}

function allWays(): Way[] {
  const separator = (label: string): Way => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return [
    { label: vscode.l10n.t('Automatically'), detail: vscode.l10n.t('Questions are recognized by themselves, and nothing is said in the front matter.') },
    { label: vscode.l10n.t('With Questions'), how: 'on', detail: vscode.l10n.t('Each heading of one level, or each list item at the margin, is a question.') },
    { label: vscode.l10n.t('Without Questions'), how: 'off', detail: vscode.l10n.t('No questions are read in this note.') },
    separator(vscode.l10n.t('Each is a question')),
    ...FORMS.map((how) => ({ label: wordsOfForm(how), how })),
    separator(vscode.l10n.t('Questions only in')),
    ...[...SURE_SHAPES, 'plain' as const].map((how) => ({ label: wordsOfForm(how), how })),
  ];
}

function current({ description }: Way): string {
  return [description, vscode.l10n.t('(current)')].filter(Boolean).join(' ');
}

/** With the present way marked, and active at first. */
function pick(ways: readonly Way[], now: Way | undefined): Promise<Way | undefined> {
  return new Promise((resolve) => {
    const list = vscode.window.createQuickPick<Way>();
    list.title = vscode.l10n.t('Read This Note As');
    list.placeholder = vscode.l10n.t('What in this note is a question?');
    list.matchOnDetail = true;
    list.items = ways;
    if (now) list.activeItems = [now];
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}
