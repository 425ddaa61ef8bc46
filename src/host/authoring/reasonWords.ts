import * as vscode from 'vscode';
import type { LineReason } from '../../core/notes/lineReason';
import type { Reason } from '../../core/notes/votes/reasons';

/** Why a line is no question, in a sentence. */
export function wordsOfReason(reason: LineReason): string {
  switch (reason) {
    case 'note-off':
      return vscode.l10n.t('The front matter says “rehearse: off”, so no questions are read in this note.');
    case 'front-matter':
      return vscode.l10n.t('It is in the front matter.');
    case 'denied':
      return vscode.l10n.t('A comment beside it says “rehearse: not a question”.');
    case 'blank':
      return vscode.l10n.t('The line is empty.');
    case 'code':
      return vscode.l10n.t('It is code.');
    case 'comment':
      return vscode.l10n.t('It is a comment.');
    case 'body':
      return vscode.l10n.t('The question above goes on here.');
    case 'answer':
      return vscode.l10n.t('It is in the answer to the question above.');
    case 'model-answer':
      return vscode.l10n.t('It is in the model answer to the question above.');
    case 'section':
      return vscode.l10n.t('It is a title with questions below it.');
    case 'only-one-form':
      return vscode.l10n.t('The front matter says which form questions have, and this line has another one.');
    case 'perhaps':
      return vscode.l10n.t('It may be one; that is not sure enough.');
    case 'voted':
      return vscode.l10n.t('More speaks against it than for it.');
  }
}

/** What was weighed, in a sentence that is true of the line. */
export function wordsOfWeighing({ id, holds }: Reason): string {
  switch (id) {
    case 'sound':
      return holds ? vscode.l10n.t('It sounds like a question.') : vscode.l10n.t('It does not sound like a question.');
    case 'mark':
      return holds ? vscode.l10n.t('It has a question mark.') : vscode.l10n.t('It has no question mark.');
    case 'label':
      return holds ? vscode.l10n.t('It is labeled as a question.') : vscode.l10n.t('No label says that it is a question.');
    case 'answer-label':
      return holds ? vscode.l10n.t('It begins with a label, such as that of an answer.') : vscode.l10n.t('It does not begin with the label of an answer.');
    case 'number':
      return holds ? vscode.l10n.t('It is numbered.') : vscode.l10n.t('It is not numbered.');
    case 'form':
      return vscode.l10n.t('How it is written: as a heading, a list item, text or a quote, and how deep.');
    case 'length':
      return holds ? vscode.l10n.t('It is short.') : vscode.l10n.t('It is long.');
    case 'statement':
      return holds ? vscode.l10n.t('It ends like a statement.') : vscode.l10n.t('It does not end like a statement.');
    case 'bold':
      return holds ? vscode.l10n.t('It is bold, or begins so.') : vscode.l10n.t('It is not bold.');
    case 'link':
      return holds ? vscode.l10n.t('It holds a link.') : vscode.l10n.t('It holds no link.');
    case 'code':
      return holds ? vscode.l10n.t('It holds code, tags or arrows.') : vscode.l10n.t('It holds no code, tags or arrows.');
    case 'signs':
      return holds
        ? vscode.l10n.t('It holds signs such as brackets, colons, dates or digits.')
        : vscode.l10n.t('It holds no signs such as brackets, colons, dates or digits.');
    case 'letters':
      return vscode.l10n.t('The letters that it is written in.');
    case 'slot':
      return holds ? vscode.l10n.t('A place for an answer follows.') : vscode.l10n.t('No place for an answer is marked below it.');
    case 'below':
      return holds ? vscode.l10n.t('Something stands below it.') : vscode.l10n.t('Nothing stands below it.');
    case 'above':
      return holds ? vscode.l10n.t('It stands below a title or in another item.') : vscode.l10n.t('No title stands above it.');
    case 'place':
      return vscode.l10n.t('Where in the note it stands.');
    case 'aside':
      return holds ? vscode.l10n.t('It is a title such as “References”.') : vscode.l10n.t('It is no title such as “References”.');
    case 'list':
      return holds
        ? vscode.l10n.t('The lines beside it that are written alike sound like questions.')
        : vscode.l10n.t('The lines beside it that are written alike do not sound like questions.');
    case 'lines-alike':
      return holds
        ? vscode.l10n.t('The lines of the note that are written alike sound like questions.')
        : vscode.l10n.t('The lines of the note that are written alike do not sound like questions.');
    case 'note':
      return holds ? vscode.l10n.t('The note as a whole sounds like questions.') : vscode.l10n.t('The note as a whole does not sound like questions.');
    case 'titles':
      return holds
        ? vscode.l10n.t('The names of the note and its folders, and the titles above, speak of questions.')
        : vscode.l10n.t('The names of the note and its folders, and the titles above, do not speak of questions.');
  }
}
