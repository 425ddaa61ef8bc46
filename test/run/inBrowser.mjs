import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { ENTRY, reached } = require('../../build/inBrowser.js');

/** How much VS Code loads at once in a browser as the extension's own file, in KB. */
const MOST = 350;
/** What a browser has none of, but behind a question whether it is there. */
const OF_NODE = /\b(?:Buffer\.|__dirname\b|setImmediate\(|process\.(?:cwd|exit|hrtime|nextTick|stdout|stderr|argv|versions|pid)\b)/;

/** Builds what ships, in memory, and looks at what a browser loads of it: nothing of Node, and little at once. */
export async function checkInBrowser() {
  /** @type {{ metafile: import('esbuild').Metafile, files: Map<string, string> }} */
  const { metafile, files } = await require('../../esbuild.js').inMemory();
  const entry = Object.keys(metafile.outputs).find((file) => path.basename(file) === ENTRY) ?? '';
  const { atOnce, later } = reached(metafile, entry);
  const all = new Set([...atOnce, ...[...later].flat(2)]);
  const problems = Object.entries(metafile.outputs)
    .filter(([file]) => all.has(path.basename(file)))
    .flatMap(([file, { imports, inputs }]) => [
      ...imports.filter((one) => one.external && one.path !== 'vscode').map((one) => `${file} imports ${one.path}: of ${Object.keys(inputs).join(', ')}`),
      ...(OF_NODE.exec(files.get(path.basename(file)) ?? '') ?? []).map((found) => `${file} has ${found}`),
    ]);
  const size = Math.round((files.get(ENTRY)?.length ?? Infinity) / 1000);
  if (require('../../package.json').browser !== `./dist/${ENTRY}`) problems.push(`package.json does not name ${ENTRY}`);
  if (size > MOST) problems.push(`${ENTRY} has ${size} KB, of at most ${MOST}`);
  for (const problem of problems) console.error(`What a browser loads: ${problem}`);
  return { passed: all.size + 1 - problems.length, failed: problems.length };
}
