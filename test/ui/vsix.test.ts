import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../run/root.mjs';
import { packagedFiles, packageExtension } from '../run/vsix.mjs';
import { Workbench } from './workbench';

describe('The package that people install', () => {
  let folder: string;
  let vsix: string;

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'rehearse-vsix-'));
    vsix = await packageExtension(folder);
  });

  after(() => rmSync(folder, { recursive: true }));

  it('holds what the user needs and nothing else', async () => {
    assert.deepEqual(await packagedFiles(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/extension.js',
      'dist/practice.css',
      'dist/practice.js',
      'dist/render.js',
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
      'snippets/markdown.code-snippets',
    ]);
  });

  it('is small, and what is loaded at once smaller', () => {
    const size = (file: string) => Math.round(statSync(file).size / 1000);
    const loadedAtOnce = size(path.join(root, 'dist', 'extension.js'));
    assert.ok(loadedAtOnce < 300, `extension.js has ${loadedAtOnce} KB`);
    assert.ok(size(vsix) < 500, `the package has ${size(vsix)} KB`);
  });

  it('works when it is installed in VS Code', async () => {
    const workbench = await Workbench.open({ vsix });
    try {
      await workbench.openFile('self-introduction.md');
      await (await workbench.questions()).getByText('Tell me about yourself.').waitFor();
      await workbench.run('Problems: Focus on Problems View');
      await workbench.page.locator('.markers-panel').getByText('This question has no answer yet.').nth(1).waitFor();
      await workbench.run('Rehearse: Practice');
      await workbench.panel().getByText('Question 1 of 3').waitFor();
      await workbench.page.keyboard.press('Space');
      await workbench.panel().locator('#answer', { hasText: 'ticket shop' }).waitFor();
      await workbench.screenshot('installed from its package');
    } finally {
      await workbench.close();
    }
  });
});
