import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../run/root.mjs';
import { THEMES, Workbench } from './workbench';

const FIXTURE = path.join(root, 'test/page/fixtures/vscode.json');

interface Looks {
  /** The style sheet that VS Code gives every page. */
  readonly defaults: readonly string[];
  readonly themes: Readonly<Record<string, { readonly kind: string; readonly variables: Readonly<Record<string, string>> }>>;
}

/** With REHEARSE_UPDATE set, the looks are written anew. */
describe('The looks that VS Code gives a page', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
    await (await workbench.questions()).first().waitFor(); // the extensions are there
  });

  after(() => workbench.close());

  it('are those that the practice page is tested with', async () => {
    await workbench.openFile('operating-systems.md');
    await workbench.run('Markdown: Open Preview');
    const page = workbench.panel();
    const styles = (await page.locator('#_defaultStyles').textContent()) ?? '';
    const defaults = styles
      .replaceAll(/\n\t{2,3}/g, '\n')
      .trim()
      .split('\n');
    const css = await readFile(path.join(root, 'dist/practice.css'), 'utf8');
    const names = new Set(`${styles}${css}`.match(/--vscode-[\w-]+/g));
    const looks: Looks = { defaults, themes: {} };
    for (const [name, inWorkbench] of THEMES) {
      await workbench.useTheme(name, inWorkbench);
      await page.locator(`body[data-vscode-theme-name="${name}"]`).waitFor({ state: 'attached' });
      const classes = (await page.locator('body').getAttribute('class')) ?? '';
      const kind = classes
        .split(' ')
        .filter((found) => /^vscode-(light|dark|high)/.test(found))
        .join(' ');
      const variables = variablesIn((await page.locator('html').getAttribute('style')) ?? '').filter(([variable]) => names.has(variable));
      Object.assign(looks.themes, { [name]: { kind, variables: Object.fromEntries(variables) } });
    }
    if (process.env.REHEARSE_UPDATE) await writeFile(FIXTURE, `${JSON.stringify(looks, null, 1)}\n`);
    assert.deepEqual(looks, JSON.parse(await readFile(FIXTURE, 'utf8')));
  });
});

/** `--vscode-foreground: #cccccc; …`, in order; the fonts depend on the system. */
function variablesIn(style: string): [string, string][] {
  const all = style.split(';').map((one): [string, string] => {
    const [name = '', ...value] = one.split(':');
    return [name.trim(), value.join(':').trim()];
  });
  return all.filter(([name]) => !name.includes('font')).sort(([one], [other]) => (one < other ? -1 : 1));
}
