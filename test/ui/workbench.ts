import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { cacheDir, root } from '../run/root.mjs';
import { launchChromium } from '../vscode/chromium.mjs';
import { type Server, startServer } from '../vscode/server.mjs';
import { forBrowsersOnly } from '../vscode/forBrowsersOnly.mjs';
import { clockIn, writeClock, writeReadOnly } from '../vscode/settings.mjs';
import { contextIn } from './context';
import { lookOnce, watch } from './hooks';

export const SCREENSHOTS = path.join(cacheDir, 'screenshots');

/** The color themes to be looked at, and the kind of each. */
export const THEMES = [
  ['Light Modern', 'vs'],
  ['Dark Modern', 'vs-dark'],
  ['Dark High Contrast', 'hc-black'],
  ['Light High Contrast', 'hc-light'],
] as const;

/** Those in which pictures are made for somebody to look at: one, unless `REHEARSE_LOOKS` asks for all. */
export const LOOKS = process.env.REHEARSE_LOOKS ? THEMES : THEMES.slice(1, 2);

/** After so long without what it should bring, a key or a click has been lost. */
const LOST_MS = 5000;

/** What a page of an extension loads is asked for here, and VS Code answers itself: no such host is ever looked up. */
const FILES_OF_PAGES = '.vscode-resource.vscode-cdn.net';

/** VS Code asks there which extensions there are. */
const OF_VSCODE: ReadonlySet<string> = new Set(['https://open-vsx.org']);

/** A click on the icon of the view that is shown does not hide it. */
const SHOWN_ONCE = { 'workbench.activityBar.iconClickBehavior': 'focus' };

/** The icon of the view, with its badge, which lies over the link in it. */
export const ICON = '.activitybar .action-item:has(a[aria-label^="Rehearse"])';

export interface Options {
  /** The folder to open a copy of, or of those that a `notes.code-workspace` in it names; the samples if not given; `none` opens no folder. */
  readonly folder?: string;
  /** Puts something into the copy before it is opened. */
  readonly prepare?: (folder: string) => void;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly machineSettings?: Readonly<Record<string, unknown>>;
  /** The language of the person, such as `ko`. */
  readonly language?: string;
  /** Whether the folder opens in Restricted Mode. */
  readonly restricted?: boolean;
  /** A packaged extension to install, in place of the one under development. */
  readonly vsix?: string;
  /** Whether the extension has its part for browsers only, so that it runs in the browser and not on the server; with a file system there that is only read. */
  readonly inBrowser?: boolean;
  /** Whether it can be some days later. */
  readonly hasClock?: boolean;
  /** Runs in every frame, first of all. */
  readonly spy?: () => void;
}

/** A VS Code in a browser, driven as a person would. */
export class Workbench {
  readonly page: Page;
  /** The folder that is open. */
  readonly folder: string;
  /** Where installed extensions lie. */
  readonly extensions: string;
  readonly #browser: Browser;
  readonly #server: Server;
  readonly #temp: string;
  readonly #address: string;
  /** The addresses on other machines that were asked for in the browser. */
  readonly asked = new Set<string>();

  private constructor(page: Page, address: string, browser: Browser, server: Server, temp: string) {
    this.page = page;
    this.#address = address;
    this.#browser = browser;
    this.#server = server;
    this.#temp = temp;
    watch(page);
    this.folder = path.join(temp, 'notes');
    page.context().on('request', (request) => {
      const { host, origin, protocol } = new URL(request.url());
      const isOwn = origin === server.origin || OF_VSCODE.has(origin) || host.endsWith(FILES_OF_PAGES);
      if (/^https?:|^wss?:/.test(protocol) && !isOwn) this.asked.add(request.url());
    });
    this.extensions = path.join(temp, 'data', 'extensions');
  }

  static async open({
    folder = 'media/samples',
    prepare,
    settings = {},
    machineSettings = {},
    language,
    restricted = false,
    vsix,
    inBrowser = false,
    hasClock = false,
    spy,
  }: Options = {}): Promise<Workbench> {
    const temp = mkdtempSync(path.join(os.tmpdir(), 'rehearse-ui-'));
    if (folder !== 'none') cpSync(path.resolve(root, folder), path.join(temp, 'notes'), { recursive: true });
    prepare?.(path.join(temp, 'notes'));
    if (inBrowser) await writeReadOnly(path.join(temp, 'data', 'extensions'));
    if (hasClock) await writeClock(path.join(temp, 'data', 'extensions'));
    const starting = startServer({
      dataDir: path.join(temp, 'data'),
      settings: { ...SHOWN_ONCE, ...settings },
      machineSettings,
      restricted,
      ...(vsix ? { install: vsix } : {}),
    });
    const [server, browser] = await Promise.all([starting, launchChromium()]);
    const context = await contextIn(browser, language);
    if (spy) await context.addInitScript(spy);
    const workspaceFile = path.join(temp, 'notes', 'notes.code-workspace');
    const opened = folder === 'none' ? {} : { folder: existsSync(workspaceFile) ? workspaceFile : path.join(temp, 'notes') };
    const extension = inBrowser ? forBrowsersOnly(path.join(temp, 'extension')) : root;
    const address = server.address({ ...opened, ...(vsix ? {} : { extension }) });
    const workbench = new Workbench(await context.newPage(), address, browser, server, temp);
    await workbench.#load();
    return workbench;
  }

