const { readdirSync } = require('node:fs');
const path = require('node:path');

/** The scenarios of test/integration that need nothing but VS Code, so that they can run where Node is not. */
const SCENARIOS = ['editor', 'practice', 'progress', 'tree'];

/** What of Node is there: assertions. @type {import('esbuild').Plugin} */
const withoutNode = {
  name: 'without-node',
  setup(build) {
    build.onResolve({ filter: /^node:assert\/strict$/ }, () => ({ path: 'assert', namespace: 'strict' }));
    build.onLoad({ filter: /.*/, namespace: 'strict' }, () => ({ contents: `module.exports = require('assert').strict`, resolveDir: __dirname }));
    build.onResolve({ filter: /^node:/ }, ({ path: id }) => ({ path: id, namespace: 'missing' }));
    build.onLoad({ filter: /.*/, namespace: 'missing' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/**
 * The tests of each scenario in one file, as VS Code loads but one in a browser.
 * @param {string} root
 * @returns {import('esbuild').BuildOptions[]}
 */
function inWorker(root) {
  const tests = path.join(root, 'test', 'integration');
  return SCENARIOS.map((scenario) => {
    const files = readdirSync(path.join(tests, scenario)).filter((name) => name.endsWith('.test.ts'));
    const contents = [`export { run } from './runInWorker';`, ...files.map((name) => `import './${scenario}/${name}';`)].join('\n');
    return {
      stdin: { contents, resolveDir: tests, loader: 'ts' },
      outfile: `dist/test/worker/${scenario}.js`,
      platform: 'browser',
      format: 'iife',
      globalName: 'tests',
      banner: { js: 'var process = { env: {}, stderr: {} };' },
      footer: { js: 'module.exports = tests;' }, // mocha, too, takes itself for the whole module
      target: 'chrome102',
      external: ['vscode'],
      define: { global: 'globalThis' },
      plugins: [withoutNode],
    };
  });
}

module.exports = { inWorker };
