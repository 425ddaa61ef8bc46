import type { ExportedQuestion } from './exported';

/** Questions that stand one after the other below the same titles; no title, if they are below none. */
export interface SectionGroup {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly ExportedQuestion[];
}

export interface NoteGroup {
  readonly id: string;
  readonly note: string;
  readonly sections: readonly SectionGroup[];
}

/** The questions by their notes and the titles in these, as they stand there. */
export function groupsOf(questions: readonly ExportedQuestion[]): NoteGroup[] {
  return runsOf(questions, ({ note }) => note).map(([note, ofNote], at) => {
    const id = `note-${at + 1}`;
    const sections = runsOf(ofNote, ({ section }) => section.join(' › ')).map(([title, ofSection], place) => ({
      id: `${id}-${place + 1}`,
      title,
      questions: ofSection,
    }));
    return { id, note, sections };
  });
}

function runsOf(questions: readonly ExportedQuestion[], nameOf: (question: ExportedQuestion) => string): [name: string, questions: ExportedQuestion[]][] {
  const runs: [string, ExportedQuestion[]][] = [];
  for (const question of questions) {
    const name = nameOf(question);
    const last = runs.at(-1);
    if (last?.[0] === name) last[1].push(question);
    else runs.push([name, [question]]);
  }
  return runs;
}
