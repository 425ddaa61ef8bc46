import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Page, Request } from 'playwright-core';
import { attackNote } from '../xss/payloads';
import { NOTES } from './practicing/practice';
import { Workbench } from './workbench';

const attacks = attackNote();

describe('Notes that are written to break out of the practice panel', () => {
  const ran: string[] = [];
  const asked: string[] = [];
  let workbench: Workbench;
  let panel: FrameLocator;

  before(async () => {
    workbench = await Workbench.open({ folder: NOTES });
    listen(workbench.page);
    await writeFile(path.join(workbench.folder, 'attacks.md'), attacks.text);
    await (await workbench.questions()).getByText('attacks.md').waitFor();
  });

  beforeEach(async () => {
    ran.length = 0;
    asked.length = 0;
    await workbench.run('View: Close All Editors');
    await workbench.openFile('attacks.md');
    await workbench.page.locator('.editor-actions [aria-label^="Practice This Note"]').click();
    panel = workbench.panel();
    await panel.locator('#body').waitFor();
  });

  after(() => workbench.close());

  it('run nothing and ask for nothing, as questions, as what belongs to them, as answers', async () => {
    const { keyboard } = workbench.page;
    const { cards } = attacks;
    for (let card = 1; card <= cards; card += 1) {
      await panel.getByText(`Question ${card} of ${cards}`).waitFor();
      await panel.locator('#body').getByText('Before.').waitFor();
      await keyboard.press('Space');
      await panel.locator('#answer').getByText('Behind.').waitFor();
      if (card === 1) await workbench.screenshot('attacks');
      await touch(panel);
      assert.deepEqual({ ran, asked }, { ran: [], asked: [] }, `card ${card}`);
      await keyboard.press('KeyS');
    }
    await panel.locator('main.summary').waitFor();
    assert.deepEqual({ ran, asked }, { ran: [], asked: [] });
  });

  it('would be noticed if they did', async () => {
    await workbench.page.evaluate('alert(1)');
    await panel.locator('#body').evaluate((body) => {
      body.innerHTML = '<img src="https://evil.example/x" onerror="alert(2)">';
    });
    const isRefused = (what: string): boolean => asked.some((message) => message.includes(what));
    while (!isRefused('https://evil.example/x') || !isRefused('inline')) await panel.locator('#body').evaluate(() => undefined);
    assert.deepEqual(ran, ['alert: 1']);
    assert.ok(workbench.asked.delete('https://evil.example/x'));
  });

  function listen(page: Page): void {
    page.on('dialog', (dialog) => {
      ran.push(`${dialog.type()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', (popup) => asked.push(popup.url()));
    page.on('request', (request) => {
      if (isOfPanel(request) && !isOurs(request.url())) asked.push(request.url());
    });
    page.on('console', (message) => {
      const text = message.text();
      if (text.includes('violates the following Content Security Policy directive')) asked.push(text);
    });
  }
});

/** Moves over what could listen, as a person does; what has the focus lets go of it. */
async function touch(panel: FrameLocator): Promise<void> {
  await panel.locator('#answer').evaluate((answer) => {
    for (const element of answer.querySelectorAll('*')) {
      for (const type of ['mouseover', 'mouseenter', 'pointerover', 'focus', 'blur', 'error', 'load', 'toggle', 'input', 'change', 'submit', 'keydown']) {
        element.dispatchEvent(new Event(type));
      }
    }
  });
}

/** VS Code itself looks for extensions and the like. */
function isOfPanel(request: Request): boolean {
  return !request.serviceWorker() && request.frame().parentFrame() !== null;
}

function isOurs(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return ['data:', 'blob:'].includes(protocol) || hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.vscode-cdn.net');
}
