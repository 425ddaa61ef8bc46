import { type Candidate, candidatesOf, innerLinesOf } from '../forms';
import type { Page } from '../page';
import { IN_DOUBT, likelier, type Said } from '../readAs';
import { likelierFrom } from '../votes/likely';
import { FOREST } from '../votes/weights';
import { fold } from '../words/phrases';
import { NUMBERS, numbersOf } from '../votes/numbers';
import { evidenceOf } from './evidence';
import type { VotedShape } from './ids';
import { inlineAnswer, withoutTextBehind } from './inline';
import type { Claimed, Taken } from './shape';

/** From so much on, a line is a question; from so much on, the person is asked. */
const ASKS = 0.1;
const MAY_ASK = -1.2;
/** Nobody is asked about less. */
const FEWEST_IN_DOUBT = 2;
/** In a text in which nothing is written out as a question, more questions than this are to be expected, taken all together. */
const FEWEST_EXPECTED = 1.1;
/** A single line that asks is more likely part of a story; a title or one with a label less so. */
const ASKS_ALONE = 4;
const TITLE_ASKS_ALONE = 0.5;

/** The vote of the person. */
const SAID = Infinity;
const MOST = Number.MAX_VALUE;

/** A line that may be a question, and how sure that is: above 0 if it is one. */
export interface Vote extends Candidate {
  readonly vote: number;
}

export interface Voted {
  readonly found: Claimed[];
  /** The lines that the person is asked about, in order. */
  readonly perhaps: readonly Vote[];
}

/** What is known when lines are voted on. */
export interface VoteFacts {
  readonly taken: Taken;
  readonly claimed: ReadonlySet<number>;
  readonly path: readonly string[];
  readonly said: Said;
  /** Lines of which the person says that they are none, whatever they look like. */
  readonly none: ReadonlySet<number>;
}

/** Decides all lines that nothing else has claimed: by what they say, where they stand, and what the lines of their form say. */
export function voted(page: Page, before: VoteFacts): Voted {
  const { claimed } = before;
  const { votes, asks } = votesOf(page, before);
  const likely = votes.filter(({ at, vote }) => vote > asks && !(page.line(at - 1).title.labeled && goesOn(page, at)));
  const lines = new Set([...claimed, ...likely.map(({ at }) => at)]);
  const asked = likely.filter(({ at }) => !isGroup(page, at, lines));
  for (const vote of askedAgain(page, votes, new Set(lines))) asked.push(vote);
  asked.sort((one, other) => one.at - other.at);
  const inDoubt = votes.filter(({ vote }) => vote > MAY_ASK && vote <= asks);
  return {
    found: [...claimsFor(page, asked), ...followUpsOf(page, votes, new Set([...claimed, ...asked.map(({ at }) => at)]))],
    perhaps: inDoubt.length >= FEWEST_IN_DOUBT ? inDoubt : [],
  };
}

/** Whether a text asks anything, by its votes alone: whether so many questions are to be expected in it. */
function isSure(page: Page, votes: readonly Vote[]): boolean {
  const above = votes.filter(({ vote }) => vote > ASKS);
  const [first] = above;
  if (!first || votes.length === 1) return true; // there is nothing else
  if (above.length > 1) return above.reduce((sum, { vote }) => sum + likelihoodOf(vote), 0) > FEWEST_EXPECTED;
  const { block, title } = page.line(first.at);
  return first.vote > (block.kind === 'heading' || title.labeled ? TITLE_ASKS_ALONE : ASKS_ALONE);
}

function likelihoodOf(vote: number): number {
  return 1 / (1 + Math.exp(-vote));
}

/** Whether a line is the end of what the line above it asks: `Q1. Why did you⏎choose it?` */
function goesOn(page: Page, at: number): boolean {
  const { block, label, endsWithQuestionMark } = page.line(at);
  return (
    block.kind === 'text' && block.joined && label === undefined && endsWithQuestionMark && !/[?？.。:：!][^\p{L}\p{N}]*$/u.test(page.line(at - 1).block.text)
  );
}

/** In a section of model answers, the questions are those that were asked before. */
function askedAgain(page: Page, votes: readonly Vote[], lines: ReadonlySet<number>): Vote[] {
  const bare = (at: number): string => fold(page.line(at).title.text).replace(/[^\p{L}\p{N}]+/gu, '');
  const again = votes.filter(({ at }) => !lines.has(at) && page.isModelAnswer(at));
  if (again.length === 0) return [];
  const texts = new Set([...lines].map(bare));
  return again.filter(({ at }) => texts.has(bare(at)));
}

/** A heading with nothing between it and a question further down, or one that is labeled: it only says what comes. */
function isGroup(page: Page, at: number, lines: ReadonlySet<number>): boolean {
  const { block, endsWithQuestionMark, title } = page.line(at);
  const next = page.line(at + 1);
  if (block.kind !== 'heading' || endsWithQuestionMark || !lines.has(at + 1)) return false;
  return next.block.kind !== 'heading' || next.block.level > block.level || (next.title.labeled && !title.labeled);
}

