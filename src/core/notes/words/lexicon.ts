import { LANGUAGES } from '.';
import { Phrases } from './phrases';
import type { Words } from './words';

/** What a label says of what stands behind it. */
export type LabelKind = 'question' | 'answer' | 'own' | 'model' | 'followUp' | 'hint' | 'explanation' | 'detail' | 'slot';

type List = keyof Words;

function words(list: List): Phrases {
  return new Phrases(LANGUAGES.flatMap((language) => language[list] ?? []));
}

export const questionTitles = words('questionTitles');
export const modelAnswerTitles = words('modelAnswerTitles');
export const asideTitles = words('asideTitles');
export const interviewTitles = words('interviewTitles');
export const guideTitles = words('guideTitles');
export const backLinks = words('backLinks');
export const placeholders = words('placeholders');
export const givesUp = words('givesUp');
export const pointsElsewhere = words('pointsElsewhere');
export const unfinished = words('unfinished');
export const refersBelow = words('refersBelow');
export const questionColumns = words('questionColumns');
export const answerColumns = words('answerColumns');

const LABELS: readonly (readonly [List, LabelKind])[] = [
  ['storySlots', 'slot'],
  ['detailLabels', 'detail'],
  ['explanationLabels', 'explanation'],
  ['hintLabels', 'hint'],
  ['followUpLabels', 'followUp'],
  ['questionLabels', 'question'],
  ['answerLabels', 'answer'],
  ['ownAnswerLabels', 'own'],
  ['modelAnswerLabels', 'model'],
];

/** The words of labels; where lists overlap, the later kind above wins. */
export const labels: ReadonlyMap<string, LabelKind> = new Map([
  ...LABELS.flatMap(([list, kind]) =>
    LANGUAGES.flatMap((language) => (language[list] ?? []).map((word): [string, LabelKind] => [word, kind])),
  ),
  ['q', 'question'],
  ['a', 'answer'],
]);
