import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { root } from './root.mjs';

/** What is bundled needs no packages of npm. */
const OPTIONS = { dependencies: false, allowMissingRepository: true };

/** @param {string} folder where it goes @returns {Promise<string>} the file */
export async function packageExtension(folder) {
  execFileSync(process.execPath, ['esbuild.js'], { cwd: root, stdio: 'inherit' });
  const staged = mkdtempSync(path.join(os.tmpdir(), 'rehearse-package-'));
  try {
    for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None })) cpSync(path.join(root, file), path.join(staged, file));
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    writeFileSync(path.join(staged, 'package.json'), JSON.stringify({ ...manifest, scripts: undefined, devDependencies: undefined }));
    const hasRepository = manifest.repository !== undefined;
    if (!hasRepository) writeFileSync(path.join(staged, 'README.md'), alone(readFileSync(path.join(root, 'README.md'), 'utf8')));
    const packagePath = path.join(folder, `${manifest.name}-${manifest.version}.vsix`);
    await createVSIX({ ...OPTIONS, rewriteRelativeLinks: hasRepository, cwd: staged, packagePath });
    return packagePath;
  } finally {
    rmSync(staged, { recursive: true });
  }
}

/**
 * Without what stands beside it: on the page of an extension VS Code shows pictures of the web alone, such as those of a
 * repository, and opens no files.
 * @param {string} readme
 */
function alone(readme) {
  return readme.replace(/^\*\*English\*\* · .*\n\n/m, '').replace(/^!\[[^\]]*\]\(media\/.*\)\n\n/m, '');
}
