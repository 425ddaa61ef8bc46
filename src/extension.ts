import * as vscode from 'vscode';
import { NoteIndex } from './core/index/noteIndex';
import { registerNoteActive } from './host/noteActive';
import { NoteSource } from './host/notes/noteSource';
import { registerReading } from './host/notes/reading';
import { registerOpenQuestion } from './host/openQuestion';
import { registerPractice } from './host/practice/practice';
import { registerProblems } from './host/problems/problems';
import { QuestionsView } from './host/tree/questionsView';
import { registerWelcome } from './host/welcome';

/** What the extension shows, for those who watch it from outside. */
export interface Rehearse {
  readonly notes: Pick<NoteIndex, 'get' | 'uris' | 'onDidChange'>;
  readonly questions: vscode.TreeDataProvider<string>;
}

export function activate(context: vscode.ExtensionContext): Rehearse {
  const log = vscode.window.createOutputChannel('Rehearse', { log: true });
  const notes = new NoteIndex();
  const source = new NoteSource(notes, log, context);
  const questions = new QuestionsView(notes, source.ready, context.workspaceState);
  context.subscriptions.push(
    log,
    source,
    questions,
    registerReading(source),
    registerProblems(notes),
    registerNoteActive(notes),
    registerOpenQuestion(notes),
    registerPractice(notes, source.ready, context.extensionUri),
    registerWelcome(context.extensionUri),
  );
  return { notes, questions: questions.tree };
}
