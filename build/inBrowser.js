const { readFileSync } = require('node:fs');
const { basename, relative } = require('node:path');
const esbuild = require('esbuild');

/** The name of the entry for browsers. */
const ENTRY = 'extension.browser.js';
/** A part that is larger is not in the entry but fetched with it: it is in the package once. */
const LARGE = 50_000;

/**
 * In a browser VS Code loads one file, which may require `vscode` and nothing else. So the entry gets what it needs at once,
 * and a loader that fetches the other parts when they are needed: the same files that Node loads.
 * @type {import('esbuild').Plugin}
 */
const inBrowser = {
  name: 'in-browser',
  setup({ initialOptions: { absWorkingDir = '', minify = false }, onEnd }) {
    onEnd(async ({ outputFiles = [], metafile, errors }) => {
      const entry = outputFiles.find(({ path }) => basename(path) === ENTRY);
      if (errors.length > 0 || !entry || !metafile) return;
      const codeOf = new Map(outputFiles.map(({ path, text }) => [basename(path), text.replace(/\/\/# sourceMappingURL=.*\s*$/, '')]));
      const { atOnce, later } = reached(metafile, relative(absWorkingDir, entry.path).replaceAll('\\', '/'));
      const here = atOnce.filter((name) => (codeOf.get(name)?.length ?? 0) <= LARGE || name === ENTRY);
      const missing = (/** @type {string[]} */ names) => names.filter((name) => !here.includes(name));
      const needs = Object.fromEntries([[ENTRY, missing(atOnce)], ...[...later].map(([name, all]) => [name, missing(all)])]);
      const loader = await esbuild.transform(readFileSync(`${__dirname}/loader.js`, 'utf8'), { target: 'chrome102', minify });
      const parts = here.map((name) => `${JSON.stringify(name)}(module,exports,require,__filename){${codeOf.get(name)}\n}`);
      const start = `exports.load({${parts.join(',\n')}},${JSON.stringify(needs)},${JSON.stringify(ENTRY)})`;
      entry.contents = Buffer.from(`${loader.code}module.exports=${start};\n`);
      const map = outputFiles.findIndex(({ path }) => path === `${entry.path}.map`);
      if (map >= 0) outputFiles.splice(map, 1); // its lines are others now
    });
  },
};

/**
 * The names of the files that an entry needs at once, and for each part that is loaded later those that this needs.
 * @param {import('esbuild').Metafile} metafile
 * @param {string} entry
 */
function reached({ outputs }, entry) {
  /** @type {Map<string, string[]>} */
  const later = new Map();
  const waiting = new Set([entry]);
  for (const file of waiting) {
    const needed = needsOf(outputs, file);
    later.set(
      basename(file),
      [...needed].map((name) => basename(name)),
    );
    for (const one of needed) {
      for (const { path, kind } of outputs[one]?.imports ?? []) if (kind === 'dynamic-import') waiting.add(path);
    }
  }
  const atOnce = later.get(basename(entry)) ?? [];
  later.delete(basename(entry));
  return { atOnce, later };
}

/** A file, and all that it imports, and what these import. @param {import('esbuild').Metafile['outputs']} outputs @param {string} file */
function needsOf(outputs, file) {
  const needed = new Set([file]);
  for (const one of needed) {
    for (const { path, kind, external } of outputs[one]?.imports ?? []) if (kind === 'import-statement' && !external) needed.add(path);
  }
  return needed;
}

module.exports = { inBrowser, ENTRY, reached };
