// npm run pictures: makes the pictures of the project anew: the icon, and the screenshot in the README.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { run } from './problem.mjs';
import { root } from './root.mjs';

const media = path.join(root, 'media');

await run(async () => {
  await ensureInstalled();
  const { ensureChromium, launchChromium } = await import('../vscode/chromium.mjs');
  ensureChromium();
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  await page.setContent(`<style>body { margin: 0 }</style>${await readFile(path.join(media, 'icon.svg'), 'utf8')}`);
  await page.screenshot({ path: path.join(media, 'icon.png'), omitBackground: true });
  await browser.close();
  const { ui } = await import('./suites.mjs');
  process.env.REHEARSE_PICTURES = media;
  const { passed } = await ui('README');
  if (passed !== 1) process.exitCode = 1;
});
