// npm run package: makes the .vsix that people install.
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { run } from './problem.mjs';
import { root } from './root.mjs';

await run(async () => {
  await ensureInstalled();
  const { packageExtension } = await import('./vsix.mjs');
  const file = await packageExtension(root);
  console.log(`${path.relative(root, file)} is ready: install it with “Extensions: Install from VSIX…”.`);
});
