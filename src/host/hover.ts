import * as vscode from 'vscode';
import type { Progress } from '../core/history/known';
import type { NoteIndex } from '../core/index/noteIndex';
import { entriesOf, type QuestionEntry } from '../core/index/questionEntry';
import { practicedOf } from '../core/outline/practiced';
import { secondsOf, spokenAnswer } from '../core/speech/speech';
import { Command, NOTE_LANGUAGES } from '../ids';
import { currentNote } from './shared/currentNote';
import { wordsOfEvidence } from './shared/evidenceWords';
import { practicedLines } from './shared/practicedWords';
import { shapeWord } from './shared/shapeWords';
import { durationWords, speakingRates } from './shared/speechSettings';
import { explain, iconOf } from './shared/statusWords';
import { now } from './shared/today';
import { toPosition, toRange } from './shared/toVscode';

/** What is known of the question that is pointed at. */
export function registerHover(index: NoteIndex, progress: Progress): vscode.Disposable {
  return vscode.languages.registerHoverProvider([...NOTE_LANGUAGES], {
    provideHover: async (document, position, token) => {
      const note = await currentNote(index, document, token);
      const entry = note && entriesOf(document.uri.toString(), note).find(({ question }) => toRange(question.range).contains(position));
      return entry && new vscode.Hover(describe(entry, progress), toRange(entry.question.range));
    },
  });
}

/** All words are ours; nothing of the note is shown, so nothing in it can become a link or an icon. */
function describe(entry: QuestionEntry, progress: Progress): vscode.MarkdownString {
  const { status, reason, shape, evidence } = entry.question;
  const text = new vscode.MarkdownString('', true);
  text.isTrusted = { enabledCommands: [Command.practice, Command.openQuestion] };
  text.appendMarkdown(`$(${iconOf(status).id}) ${explain(reason)}\n\n`);
  text.appendMarkdown(`${[lengthOf(entry), vscode.l10n.t('Read as: {0}', shapeWord(shape))].filter(Boolean).join(' · ')}\n\n`);
  const practiced = practicedOf(progress.at(entry.key)?.card);
  if (practiced) text.appendMarkdown(`${practicedLines(practiced, now().day).join(' · ')}\n\n`);
  text.appendMarkdown(`${evidence.map(wordsOfEvidence).join(' ')}\n\n`);
  const links = [link(vscode.l10n.t('Practice'), Command.practice, entry.key)];
  if (!toPosition(entry.question.answerAt).isEqual(toPosition(entry.question.range.end))) {
    links.push(link(vscode.l10n.t('Go to Answer'), Command.openQuestion, entry.key));
  }
  return text.appendMarkdown(links.join(' | '));
}

function lengthOf({ note, question }: QuestionEntry): string {
  const spoken = spokenAnswer(note, question);
  if (spoken.written === 0) return '';
  const words = spoken.written === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', spoken.written);
  const seconds = secondsOf(spoken, speakingRates());
  return seconds === 0 ? words : vscode.l10n.t('{0}, {1} aloud', words, durationWords(seconds));
}

/** Brackets in a question must not end the link. */
function link(title: string, command: string, key: string): string {
  const argument = encodeURIComponent(JSON.stringify([key]))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
  return `[${title}](command:${command}?${argument})`;
}
