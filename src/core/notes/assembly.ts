import type { ShapeId } from './shapes/ids';
import { plainText } from '../markdown/plainText';
import { judgeBody, type AnswerPart } from './body';
import type { Claim } from './claims';
import type { Draft } from './draft';
import type { Answer, Question, Section } from './note';
import type { Page } from './page';
import { placeBehind, placeToWrite, positionOf, rangeOf } from './places';
import { readTitle } from './title';
import { fold } from './words/phrases';

/** Tells the lines that are questions. */
interface AskingLines {
  has(line: number): boolean;
}

/** The titles that are not questions themselves. */
export function sectionsOf(page: Page, claims: readonly Claim[]): Section[] {
  const asked = new Set(claims.map(({ at }) => at));
  return page.lines.flatMap((line, at) => {
    if (line.block.kind !== 'heading' || asked.has(at) || line.title.text === '') return [];
    const { text, start, end } = line.title;
    return [{ title: text, depth: line.block.level, range: rangeOf(page, { line: at, start, endLine: at, end }) }];
  });
}

/** Whether the note tells own and model answers apart; where it does not, each answer is the person's own. */
export function tellsApart(drafts: readonly Draft[]): boolean {
  return drafts.some(({ body, models }) => body.tellsApart || models.length > 0);
}

/** Questions in a section of model answers are not asked again: their answers are model answers of the earlier ones. */
export function withModelAnswers(page: Page, drafts: readonly Draft[]): Draft[] {
  const isModel = drafts.map(({ claim }) => page.isModelAnswer(claim.at));
  if (!isModel.includes(true)) return [...drafts];
  const models = new Map<string, AnswerPart[]>();
  drafts.forEach((draft, index) => {
    const key = bare(textOf(page, draft));
    if (!isModel[index] && !models.has(key)) models.set(key, []);
    else if (isModel[index]) models.get(key)?.push(...draft.body.parts);
  });
  const given = new Set<string>();
  return drafts.flatMap((draft, index) => {
    const key = bare(textOf(page, draft));
    if (isModel[index]) return models.has(key) ? [] : [draft];
    const found = given.has(key) ? [] : (models.get(key) ?? []);
    given.add(key);
    return [{ ...draft, models: found }];
  });
}

export function questionOf(page: Page, draft: Draft, apart: boolean, asked: AskingLines): Question {
  const { claim, last, body, nested, models } = draft;
  const first = claim.first ?? claim.at;
  const { title } = page.line(first);
  const start = claim.part?.start ?? title.start;
  const end = last > first ? page.line(last).title.end : (claim.part?.end ?? title.end);
  const judgment = judgeBody(body, apart);
  return {
    text: textOf(page, draft),
    range: rangeOf(page, { line: first, start, endLine: last, end }),
    ...(body.prompt ? { body: rangeOf(page, body.prompt) } : {}),
    answers: [
      ...body.parts.map((part): Answer => ({ role: apart ? part.role : 'own', range: rangeOf(page, part) })),
      ...models.map((part): Answer => ({ role: 'model', range: rangeOf(page, part) })),
    ],
    answerAt: body.slot ? placeToWrite(page, body.slot.line, body.slot.start) : placeBehind(page, last),
    followUps: [...body.followUps.map((at) => followUpOf(page, at, claim.shape, asked)), ...nested.map((one) => questionOf(page, one, apart, asked))].sort(
      inOrder,
    ),
    status: judgment.status,
    reason: judgment.status === 'empty' && models.length > 0 ? 'only-a-model-answer' : judgment.reason,
    section: sectionOf(page, claim.at, asked),
    shape: claim.shape,
    evidence: claim.evidence,
  };
}

function inOrder({ range: { start: one } }: Question, { range: { start: other } }: Question): number {
  return one.line - other.line || one.character - other.character;
}

/** An item that asks further; nobody answers it in writing. */
function followUpOf(page: Page, at: number, shape: ShapeId, asked: AskingLines): Question {
  const { title, block, asking, label } = page.line(at);
  const start = label?.kind === 'followUp' ? Math.min(label.end, title.end) : title.start;
  return {
    text: start === title.start ? title.text : plainText(block.text.slice(start, title.end)),
    range: rangeOf(page, { line: at, start, endLine: at, end: title.end }),
    answers: [],
    answerAt: positionOf(page, at, block.text.length),
    followUps: [],
    status: 'empty',
    reason: 'nothing-written',
    section: sectionOf(page, at, asked),
    shape,
    evidence: asking.evidence ? [asking.evidence] : [],
  };
}

function sectionOf(page: Page, line: number, asked: AskingLines): string[] {
  const titles: string[] = [];
  for (const at of page.allAbove(line)) {
    const { text } = page.line(at).title;
    if (text !== '' && !asked.has(at)) titles.unshift(text);
  }
  return titles;
}

function textOf(page: Page, { claim, last }: Draft): string {
  const first = claim.first ?? claim.at;
  const { block, title } = page.line(first);
  const texts = [claim.part ? textOfPart(block.text.slice(claim.part.start, claim.part.end)) : title.text];
  for (let at = first + 1; at <= last; at += 1) texts.push(page.line(at).title.text);
  return texts.join(' ').trim();
}

/** A cell that only says "Question 2" has no other text. */
function textOfPart(part: string): string {
  return readTitle(part).text || plainText(part);
}

function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
