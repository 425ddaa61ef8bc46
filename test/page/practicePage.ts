import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { PanelLabels } from '../../src/protocol/toPanel';
import type { KeptPanel } from '../../src/protocol/kept';
import type { ToHost } from '../../src/protocol/toHost';
import type { ToPanel } from '../../src/protocol/toPanel';
import type { PanelView } from '../../src/protocol/panelView';
import { cacheDir, root } from '../run/root.mjs';
import { patience } from '../run/slowness.mjs';
import vscode from './fixtures/vscode.json';
import { english } from './labels';

export type Theme = keyof typeof vscode.themes;
export const THEMES = Object.keys(vscode.themes) as Theme[];

/** As VS Code has them on Linux, but for the families. */
const FONTS = {
  '--vscode-font-family': 'system-ui, sans-serif',
  '--vscode-font-weight': 'normal',
  '--vscode-font-size': '13px',
  '--vscode-editor-font-family': 'monospace',
};

const ORIGIN = 'https://practice.test';
const PICTURES = path.join(cacheDir, 'screenshots', 'page');

/** Which page it is. */
type Name = 'practice' | 'progress';

/** As the panel has it. */
const POLICY = `default-src 'none'; img-src ${ORIGIN}; style-src ${ORIGIN}; script-src 'nonce-abc'`;
const pageOf = (name: Name): string => `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${POLICY}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${ORIGIN}/vscode.css">
  <link rel="stylesheet" href="${ORIGIN}/${name}.css">
  <title>Practice</title>
</head>
<body>
  <script nonce="abc" src="${ORIGIN}/${name}.js"></script>
</body>
</html>`;

interface Options {
  readonly name?: Name;
  readonly width?: number;
  readonly height?: number;
  /** 2 for 200 %. */
  readonly zoom?: number;
  /** What an earlier page kept. */
  readonly state?: unknown;
}

/** The page of a panel, of practice if nothing is said, in a browser, with the looks of VS Code and without VS Code. */
export class PracticePage {
  readonly page: Page;
  /** What the browser objected to, and what was requested from elsewhere. */
  readonly problems: string[] = [];
  readonly #context: BrowserContext;

  private constructor(page: Page, context: BrowserContext) {
    this.page = page;
    this.#context = context;
  }

  static async open(browser: Browser, { name = 'practice', width = 900, height = 960, zoom = 1, state }: Options = {}): Promise<PracticePage> {
    const context = await browser.newContext({
      viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
      deviceScaleFactor: zoom,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(patience(30_000));
    const opened = new PracticePage(page, context);
    page.on('pageerror', ({ message }) => opened.problems.push(message));
    page.on('console', (message) => message.type() === 'error' && opened.problems.push(message.text()));
    await page.route('**/*', (route) => {
      const found = fileAt(route.request().url(), name);
      if (found) return route.fulfill(found);
      opened.problems.push(`requested ${route.request().url()}`);
      return route.abort();
    });
    await page.addInitScript(pretendVscode, state);
    await page.goto(`${ORIGIN}/`);
    await opened.use('Light Modern');
    return opened;
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  async use(theme: Theme): Promise<void> {
    const { kind, variables } = vscode.themes[theme];
    await this.page.evaluate(
      ([classes, all]) => {
        document.body.className = classes;
        document.documentElement.removeAttribute('style');
        for (const [name, value] of Object.entries(all)) document.documentElement.style.setProperty(name, value);
      },
      [kind, { ...FONTS, ...variables }] as const,
    );
  }

  /** As the host shows a view. */
  async show(view: PanelView, labels: PanelLabels = english): Promise<void> {
    await this.say({ type: 'show', view, labels } satisfies ToPanel);
  }

  /** Anything that the page is told. Resolves when it has been. */
  async say(message: unknown): Promise<void> {
    await this.page.evaluate((data) => {
      window.dispatchEvent(new MessageEvent('message', { data }));
    }, message);
  }

  /** What the page has told its host since it was last asked. */
  async told(): Promise<ToHost[]> {
    return this.page.evaluate(() => (globalThis as unknown as { told: ToHost[] }).told.splice(0));
  }

  async kept(): Promise<KeptPanel> {
    return this.page.evaluate(() => (globalThis as unknown as { kept: KeptPanel }).kept);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What has the focus: its id, or its element's name. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { dataset, id, tagName } = document.activeElement as HTMLElement;
      return id || (dataset.point === undefined ? tagName.toLowerCase() : `point ${dataset.point}`);
    });
  }

  async announced(): Promise<string> {
    return this.page.locator('[aria-live]').innerText();
  }

  async picture(name: string, theme: Theme): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: path.join(PICTURES, `${name} – ${theme}.png`) });
  }

  /** What axe objects to: by these rules of it, or by all. */
  async complaints(rules?: string[]): Promise<string[]> {
    await this.page.evaluate(axe.source);
    const options = rules ? { runOnly: rules } : {};
    const results = await this.page.evaluate((how) => (globalThis as unknown as { axe: typeof axe }).axe.run(how), options);
    return results.violations.flatMap(({ help, id, nodes }) => nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html}\n${failureSummary ?? ''}`));
  }

  /** Whether something is wider than the page. */
  async overflows(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  }
}

function fileAt(url: string, name: Name): { contentType: string; body: string } | undefined {
  switch (url.slice(ORIGIN.length)) {
    case '/':
      return { contentType: 'text/html', body: pageOf(name) };
    case '/vscode.css':
      return { contentType: 'text/css', body: vscode.defaults.join('\n').concat('\nhtml { background: var(--vscode-editor-background); }') };
    case `/${name}.css`:
    case `/${name}.js`:
      return {
        contentType: url.endsWith('.css') ? 'text/css' : 'text/javascript',
        body: readFileSync(path.join(root, 'dist', url.slice(ORIGIN.length + 1)), 'utf8'),
      };
    default:
      return undefined;
  }
}

/** Runs in the page, first of all. */
function pretendVscode(state: unknown): void {
  const pretended = Object.assign(globalThis, { told: [] as unknown[], kept: state });
  Object.assign(globalThis, {
    acquireVsCodeApi: () => ({
      postMessage: (message: unknown) => pretended.told.push(message),
      getState: () => pretended.kept,
      setState: (kept: unknown) => (pretended.kept = kept),
    }),
  });
}
