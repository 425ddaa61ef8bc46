import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** Where git keeps what belongs to a repository, if a folder is the top of one: for a worktree it is elsewhere. */
export async function gitFolderOf(folder: string): Promise<string | undefined> {
  const git = path.join(folder, '.git');
  const found = await stat(git).catch(() => undefined);
  if (!found) return undefined;
  if (found.isDirectory()) return git;
  const own = await pathIn(git, /^gitdir: (.*)/);
  if (own === undefined) return undefined;
  return (await pathIn(path.join(own, 'commondir'), /^(.*)/)) ?? own;
}

/** The files of rules that hold in a repository beside its `.gitignore` files, the strongest first. */
export async function excludeFiles(git: string): Promise<string[]> {
  return [path.join(git, 'info', 'exclude'), await personalExcludes()];
}

/**
 * The file of rules that a person has for all repositories. Git is asked in the person's own folder: Windows would run
 * a `git.exe` that lies among the notes.
 */
async function personalExcludes(): Promise<string> {
  const home = os.homedir();
  const asked = ['config', '--global', '--path', '--get', 'core.excludesFile'];
  const { stdout } = await promisify(execFile)('git', asked, { cwd: home }).catch(() => ({ stdout: '' }));
  const configured = stdout.trim();
  if (configured) return path.resolve(home, configured);
  return path.join(process.env.XDG_CONFIG_HOME ?? path.join(home, '.config'), 'git', 'ignore');
}

/** A path that a file holds, relative to the file's folder. */
async function pathIn(file: string, line: RegExp): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const found = line.exec(text)?.[1]?.trim();
  return found ? path.resolve(path.dirname(file), found) : undefined;
}
