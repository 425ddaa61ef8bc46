import { answersOf } from '../advice/answers';
import type { Known } from '../history/known';
import { followUpsOf, type QuestionEntry } from '../index/questionEntry';
import { isUnanswered } from '../outline/unanswered';
import { isWeak } from '../practice/results';
import { tagsOf } from '../targets/tags';
import { placeOf } from './demands';
import type { Demand } from './terms';

/**
 * `missing`: no question asks it · `weak`: one does, but has no whole answer, or was not known when it was last practiced; or
 * it is only spoken of in an answer · `covered`: it is asked and answered.
 */
export type Coverage = 'missing' | 'weak' | 'covered';

export const COVERAGES: readonly Coverage[] = ['missing', 'weak', 'covered'];

/** What of a posting the notes have. */
export interface CoveredDemand {
  readonly demand: Demand;
  readonly coverage: Coverage;
  /** The questions that ask it, those first by which it is covered; else those whose answers speak of it. */
  readonly questions: readonly QuestionEntry[];
  /** It is only spoken of in answers to something else. */
  readonly onlyMentioned: boolean;
}

/** A question, and the texts in which a demand may be. */
export interface SearchedQuestion {
  readonly entry: QuestionEntry;
  readonly asked: string;
  readonly answered: string;
  /** It has a whole answer, which was known when it was last practiced. */
  readonly isSure: boolean;
}

/** The questions of a note, those that follow up on others too; `path` is that of the note in its folder. */
export function searched(entries: Iterable<QuestionEntry>, path: string, knownAt: (key: string) => Known | undefined): SearchedQuestion[] {
  return [...withFollowUps(entries)].map((entry) => ({
    entry,
    asked: [entry.question.text, ...entry.question.section, ...tagsOf(entry, path)].join('\n').normalize('NFC'),
    answered: answersOf(entry.note, entry.question, 'own').join('\n').normalize('NFC'),
    isSure: isSure(entry, knownAt(entry.key)),
  }));
}

/** How far some questions cover what a posting asks for. */
export function coverageOf(demand: Demand, all: readonly SearchedQuestion[]): CoveredDemand {
  const asking = all.filter(({ asked }) => placeOf(demand, asked) >= 0);
  const sure = asking.filter((one) => one.isSure);
  const speaking = asking.length > 0 ? [] : all.filter(({ answered }) => placeOf(demand, answered) >= 0);
  const questions = [...sure, ...asking.filter((one) => !one.isSure), ...speaking].map(({ entry }) => entry);
  const coverage = sure.length > 0 ? 'covered' : questions.length > 0 ? 'weak' : 'missing';
  return { demand, coverage, questions, onlyMentioned: speaking.length > 0 };
}

/** A suggestion, in the language of the posting, for a question that is missing. */
export function questionAbout(term: string, language: string): string {
  switch (language) {
    case 'ko':
      return `${term}에 대해 설명해 주세요.`;
    case 'ja':
      return `${term}について説明してください。`;
    case 'zh':
      return `请介绍一下${term}。`;
    default:
      return `What do you know about ${term}?`;
  }
}

function isSure({ question }: QuestionEntry, known: Known | undefined): boolean {
  const last = known?.card?.ratings.at(-1);
  return !isUnanswered(question) && question.status === 'answered' && !(last !== undefined && isWeak(last));
}

function* withFollowUps(entries: Iterable<QuestionEntry>): Generator<QuestionEntry> {
  for (const entry of entries) {
    yield entry;
    yield* withFollowUps(followUpsOf(entry));
  }
}
