import type { Disk } from '../shared/disk';

/** The names of the logs in a folder, and of links, which are told of and not followed. What is something else, is no log. */
export async function logsIn(disk: Disk, root: string, below: string): Promise<string[]> {
  return (await disk.list(root, below)).filter((name) => name.endsWith('.jsonl')).sort();
}
