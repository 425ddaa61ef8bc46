// npm run build: installs what is missing and builds; arguments are those of esbuild.js.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { run } from './problem.mjs';
import { root } from './root.mjs';

await run(async () => {
  await ensureInstalled();
  const { status } = spawnSync(process.execPath, [path.join(root, 'esbuild.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
});
