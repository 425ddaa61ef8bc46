import type { Page } from '../page';
import { evidenceOf } from './evidence';
import { Series } from './series';
import type { Found, Shape, Taken } from './shape';
import { hasSlot } from '../slot';

/** `3번`, `Day 1`, `2주차`: a title that only counts. */
const IS_NUMBER = /^(?:day|week|chapter|part|unit|제|第)?\s*\d+\s*(?:번|회|회차|주차|일차|장|강|차|日目|回|周|天)?$/iu;

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
    const groups = new Groups(page, taken);
    const found: Found[] = [];
    const asked = new Set<number>();
    for (let level = 1; level <= 6; level += 1) {
      const members = groups.candidates.filter((at) => page.line(at).block.level === level);
      const onTop = members.filter((at) => !isBelow(page, at, asked));
      const whole = new Series(page, onTop.filter((at) => !groups.isGroup(at)));
      for (const [title, all] of byTitle(page, onTop)) {
        const single = all.filter((at) => !groups.isGroup(at));
        const series = new Series(page, single);
        for (const at of single) {
          if (page.isAside(at)) continue;
          if (!isQuestion(page, at, title, series, whole, all.length)) continue;
          asked.add(at);
          found.push({ at, evidence: evidenceOf(page, at, ...series.evidence(title)) });
        }
      }
      found.push(...likeOthers(page, onTop, asked, groups));
      found.push(...numberedLike(page, onTop, asked, groups));
      for (const at of members) {
        if (isBelow(page, at, asked) && page.line(at).asking.weight >= 0.8) {
          found.push({ at, followUp: true, evidence: evidenceOf(page, at) });
        }
      }
    }
    return found;
  },
};

function isQuestion(page: Page, at: number, title: number, series: Series, whole: Series, siblings: number): boolean {
  const { asking, title: own } = page.line(at);
  const says = page.saysQuestions(title);
  const convincing = whole.isConvincing || (series.isConvincing && series.size === siblings && series.asking >= 3 && series.share >= 0.75);
  const enough = convincing && (says || !page.isGuide);
  if (hasSlot(page, at) && (asking.weight >= 0.8 || (says && series.size >= 2)) && whole.share >= 0.5) return true;
  if (asking.weight >= 0.5 && (enough || (says && (series.share >= 0.25 || whole.share >= 0.5)))) return true;
  if (asking.weight >= 0.8 && says && page.saysItself(title)) return true;
  if (enough && own.number !== '') return true;
  if (enough && series.share >= 0.5) return series.share >= 0.6 || says;
  if (!says || title < 0 || !page.saysItself(title) || series.size < siblings * 0.5) return false;
  return series.share >= 0.3 || page.line(title).block.level >= 2 || series.isLeftEmpty;
}

/** The headings that may be questions, and which of them are only above such. */
class Groups {
  readonly candidates: readonly number[];
  readonly #groups = new Set<number>();

  constructor(page: Page, taken: Taken) {
    const below = new Map<number, { asking: number; all: number }>();
    page.lines.forEach((line, at) => {
      const title = page.above(at);
      if (taken.has(at)) {
        for (let up = title; up >= 0 && !this.#groups.has(up); up = page.above(up)) {
          if (page.line(up).asking.weight < 0.8) this.#groups.add(up);
        }
      }
      if ((line.block.kind !== 'heading' && line.block.kind !== 'item') || title < 0 || isLabel(page, at)) return;
      const count = below.get(title) ?? { asking: 0, all: 0 };
      below.set(title, count);
      count.all += 1;
      if (line.asking.weight >= 0.8 || line.title.labeled) count.asking += 1;
    });
    for (const [title, { asking, all }] of below) {
      const { weight } = page.line(title).asking;
      if (weight >= 0.5 && page.line(title + 1).block.kind === 'text') continue;
      if (asking > 0 && ((asking / all >= 0.5 && weight < 0.8) || (asking >= 3 && weight < 0.5))) this.#groups.add(title);
    }
    this.candidates = page.lines.flatMap(({ block, title }, at) =>
      block.kind === 'heading' && !taken.has(at) && title.text !== '' && !IS_NUMBER.test(title.text) && !isLabel(page, at) && !page.hidden.has(at) && !page.isBelowAnswer(at) && !taken.covers(at) ? [at] : [],
    );
  }

  isGroup(at: number): boolean {
    return this.#groups.has(at);
  }
}

/** Sections in which some headings ask, where in other sections of the note such headings are questions already. */
function likeOthers(page: Page, headings: readonly number[], asked: Set<number>, groups: Groups): Found[] {
  const known = headings.filter((at) => asked.has(at)).length;
  if (known < 3 || known / headings.length < 0.4) return [];
  const found: Found[] = [];
  for (const [, all] of byTitle(page, headings)) {
    const single = all.filter((at) => !groups.isGroup(at) && !page.isAside(at));
    if (single.some((at) => asked.has(at)) || new Series(page, single).share < 0.3) continue;
    for (const at of single) {
      asked.add(at);
      found.push({ at, evidence: evidenceOf(page, at, 'series') });
    }
  }
  return found;
}

/** Numbered headings among which most are questions already: the others are, too. */
function numberedLike(page: Page, headings: readonly number[], asked: Set<number>, groups: Groups): Found[] {
  const numbered = headings.filter((at) => page.line(at).title.number !== '' && !groups.isGroup(at));
  const others = numbered.filter((at) => !asked.has(at));
  if (others.length === 0 || others.length > numbered.length / 2) return [];
  for (const at of others) asked.add(at);
  return others.map((at) => ({ at, evidence: evidenceOf(page, at, 'series') }));
}

function isLabel(page: Page, at: number): boolean {
  const { label } = page.line(at);
  return label !== undefined && label.kind !== 'question';
}

function isBelow(page: Page, at: number, asked: ReadonlySet<number>): boolean {
  for (let up = page.above(at); up >= 0; up = page.above(up)) if (asked.has(up)) return true;
  return false;
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
