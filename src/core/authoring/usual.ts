import type { Draft } from '../notes/draft';
import type { Label } from '../notes/label';
import { LANGUAGES } from '../notes/words';
import { fold } from '../notes/words/phrases';
import type { Desk } from './desk';
import { formOf, labelAround } from './learned';
import type { Lead } from './place';

/** How answers are usually set off from questions written so, for a note that shows none: with the label that it has elsewhere. */
export function usualLeads(desk: Desk, like: Draft): Lead[] {
  const { claim } = like;
  const first = claim.first ?? claim.at;
  const { block, title } = desk.page.line(claim.at);
  const { margin } = formOf(desk, like);
  const labeled = [answerLabel(desk, like), labelAround(desk, like)].filter((label) => label !== undefined);
  const letter = claim.shape === 'labeled' && title.labeled ? 'A. ' : undefined;
  const befores = ((): string[] => {
    switch (block.kind) {
      case 'heading':
        return claim.shape === 'problem' ? problemLeads(desk, like) : [...labeled.map((one) => `\n\n${one}`), '\n\n', '\n\nA. '];
      case 'summary':
        return [...labeled.map((one) => `\n\n${one}`), '\n\n', '\n'];
      case 'item':
        return [...labeled.flatMap((one) => itemLeads(desk, like, one).slice(0, 1)), ...itemLeads(desk, like, '')];
      case 'quote':
        return [...labeled.map((one) => `\n${margin}${one}`), `\n${margin}`, `\n${margin}A. `];
      default: {
        if (claim.shape === 'boxed') return [`\n${margin}`];
        const isLone = desk.page.line(first - 1).block.kind !== 'text' && desk.page.line(first).block.text.startsWith('**');
        return [...labeled.map((one) => `${isLone ? '\n\n' : '\n'}${margin}${one}`), `\n\n${margin}`, `\n${margin}`, `\n${margin}${letter ?? 'A. '}`];
      }
    }
  })();
  const own = block.kind === 'item' ? itemLeads(desk, like, `${ownLabel(desk)}: `) : ['\n', '\n\n'].map((ends) => `${ends}${margin}${ownLabel(desk)}: `);
  return [...befores, ...own].map((before) => ({ before, after: '' }));
}

/** In an item of its own, or as text of the question's item. */
function itemLeads(desk: Desk, like: Draft, label: string): string[] {
  const { margin, width } = formOf(desk, like);
  const { marker } = desk.page.line(like.claim.at).block;
  return [
    `\n${margin}${nestedIndent(desk, margin, width)}${bulletOf(desk, marker)} ${label}`,
    `\n${margin}${' '.repeat(width)}${label}`,
    `\n\n${margin}${' '.repeat(width)}${label}`,
  ];
}

/** What answers `**Q.** `, `질문: `, `【質問】`: the same with the word for an answer. Nothing for a number such as `## Q3.`. */
function answerLabel(desk: Desk, { claim }: Draft): string | undefined {
  const { block, label, title } = desk.page.line(claim.at);
  if (label?.kind !== 'question' || !title.labeled) return undefined;
  if ((block.kind === 'heading' || block.kind === 'summary') && label.number !== '') return undefined;
  const written = block.text.slice(0, label.end);
  const answer = inAnswer(written, label);
  if (answer === undefined) return undefined;
  const opens = (written.match(/\*\*/g) ?? []).length;
  const closed = opens % 2 === 0 ? answer : answer.replace('**', '');
  return /[\s】\])）」』：]$/u.test(closed) ? closed : `${closed} `;
}

function inAnswer(written: string, label: Label): string | undefined {
  const word = /\p{L}[\p{L}\s]*/u.exec(written.replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length)))?.[0].trim();
  if (word === undefined) return undefined;
  const answer = /^[qＱ]$/iu.test(word) ? ({ q: 'a', Q: 'A', Ｑ: 'Ａ' }[word] ?? 'A') : answerWord(word);
  const named = answer === undefined ? undefined : written.replace(word, answer);
  return label.number !== '' && answer !== undefined && !/^[aＡ]$/iu.test(answer) ? named?.replace(/\s*[#-]?\d+/, '') : named;
}

/** The word for an answer in the language of a word for a question, in capitals if that is. */
export function answerWord(question: string): string | undefined {
  const folded = fold(question);
  const language = LANGUAGES.find(({ questionLabels }) => questionLabels?.includes(folded));
  const answer = PAIRS.get(folded) ?? language?.answerLabels?.[0];
  if (answer === undefined || !/^\p{Lu}/u.test(question)) return answer;
  return question === question.toUpperCase() ? answer.toUpperCase() : answer.slice(0, 1).toUpperCase() + answer.slice(1);
}

/** Words for questions that go with another word for an answer than the first of their language. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['문제', '답안'],
  ['문항', '답안'],
  ['front', 'back'],
  ['prompt', 'response'],
]);

/** A title for the solution, as that for the problem is written: `#### 문제` → `#### 답안`. */
function problemLeads(desk: Desk, { claim }: Draft): string[] {
  const { block } = desk.page.line(claim.from ?? claim.at);
  const answer = answerWord(block.text.replace(/[^\p{L}\p{N} ]/gu, '').trim()) ?? 'Answer';
  if (block.kind === 'heading') return [`\n\n${'#'.repeat(block.level)} ${answer}\n\n`];
  return [`\n\n**${answer}**\n\n`, `\n\n${answer}: `];
}

const OWN_LABELS: ReadonlyMap<string, string> = new Map([
  ['ko', '내 답변'],
  ['ja', '自分の回答'],
  ['zh', '我的回答'],
]);

const MODEL_LABELS: ReadonlyMap<string, string> = new Map([
  ['ko', '모범 답안'],
  ['ja', '模範解答'],
  ['zh', '参考答案'],
]);

/** The word for a model answer, in the language that the note is written in. */
export function modelLabel({ language }: Desk): string {
  return MODEL_LABELS.get(language) ?? 'Model answer';
}

/** The word for the person's own answer, in the language that the note is written in. */
export function ownLabel({ language }: Desk): string {
  return OWN_LABELS.get(language) ?? 'My answer';
}

/** The bullet of the list, or the one of the note if that is numbered. */
function bulletOf({ page }: Desk, marker: string): string {
  if (/^[-*+]$/.test(marker)) return marker;
  const other = page.lines.find(({ block }) => block.kind === 'item' && /^[-*+]$/.test(block.marker));
  return other?.block.marker ?? '-';
}

/** How far an item in an item is indented in the note; else as far as the text of the outer one. */
function nestedIndent(desk: Desk, margin: string, width: number): string {
  const { page } = desk;
  let outer: string | undefined;
  for (const [at, { block }] of page.lines.entries()) {
    if (block.kind !== 'item') continue;
    const row = page.rows[page.at[at] ?? 0] ?? '';
    const own = /^[ \t]*/.exec(row)?.[0] ?? '';
    if (outer !== undefined && own.length > outer.length && own.startsWith(outer) && block.joined) return own.slice(outer.length);
    outer = own;
  }
  return margin.includes('\t') ? '\t' : ' '.repeat(Math.max(2, width));
}
