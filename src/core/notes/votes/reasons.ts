import { type Forest } from './forest';
import { NUMBERS } from './numbers';

/** What the numbers of a line are about, in words that a person understands. */
export type ReasonId =
  | 'sound'
  | 'mark'
  | 'label'
  | 'answer-label'
  | 'number'
  | 'form'
  | 'length'
  | 'statement'
  | 'bold'
  | 'link'
  | 'code'
  | 'signs'
  | 'letters'
  | 'slot'
  | 'below'
  | 'above'
  | 'place'
  | 'list'
  | 'lines-alike'
  | 'note'
  | 'titles'
  | 'aside';

/** Something that was weighed when a line was decided, whether it is so of this line, and how much it spoke for a question. */
export interface Reason {
  readonly id: ReasonId;
  readonly holds: boolean;
  readonly weight: number;
}

type NumberOf = (name: string) => number;

interface ReasonRule {
  readonly id: ReasonId;
  readonly names: RegExp;
  /** Whether what the sentence says is so. */
  readonly holds: (of: NumberOf) => boolean;
}

/** Lines of up to some 80 letters are short. */
const SHORT = 6.4;
const some =
  (...names: string[]) =>
  (of: NumberOf): boolean =>
    names.some((name) => of(name) > 0);

/** The first that fits a number's name says what that is about. */
const ABOUT: readonly ReasonRule[] = [
  { id: 'sound', names: /^sound$/, holds: (of) => of('sound') > 0 },
  { id: 'mark', names: /^question mark/, holds: some('question mark', 'question mark inside') },
  { id: 'label', names: /^(?:question|marked) label$/, holds: some('question label') },
  { id: 'answer-label', names: /^(?:answer|other) label$/, holds: some('answer label', 'other label') },
  { id: 'number', names: /^(?:number|numbered item)$/, holds: some('number') },
  { id: 'bold', names: /^bold/, holds: some('bold', 'bold beginning') },
  { id: 'form', names: /^(?:heading|item|text|quote|level|indent|joined|bullet|other bullet)$/, holds: () => true },
  { id: 'length', names: /^(?:length|words)$/, holds: (of) => of('length') <= SHORT },
  { id: 'statement', names: /^(?:full stop|comma|exclamation)$/, holds: some('full stop', 'comma', 'exclamation') },
  { id: 'link', names: /^(?:.*link.*|.*link in the note)$/, holds: some('link', 'only a link', 'link in the note', 'link to a note', 'wiki link') },
  { id: 'code', names: /^(?:code|tag|arrow|equals)$/, holds: some('code', 'tag', 'arrow', 'equals') },
  {
    id: 'signs',
    names: /^(?:sign|brackets|colon.*|slash|bracket at end|quoted|emoji|struck|check box|date|limit|digits)$/,
    holds: some('sign', 'brackets', 'colon', 'colon inside', 'slash', 'bracket at end', 'quoted', 'emoji', 'struck', 'check box', 'date', 'limit', 'digits'),
  },
  { id: 'letters', names: /^(?:latin|hangul|han|kana|capital|small letter)$/, holds: () => true },
  { id: 'slot', names: /^(?:slot|answer label follows)$/, holds: some('slot', 'answer label follows') },
  {
    id: 'below',
    names: /^(?:last|.* follows|follows at once|length of next|next asks|indent of next|extent|empty|gap below)$/,
    holds: (of) => of('empty') === 0,
  },
  { id: 'above', names: /^(?:below .*|gap above|titles above|in toggle|nested|first title)$/, holds: some('titles above', 'nested') },
  { id: 'place', names: /^place/, holds: () => true },
  { id: 'aside', names: /^aside$/, holds: some('aside') },
  { id: 'list', names: /^(?:list: |sound: .*in list)/, holds: (of) => of('list: sound') > 0 },
  { id: 'lines-alike', names: /^(?:section: |form: |sound: )/, holds: (of) => of('form: sound') > 0 },
  { id: 'note', names: /^note: /, holds: (of) => of('note: sound') > 0 },
];

/** What says that something sounds like a question, or does not, convinces nobody of the opposite. */
const SOUNDS: ReadonlySet<ReasonId> = new Set(['sound', 'list', 'lines-alike', 'note', 'titles']);

/** All other numbers are about titles. */
const TITLES: ReasonRule = { id: 'titles', names: /./, holds: (of) => of('surroundings') > 0 };

const aboutOf: readonly ReasonRule[] = NUMBERS.map((name) => ABOUT.find(({ names }) => names.test(name)) ?? TITLES);

/** What weighed in a vote, the heaviest first: how much each question that the trees asked about it moved their answer. */
export function reasonsOf(forest: Forest, numbers: Float32Array, start: number): Reason[] {
  const weights = new Map<ReasonRule, number>();
  for (const root of forest.roots) {
    for (let node = root; (forest.feature[node] ?? -1) >= 0; ) {
      const asks = forest.feature[node] ?? 0;
      const next = (numbers[start + asks] ?? 0) <= (forest.bound[node] ?? 0) ? node + 1 : (forest.right[node] ?? 0);
      const about = aboutOf[asks] ?? TITLES;
      weights.set(about, (weights.get(about) ?? 0) + meanBelow(forest, next) - meanBelow(forest, node));
      node = next;
    }
  }
  const of: NumberOf = (name) => numbers[start + NUMBERS.indexOf(name)] ?? 0;
  return [...weights]
    .map(([{ id, holds }, weight]): Reason => ({ id, holds: holds(of), weight }))
    .filter(({ id, holds, weight }) => !SOUNDS.has(id) || holds === weight > 0)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

/** What a node and all behind it answer, in the mean. */
function meanBelow(forest: Forest, node: number): number {
  let sum = 0;
  let count = 0;
  const visit = (at: number): void => {
    if ((forest.feature[at] ?? -1) < 0) {
      sum += forest.bound[at] ?? 0;
      count += 1;
      return;
    }
    visit(at + 1);
    visit(forest.right[at] ?? 0);
  };
  visit(node);
  return sum / count;
}
