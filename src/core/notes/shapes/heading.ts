import type { Page } from '../page';
import { hasSlot } from '../slot';
import { evidenceOf } from './evidence';
import { HeadingGroups } from './headingGroups';
import { Series } from './series';
import type { Found, Shape, Taken } from './shape';

/**
 * A heading that asks, with others like it, or a topic below a title that says "questions":
 * ```
 * ## Interview questions
 * ### What is a deadlock?
 * ### JVM
 * ```
 */
export const heading: Shape = {
  id: 'heading',
  find(page, taken) {
    const groups = new HeadingGroups(page, taken);
    const asked = new Set<number>();
    const isBelow = (at: number): boolean => [...page.allAbove(at)].some((up) => asked.has(up));
    return [1, 2, 3, 4, 5, 6].flatMap((level) => {
      const members = groups.candidates.filter((at) => page.line(at).block.level === level);
      const onTop = members.filter((at) => !isBelow(at));
      const found = [...asking(page, onTop, groups, asked), ...likeOthers(page, onTop, groups, asked), ...numberedLike(page, onTop, groups, asked)];
      const further = members.filter((at) => page.line(at).asking.weight >= 0.8 && !asked.has(at) && isBelow(at));
      return [...found, ...labeledFollowUps(page, level, taken), ...further.map((at): Found => ({ at, followUp: true, evidence: evidenceOf(page, at) }))];
    });
  },
};

/** `#### 꼬리질문: …` below a question goes on with it. */
function labeledFollowUps(page: Page, level: number, taken: Taken): Found[] {
  return page.lines.flatMap(({ block }, at): Found[] => {
    if (block.kind !== 'heading' || block.level !== level || taken.has(at)) return [];
    const { label, title } = page.line(at);
    const goesOn = label?.kind === 'followUp' && block.text.slice(label.end).trim() !== '';
    const isBelow = goesOn && [...page.allAbove(at)].some((up) => taken.has(up));
    if (!isBelow) return [];
    return [{ at, part: { start: label.end, end: title.end }, followUp: true, evidence: evidenceOf(page, at, 'marker') }];
  });
}

/** The headings of a level that are questions by what they and those beside them say. */
function asking(page: Page, headings: readonly number[], groups: HeadingGroups, asked: Set<number>): Found[] {
  const whole = new Series(
    page,
    headings.filter((at) => !groups.isGroup(at)),
  );
  return [...byTitle(page, headings)].flatMap(([title, all]) => {
    const series = new Series(
      page,
      all.filter((at) => !groups.isGroup(at)),
    );
    const section = { title, series, whole, size: all.length };
    const found = series.lines.filter((at) => !page.isAside(at) && isQuestion(page, at, section));
    return found.map((at): Found => {
      asked.add(at);
      return { at, evidence: evidenceOf(page, at, ...series.evidence(title)) };
    });
  });
}

interface Section {
  readonly title: number;
  /** The headings directly below the title that are no groups, and all such headings of the note. */
  readonly series: Series;
  readonly whole: Series;
  /** How many headings are directly below the title. */
  readonly size: number;
}

function isQuestion(page: Page, at: number, { title, series, whole, size }: Section): boolean {
  const { asking, title: own } = page.line(at);
  const says = page.saysQuestions(title);
  const isWholeSection = series.size === size && series.asking >= 3 && series.share >= 0.75;
  const enough = (whole.isConvincing || isWholeSection) && (says || !page.isGuide);
  if (whole.share >= 0.5 && (asking.weight >= 0.8 || (says && series.size >= 2)) && hasSlot(page, at)) return true;
  if (asking.weight >= 0.5 && (enough || (says && (series.share >= 0.25 || whole.share >= 0.5)))) return true;
  if (asking.weight >= 0.8 && page.saysItself(title)) return true;
  if (enough && own.number !== '') return true;
  if (enough && series.share >= 0.5) return series.share >= 0.6 || says;
  const isNamed = page.saysItself(title);
  if (series.size < size * (isNamed ? 0.5 : 0.7) || (!isNamed && !page.saysItself(page.above(title)))) return false;
  return (
    series.share >= 0.3 || (series.isLeftEmpty && series.size === size) || (isNamed && page.line(title).block.level >= 2 && page.line(title).namesQuestions)
  );
}

/** Sections in which some headings ask, where in other sections of the note such headings are questions already. */
function likeOthers(page: Page, headings: readonly number[], groups: HeadingGroups, asked: Set<number>): Found[] {
  const known = headings.filter((at) => asked.has(at)).length;
  if (known < 3 || known / headings.length < 0.4) return [];
  const others = [...byTitle(page, headings).values()].flatMap((all) => {
    const single = all.filter((at) => !groups.isGroup(at) && !page.isAside(at));
    return single.some((at) => asked.has(at)) || new Series(page, single).share < 0.3 ? [] : single;
  });
  return take(page, others, asked);
}

/** Numbered headings among which most are questions already: the others are, too. */
function numberedLike(page: Page, headings: readonly number[], groups: HeadingGroups, asked: Set<number>): Found[] {
  const numbered = headings.filter((at) => page.line(at).title.number !== '' && !groups.isGroup(at));
  const others = numbered.filter((at) => !asked.has(at));
  return others.length > numbered.length / 2 ? [] : take(page, others, asked);
}

function take(page: Page, headings: readonly number[], asked: Set<number>): Found[] {
  for (const at of headings) asked.add(at);
  return headings.map((at) => ({ at, evidence: evidenceOf(page, at, 'series') }));
}

function byTitle(page: Page, headings: readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const at of headings) {
    const title = page.above(at);
    const group = groups.get(title);
    if (group) group.push(at);
    else groups.set(title, [at]);
  }
  return groups;
}
