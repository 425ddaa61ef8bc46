import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../run/root.mjs';
import { loadedAtOnce } from '../run/loadedAtOnce.mjs';
import { packageExtension } from '../run/vsix.mjs';
import { Workbench } from './workbench';

/** What several parts of the extension need. */
const SHARED = /^dist\/parts\/chunk-[0-9A-Z]{8}\.js$/;

describe('The package that people install', () => {
  let folder: string;
  let vsix: string;

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'rehearse-vsix-'));
    vsix = await packageExtension(folder);
  });

  after(() => rmSync(folder, { recursive: true }));

  it('is small, and what is loaded at once smaller', () => {
    const size = (...files: string[]) => Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000);
    const atOnce = size(...loadedAtOnce(path.join(root, 'dist', 'extension.js')));
    assert.ok(atOnce < 470, `${atOnce} KB are loaded at once`);
    assert.ok(size(vsix) < 850, `the package has ${size(vsix)} KB`);
  });

  it('holds what the user needs and nothing else, and works when it is installed', async () => {
    const workbench = await Workbench.open({ vsix });
    try {
      const files = filesBelow(path.join(workbench.extensions, 'rehearse-notes.rehearse-0.1.0'));
      assert.deepEqual(
        files.filter((name) => !SHARED.test(name)).map((name) => name.replace(/-[0-9A-Z]{8}(?=\.js$)/, '-…')),
        [
          '.vsixmanifest',
          'LICENSE.txt',
          'changelog.md',
          'dist/cli.js',
          'dist/extension.browser.js',
          'dist/extension.js',
          'dist/licenses.txt',
          'dist/parts/advising-….js',
          'dist/parts/coverage-….js',
          'dist/parts/exporting-….js',
          'dist/parts/formula-….js',
          'dist/parts/openHistory-….js',
          'dist/parts/openTargets-….js',
          'dist/parts/practicing-….js',
          'dist/parts/progressPanel-….js',
          'dist/parts/render-….js',
          'dist/parts/serve-….js',
          'dist/parts/tidying-….js',
          'dist/parts/using-….js',
          'dist/parts/writing-….js',
          'dist/practice.css',
          'dist/practice.js',
          'dist/progress.css',
          'dist/progress.js',
          'media/help/which-notes.ja.md',
          'media/help/which-notes.ko.md',
          'media/help/which-notes.md',
          'media/help/which-notes.zh-cn.md',
          'media/icon.png',
          'media/l10n/bundle.l10n.ja.json',
          'media/l10n/bundle.l10n.ko.json',
          'media/l10n/bundle.l10n.zh-cn.json',
          'media/practice-dark.svg',
          'media/practice-light.svg',
          'media/rehearse.svg',
          'media/samples-ja/面接対策.md',
          'media/samples-zh-cn/面试准备.md',
          'media/samples/operating-systems.md',
          'media/samples/self-introduction.md',
          'media/samples/면접 준비.md',
          'media/targets.schema.json',
          'media/walkthrough/practice.ja.svg',
          'media/walkthrough/practice.ko.svg',
          'media/walkthrough/practice.svg',
          'media/walkthrough/practice.zh-cn.svg',
          'media/walkthrough/progress.ja.svg',
          'media/walkthrough/progress.ko.svg',
          'media/walkthrough/progress.svg',
          'media/walkthrough/progress.zh-cn.svg',
          'media/walkthrough/see.ja.svg',
          'media/walkthrough/see.ko.svg',
          'media/walkthrough/see.svg',
          'media/walkthrough/see.zh-cn.svg',
          'media/walkthrough/target.ja.svg',
          'media/walkthrough/target.ko.svg',
          'media/walkthrough/target.svg',
          'media/walkthrough/target.zh-cn.svg',
          'media/walkthrough/write.ja.svg',
          'media/walkthrough/write.ko.svg',
          'media/walkthrough/write.svg',
          'media/walkthrough/write.zh-cn.svg',
          'package.json',
          'package.nls.ja.json',
          'package.nls.json',
          'package.nls.ko.json',
          'package.nls.zh-cn.json',
          'readme.md',
          'snippets/markdown.code-snippets',
          'snippets/plaintext.code-snippets',
        ],
      );
      await workbench.openFile('self-introduction.md');
      await (await workbench.questions()).getByText('Tell me about yourself.').waitFor();
      await workbench.run('Problems: Focus on Problems View');
      await workbench.page.locator('.markers-panel').getByText('No answer yet:').nth(1).waitFor();
      await workbench.openFile('self-introduction.md');
      await workbench.run('Rehearse: Practice This Note');
      await workbench.panel().getByText('Question 1 of 3').waitFor();
      await workbench.page.keyboard.press('Space');
      await workbench.panel().locator('[data-point]', { hasText: 'ticket shop' }).waitFor();
      await workbench.screenshot('installed from its package');
      await workbench.run('View: Close All Editors');
      await workbench.run('Extensions: Show Installed Extensions');
      await workbench.page.locator('.extensions-list .monaco-list-row', { hasText: 'Rehearse' }).first().click();
      const readme = workbench.panel().locator('body');
      await readme.getByText('with the answers hidden').waitFor();
      assert.equal(await readme.locator('img, a[href$=".md"]').count(), 0, 'pictures and links that lead nowhere');
      await workbench.screenshot('its page among the extensions');
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
