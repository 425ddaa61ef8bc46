import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../vscode/chromium.mjs';
import { patience } from '../run/slowness.mjs';
import { runInPage } from '../vscode/inPage.mjs';
import { runInside } from '../vscode/runInside.mjs';

describe('Tests in a page of VS Code', () => {
  let browser: Browser;
  let server: Server;
  /** What the page is; without it no request is answered. */
  let body: string | undefined;

  before(async () => {
    browser = await launchChromium();
    server = createServer((_, response) => {
      if (body !== undefined) response.setHeader('content-type', 'text/html').end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  it('end when VS Code says so', async () => {
    body = '<script>codeAutomationLog("info", ["a", 1]).then(() => codeAutomationExit(0, []))</script>';
    await runInPage(browser, address());
    assert.deepEqual(browser.contexts(), []);
  });

  it('end with a sentence when the page does not load, and leave no page behind', async () => {
    body = undefined;
    await assert.rejects(runInPage(browser, address(), { limit: 500 }), /^Error: The page of VS Code did not load: .*Timeout 500ms exceeded/);
    assert.deepEqual(browser.contexts(), []);
  });

  it('end with a sentence when the page crashes', async () => {
    body = '<script>addEventListener("load", () => fetch("/loaded"))</script>';
    const loaded = new Promise<void>((resolve) => server.on('request', ({ url }) => url === '/loaded' && resolve()));
    const crashing = assert.rejects(runInPage(browser, address()), /crashed/);
    await loaded;
    const [page] = browser.contexts().flatMap((context) => context.pages());
    await page?.goto('chrome://crash').catch(() => undefined);
    await crashing;
    assert.deepEqual(browser.contexts(), []);
  });

  it('end with a sentence when they take too long, and leave no page behind', async () => {
    body = 'Nothing happens here.';
    const ended: Promise<void>[] = [];
    const run = ({ signal }: { signal: AbortSignal }): Promise<void> => {
      const running = runInPage(browser, address(), { signal });
      ended.push(running.catch(() => undefined));
      return running;
    };
    const what = { entry: '/none.js', workspace: 'media/samples', limit: patience(1500) };
    const close = () => Promise.resolve();
    const connections = () => Promise.resolve([]);
    await assert.rejects(
      runInside({ run, close, connections, inBrowser: true }, what),
      /^Error: It did not end within \d+ s and was stopped; REHEARSE_VERBOSE=1 shows/,
    );
    await Promise.all(ended);
    assert.deepEqual(browser.contexts(), []);
  });
});
