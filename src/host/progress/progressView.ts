import * as vscode from 'vscode';
import { STEPS } from '../../core/targets/ladder';
import type { NoteSteps, Stale, Weak } from '../../core/progress/lists';
import type { ProgressSoFar } from '../../core/progress/progress';
import type { NotesView, NoteView, ProgressView, QuestionsPart } from '../../protocol/progress/view';
import { dayWords } from '../shared/practicedWords';
import { daysView, figuresOf } from './daysView';
import { mocksView } from './mocksView';
import { targetView } from './targetView';
import { percentWords, stepWord } from './words';

/** So many notes and so many questions are shown. */
const NOTES = 100;
const QUESTIONS = 8;

export function progressView(soFar: ProgressSoFar): ProgressView {
  const { mocks, notes, stalest, targets, today, weakest } = soFar;
  const hasNothing = soFar.practiced.length === 0;
  return {
    figures: figuresOf(soFar),
    days: daysView(soFar),
    targets: targets.map((target) => targetView(target, today)),
    ...(targets.length > 0
      ? {}
      : { noTargets: vscode.l10n.t('Name what you prepare for, and see here how many of its questions are ready as its day comes closer.') }),
    notes: notesView(notes),
    weakest: listView(
      weakest.map(weakView),
      hasNothing
        ? vscode.l10n.t('Once you have practiced, the questions that you are least likely to know on the day appear here.')
        : vscode.l10n.t('Nothing is weak: what you practiced is ready.'),
    ),
    stalest: listView(
      stalest.map((one) => staleView(one, today)),
      hasNothing
        ? vscode.l10n.t('Answers that you rewrote since you said them well appear here, and those that you have not said in two weeks.')
        : vscode.l10n.t('Nothing is stale: all that you practiced was said lately, as it is written now.'),
    ),
    mocks: mocksView(mocks),
  };
}

/** What may be opened from the page. */
export function idsIn({ notes, stalest, weakest }: ProgressView): Set<string> {
  return new Set([...notes.notes, ...weakest.questions, ...stalest.questions].flatMap(({ id }) => id ?? []));
}

function notesView(notes: readonly NoteSteps[]): NotesView {
  const steps = STEPS.map(stepWord);
  if (notes.length === 0) return { steps, notes: [], empty: vscode.l10n.t('How far the questions of each note are, from empty to ready, appears here.') };
  const more = notes.length - NOTES;
  const inAll = noteView({ uri: '', path: vscode.l10n.t('All notes'), total: sum(notes.map(({ total }) => total)), counts: countsOfAll(notes) });
  return {
    steps,
    notes: [...(notes.length > 1 ? [withoutId(inAll)] : []), ...notes.slice(0, NOTES).map(noteView)],
    ...(more > 0 ? { more: more === 1 ? vscode.l10n.t('and 1 more note') : vscode.l10n.t('and {0} more notes', more) } : {}),
  };
}

function noteView({ counts, path, total, uri }: NoteSteps): NoteView {
  return { id: uri, label: path, counts: STEPS.map((step) => counts[step]), words: vscode.l10n.t('{0} of {1} ready', counts.ready, total) };
}

function withoutId({ counts, label, words }: NoteView): NoteView {
  return { label, counts, words };
}

function countsOfAll(notes: readonly NoteSteps[]): NoteSteps['counts'] {
  return Object.fromEntries(STEPS.map((step) => [step, sum(notes.map(({ counts }) => counts[step]))])) as NoteSteps['counts'];
}

function listView(questions: QuestionsPart['questions'], empty: string): QuestionsPart {
  return questions.length > 0 ? { questions: questions.slice(0, QUESTIONS) } : { questions: [], empty };
}

function weakView({ chance, reached: { entry, path } }: Weak): QuestionsPart['questions'][number] {
  const why = chance === 0 ? vscode.l10n.t('not known last time') : vscode.l10n.t('{0} likely to be known on the day', percentWords(chance));
  return { id: entry.key, question: entry.question.text, place: path, why };
}

function staleView({ day, reached: { entry, isStale, path } }: Stale, today: number): QuestionsPart['questions'][number] {
  const said = vscode.l10n.t('last said {0}', dayWords(day - today));
  return { id: entry.key, question: entry.question.text, place: path, why: isStale ? vscode.l10n.t('rewritten since, {0}', said) : said };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
