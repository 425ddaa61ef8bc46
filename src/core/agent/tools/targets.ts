import type { Target } from '../../targets/target';
import { Refused } from '../refused';
import { clip } from '../told';
import type { AgentFolder, AgentWorkspace } from '../workspace';

/** A target, and the folder that it is of. */
export interface FolderTarget {
  readonly folder: AgentFolder;
  readonly target: Target;
  readonly day: number | undefined;
}

export const TARGET = {
  type: 'string',
  description: 'The name of a target: what the user prepares for, such as an interview at a company.',
  maxLength: 500,
} as const;

/** All targets, or those of a name, whatever its capitals. */
export function targetsNamed({ folders }: AgentWorkspace, name: string | number | undefined): FolderTarget[] {
  const all = folders.flatMap((folder) => folder.targets.map((one) => ({ folder, ...one })));
  if (name === undefined) return all;
  const found = all.filter(({ target }) => alike(target.name) === alike(String(name)));
  if (found.length > 0) return found;
  const known = all.map(({ target }) => `“${clip(target.name, 100)}”`).join(', ');
  throw new Refused(`There is no target of this name; ${known === '' ? 'the user has no targets' : `there are ${known}`}.`);
}

function alike(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
