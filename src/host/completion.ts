import * as vscode from 'vscode';
import type { NoteIndex } from '../core/index/noteIndex';
import { type NextLine, nextLines } from '../core/notes/nextLines';
import { NOTE_LANGUAGES } from '../ids';
import { currentNote } from './shared/currentNote';

/** At the beginning of a line: the next question and the label of an answer, as the note writes them. */
export function registerCompletion(index: NoteIndex): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider([...NOTE_LANGUAGES], {
    provideCompletionItems: async (document, position, token) => {
      const row = document.lineAt(position).text;
      if (row.slice(position.character).trim() !== '') return undefined;
      const note = await currentNote(index, document, token);
      const typed = row.slice(0, position.character);
      const range = new vscode.Range(position.with({ character: 0 }), position);
      return note && nextLines(note, position.line, typed).map((next) => itemOf(next, range));
    },
  });
}

function itemOf({ kind, pieces }: NextLine, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem(pieces.join('…').split('\n')[0] ?? '', vscode.CompletionItemKind.Snippet);
  item.detail = kind === 'question' ? vscode.l10n.t('The next question') : vscode.l10n.t('The answer to the question above');
  item.range = range;
  item.filterText = pieces[0]?.split('\n')[0] ?? '';
  item.insertText = snippetOf(pieces);
  item.keepWhitespace = true; // the beginnings of all lines are written as they are to be
  item.sortText = kind === 'answer' ? ' 1' : ' 2';
  return item;
}

function snippetOf(pieces: readonly string[]): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  pieces.forEach((piece, at) => {
    snippet.appendText(piece);
    if (at < pieces.length - 1) snippet.appendTabstop(at === pieces.length - 2 ? 0 : at + 1);
  });
  return snippet;
}
