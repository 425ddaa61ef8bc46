import { extension } from '../extension';
import { file, noteHas } from '../workspace';

/** What the extension shows of a folder, and when it does. */

/** The notes of the workspace, and what is wrong with the first. */
export const deadlock = file('deadlock.md');
export const RACE = 'empty-answer 6:7-32';
export const plans = file('plans.md');
const korean = file('면접 질문.md');

/** The tree, each row as `label (description)`, the rows below it after it. */
export async function tree(): Promise<string[]> {
  const { questions } = extension().exports;
  const rows: string[] = [];
  const visit = async (parent?: string): Promise<void> => {
    for (const key of (await questions.getChildren(parent)) ?? []) {
      const { label, description, resourceUri } = await questions.getTreeItem(key);
      const name = typeof label === 'string' ? label : resourceUri?.path.split('/').pop();
      rows.push(`${name ?? ''} (${String(description ?? '')})`);
      await visit(key);
    }
  };
  await visit();
  return rows;
}

/** As VS Code comes to a test: all notes read. */
export async function start(): Promise<void> {
  await extension().activate();
  await noteHas(deadlock, 2);
  await noteHas(plans, 3);
  await noteHas(korean, 1);
}
