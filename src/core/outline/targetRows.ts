import type { TargetsOfFolder, TargetSummary } from '../targets/summary';
import type { OutlineNode, TargetTask } from './node';

/** What the ids of all rows of targets begin with; no address begins like this. */
const TARGET = '#target ';
/** Parts the folder's address, the name and what is to be done; no address and no name of a row has it. */
const PART = '\n';

/** What the id of a row of a target names. */
export interface NamedTarget {
  readonly folder: string;
  readonly name: string;
  readonly task: TargetTask | undefined;
}

export function isTargetRow(id: string): boolean {
  return id.startsWith(TARGET);
}

export function idOfTarget(folder: string, name: string, task?: TargetTask): string {
  return `${TARGET}${[folder, name, ...(task ? [task] : [])].join(PART)}`;
}

export function targetOfId(id: string): NamedTarget | undefined {
  if (!isTargetRow(id)) return undefined;
  const [folder = '', name = '', task] = id.slice(TARGET.length).split(PART);
  return { folder, name, task: TASKS.find((known) => known === task) };
}

const TASKS: readonly TargetTask[] = ['say', 'write', 'short', 'gone'];

/** The rows of targets, and of what is wrong with their files. */
export function targetRows(all: readonly TargetsOfFolder[]): ReadonlyMap<string, OutlineNode> {
  const rows = new Map<string, OutlineNode>();
  for (const { folder, targets, problems } of all) {
    for (const [at, problem] of problems.entries()) {
      const id = `${TARGET}${[folder, '', String(at)].join(PART)}`;
      rows.set(id, { kind: 'targets problem', id, folder, problem, parent: undefined, children: [] });
    }
    for (const target of targets) {
      const id = idOfTarget(folder, target.name);
      const tasks = TASKS.filter((task) => isThere(task, target));
      rows.set(id, { kind: 'target', id, target, parent: undefined, children: tasks.map((task) => idOfTarget(folder, target.name, task)) });
      for (const task of tasks) {
        const below = idOfTarget(folder, target.name, task);
        rows.set(below, { kind: 'target task', id: below, task, target, parent: id, children: [] });
      }
    }
  }
  return rows;
}

function isThere(task: TargetTask, { say, write, short, gone }: TargetSummary): boolean {
  return { say: say > 0, write: write > 0, short: short !== undefined, gone: gone.length > 0 }[task];
}
