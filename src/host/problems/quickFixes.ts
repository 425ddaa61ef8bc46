import * as vscode from 'vscode';
import { closeDetails } from '../../core/authoring/closeDetails';
import { DUPLICATE_QUESTION } from '../../core/checks/duplicateQuestions';
import { emptyAnswer } from '../../core/checks/emptyAnswer';
import { placeholderAnswer } from '../../core/checks/placeholderAnswer';
import { unclosedDetails } from '../../core/checks/unclosedDetails';
import type { NoteIndex } from '../../core/index/noteIndex';
import { entriesOf } from '../../core/index/questionEntry';
import type { Note } from '../../core/notes/note';
import { entryAround } from '../../core/outline/cursor';
import { Command, NOTE_LANGUAGES, PROBLEM_SOURCE } from '../../ids';
import { checksOf } from '../shared/checks';
import { currentNote } from '../shared/currentNote';
import { toRange } from '../shared/toVscode';

const { QuickFix } = vscode.CodeActionKind;
const FILL = vscode.CodeActionKind.Source.append('fillEmptyAnswers');

/** What can be done about, and what VS Code shows of it. */
interface Fixable {
  readonly code: vscode.Diagnostic['code'];
  readonly range: vscode.Range;
  readonly relatedInformation?: readonly vscode.DiagnosticRelatedInformation[];
  readonly diagnostics?: readonly vscode.Diagnostic[];
}

/** What to do about a problem, from the light bulb. What writes is a command, which looks at the text as it is then. */
export function registerQuickFixes(index: NoteIndex): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    [...NOTE_LANGUAGES],
    {
      provideCodeActions: async (document, range, { only }, token) => {
        const note = await currentNote(index, document, token);
        if (!note) return [];
        if (only && !only.contains(QuickFix)) return only.intersects(FILL) ? sourceActions(document, note) : [];
        return problemsAt(document, note, range).flatMap((problem) => fixesFor(document, note, problem));
      },
    },
    { providedCodeActionKinds: [QuickFix, FILL] },
  );
}

/**
 * The problems in a range, and that of the question whose answer the range is in; of each kind one. What a note says of
 * itself is there at once, and also where the Problems panel names only how many there are.
 */
function problemsAt({ uri }: vscode.TextDocument, note: Note, range: vscode.Range): Fixable[] {
  const question = entryAround(uri.toString(), note, range.start.line)?.question;
  const shown = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === PROBLEM_SOURCE);
  const found: Fixable[] = [
    ...checksOf(uri, note).map(({ code, range: where }) => ({ code, range: toRange(where) })),
    ...shown
      .filter(({ code }) => code === DUPLICATE_QUESTION)
      .map(({ code, range: where, relatedInformation = [] }) => ({ code, range: where, relatedInformation })),
  ];
  return found
    .filter((problem) => problem.range.intersection(range) ?? (question && problem.range.isEqual(toRange(question.range))))
    .filter((problem, place, at) => at.findIndex(({ code }) => code === problem.code) === place)
    .map((problem) => ({ ...problem, diagnostics: shown.filter(({ code, range: where }) => code === problem.code && where.isEqual(problem.range)) }));
}

function fixesFor(document: vscode.TextDocument, note: Note, problem: Fixable): vscode.CodeAction[] {
  const uri = document.uri.toString();
  const key = entriesOf(uri, note).find(({ question }) => problem.range.isEqual(toRange(question.range)))?.key;
  const fix = (title: string, command: string, ...args: unknown[]) => fixFor(problem, title, command, args);
  switch (problem.code) {
    case emptyAnswer.id:
    case placeholderAnswer.id:
      return [
        preferred(fix(vscode.l10n.t('Write the answer here'), Command.writeAnswer, key)),
        ...(problem.code === emptyAnswer.id ? [fix(vscode.l10n.t('Mark as To Do'), Command.markToDo, key)] : []),
        fix(vscode.l10n.t('Not a question'), Command.notAQuestion, key),
        ...(problem.code === emptyAnswer.id ? [fix(vscode.l10n.t('Fill all empty answers with TODO'), Command.fillEmptyAnswers, uri)] : []),
        fix(vscode.l10n.t('Ignore this note'), Command.ignoreNote, uri),
      ].filter(({ command }) => command?.arguments?.[0] !== undefined);
    case DUPLICATE_QUESTION:
      return (problem.relatedInformation ?? []).map(({ location: { uri: other, range } }) => {
        const title = vscode.l10n.t('Go to the same question in {0}, line {1}', vscode.workspace.asRelativePath(other), range.start.line + 1);
        return fix(title, 'vscode.open', other, { selection: range });
      });
    case unclosedDetails.id:
      if (!closeDetails(note, problem.range.start.line)) return [];
      return [preferred(fix(vscode.l10n.t('Close <details>'), Command.closeDetails, uri, problem.range.start.line))];
    default:
      return [];
  }
}

function sourceActions({ uri }: vscode.TextDocument, { questions }: Note): vscode.CodeAction[] {
  if (!questions.some(({ status }) => status === 'empty')) return [];
  const title = vscode.l10n.t('Fill all empty answers with TODO');
  const action = new vscode.CodeAction(title, FILL);
  action.command = { command: Command.fillEmptyAnswers, title, arguments: [uri.toString()] };
  return [action];
}

function fixFor(problem: Fixable, title: string, command: string, args: unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, QuickFix);
  action.command = { command, title, arguments: args };
  action.diagnostics = [...(problem.diagnostics ?? [])];
  return action;
}

function preferred(action: vscode.CodeAction): vscode.CodeAction {
  action.isPreferred = true;
  return action;
}
