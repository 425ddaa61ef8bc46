import { type Demand, KNOWN } from './terms';

/** Titles of notes that are in every posting, too. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  'about|company|experience|interview|job|other|others|position|project|projects|question|questions|requirements|role|skills|team|work|경력|경험|공통|기술|기타|면접|업무|질문|프로젝트|회사|その他|会社|仕事|経験|質問|面接|公司|其他|工作|经验|面试|问题|项目'.split(
    '|',
  ),
);
/** So many are looked at, those that come first. */
const MOST = 80;
const LONGEST = 100_000;
/** What of the notes may be a topic: a tag, a title. */
const LONGEST_TOPIC = 40;

/** Letters that go on in a word. Where words are not parted by blanks, a name may stand in the middle of one. */
const WORD = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{N}_]';
/** Names as they are written in every language: `gRPC`, `OAuth2`, `CI/CD`, `C++`, `AWS`. */
const LOOKS_LIKE_A_NAME =
  /(?<![\p{L}\p{N}_.@/-])(?:[A-Z][A-Z0-9]{1,5}|[A-Za-z]+[A-Z0-9][A-Za-z0-9]*|[A-Z][A-Za-z]*(?:\+\+|#|\.js))(?![\p{Script=Latin}\p{N}_@/+#-])/gu;
/** Capitals that no interview is about. */
const NO_TOPICS: ReadonlySet<string> = new Set(
  'A AI AM AND API APIs BA BE BS BSC CEO CFO COO CTO CV EEO EEOC EOE EST ETC EU EUR FAQ GMT HQ HR ID II III IT JD JOB KPI LGBTQ LLC LTD MBA MS MSC N/A NDA NO NOT OK OR OUR PC PDF PHD PM PR PST PTO QA R&D TBD THE TO UK URL US USA USD UTC VP WE WFH YOU YOUR'.split(
    ' ',
  ),
);

/**
 * What a posting asks for, in its order, as far as words tell: topics of interviews, what the person’s own notes call their
 * topics, and what looks like the name of a technique.
 */
export function demandsIn(posting: string, ownTopics: readonly string[]): Demand[] {
  const text = posting.slice(0, LONGEST).normalize('NFC');
  const own = ownTopics
    .map((topic) => topic.normalize('NFC').trim())
    .filter((topic) => topic.length > 1 && topic.length <= LONGEST_TOPIC && !EVERYWHERE.has(topic.toLowerCase()))
    .map((topic): Demand => ({ term: topic, names: [topic] }));
  const named = [...new Set(text.match(LOOKS_LIKE_A_NAME) ?? [])]
    .slice(0, 2 * MOST)
    .filter((name) => name.length <= LONGEST_TOPIC && !NO_TOPICS.has(name) && !NO_TOPICS.has(name.toUpperCase()))
    .map((name): Demand => ({ term: name, names: [name] }));
  const found = new Map<string, { readonly demand: Demand; readonly at: number }>();
  const taken = new Set<string>();
  for (const demand of [...KNOWN, ...own, ...named]) {
    const at = placeOf(demand, text, 'as written');
    const names = demand.names.map((name) => name.toLowerCase());
    if (at < 0 || names.some((name) => taken.has(name))) continue;
    for (const name of names) taken.add(name);
    found.set(demand.term, { demand, at });
  }
  return [...found.values()]
    .sort((one, other) => one.at - other.at)
    .map(({ demand }) => demand)
    .slice(0, MOST);
}

/** The demands that a model names, one a line, as a list or not; a known one with all its names. */
export function demandsNamed(said: string): Demand[] {
  const lines = said
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^\s*(?:[-*+•]|\d+[.)])?\s*/, '')
        .replace(/[*`_]+/g, '')
        .trim(),
    )
    .filter((line) => line !== '' && line.length <= LONGEST_TOPIC * 2 && !line.endsWith(':'));
  return [...new Set(lines)]
    .slice(0, MOST)
    .map((term) => KNOWN.find(({ names }) => names.some((name) => name.toLowerCase() === term.toLowerCase())) ?? { term, names: [term] });
}

/**
 * Where a text first speaks of it; below 0 if it does not. `as written`: what has capitals is meant only with them, since
 * *Spring* and *Express* are also words; notes are not so careful.
 */
export function placeOf({ names }: Demand, text: string, how: 'as written' | 'any case' = 'any case'): number {
  const folded = text.toLowerCase();
  const places = names
    .filter((name) => name.includes(' ') || folded.includes(name.toLowerCase())) // most are not there at all
    .map((name) => text.search(patternOf(name, how === 'as written')))
    .filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

const patterns = new Map<string, RegExp>();

/** A name of few letters is only meant as it is written: `Go`, `TS`. */
function patternOf(name: string, asWritten: boolean): RegExp {
  const key = `${String(asWritten)} ${name}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    const isExact = /^[A-Z]\S*$/.test(name) && (asWritten || name.length <= 3);
    const written = name
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('\\s+');
    const [before, behind] = [new RegExp(`^${WORD}`, 'u').test(name), new RegExp(`${WORD}$`, 'u').test(name)];
    pattern = new RegExp(`${before ? `(?<!${WORD})` : ''}${written}${behind ? `(?!${WORD})` : ''}`, isExact ? 'u' : 'iu');
    patterns.set(key, pattern);
  }
  return pattern;
}
