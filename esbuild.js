// Builds what ships (dist/) and the test suites (dist/test/).
//   node esbuild.js [product] [webview] [unit] [properties] [integration] [cli] [bench] [page] [ui] [--watch]
const esbuild = require('esbuild');
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** Big code that is seldom needed at once: its `import()` loads a file of its own. */
const LAZY = new Map([
  ['../../core/markdown/render', './render.js'],
  ['./formula', './formula.js'],
  ['./openHistory', './history.js'],
  ['./practicing', './practicing.js'],
]);

/** @type {import('esbuild').Plugin} */
const loadLater = {
  name: 'load-later',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ kind, path }) => {
      const file = kind === 'dynamic-import' && LAZY.get(path);
      return file ? { path: file, external: true } : undefined;
    });
  },
};

/** @type {BuildOptions} */
const shared = { bundle: true, charset: 'utf8', sourcemap: true, logLevel: 'warning', absWorkingDir: __dirname };

/** @type {BuildOptions} What runs in VS Code's extension host. The oldest VS Code that is supported brings Node 16. */
const inVscode = { ...shared, platform: 'node', format: 'cjs', target: 'node16', external: ['vscode', 'mocha'] };

/** @type {BuildOptions} The command line, which runs on its own. */
const inTerminal = { ...shared, platform: 'node', format: 'cjs', target: 'node20', banner: { js: '#!/usr/bin/env node' } };

/** @type {BuildOptions} */
const inNode = { ...shared, platform: 'node', format: 'esm', target: 'node20', outExtension: { '.js': '.mjs' } };

/** @type {BuildOptions[]} */
const webview = [
  {
    ...shared,
    entryPoints: ['src/webview/practice.ts', 'src/webview/practice.css'],
    outdir: 'dist',
    format: 'iife',
    minify: true,
    target: 'chrome102',
  },
];

/** @type {BuildOptions[]} */
const product = [
  { ...inVscode, minify: true, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', plugins: [loadLater] },
  { ...inVscode, minify: true, entryPoints: ['src/core/markdown/render.ts'], outfile: 'dist/render.js', plugins: [loadLater] },
  { ...inVscode, minify: true, entryPoints: ['src/core/markdown/formula.ts'], outfile: 'dist/formula.js' },
  { ...inVscode, minify: true, entryPoints: ['src/host/practice/practicing.ts'], outfile: 'dist/practicing.js', plugins: [loadLater] },
  { ...inVscode, minify: true, entryPoints: ['src/host/history/openHistory.ts'], outfile: 'dist/history.js' },
  { ...inTerminal, minify: true, entryPoints: ['src/cli.ts'], outfile: 'dist/cli.js' },
  ...webview,
];

/**
 * The unit tests, and with them all of core whether they test it or not. `vscode` is not left out as external, so a file
 * of core that imports it, itself or by way of another, fails to build.
 * @type {BuildOptions}
 */
const pure = { ...inNode, splitting: true, external: ['esbuild'] };

/** @returns {BuildOptions[]} */
function core() {
  return [{ ...pure, outdir: 'dist/test/core', entryPoints: filesBelow('src/core', '.ts') }];
}

/** @type {Record<string, () => BuildOptions[]>} */
const targets = {
  product: () => product,
  webview: () => webview,
  unit: () => [{ ...pure, outdir: 'dist/test/unit', entryPoints: testFiles('unit') }, ...core()],
  core,
  properties: () => [{ ...pure, outdir: 'dist/test/properties', entryPoints: testFiles('properties') }],
  integration: () => [{ ...inVscode, outdir: 'dist/test/integration', entryPoints: ['test/integration/run.ts', ...testFiles('integration')] }],
  bench: () => [
    { ...inVscode, outdir: 'dist/test/bench', entryPoints: ['test/bench/activation.ts', 'test/bench/index.ts'] },
    { ...inNode, outdir: 'dist/test/bench', entryPoints: ['test/bench/recognition.ts', 'test/bench/makeNotes.ts', 'test/bench/replay.ts'] },
    { ...inNode, outdir: 'dist/test/bench', packages: 'external', entryPoints: ['test/bench/practice.ts'] },
  ],
  cli: () => [{ ...inNode, outdir: 'dist/test/cli', splitting: true, entryPoints: testFiles('cli') }],
  page: () => [{ ...inNode, outdir: 'dist/test/page', splitting: true, packages: 'external', entryPoints: testFiles('page') }],
  ui: () => [{ ...inNode, outdir: 'dist/test/ui', splitting: true, packages: 'external', entryPoints: testFiles('ui') }],
};

/** @param {string} suite */
function testFiles(suite) {
  return filesBelow(`test/${suite}`, '.test.ts');
}

/** @param {string} folder @param {string} ending */
function filesBelow(folder, ending) {
  return readdirSync(`${__dirname}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

/**
 * What ships is minified. Files that would not change are left alone, so a VS Code that runs them is not disturbed.
 * @param {string[]} names which targets
 * @param {BuildOptions} [how]
 */
async function build(names, how) {
  const { noticesOf } = await import('./test/run/licenses.mjs');
  const options = optionsOf(names);
  const built = await Promise.all(options.map((one) => esbuild.build({ metafile: true, ...one, ...how, write: false })));
  for (const { outputFiles } of built) for (const { path, contents } of outputFiles) replace(path, contents);
  const shipped = built.filter((_, at) => product.some((one) => one === options[at]));
  const files = shipped.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  if (shipped.length === product.length) replace(`${__dirname}/dist/licenses.txt`, Buffer.from(noticesOf(__dirname, files)));
}

/**
 * Builds again after each change, not minified, for the debugger.
 * @param {string[]} names which targets
 */
async function watch(names) {
  const contexts = optionsOf(names).map((options) => esbuild.context({ ...options, minify: false }));
  await Promise.all(contexts.map(async (context) => (await context).watch()));
  console.log('Watching for changes.');
}

/** @param {string[]} names */
function optionsOf(names) {
  return names.flatMap((name) => targets[name]?.() ?? []);
}

/** @param {string} file @param {Uint8Array} contents */
function replace(file, contents) {
  if (existsSync(file) && readFileSync(file).equals(contents)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, contents, { mode: file.endsWith('cli.js') ? 0o755 : 0o644 }); // `npm link` makes it executable
  renameSync(`${file}.new`, file);
}

module.exports = { build };

if (require.main === module) {
  const asked = process.argv.slice(2);
  const names = asked.filter((word) => word in targets);
  const start = asked.includes('--watch') ? watch : build;
  start(names.length > 0 ? names : ['product']).catch(() => {
    process.exitCode = 1; // esbuild has said what is wrong
  });
}
