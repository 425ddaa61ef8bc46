import * as vscode from 'vscode';
import type { Known, Progress } from '../../core/history/known';
import type { Surroundings } from '../../core/markdown/render';
import { LONGEST_MS } from '../../core/practice/clock';
import { outlineFor } from '../../core/practice/outline';
import type { CardState as Card, RatingState, TimerState as Timer } from '../../core/practice/view';
import type { AnswerView, CardView, PanelView, RatingView, TimerView, WritingView } from '../../protocol/panelView';
import { ratingWord } from '../shared/practicedWords';
import { spokenView } from './spokenView';
import { noticesOf, waitWords } from './words';

export interface MadeView {
  readonly view: PanelView;
  /** How many points the answer has, if it is shown. */
  readonly points?: number;
}

/** A card as the page shows it. Of an answer that is not asked for yet there is nothing in it. */
export async function cardView(card: Card, progress: Progress, image: NonNullable<Surroundings['image']>, problem: string | undefined): Promise<MadeView> {
  const { renderMarkdown, renderAnswer, hintOf, formulasIn } = await import('../../core/markdown/render');
  const known = progress.find(card.id);
  const texts = [card.body ?? '', ...(card.answer?.parts ?? []), ...(card.model ?? [])];
  const around: Surroundings = { image, formula: await formulasIn(texts), note: known?.entry.note.text, words: renderWords() };
  const answer = card.answer && renderAnswer(card.answer.parts, card.answer.shown, around);
  const model = card.model?.map((markdown, at) => renderMarkdown(markdown, { ...around, ids: `model-${at}-` })).join('\n');
  const due = dueWords(card, known, progress);
  const view: CardView = {
    kind: 'card',
    turn: card.turn,
    id: card.id,
    number: card.again ? card.total : card.number,
    total: card.total,
    progress: vscode.l10n.t('Question {0} of {1}', card.number, card.total),
    place: card.section.join(' › '),
    ...(due === undefined ? {} : { due }),
    cram: card.cram,
    ...(card.followsUp === undefined ? {} : { followsUp: card.followsUp }),
    question: card.question,
    ...(card.body === undefined ? {} : { bodyHtml: renderMarkdown(card.body, around) }),
    ...(card.timer ? { timer: timerView(card.timer) } : {}),
    ...hintView(card, hintOf),
    ...(card.answer && answer ? { answer: answerView(answer, card.answer) } : {}),
    missing: card.missing,
    canEdit: card.canEdit,
    canReview: card.revealed && !card.missing && !card.gone && 'lm' in vscode,
    gone: card.gone,
    hasModel: card.hasModel,
    ...(model === undefined ? {} : { modelHtml: model }),
    ...(card.writing ? { writing: writingView(card, card.writing, problem) } : {}),
    ...(card.ratings ? { ratings: card.ratings.map(ratingView) } : {}),
    notices: noticesOf(card.notices),
    canUndo: card.canUndo,
  };
  return card.answer || card.ratings ? { view, points: answer?.points ?? 0 } : { view };
}

function ratingView({ rating, wait, readyFor }: RatingState): RatingView {
  const label = ratingWord(rating);
  if (!wait) return { rating, label };
  return { rating, label, wait: readyFor === undefined ? waitWords(wait) : vscode.l10n.t('ready for {0}', readyFor) };
}

function writingView({ question }: Card, { isEdit, of, text }: NonNullable<Card['writing']>, problem: string | undefined): WritingView {
  return { text, of, isEdit, spoken: spokenView(text), outline: outlineFor(question), ...(problem === undefined ? {} : { problem }) };
}

/** As many key words as were asked for. */
function hintView({ hintFrom, hinted }: Card, hintOf: (parts: readonly string[]) => string[]): Pick<CardView, 'hint' | 'hasMoreHints'> {
  if (!hintFrom) return {};
  const words = hintOf(hintFrom);
  return { hint: words.slice(0, hinted), hasMoreHints: words.length > (hinted ?? 0) };
}

function answerView({ html, points }: { readonly html: string; readonly points: number }, { shown, ticked }: NonNullable<Card['answer']>): AnswerView {
  const count = shown === 'all' ? points : Math.min(shown, points);
  const isAll = count >= points;
  const words = isAll
    ? vscode.l10n.t('{0} of {1} points covered ({2}%)', ticked.length, points, Math.round((ticked.length / Math.max(1, points)) * 100))
    : vscode.l10n.t('Point {0} of {1}', count, points);
  return { html, points, shown: count, isAll, ticked, words };
}

function timerView({ thinking, speaking = 0, running, expectedSeconds }: Timer): TimerView {
  return {
    thinking,
    speaking,
    ...(running ? { running, atMost: LONGEST_MS } : {}),
    ...(expectedSeconds === undefined ? {} : { expected: expectedSeconds * 1000 }),
  };
}

function dueWords({ again, cram }: Card, known: Known | undefined, progress: Progress): string | undefined {
  if (again) return vscode.l10n.t('Once more');
  if (cram || !known) return undefined;
  if (!known.card || known.card.ratings.length === 0) return vscode.l10n.t('New');
  return progress.due().some(({ id }) => id === known.id) ? vscode.l10n.t('Due today') : undefined;
}

export function renderWords(): NonNullable<Surroundings['words']> {
  return {
    footnotes: vscode.l10n.t('Footnotes'),
    backToText: vscode.l10n.t('Back to the text'),
    done: vscode.l10n.t('Done'),
    notDone: vscode.l10n.t('Not done'),
    asWritten: vscode.l10n.t('This is too much to be laid out, so it is shown as it is written.'),
  };
}
