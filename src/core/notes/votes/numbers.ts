import type { Candidate } from '../forms';
import type { Page } from '../page';
import { around } from './around';
import { formNumbers, noteNumbers } from './formNumbers';
import { AROUND_AT, coarse, COUNT, NOTHING, NUMBERS, PLACE, SERIES, SHARE, SOUND_AT, TOGETHER_AT, WIDTH } from './names';
import { log } from './own';
import { Groups, MEAN_LENGTH, MEAN_SOUND, seriesOf } from './series';
import { titlesAround } from './titles';

export { NUMBERS };

/** Fewer lines of a form are none that others are compared with. */
const FEWEST = 3;

/** What is known of each candidate, one row of `NUMBERS` after the other. */
export function numbersOf(page: Page, candidates: readonly Candidate[], claimed: ReadonlySet<number>, path: readonly string[]): Float32Array {
  const rows = new Float32Array(candidates.length * WIDTH);
  const writeAround = around(page, claimed);
  candidates.forEach((candidate, index) => {
    const start = index * WIDTH;
    const line = page.line(candidate.at);
    rows.set(line.own, start);
    writeAround(candidate, rows, start + AROUND_AT);
    rows[start + SOUND_AT] = line.sound;
  });
  writeTogether(page, candidates, claimed, rows, path);
  return rows;
}

/** Lines of one form, but those that go on with a paragraph apart. */
export function kindOf(page: Page, at: number, form: string): string {
  const { kind, joined } = page.line(at).block;
  return kind === 'text' && joined ? `${form}, joined` : form;
}

/** Writes what is known of a line from those alike, near it and above it. */
function writeTogether(page: Page, candidates: readonly Candidate[], claimed: ReadonlySet<number>, rows: Float32Array, path: readonly string[]): void {
  const pair = (one: number, other: number): number => (one + 1) * (page.lines.length + 1) + other + 1;
  const forms = new Groups(candidates, ({ form, at }) => kindOf(page, at, form));
  const formOf = (index: number): number => forms.of[index] ?? 0;
  const allInSection = new Groups(candidates, ({ section }) => section);
  const allInList = new Groups(candidates, ({ section, parent }) => pair(section, parent));
  const sections = new Groups(candidates, (_, index) => (allInSection.of[index] ?? 0) * forms.members.length + formOf(index));
  const lists = new Groups(candidates, (_, index) => (allInList.of[index] ?? 0) * forms.members.length + formOf(index));
  const [ofLists, ofSections, ofForms] = [lists, sections, forms].map(({ members }) => seriesOf(page, candidates, members, rows)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const ofNote = seriesOf(page, candidates, [candidates.map((_, index) => index)], rows);
  const aboutForms = formNumbers(page, candidates, forms, lists);
  const aboutNote = Float32Array.from([...noteNumbers(page, candidates, claimed), ...ofNote]);
  const titles = titlesAround(page, path);
  const sound = (index: number | undefined): number => (index === undefined ? NOTHING : (rows[index * WIDTH + SOUND_AT] ?? NOTHING));
  const meanOfForm = (form: number, mean: number): number => ofForms[form * SERIES.length + mean] ?? 0;
  const soundOfForm = (index: number | undefined): number => (index === undefined ? NOTHING : meanOfForm(formOf(index), MEAN_SOUND));
  const best = forms.members.reduce((most, members, form) => (members.length >= FEWEST ? Math.max(most, meanOfForm(form, MEAN_SOUND)) : most), NOTHING);
  const indexOf = indexOfLines(page, candidates);
  const below = soundsBelow(page, candidates, sound);
  const note = ofNote[MEAN_LENGTH] ?? 0;
  const formCount = coarse(log(forms.members.length), COUNT);
  candidates.forEach((candidate, index) => {
    const form = formOf(index);
    let place = index * WIDTH + TOGETHER_AT;
    const put = (value: number): void => {
      rows[place] = value;
      place += 1;
    };
    const copy = (from: ArrayLike<number>, start: number, count: number): void => {
      for (let at = start; at < start + count; at += 1) put(from[at] ?? 0);
    };
    copy(ofLists, (lists.of[index] ?? 0) * SERIES.length, SERIES.length);
    copy(ofSections, (sections.of[index] ?? 0) * SERIES.length, SERIES.length);
    copy(ofForms, form * SERIES.length, SERIES.length);
    copy(aboutNote, 0, aboutNote.length);
    const known = aboutForms[form];
    put(coarse((lists.place[index] ?? 0) / lists.sizeOf(index), PLACE));
    put(coarse(lists.sizeOf(index) / allInList.sizeOf(index), SHARE));
    put(coarse(sections.sizeOf(index) / allInSection.sizeOf(index), SHARE));
    put(coarse(forms.sizeOf(index) / candidates.length, SHARE));
    put(known?.sections ?? 0);
    put(known?.span ?? 0);
    put(known?.begins ?? 0);
    put(known?.order ?? 0);
    put(meanOfForm(form, MEAN_LENGTH) - note);
    put(formCount);
    put(Number(candidate.at <= (known?.first ?? 0)));
    const parent = indexOf(candidate.parent);
    const above = indexOf(candidate.section);
    put(sound(index));
    put(sound(lists.beside(index, -1)));
    put(sound(lists.beside(index, 1)));
    put(index > 0 ? sound(index - 1) : NOTHING);
    put(index + 1 < candidates.length ? sound(index + 1) : NOTHING);
    put(sound(parent));
    put(sound(above));
    put(soundOfForm(parent));
    put(soundOfForm(above));
    put(below(candidate.at));
    put(best);
    put(meanOfForm(form, MEAN_SOUND) - best);
    const ofTitles = titles(candidate);
    copy(ofTitles, 0, ofTitles.length);
  });
}

/** Which candidate a line is, if it is one. */
function indexOfLines(page: Page, candidates: readonly Candidate[]): (line: number) => number | undefined {
  const indexes = new Int32Array(page.lines.length).fill(-1);
  candidates.forEach(({ at }, index) => {
    indexes[at] = index;
  });
  return (line) => {
    const index = indexes[line] ?? -1;
    return index < 0 ? undefined : index;
  };
}

/** The mean sound of the candidates directly below a title, or nested in an item. */
function soundsBelow(page: Page, candidates: readonly Candidate[], sound: (index: number) => number): (line: number) => number {
  const sums = new Float64Array(page.lines.length);
  const counts = new Int32Array(page.lines.length);
  candidates.forEach(({ parent, section }, index) => {
    for (const up of [parent, section]) {
      if (up < 0) continue;
      sums[up] = (sums[up] ?? 0) + sound(index);
      counts[up] = (counts[up] ?? 0) + 1;
    }
  });
  return (line) => (counts[line] ? coarse((sums[line] ?? 0) / (counts[line] ?? 1), SHARE) : NOTHING);
}
