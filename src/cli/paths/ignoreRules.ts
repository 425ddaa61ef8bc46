import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { excludeFiles, gitFolderOf } from './repository';

/** The files of rules that hold in a folder. The nearer ones come first, and overrule those after them. */
export type IgnoreRules = readonly Layer[];

interface Layer {
  /** The rules are for what is below this folder. */
  readonly folder: string;
  readonly rules: Ignore;
}

/** As git does by default: only on Linux are `A.md` and `a.md` two files. */
const ignorecase = process.platform === 'win32' || process.platform === 'darwin';

/**
 * The rules that hold in a folder that the person has named: those from its repository down to it. Outside of any
 * repository they begin in the current folder. A folder that is ignored itself is read all the same, since it was asked
 * for, and then the rules above it do not count.
 */
export async function rulesAround(folder: string): Promise<IgnoreRules> {
  let rules: IgnoreRules = [];
  for (const at of await foldersDownTo(folder)) {
    rules = await enter(at, isIgnored(rules, at, true) ? [] : rules);
  }
  return rules;
}

/** The rules that hold in a folder, from those that hold above it. A repository in another one has only its own. */
export async function enter(folder: string, above: IgnoreRules): Promise<IgnoreRules> {
  const git = await gitFolderOf(folder);
  const around = git === undefined ? above : await layersOf(folder, await excludeFiles(git));
  return [...(await layersOf(folder, [path.join(folder, '.gitignore')])), ...around];
}

export function isIgnored(rules: IgnoreRules, file: string, isFolder: boolean): boolean {
  for (const layer of rules) {
    const below = path.relative(layer.folder, file).replaceAll(path.sep, '/');
    const { ignored, unignored } = layer.rules.test(isFolder ? `${below}/` : below);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** A folder and those above it that matter to it, from the uppermost. */
async function foldersDownTo(folder: string): Promise<string[]> {
  const folders: string[] = [];
  for (let at = folder; at !== folders[0]; at = path.dirname(at)) {
    folders.unshift(at);
    if ((await gitFolderOf(at)) !== undefined) return folders;
  }
  const current = folders.indexOf(process.cwd());
  return current < 0 ? [folder] : folders.slice(current);
}

/** The rules of those files that are there. */
async function layersOf(folder: string, files: readonly string[]): Promise<Layer[]> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  return texts.filter((text) => text !== '').map((text) => ({ folder, rules: ignore({ ignorecase }).add(text) }));
}
