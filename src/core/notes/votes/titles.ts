import type { Candidate } from '../forms';
import type { Page } from '../page';
import { type Heard, heardIn, soundOf } from './grams';
import { says, together } from './says';
import { SURROUNDINGS } from './weights';

export type TitleNumbers = readonly number[];

/** What role a title plays in what the surroundings sound like. */
const ROLE = { file: 1, folder: 2, note: 3, section: 4, title: 5, item: 6 } as const;

/** What a candidate stands under, each text in its role. */
export function textsAround(page: Page, path: readonly string[]): (candidate: Candidate) => TextInRole[] {
  const ofNote = textsOfNote(page, path);
  return ({ section, parent, at }) => {
    const above = [...page.allAbove(at)].map((line): TextInRole => [line === section ? ROLE.section : ROLE.title, page.line(line).title.text]);
    const around: TextInRole[] = parent < 0 ? [] : [[ROLE.item, page.line(parent).title.text]];
    return [...ofNote, ...above, ...around];
  };
}

type TextInRole = readonly [role: number, text: string];

function textsOfNote(page: Page, path: readonly string[]): TextInRole[] {
  const names = path.map(wordsOf);
  const file = names.at(-1) ?? '';
  return [
    [ROLE.file, file],
    ...names.slice(0, -1).map((name): TextInRole => [ROLE.folder, name]),
    ...page.titles.map((title): TextInRole => [ROLE.note, title]),
  ];
}

/** The titles are the same for many lines, so what they say is found out once. */
export function titlesAround(page: Page, path: readonly string[]): (candidate: Candidate) => TitleNumbers {
  const ofNote = textsOfNote(page, path);
  const inRole = (role: number): string =>
    ofNote
      .filter(([of]) => of === role)
      .map(([, text]) => text)
      .join(' / ');
  const aboutNote = [ROLE.file, ROLE.folder, ROLE.note].flatMap((role) => says(inRole(role)));
  const heardOfNote = ofNote.map(([role, text]) => heardIn(SURROUNDINGS, role, text)).reduce(both, SILENCE);
  const isPlain = Number(path.at(-1)?.toLowerCase().endsWith('.txt') ?? false);
  const sections = new Map<number, BelowTitle>();
  const sectionOf = (section: number, at: number): BelowTitle => {
    let known = sections.get(section);
    if (!known) {
      const above = [...page.allAbove(at)];
      const heard = above.map((line) => page.line(line).heardAs(line === section ? ROLE.section : ROLE.title)).reduce(both, heardOfNote);
      const says = section < 0 ? [...NO_TITLE, ...NO_TITLE] : [...page.line(section).says, ...together(above.map((line) => page.line(line).says))];
      known = { numbers: [...aboutNote, ...says], heard, inItems: new Map() };
      sections.set(section, known);
    }
    return known;
  };
  return ({ section, parent, at }) => {
    const { numbers, heard, inItems } = sectionOf(section, at);
    let known = inItems.get(parent);
    if (!known) {
      const item = parent < 0 ? undefined : page.line(parent);
      const sound = soundOf(SURROUNDINGS, item ? both(heard, item.heardAs(ROLE.item)) : heard);
      known = [...numbers, ...(item?.says ?? NO_TITLE), path.length, sound, isPlain];
      inItems.set(parent, known);
    }
    return known;
  };
}

/** What is known of the lines below a title, and of those in each item below it. */
interface BelowTitle {
  readonly numbers: readonly number[];
  readonly heard: Heard;
  readonly inItems: Map<number, TitleNumbers>;
}

const SILENCE: Heard = { sum: 0, count: 0 };
const NO_TITLE = says('');

function both(one: Heard, other: Heard): Heard {
  return { sum: one.sum + other.sum, count: one.count + other.count };
}

/** `interviewQuestions_2024.md` as words. */
export function wordsOf(name: string): string {
  return name
    .replace(/\.[a-z]{1,8}$/i, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-.+]+/g, ' ')
    .trim();
}
