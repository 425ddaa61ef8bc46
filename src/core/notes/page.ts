import { isAnswer } from './label';
import { type Line, namesQuestions, NO_LINE, saysQuestions } from './line';
import { isAnswerToggle, linesWithin, type Toggle, togglesOf } from './toggles';
import { labels, modelAnswerTitles } from './words/lexicon';
import { fold } from './words/phrases';

/** A longer first line without markup is no title. */
const LONGEST_TITLE = 90;
/** Badges stand above these. */
const HEAD = 12;

/** In front matter, what the page of a site is called and where it is put in a menu. */
const DOCUMENTED: readonly string[] = ['description', 'sidebar_position', 'sidebar_label', 'nav_order'];

/** A title in a form for a bug, a wish or a change of code. */
export const OF_REPORT =
  /^[#*_\s]*(?:describe the (?:bug|problem|solution|issue|change)|describe alternatives|is your feature request|steps to reproduce|to reproduce|(?:current|expected|actual|new) behaviou?r|what is the (?:current|expected|new) behaviou?r|(?:does|what does|what kind of change does) this (?:pr|pull request)|additional context)\b/i;

/** What a page is made of. */
export interface PageText {
  /** The lines of the text, as they are written. */
  readonly rows: readonly string[];
  readonly lines: readonly Line[];
  /** The row that each line is on. */
  readonly at: readonly number[];
  readonly frontMatter: ReadonlyMap<string, string>;
}

/** A note before its questions are known: its lines, and what they stand in. Lines are told apart by their place. */
export class Page {
  readonly rows: readonly string[];
  readonly lines: readonly Line[];
  readonly at: readonly number[];
  readonly frontMatter: ReadonlyMap<string, string>;
  readonly toggles: readonly Toggle[];
  /** Lines in any toggle. */
  readonly toggled: ReadonlySet<number>;
  /** Lines that hide in a toggle named "Answer": nothing in them is asked. */
  readonly hidden: ReadonlySet<number>;
  /** Of each line the heading that it stands under; -1 for none. */
  readonly #above: readonly number[];
  readonly #saying = new Map<number, boolean>();
  /** What the note calls itself: in its front matter, its first heading, a first line without markup. */
  readonly titles: readonly string[];
  /** The line of the first heading; -1 for none. */
  readonly firstHeading: number;

  constructor({ rows, lines, at, frontMatter }: PageText) {
    this.rows = rows;
    this.lines = lines;
    this.at = at;
    this.frontMatter = frontMatter;
    this.toggles = togglesOf(lines);
    this.toggled = linesWithin(this.toggles);
    this.hidden = linesWithin(this.toggles.filter(({ summary }) => isAnswerToggle(this.line(summary))));
    this.#above = headingsAbove(lines, this.toggles);
    this.titles = this.#titlesOfNote();
    this.firstHeading = lines.findIndex(({ block }) => block.kind === 'heading');
  }

  line(at: number): Line {
    return this.lines[at] ?? NO_LINE;
  }

  /** The heading that a line stands under; -1 for none. */
  above(line: number): number {
    return this.#above[line] ?? -1;
  }

  /** The headings that a line stands under, the nearest first. */
  *allAbove(line: number): Generator<number> {
    for (let at = this.above(line); at >= 0; at = this.above(at)) yield at;
  }

  /** Whether a title says that what stands below are questions: that of a heading, of one above it, or of the note. */
  saysQuestions(heading: number): boolean {
    let says = this.#saying.get(heading);
    if (says === undefined) {
      says =
        heading < 0 ? this.titles.some(this.#isArticle ? namesQuestions : saysQuestions) : this.saysItself(heading) || this.saysQuestions(this.above(heading));
      this.#saying.set(heading, says);
    }
    return says;
  }

  /** As above, of the heading alone. */
  saysItself(heading: number): boolean {
    if (heading < 0) return false;
    return this.line(heading).saysQuestions;
  }

  /** Whether the note calls itself the answers to questions. */
  get saysAnswers(): boolean {
    return this.titles.some(
      (title) => modelAnswerTitles.within(title) || title.split(/[\s\p{P}]+/u).some((word) => labels.get(word) === 'answer' && word.length > 1),
    );
  }

  /** Whether a heading only says again what the note is called in its front matter. */
  isTitleAgain(heading: number): boolean {
    const title = this.titles[0] ?? '';
    return title !== '' && this.line(heading).block.level === 1 && fold(this.line(heading).title.text) === title;
  }

  /** Whether its front matter is that of an article that is published, or of a page of documentation. */
  get #isArticle(): boolean {
    if (/\b(?:post|article|blog)\b/i.test(this.frontMatter.get('layout') ?? '')) return true;
    if (DOCUMENTED.some((key) => this.frontMatter.has(key)) && !this.titles.some(saysQuestions)) return true;
    return this.frontMatter.has('date') && ['title', 'categories', 'category', 'tags', 'author', 'layout', 'slug'].some((key) => this.frontMatter.has(key));
  }

  /** Whether it is a form for what others report, by its front matter (`about: Suggest an idea`) or by its titles. */
  get isReportForm(): boolean {
    if (this.frontMatter.has('about') && (this.frontMatter.has('labels') || this.frontMatter.has('assignees'))) return true;
    return this.lines.filter(({ block: { kind, text } }) => (kind === 'heading' || kind === 'text') && OF_REPORT.test(text)).length >= 2;
  }

  /** Whether it begins with badges, as the description of a program does. */
  get hasBadges(): boolean {
    return this.lines.slice(0, HEAD).some(({ block: { text } }) => text.startsWith('[![') || text.includes('img.shields.io'));
  }

  /** Whether a line stands below a heading that only labels an answer. */
  isBelowAnswer(line: number): boolean {
    for (const at of this.allAbove(line)) {
      const { label, block } = this.line(at);
      if (label && !label.number && (isAnswer(label) || label.kind === 'explanation') && block.text.slice(label.end).trim() === '') return true;
    }
    return false;
  }

  /** Whether a line is in a section of model answers. */
  isModelAnswer(line: number): boolean {
    for (const at of this.allAbove(line)) if (this.line(at).saysModelAnswers) return true;
    return false;
  }

  /** What the note calls itself: in its front matter, its first heading, a first line without markup. */
  #titlesOfNote(): string[] {
    const first = this.lines.find(isNamed);
    const heading = this.lines.find(({ block }) => block.kind === 'heading');
    const titles = [this.frontMatter.get('title') ?? ''];
    if (heading?.block.level === 1) titles.push(heading.title.text);
    if (first?.block.kind === 'text' && first.block.text.length <= LONGEST_TITLE && !first.endsWithQuestionMark) titles.push(first.title.text);
    return titles.map(fold);
  }
}

/** Whether a line may be the first that says something. */
function isNamed({ block: { kind } }: Line): boolean {
  return kind !== 'comment' && kind !== 'rule' && kind !== 'html';
}

/** A heading in a toggle is above what is in the toggle, not above what comes after. */
function headingsAbove(lines: readonly Line[], toggles: readonly Toggle[]): number[] {
  const above: number[] = [];
  let open: { at: number; level: number }[] = [];
  const outside: { end: number; open: typeof open }[] = [];
  let next = 0;
  lines.forEach(({ block: { kind, level } }, at) => {
    for (let last = outside.at(-1); last && last.end <= at; last = outside.at(-1)) {
      open = last.open;
      outside.pop();
    }
    for (let toggle = toggles[next]; toggle?.summary === at; toggle = toggles[next]) {
      outside.push({ end: toggle.end, open: [...open] });
      next += 1;
    }
    if (kind === 'heading') while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    above.push(open.at(-1)?.at ?? -1);
    if (kind === 'heading') open.push({ at, level });
  });
  return above;
}
