import * as vscode from 'vscode';
import type { NoteIndex } from '../core/index/noteIndex';
import { entriesOf, type QuestionEntry } from '../core/index/questionEntry';
import type { Note, Question } from '../core/notes/note';
import { secondsOf, spokenAnswer } from '../core/speech/speech';
import { Command, NOTE_LANGUAGES, Setting } from '../ids';
import { currentNote } from './shared/currentNote';
import { durationWords, speakingRates } from './shared/speechSettings';
import { explain, iconOf, wordOf } from './shared/statusWords';
import { toRange } from './shared/toVscode';
import { isVisible } from './shared/visible';

/** What stands above a question; its words are found when it comes into view. */
class QuestionLens extends vscode.CodeLens {
  constructor(
    readonly entry: QuestionEntry,
    readonly says: 'practice' | 'status',
  ) {
    super(toRange(entry.question.range));
  }
}

/** `Practice | ✓ 1 min 20 s` above each question of a note. */
export function registerCodeLenses(index: NoteIndex): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider<QuestionLens> = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: async (document, token) => {
      if (!vscode.workspace.getConfiguration(undefined, document).get<boolean>(Setting.codeLens, true)) return [];
      const note = await currentNote(index, document, token);
      if (!note) return [];
      return entriesOf(document.uri.toString(), note)
        .filter(isOnLinesOfItsOwn)
        .flatMap((entry) => [new QuestionLens(entry, 'practice'), new QuestionLens(entry, 'status')]);
    },
    resolveCodeLens: (lens) => {
      lens.command = lens.says === 'practice' ? practice(lens.entry) : status(lens.entry);
      return lens;
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider([...NOTE_LANGUAGES], provider),
    { dispose: index.onDidChange((uri) => isVisible(uri) && changed.fire()) },
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (Object.values(Setting).some((setting) => change.affectsConfiguration(setting))) changed.fire();
    }),
  );
}

/** What stands above the rows of a table would tear it apart. */
function isOnLinesOfItsOwn({ question }: QuestionEntry): boolean {
  return question.shape !== 'table';
}

function practice({ key }: QuestionEntry): vscode.Command {
  return { command: Command.practice, title: vscode.l10n.t('Practice'), arguments: [key] };
}

/** Leads to the answer; where there is none, to one that is begun the way the note is written. */
function status({ key, note, question }: QuestionEntry): vscode.Command {
  const { status, reason } = question;
  const command = status === 'empty' ? Command.writeAnswer : Command.openQuestion;
  const title = `$(${iconOf(status).id})\u00a0${words(note, question)}`; // a plain blank is lost there
  return { command, title, tooltip: explain(reason), arguments: [key] };
}

function words(note: Note, question: Question): string {
  if (question.status === 'empty') return vscode.l10n.t('Write Answer');
  const seconds = question.status === 'answered' ? secondsOf(spokenAnswer(note, question), speakingRates()) : 0;
  return seconds > 0 ? durationWords(seconds) : wordOf(question.status);
}
