import { dateOf } from '../../history/days';
import { type Reached, readinessOf } from '../../targets/readiness';
import { type Shortfall, todayFor } from '../../targets/today';
import { addressedIn } from '../address';
import { schemaOf } from '../schema';
import { clip } from '../told';
import type { ReadingTool } from '../tool';
import type { AgentFolder } from '../workspace';
import { told } from './question';
import { type FolderTarget, TARGET, targetsNamed } from './targets';

const MOST = 30;

export const targetProgress: ReadingTool = {
  name: 'rehearse_target_progress',
  title: 'Show Progress Toward Target',
  description:
    'Tells how far the user is toward each target (an interview at a company, mostly on a day), or toward one: how many questions are on each step from empty to ready, ' +
    'what to say aloud and to write today, and whether that will be enough. Call it without a target to learn the names of the targets.',
  input: schemaOf({ target: TARGET }),
  writes: false,
  run: ({ target }, workspace) => ({ targets: targetsNamed(workspace, target).slice(0, MOST).map(progressOf) }),
};

function progressOf({ folder, target, day }: FolderTarget): object {
  const readiness = readinessOf(target, day, folder);
  const { questions, counts, stale, suspended, gone } = readiness;
  const { write, say, shortfall } = todayFor(readiness, folder);
  const left = day === undefined ? {} : { date: dateOf(day), daysLeft: day - folder.today };
  const missing = [...gone.folders, ...gone.notes, ...gone.sections.map(({ note, title }) => `${note}: ${title}`), ...gone.tags.map((tag) => `#${tag}`)];
  return {
    target: clip(target.name, 300),
    ...(target.company === undefined ? {} : { company: clip(target.company, 300) }),
    ...(target.role === undefined ? {} : { role: clip(target.role, 300) }),
    ...left,
    ...(folder.name === undefined ? {} : { folder: folder.name }),
    questions: questions.length,
    steps: counts,
    stale,
    suspended,
    today: { write: namesOf(folder, write), say: namesOf(folder, say) },
    ...(shortfall ? { notEnough: shortOf(shortfall) } : {}),
    ...(missing.length > 0 ? { notInNotes: missing.slice(0, MOST) } : {}),
  };
}

function namesOf(folder: AgentFolder, reached: readonly Reached[]): object {
  return { total: reached.length, questions: addressedIn(folder, reached.slice(0, MOST)).map(told) };
}

function shortOf({ left, unwritten, enough }: Shortfall): object {
  const finite = enough && { ...enough, mostPerDay: Number.isFinite(enough.mostPerDay) ? enough.mostPerDay : undefined };
  return { willNotBeReady: left.length, ofThemNotWritten: unwritten, ...(finite ? { wouldBeEnough: finite } : {}) };
}
