import type { LabeledNote } from './notes';

/** As a question may be marked; people choose one of them as they like. */
const FORMS = ['# ', '## ', '### ', '#### ', '**', '', '- ', '* ', '1. ', '1) ', '', '**', '### ', '- **', '1. **', 'Q. '];
const NAMES = ['notes/3.md', 'README.md', 'a/untitled.md', 'notes/2024.txt'];
const ASKED = /^((?:#{1,6}[ \t]*)|(?:[-*+][ \t]+)|(?:\d{1,3}[.)][ \t]*))?(\*\*)?(\S.*?)(\*\*)?\s*$/;
const LONGEST = 60_000;

/** Whether a note was written by somebody to be asked, and its questions are labeled. */
const isLabeled = ({ set, end }: LabeledNote): boolean => (set === 'labeled' || set === 'further') && end > 0;

/**
 * The same notes as if their authors had written them in another form, without question marks, without a title or below
 * another name: what is learnt is not to hang on how a few authors happen to mark their questions.
 */
export function changedNotes(notes: readonly LabeledNote[], times: number, random: () => number): LabeledNote[] {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const labeled = notes.filter((note) => isLabeled(note) && note.text.length <= LONGEST);
  return Array.from({ length: times }, () => labeled)
    .flat()
    .map((note) => {
      const chance = random();
      const others = labeled.filter(({ fold, asks }) => fold === note.fold && asks === note.asks);
      const path = chance < 0.2 ? pick(others).path : chance < 0.4 ? ['x', ...pick(NAMES).split('/')] : note.path;
      return { ...changed(note, random, pick(FORMS)), path };
    });
}

/** Short pieces of the notes, as when somebody has just begun to write one that has no place yet. */
export function piecesOf(notes: readonly LabeledNote[], random: () => number): LabeledNote[] {
  return notes
    .filter((note) => isLabeled(note) || note.set === 'quiet')
    .map((note) => {
      const rows = note.text.split(/\r\n|\r|\n/);
      const asked = [...note.questions];
      const first = asked.length > 0 ? (asked[Math.floor(random() * asked.length)] ?? 0) : Math.floor(random() * rows.length);
      const start = Math.max(0, first - Math.floor(random() * 6));
      const size = 4 + Math.floor(random() * 30);
      const moved = (lines: ReadonlySet<number>): Set<number> =>
        new Set([...lines].filter((line) => line >= start && line < start + size).map((line) => line - start));
      const path = random() < 0.7 ? [] : note.path;
      return {
        ...note,
        set: 'changed' as const,
        path,
        text: rows.slice(start, start + size).join('\n'),
        questions: moved(note.questions),
        neutral: moved(note.neutral),
        end: note.end - start,
      };
    });
}

function changed(note: LabeledNote, random: () => number, form: string): LabeledNote {
  const isStripped = random() < 0.4;
  const isUntitled = random() < 0.3;
  const isReformed = note.questions.size >= 3 && random() < 0.8;
  const isApart = random() < 0.7;
  const isIndented = /^[-*\d](?!\*\w)/.test(form) && !form.startsWith('**') && random() < 0.6;
  const rows: string[] = [];
  const places: number[] = [];
  let asked = 0;
  let isBelow = false;
  note.text.split(/\r\n|\r|\n/).forEach((row, at) => {
    let text = row;
    if (note.questions.has(at)) {
      if (isStripped) text = text.replace(/[?？]+(\s*(?:\*\*)?\s*)$/, '$1');
      const [, , , core] = ASKED.exec(text) ?? [];
      if (isReformed && core !== undefined && !/^[|<>~]/.test(core)) {
        asked += 1;
        isBelow = true;
        const bare = core.replace(/^(?:Q\s?\d*[.:)]\s*|\d{1,3}[.)]\s*)/, '');
        text = form.replace(/^1/, String(asked)) + bare + (form.endsWith('**') ? '**' : '');
        if (isApart && rows.length > 0 && rows.at(-1)?.trim() !== '') rows.push('');
      }
    } else if (isUntitled && at < 4 && text.startsWith('# ')) text = '';
    else if (isReformed && text.startsWith('#')) isBelow = false;
    else if (isReformed && isIndented && isBelow && text.trim() !== '') text = `   ${text}`;
    places.push(rows.length);
    rows.push(text);
  });
  const moved = (lines: ReadonlySet<number>): Set<number> => new Set([...lines].map((line) => places[line] ?? line));
  return { ...note, set: 'changed', text: rows.join('\n'), questions: moved(note.questions), neutral: moved(note.neutral), end: places[note.end] ?? Infinity };
}
