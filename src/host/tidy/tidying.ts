import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { noteOf } from '../../core/index/rowId';
import type { Note } from '../../core/notes/note';
import { type Tidied, tidy } from '../../core/tidy/tidy';
import { NOTE_LANGUAGES, TIDIED_SCHEME } from '../../ids';
import { aboutOf } from '../shared/aboutOf';
import { currentNote } from '../shared/currentNote';
import { tellTooLarge } from '../shared/tooLarge';
import { writeInEditor } from '../shared/writeInEditor';
import { askForm } from './askForm';

/** What would become of a note. */
type NewText = Pick<Tidied, 'edits' | 'text'>;

/** A note that was looked at, and what would become of it. */
interface Preview {
  readonly uri: vscode.Uri;
  readonly note: Note;
  readonly changed: NewText;
}

/** A note, as its text is now. */
interface OpenedNote {
  readonly uri: vscode.Uri;
  readonly name: string;
  readonly note: Note;
}

/** What a preview is called, and what a person is asked about it. */
interface PreviewWords {
  readonly title: string;
  readonly question: string;
  readonly yes: string;
}

/** Shows what would become of a note beside it, and writes that if the person agrees. */
export class Tidying implements vscode.Disposable {
  readonly #index: NoteIndex;
  /** By the address of what is shown of them. */
  readonly #previews = new Map<string, Preview>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #provider: vscode.Disposable;

  constructor(index: NoteIndex) {
    this.#index = index;
    this.#provider = vscode.workspace.registerTextDocumentContentProvider(TIDIED_SCHEME, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: (uri) => this.#previews.get(uri.toString())?.changed.text,
    });
  }

  dispose(): void {
    this.#provider.dispose();
    this.#changed.dispose();
  }

  /** Tidies the note of a row of the tree, or that of the active editor. */
  async tidy(named: unknown): Promise<void> {
    const open = await this.#open(named);
    if (!open) return;
    const { name, note } = open;
    const tidied = tidy(note);
    if (tidied.edits.length === 0) {
      tell(
        tidied.left.size > 0
          ? vscode.l10n.t('{0} would be read otherwise if it were tidied, so it is left as it is.', name)
          : vscode.l10n.t('There is nothing to tidy in {0}.', name),
      );
      return;
    }
    await this.#preview(open, tidied, {
      title: vscode.l10n.t('{0}: as it is ↔ tidied', name),
      question: vscode.l10n.t('Tidy {0} as shown? All questions, statuses and answers stay what they are.', name) + leftWords(tidied.left.size),
      yes: vscode.l10n.t('Tidy'),
    });
  }

  /** Writes the questions of the same in another form, which the person chooses. */
  async rewrite(named: unknown): Promise<void> {
    const open = await this.#open(named);
    if (!open) return;
    const { name, note } = open;
    const rewritten = await askForm(note, name);
    if (!rewritten) return;
    await this.#preview(open, rewritten, {
      title: vscode.l10n.t('{0}: as it is ↔ rewritten', name),
      question: vscode.l10n.t('Rewrite {0} as shown? All questions, statuses and answers stay what they are.', name) + leftWords(rewritten.left),
      yes: vscode.l10n.t('Rewrite'),
    });
  }

  async #open(named: unknown): Promise<OpenedNote | undefined> {
    const document = await documentOf(named);
    if (!document) return undefined;
    const { uri } = document;
    const bytes = this.#index.unreadBytes(uri.toString());
    if (bytes !== undefined) {
      await tellTooLarge(uri, bytes);
      return undefined;
    }
    return { uri, name: vscode.workspace.asRelativePath(uri), note: (await currentNote(this.#index, document)) ?? withoutQuestions(document) };
  }

  /** Shows the difference, and asks; what is asked may be answered in the title of the editor, too. */
  async #preview({ uri, note }: OpenedNote, changed: NewText, { title, question, yes }: PreviewWords): Promise<void> {
    const shown = uri.with({ scheme: TIDIED_SCHEME, query: uri.toString() });
    this.#previews.set(shown.toString(), { uri, note, changed });
    this.#changed.fire(shown);
    await vscode.commands.executeCommand('vscode.diff', uri, shown, title, { preview: true });
    const answer = await vscode.window.showInformationMessage(question, yes, vscode.l10n.t('Cancel'));
    if (answer !== undefined && this.#previews.get(shown.toString())?.changed === changed) await this.finish(shown, answer === yes);
  }

  /** Writes what is shown, or leaves the note as it is; either way the preview is gone. */
  async finish(preview: unknown, isWanted: boolean): Promise<void> {
    const shown = preview instanceof vscode.Uri ? preview : vscode.window.activeTextEditor?.document.uri;
    const found = shown && this.#previews.get(shown.toString());
    if (!found) return;
    this.#previews.delete(shown.toString());
    await vscode.window.tabGroups.close(tabsOf(shown));
    const editor = await vscode.window.showTextDocument(found.uri);
    if (isWanted) await writeInEditor(editor, found.note.text, found.changed.edits);
  }
}

async function documentOf(named: unknown): Promise<vscode.TextDocument | undefined> {
  const uri = named instanceof vscode.Uri ? named : typeof named === 'string' ? vscode.Uri.parse(noteOf(named)) : undefined;
  try {
    const document = uri ? await vscode.workspace.openTextDocument(uri) : vscode.window.activeTextEditor?.document;
    if (document && NOTE_LANGUAGES.includes(document.languageId) && document.uri.scheme !== TIDIED_SCHEME) return document;
    tell(vscode.l10n.t('Open a note in Markdown or plain text first.'));
  } catch {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('{0} could not be opened; it may have been moved or deleted.', vscode.workspace.asRelativePath(uri ?? '')),
    );
  }
  return undefined;
}

function withoutQuestions(document: vscode.TextDocument): Note {
  return { text: document.getText(), about: aboutOf(document.uri), sections: [], questions: [], perhaps: [] };
}

function leftWords(left: number): string {
  return left === 0 ? '' : ` ${vscode.l10n.t('What would be read otherwise then is left as it is.')}`;
}

/** Of all that show the preview. */
function tabsOf(shown: vscode.Uri): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === shown.toString());
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
