import type { Browser, BrowserContext } from 'playwright-core';
import { patience } from '../run/slowness.mjs';

/** What a window of VS Code lies in, of the usual size, for a person with that language. */
export async function contextIn(browser: Browser, language?: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(patience(60_000));
  if (language) await context.addInitScript(pretendLanguage, language);
  return context;
}

/** Runs in the page, first of all: VS Code takes its language from here, where a language pack would have put it. */
function pretendLanguage(language: string): void {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set: () => undefined });
}