  /** One more window with the same, as in another browser, which is closed with this one. */
  async another(): Promise<Workbench> {
    const context = await contextIn(this.#browser);
    const window = new Workbench(await context.newPage(), this.#address, this.#browser, this.#server, this.#temp);
    await window.#load();
    return window;
  }

  /** Whatever was done: nothing was asked of the network, but for what VS Code itself asks. */
  async close(): Promise<void> {
    const connections = await this.#server.connections();
    await lookOnce(this.page);
    await Promise.all([this.#browser.close(), this.#server.kill()]);
    rmSync(this.#temp, { recursive: true, force: true, maxRetries: 5 });
    assert.deepEqual([...connections, ...this.asked], []);
  }

  async #load(): Promise<void> {
    await this.page.goto(this.#address);
    await this.page.locator('.monaco-workbench .part.activitybar').waitFor();
    if (this.#address.includes('workspace=')) await this.#withFolders();
  }

  /** In a browser VS Code may open a workspace file without its folders, if it is faster than what it keeps of the file. */
  async #withFolders(): Promise<void> {
    const folders = this.page.locator('.explorer-folders-view .monaco-list-row').first();
    const none = this.page.locator('.explorer-viewlet .welcome-view-content:visible').first();
    await folders.or(none).first().waitFor();
    if (!(await folders.isVisible())) await this.#load();
  }

  /** Ends the process that runs extensions, as a crash would. */
  killExtensionHost(): void {
    const { stdout } = spawnSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' });
    const rows = stdout.split('\n').map((row) => row.trim().split(/\s+/));
    const hosts = rows.filter(([, parent, ...args]) => Number(parent) === this.#server.pid && args.includes('--type=extensionHost'));
    assert.equal(hosts.length, 1, 'one extension host');
    for (const [pid] of hosts) process.kill(Number(pid), 'SIGKILL');
  }

  /** It is so many days later than when it was opened, and the window is loaded again, as on another morning. */
  async daysLater(days: number): Promise<void> {
    writeFileSync(clockIn(this.extensions), String(days));
    await this.reload();
  }

  /** Loads the window again, as VS Code does it itself: it keeps first what is open. */
  async reload(): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), this.run('Developer: Reload Window')]);
    await this.page.locator('.monaco-workbench .part.activitybar').waitFor();
  }

  /** A message that was told, in the list of all of them. */
  async message(text: string): Promise<Locator> {
    await this.run('Notifications: Show Notifications');
    return this.page.locator('.notifications-center .notification-list-item', { hasText: text });
  }

  /** What fades in or out has done so; a cursor may go on blinking. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.evaluate(ENDED);
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
  }

  /** Chooses a color theme by its name; resolves when it is on. */
  async useTheme(name: string, kind: 'vs' | 'vs-dark' | 'hc-black' | 'hc-light'): Promise<void> {
    await this.run('Preferences: Color Theme');
    await this.#pick(name, name);
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    // A panel that only now takes the focus has the list go.
    await this.untilShown(this.page.locator('.tab.active', { hasText: name }), async () => {
      await this.untilShown(input, () => this.page.keyboard.press('ControlOrMeta+KeyP'));
      await this.#pick(name, name, { timeout: LOST_MS }).catch(() => undefined);
    });
    await this.page.locator('.part.editor .monaco-editor.focused').first().waitFor(); // else a key may come too early
  }

  /** Runs a command by the title that the palette shows; opens it again as long as the command is not registered. */
  async run(title: string): Promise<void> {
    const wanted = this.#choice(title);
    const none = this.page.locator('.quick-input-list .monaco-list-row', { hasText: /No matching commands|similar commands/ });
    const input = this.page.locator('.quick-input-widget input').first();
    for (let found = false; !found; ) {
      await this.untilShown(input, () => this.page.keyboard.press('F1'));
      await input.fill(`>${title}`);
      await wanted.or(none).first().waitFor();
      found = await wanted.isVisible();
      if (!found) await this.page.keyboard.press('Escape');
    }
    await wanted.click();
    await this.page.mouse.move(0, 0); // so that what is told of a line does not cover others
  }

  /** Points at something until it is told what belongs to it: what is there when a row is drawn anew, goes. */
  async hover(target: Locator, told: string): Promise<void> {
    await this.untilShown(this.page.locator('.workbench-hover', { hasText: told }), async () => {
      await this.page.mouse.move(0, 0);
      await target.hover();
    });
  }

  /**
   * Does something, and again as a person would if nothing comes of it: a key is lost while the focus leaves a panel that
   * is being closed, a click while the window still comes back as it was.
   */
  async untilShown(wanted: Locator, act: () => Promise<void>): Promise<void> {
    do await act();
    while (
      !(await wanted
        .first()
        .waitFor({ timeout: LOST_MS })
        .then(
          () => true,
          () => false,
        ))
    );
  }

  /** Opens the view and gives its rows; a second click, where the first took its time, changes nothing. */
  async questions(): Promise<Locator> {
    const title = this.page.locator('.part.sidebar .composite.title', { hasText: /questions|質問|질문|问题/i });
    if (!(await title.isVisible())) await this.untilShown(title, () => this.page.locator(ICON).click());
    return this.page.locator('.part.sidebar .monaco-list-row');
  }

  /** The page of the practice panel, which is two frames deep. */
  panel(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  async #pick(typed: string, wanted: string, how?: { timeout: number }): Promise<void> {
    await this.page.locator('.quick-input-widget input').first().fill(typed, how);
    await this.#choice(wanted).click(how);
  }

  #choice(label: string): Locator {
    return this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${label}"]`).first();
  }
}

/** Runs in the page. */
const ENDED = `Promise.allSettled(
  document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished),
).then(() => undefined)`;
