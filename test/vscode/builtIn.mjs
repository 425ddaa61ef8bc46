import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';

/** What comes with VS Code and has nothing to do with notes, but takes a fifth of what a window takes to open. */
const LEFT_OUT = new Set([
  'copilot',
  'css-language-features',
  'debug-auto-launch',
  'debug-server-ready',
  'emmet',
  'extension-editing',
  'git',
  'github',
  'github-authentication',
  'grunt',
  'gulp',
  'html-language-features',
  'ipynb',
  'jake',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'node_modules',
  'notebook-renderers',
  'npm',
  'php-language-features',
  'simple-browser',
  'terminal-suggest',
  'tunnel-forwarding',
  'typescript-language-features',
]);

/** A folder with the extensions of VS Code that tests need: its languages, themes, Markdown and JSON. @param {string} vscode where it is installed */
export async function fewBuiltIn(vscode) {
  const all = path.join(vscode, 'extensions');
  const few = path.join(vscode, 'few-extensions');
  if (existsSync(few)) return few;
  const partial = `${few}.${process.pid}`;
  await mkdir(partial);
  for (const entry of await readdir(all, { withFileTypes: true })) {
    if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) await symlink(path.join(all, entry.name), path.join(partial, entry.name), 'junction');
  }
  await rename(partial, few).catch(() => rm(partial, { recursive: true })); // another process was quicker
  return few;
}
