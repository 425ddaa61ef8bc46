import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../run/root.mjs';
import { packageExtension } from '../run/vsix.mjs';
import { Workbench } from './workbench';

describe('The package that people install', () => {
  let folder: string;
  let vsix: string;

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'rehearse-vsix-'));
    vsix = await packageExtension(folder);
  });

  after(() => rmSync(folder, { recursive: true }));

  it('is small, and what is loaded at once smaller', () => {
    const size = (file: string) => Math.round(statSync(file).size / 1000);
    const loadedAtOnce = size(path.join(root, 'dist', 'extension.js'));
    assert.ok(loadedAtOnce < 440, `extension.js has ${loadedAtOnce} KB`);
    assert.ok(size(vsix) < 740, `the package has ${size(vsix)} KB`);
  });

  it('holds what the user needs and nothing else, and works when it is installed', async () => {
    const workbench = await Workbench.open({ vsix });
    try {
      assert.deepEqual(filesBelow(path.join(workbench.extensions, 'rehearse-notes.rehearse-0.1.0')), [
        '.vsixmanifest',
        'LICENSE.txt',
        'changelog.md',
        'dist/cli.js',
        'dist/extension.js',
        'dist/formula.js',
        'dist/history.js',
        'dist/licenses.txt',
        'dist/practice.css',
        'dist/practice.js',
        'dist/practicing.js',
        'dist/render.js',
        'media/help/which-notes.ko.md',
        'media/help/which-notes.md',
        'media/icon.png',
        'media/l10n/bundle.l10n.ko.json',
        'media/practice-dark.svg',
        'media/practice-light.svg',
        'media/rehearse.svg',
        'media/samples/operating-systems.md',
        'media/samples/self-introduction.md',
        'media/samples/면접 준비.md',
        'media/screenshot.png',
        'package.json',
        'package.nls.json',
        'package.nls.ko.json',
        'readme.md',
        'snippets/markdown.code-snippets',
        'snippets/plaintext.code-snippets',
      ]);
      await workbench.openFile('self-introduction.md');
      await (await workbench.questions()).getByText('Tell me about yourself.').waitFor();
      await workbench.run('Problems: Focus on Problems View');
      await workbench.page.locator('.markers-panel').getByText('This question has no answer yet.').nth(1).waitFor();
      await workbench.openFile('self-introduction.md');
      await workbench.run('Rehearse: Practice This Note');
      await workbench.panel().getByText('Question 1 of 3').waitFor();
      await workbench.page.keyboard.press('Space');
      await workbench.panel().locator('[data-point]', { hasText: 'ticket shop' }).waitFor();
      await workbench.screenshot('installed from its package');
    } finally {
      await workbench.close();
    }
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
