// Builds what ships (dist/) and the test suites (dist/test/).
//   node esbuild.js [product] [webview] [unit] [properties] [integration] [worker] [cli] [bench] [runner] [page] [ui] [--watch]
const esbuild = require('esbuild');
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { asCommonJs } = require('./build/asCommonJs');
const { inBrowser } = require('./build/inBrowser');
const { inWorker } = require('./build/inWorker');

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** @type {BuildOptions} */
const shared = { bundle: true, charset: 'utf8', sourcemap: true, logLevel: 'warning', absWorkingDir: __dirname };

/** @type {BuildOptions} What runs in VS Code's extension host. The oldest VS Code that is supported brings Node 20. */
const inVscode = { ...shared, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode', 'mocha'] };

/** Tools are checked by what they say themselves, so the server needs no code for it. @type {import('esbuild').Plugin} */
const withoutValidator = {
  name: 'without-validator',
  setup(build) {
    build.onResolve({ filter: /\/ajv-provider\.js$/ }, () => ({ path: `${__dirname}/src/cli/mcp/noValidator.ts` }));
  },
};

/** @type {BuildOptions} The extension on a computer and in a browser, the command line, and in `parts` what these load when it is needed, or what several of them need. */
const inNode20 = {
  ...inVscode,
  format: 'esm',
  splitting: true,
  sourcemap: 'inline',
  minify: true,
  entryPoints: ['src/extension.ts', 'src/extension.browser.ts', 'src/cli.ts'],
  metafile: true,
  outdir: 'dist',
  chunkNames: 'parts/[name]-[hash]',
  plugins: [withoutValidator, asCommonJs, inBrowser],
};

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
  {
    ...shared,
    entryPoints: [
      { in: 'src/webview/progress/progress.ts', out: 'progress' },
      { in: 'src/webview/progress/progress.css', out: 'progress' },
    ],
    outdir: 'dist',
    format: 'iife',
    minify: true,
    target: 'chrome102',
  },
];

/** @type {BuildOptions[]} */
const product = [inNode20, ...webview];

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
  worker: () => inWorker(__dirname).map((one) => ({ ...shared, ...one })),
  bench: () => [
    { ...inVscode, outdir: 'dist/test/bench', entryPoints: ['test/bench/activation.ts', 'test/bench/index.ts'] },
    {
      ...inNode,
      outdir: 'dist/test/bench',
      entryPoints: ['test/bench/recognition.ts', 'test/bench/makeNotes.ts', 'test/bench/replay.ts', 'test/bench/plan.ts', 'test/bench/start.ts'],
    },
    { ...inNode, outdir: 'dist/test/bench', packages: 'external', entryPoints: ['test/bench/practice.ts'] },
  ],
  cli: () => [{ ...inNode, outdir: 'dist/test/cli', splitting: true, external: ['@modelcontextprotocol/*'], entryPoints: testFiles('cli') }],
  runner: () => [{ ...inNode, outdir: 'dist/test/runner', splitting: true, packages: 'external', entryPoints: testFiles('runner') }],
  page: () => [{ ...inNode, outdir: 'dist/test/page', splitting: true, packages: 'external', entryPoints: testFiles('page') }],
  ui: () => [{ ...inNode, outdir: 'dist/test/ui', splitting: true, packages: 'external', entryPoints: [...testFiles('ui'), 'test/ui/hooks.ts'] }],
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
  const built = await Promise.all(options.map((one) => esbuild.build({ metafile: true, ...replacing(one), ...how })));
  const shipped = built.filter((_, at) => product.some((one) => one === options[at]));
  const files = shipped.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  if (shipped.length === product.length) replace(`${__dirname}/dist/licenses.txt`, Buffer.from(noticesOf(__dirname, files)));
}

/**
 * Builds again after each change, not minified, for the debugger.
 * @param {string[]} names which targets
 */
async function watch(names) {
  const contexts = optionsOf(names).map((options) => esbuild.context(replacing({ ...options, minify: false })));
  await Promise.all(contexts.map(async (context) => (await context).watch()));
  console.log('Watching for changes.');
}

/** @param {string[]} names */
function optionsOf(names) {
  return names.flatMap((name) => targets[name]?.() ?? []);
}

/** Writes what is other than before; what was a part and is none any more, goes. @param {BuildOptions} options @returns {BuildOptions} */
function replacing({ plugins = [], ...options }) {
  /** @type {import('esbuild').Plugin} */
  const write = {
    name: 'replacing',
    setup: ({ onEnd }) =>
      onEnd(({ outputFiles = [], errors }) => {
        if (errors.length > 0) return;
        for (const { path, contents } of outputFiles) replace(path, contents);
        if (options.chunkNames)
          removeBut(
            outputFiles.map(({ path }) => path),
            `${__dirname}/dist/parts`,
          );
      }),
  };
  return { ...options, write: false, plugins: [...plugins, write] };
}

/** @param {string[]} kept @param {string} folder */
function removeBut(kept, folder) {
  for (const name of readdirSync(folder)) if (!kept.includes(join(folder, name))) rmSync(join(folder, name));
}

/** @param {string} file @param {Uint8Array} contents */
function replace(file, contents) {
  if (existsSync(file) && readFileSync(file).equals(contents)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, contents, { mode: file.endsWith('cli.js') ? 0o755 : 0o644 }); // `npm link` makes it executable
  renameSync(`${file}.new`, file);
}

/** What the extension and the command line are built to, without writing it: the texts by the names of their files. */
async function inMemory() {
  const { outputFiles, metafile } = await esbuild.build({ ...inNode20, write: false });
  return { metafile, files: new Map(outputFiles.map(({ path, text }) => [basename(path), text])) };
}

module.exports = { build, inMemory };

if (require.main === module) {
  const asked = process.argv.slice(2);
  const names = asked.filter((word) => word in targets);
  const start = asked.includes('--watch') ? watch : build;
  start(names.length > 0 ? names : ['product']).catch(() => {
    process.exitCode = 1; // esbuild has said what is wrong
  });
}