/** Lower headings that ask, or are labeled as follow-ups, go on with the question that they stand below. */
function followUpsOf(page: Page, votes: readonly Vote[], asked: ReadonlySet<number>): Claimed[] {
  return votes.flatMap(({ at }): Claimed[] => {
    const { block, label, asking, title } = page.line(at);
    if (block.kind !== 'heading' || asked.has(at) || title.labeled || ![...page.allAbove(at)].some((up) => asked.has(up))) return [];
    const isLabeled = label?.kind === 'followUp' && block.text.slice(label.end).trim() !== '';
    if (!isLabeled && (label !== undefined || asking.evidence !== 'question-mark')) return [];
    const part = isLabeled ? { part: { start: label.end, end: title.end } } : {};
    return [{ at, shape: 'heading', followUp: true, ...part, evidence: evidenceOf(page, at, ...(isLabeled ? ['marker' as const] : [])) }];
  });
}

interface Votes {
  readonly votes: Vote[];
  /** From so much on, a line of this page is a question: nothing but what the person says, if the page is not sure to ask. */
  readonly asks: number;
}

function votesOf(page: Page, { taken, claimed, path, said, none }: VoteFacts): Votes {
  const candidates = candidatesOf(page, taken);
  const numbers = numbersOf(page, candidates, claimed, path);
  const votes = candidates.map((candidate, index): Vote => ({ ...candidate, vote: page.line(candidate.at).vote(FOREST, numbers, index * NUMBERS.length) }));
  const asks = claimed.size > 0 || isSure(page, votes) ? ASKS : MOST;
  if (said.isNothing && none.size === 0) return { votes, asks };
  const exactly = said.exactly((fits) => mostAsking(votes, fits));
  const isLikelier = likelierLines(votes);
  const decided = votes.map((vote): Vote => {
    const { at, form } = vote;
    const forms = [form, ...(vote.vote > MAY_ASK && vote.vote <= asks ? [IN_DOUBT] : []), ...(isLikelier(vote) ? [likelier(form)] : [])];
    const isAsked = none.has(at) ? false : exactly.of(forms, at);
    return isAsked === undefined ? vote : { ...vote, vote: isAsked ? SAID : -SAID };
  });
  const inner = innerLinesOf(page, taken).filter(({ form, at }) => exactly.of([form], at));
  return { votes: [...decided, ...inner.map((line): Vote => ({ ...line, vote: SAID }))].sort((one, other) => one.at - other.at), asks };
}

/** Of each form the lines that look more like questions than others of it do; all of them, where they look alike. */
function likelierLines(votes: readonly Vote[]): (vote: Vote) => boolean {
  const byForm = new Map<string, number[]>();
  for (const { form, vote } of votes) {
    const known = byForm.get(form);
    if (known) known.push(vote);
    else byForm.set(form, [vote]);
  }
  const from = new Map([...byForm].map(([form, all]) => [form, Math.min(ASKS, likelierFrom(all) ?? -Infinity)]));
  return ({ form, vote }) => vote >= (from.get(form) ?? 0);
}

/** Of several forms the one whose lines ask most, all together. */
function mostAsking(votes: readonly Vote[], fits: (form: string) => boolean): string | undefined {
  const sums = new Map<string, number>();
  for (const { form, vote } of votes) if (fits(form)) sums.set(form, (sums.get(form) ?? 0) + likelihoodOf(vote));
  return [...sums].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** What stands below a question that asks as well goes on with it: lower headings, nested items. */
function claimsFor(page: Page, asked: readonly Vote[]): Claimed[] {
  const lines = new Set(asked.map(({ at }) => at));
  const inner = new Map(asked.map(({ at, parent }) => [at, parent]));
  const isWithin = (vote: Vote): boolean => {
    for (let up = vote.parent; up >= 0; up = inner.get(up) ?? -1) if (lines.has(up)) return true;
    return page.line(vote.at).block.kind === 'heading' && [...page.allAbove(vote.at)].some((up) => lines.has(up));
  };
  const found = asked.map((vote): Claimed => {
    const { at } = vote;
    return {
      at,
      shape: shapeOf(page, at),
      ...inlineAnswer(page, at),
      ...(isWithin(vote) ? { followUp: true } : {}),
      evidence: evidenceOf(page, at, vote.vote === SAID ? 'override' : 'series'),
    };
  });
  return withoutTextBehind(page, asked, found);
}

function shapeOf(page: Page, at: number): VotedShape | 'labeled' {
  const { block, title } = page.line(at);
  if (title.labeled) return 'labeled';
  if (block.kind === 'heading') return 'heading';
  if (block.kind === 'item') return 'list';
  return title.bold ? 'bold' : 'plain';
}
