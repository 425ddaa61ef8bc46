import type { Page } from 'playwright-core';

/** What a person would read first, from the sidebar to what is told. */
const READ = ['.part.sidebar', '.part.editor .tabs-container', '.part.panel', '.quick-input-widget', '.notifications-toasts', '.part.statusbar'];
const LONGEST = 1500;

const windows = new Set<Page>();
let lastSeen = '';

/** Where a test fails while this window is open, or after it has closed it, what is to be read there is printed. */
export function watch(page: Page): void {
  windows.add(page);
  page.on('close', () => windows.delete(page));
}

/** The window is about to be closed. */
export async function lookOnce(page: Page): Promise<void> {
  lastSeen = await textOf(page);
}

/** Mocha takes these for all files of the folder. */
export const mochaHooks: Mocha.RootHookObject = {
  async afterEach(this: Mocha.Context) {
    if (this.currentTest?.state !== 'failed') return;
    const texts = windows.size > 0 ? await Promise.all([...windows].map(textOf)) : [lastSeen];
    for (const text of texts) console.error(`What the window shows after "${this.currentTest.title}":\n${text}`);
  },
};

async function textOf(page: Page): Promise<string> {
  const parts = await Promise.all(READ.map((part) => page.locator(`${part}:visible`).allInnerTexts())).catch(() => [['It cannot be read.']]);
  const lines = parts.flat().map((text) => text.replace(/\s*\n\s*/g, ' | ').trim());
  return lines
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, LONGEST);
}
