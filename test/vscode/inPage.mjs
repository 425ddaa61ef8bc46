import { patience } from '../run/slowness.mjs';

/** What VS Code takes to load its page, at most. */
const LOAD_MS = 60_000;
const VERBOSE = Boolean(process.env.REHEARSE_VERBOSE);

/**
 * Opens VS Code with tests in a page of its own, as of a person who has never been here, until they have ended. Whatever
 * fails, the page is closed.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {{ signal?: AbortSignal, limit?: number }} [ends] `signal` ends it; `limit` is how long the page may load
 */
export async function runInPage(browser, address, { signal, limit = patience(LOAD_MS) } = {}) {
  const context = await browser.newContext();
  const close = () => void context.close();
  try {
    if (signal?.aborted) throw new Error('The page that VS Code runs in was closed.');
    signal?.addEventListener('abort', close);
    const page = await context.newPage();
    /** @type {Promise<void>} */
    const ended = new Promise((resolve, reject) => {
      void page.exposeFunction('codeAutomationExit', () => resolve());
      page.on('crash', () => reject(new Error('The page that VS Code runs in crashed.')));
      context.on('close', () => reject(new Error('The page that VS Code runs in was closed.')));
    });
    ended.catch(() => {}); // it is waited for below
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      if (VERBOSE) console.log(type, ...args);
    });
    await page.goto(address, { timeout: limit }).catch((/** @type {Error} */ error) => {
      throw new Error(`The page of VS Code did not load: ${error.message.split('\n', 1)[0]}`);
    });
    await ended;
  } finally {
    signal?.removeEventListener('abort', close);
    await context.close();
  }
}
