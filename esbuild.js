// Builds what ships (dist/) and the test suites (dist/test/).
//   node esbuild.js [product] [unit] [integration] [bench] [ui] [--production] [--watch]
const esbuild = require('esbuild');
const { readdirSync } = require('node:fs');

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** Big code that is seldom needed at once: its `import()` loads a file of its own. */
const LAZY = new Map([['../../core/markdown/render', './render.js']]);

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
const shared = { bundle: true, sourcemap: true, logLevel: 'warning', absWorkingDir: __dirname };

/** @type {BuildOptions} What runs in VS Code's extension host. The oldest VS Code that is supported brings Node 16. */
const inVscode = { ...shared, platform: 'node', format: 'cjs', target: 'node16', external: ['vscode', 'mocha'] };

/** @type {BuildOptions} */
const inNode = { ...shared, platform: 'node', format: 'esm', target: 'node20', outExtension: { '.js': '.mjs' } };

/** @type {BuildOptions[]} */
const product = [
  { ...inVscode, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', plugins: [loadLater] },
  { ...inVscode, entryPoints: ['src/core/markdown/render.ts'], outfile: 'dist/render.js' },
  {
    ...shared,
    entryPoints: ['src/webview/practice.ts', 'src/webview/practice.css'],
    outdir: 'dist',
    format: 'iife',
    target: 'chrome102',
  },
];

/**
 * The unit tests. `vscode` is not left out of them as external, so code that should be pure but imports it fails to build.
 * @type {BuildOptions}
 */
const unitTests = { ...inNode, outdir: 'dist/test/unit', splitting: true, external: ['esbuild'] };

/** @type {Record<string, () => BuildOptions[]>} */
const targets = {
  product: () => product,
  unit: () => [{ ...unitTests, entryPoints: testFiles('unit') }],
  integration: () => [
    { ...inVscode, outdir: 'dist/test/integration', entryPoints: ['test/integration/run.ts', ...testFiles('integration')] },
  ],
  bench: () => [{ ...inVscode, outdir: 'dist/test/bench', entryPoints: ['test/bench/activation.ts'] }],
  ui: () => [
    { ...inNode, outdir: 'dist/test/ui', splitting: true, packages: 'external', entryPoints: testFiles('ui') },
  ],
};

/** @param {string} suite */
function testFiles(suite) {
  return readdirSync(`${__dirname}/test/${suite}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${suite}/${file.replaceAll('\\', '/')}`);
}

/**
 * @param {string[]} names which targets
 * @param {{ minify?: boolean, watch?: boolean }} [how]
 */
async function build(names, { minify = false, watch = false } = {}) {
  const builds = names.flatMap((name) => targets[name]?.() ?? []).map((options) => ({ ...options, minify }));
  if (watch) await Promise.all(builds.map(async (options) => (await esbuild.context(options)).watch()));
  else await Promise.all(builds.map((options) => esbuild.build(options)));
}

module.exports = { build, unitTests };

if (require.main === module) {
  const asked = process.argv.slice(2);
  const names = asked.filter((word) => word in targets);
  build(names.length > 0 ? names : ['product'], {
    minify: asked.includes('--production'),
    watch: asked.includes('--watch'),
  }).catch(() => {
    process.exitCode = 1; // esbuild has said what is wrong
  });
}
