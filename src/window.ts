import * as vscode from 'vscode';
import type { Progress, Recorder } from './core/history/known';
import { NoteIndex } from './core/index/noteIndex';
import { registerAdvice } from './host/advice/advice';
import { registerAgentTools } from './host/agent/agentTools';
import { registerAuthoring } from './host/authoring/authoring';
import { registerCodeLenses } from './host/codeLenses';
import { registerCompletion } from './host/completion';
import { registerDueStatusBar } from './host/dueStatusBar';
import { registerExplorerBadges } from './host/explorerBadges';
import { registerExport } from './host/export/export';
import { registerFolding } from './host/folding';
import { registerGoTo } from './host/goTo/goTo';
import { PracticeHistory } from './host/history/history';
import { registerHover } from './host/hover';
import { registerNoteActive } from './host/noteActive';
import { NoteSource } from './host/notes/noteSource';
import { registerReading } from './host/notes/reading';
import { registerOpenQuestion } from './host/openQuestion';
import { registerPosting } from './host/posting/posting';
import { registerPractice } from './host/practice/practice';
import { registerProblems } from './host/problems/problems';
import { registerQuickFixes } from './host/problems/quickFixes';
import { registerProgress } from './host/progress/progress';
import type { Disk } from './host/shared/disk';
import { registerTooLarge } from './host/shared/tooLarge';
import { registerStatusBar } from './host/statusBar';
import { registerSuspending } from './host/suspending';
import { Targets } from './host/targets/targets';
import { QuestionsView } from './host/tree/questionsView';
import { registerTidy } from './host/tidy/tidy';
import { registerWalkthrough } from './host/walkthrough';
import { registerWelcome } from './host/welcome';
import { registerWorkspaceSymbols } from './host/workspaceSymbols';

/** What the extension shows, for those who watch it from outside. */
export interface Rehearse {
  readonly notes: Pick<NoteIndex, 'get' | 'uris' | 'onDidChange'>;
  readonly questions: vscode.TreeDataProvider<string>;
  readonly history: Progress & Recorder;
  /** Resolves when all notes have been read once. */
  readonly ready: Promise<void>;
}

/** Writes what is not yet on disk when VS Code ends. */
let flush: (() => Promise<void>) | undefined;

/** Composes the rooms in a window, with the disk that there is where it runs. */
export function start(context: vscode.ExtensionContext, disk: Disk): Rehearse {
  const log = vscode.window.createOutputChannel('Rehearse', { log: true });
  const notes = new NoteIndex();
  const source = new NoteSource(notes, log, context, disk);
  const history = new PracticeHistory(notes, source, context, log, disk);
  const targets = new Targets({ index: notes, progress: history, allRead: source.ready, memory: context.workspaceState });
  const questions = new QuestionsView({ index: notes, progress: history, targets, allRead: source.ready, state: context.workspaceState });
  context.subscriptions.push(
    log,
    source,
    history,
    targets,
    questions,
    registerReading(source),
    registerProblems(notes),
    registerQuickFixes(notes),
    registerAuthoring(notes),
    registerNoteActive(notes),
    registerOpenQuestion(notes),
    registerCodeLenses(notes),
    registerStatusBar(notes),
    registerTooLarge(),
    registerDueStatusBar(history),
    registerSuspending(notes, history, history),
    registerGoTo(notes),
    registerWorkspaceSymbols(notes),
    registerFolding(notes),
    registerHover(notes, history),
    registerCompletion(notes),
    registerExplorerBadges(notes),
    registerPractice({ index: notes, progress: history, targets, memory: context.workspaceState, extensionUri: context.extensionUri }),
    registerProgress({ index: notes, history, targets, extensionUri: context.extensionUri }),
    registerAdvice({ index: notes, memory: context.globalState }),
    registerPosting({ index: notes, progress: history, memory: context.globalState }),
    registerTidy(notes),
    registerAgentTools({ index: notes, history, targets }),
    registerExport({ index: notes, history, targets }),
    registerWalkthrough({ index: notes, history, targets, allRead: source.ready, extension: context.extension, memory: context.globalState }),
    registerWelcome(context.extensionUri, context.globalStorageUri),
  );
  flush = () => history.flush();
  return { notes, questions: questions.tree, history, ready: source.ready };
}

export function end(): Promise<void> | undefined {
  return flush?.();
}
