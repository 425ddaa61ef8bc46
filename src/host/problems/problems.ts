import * as vscode from 'vscode';
import { DuplicateQuestions } from '../../core/checks/duplicateQuestions';
import type { NoteIndex } from '../../core/index/noteIndex';
import { NOTE_LANGUAGES, PROBLEM_SOURCE, Setting } from '../../ids';
import { type ToldFinding, problemsOf, SEVERITY_SETTINGS, toDiagnostic } from './findings';

/** So long it works at a stretch before others have their turn. */
const TURN_MS = 10;

/** Puts what the checks find into the Problems panel: in the open notes, or in all. */
export function registerProblems(index: NoteIndex): vscode.Disposable {
  const problems = new Problems(index);
  return vscode.Disposable.from(
    problems,
    { dispose: index.onDidChange((uri) => problems.noteChanged(uri)) },
    vscode.workspace.onDidOpenTextDocument(({ uri }) => problems.look([uri.toString()])),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => problems.look([uri.toString()])),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if ([Setting.problemScope, ...SEVERITY_SETTINGS].some((setting) => change.affectsConfiguration(setting))) problems.lookAtAll();
    }),
  );
}

/** Looks at each note that may have other problems now, a few at a time, and tells VS Code only of what is new. */
class Problems implements vscode.Disposable {
  readonly #index: NoteIndex;
  readonly #collection = vscode.languages.createDiagnosticCollection(PROBLEM_SOURCE);
  readonly #duplicates = new DuplicateQuestions();
  readonly #waiting = new Set<string>();
  /** What is shown of each note, to be compared. */
  readonly #shown = new Map<string, string>();
  #turn: NodeJS.Timeout | undefined;

  constructor(index: NoteIndex) {
    this.#index = index;
    for (const uri of index.uris()) this.noteChanged(uri);
  }

  dispose(): void {
    clearTimeout(this.#turn);
    this.#collection.dispose();
  }

  /** Other notes may ask what this one asks. */
  noteChanged(uri: string): void {
    this.look(this.#duplicates.set(uri, this.#index.get(uri)));
  }

  lookAtAll(): void {
    this.look([...this.#index.uris(), ...this.#shown.keys()]);
  }

  look(uris: Iterable<string>): void {
    for (const uri of uris) this.#waiting.add(uri);
    this.#turn ??= setTimeout(() => this.#takeTurn(), 0);
  }

  #takeTurn(): void {
    const end = Date.now() + TURN_MS;
    const news: [vscode.Uri, vscode.Diagnostic[]][] = [];
    const documents = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
    const all = vscode.workspace.getConfiguration().get(Setting.problemScope) === 'allNotes';
    for (const uri of this.#waiting) {
      this.#waiting.delete(uri);
      const document = documents.get(uri);
      const inScope = document ? NOTE_LANGUAGES.includes(document.languageId) : all;
      const found = inScope ? this.#problemsOf(uri) : [];
      const now = JSON.stringify(found);
      if (now !== (this.#shown.get(uri) ?? '[]')) {
        if (found.length === 0) this.#shown.delete(uri);
        else this.#shown.set(uri, now);
        news.push([vscode.Uri.parse(uri), found.map(toDiagnostic)]);
      }
      if (Date.now() > end) break;
    }
    if (news.length > 0) this.#collection.set(news);
    this.#turn = this.#waiting.size > 0 ? setTimeout(() => this.#takeTurn(), 0) : undefined;
  }

  #problemsOf(uri: string): ToldFinding[] {
    const note = this.#index.get(uri);
    return note ? problemsOf({ uri, note, duplicates: this.#duplicates }) : [];
  }
}
