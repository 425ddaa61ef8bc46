const { basename } = require('node:path');
const esbuild = require('esbuild');

/** What is loaded when it is needed. */
const LATER = /\bimport\("(\.{1,2}\/[^"]+\.js)"\)/g;

/**
 * Makes what was bundled as modules, so that each `import()` has a part of its own, into what `require` loads: the oldest
 * VS Code that is supported has nothing else. Where parts have to be fetched before, `require` knows how (inBrowser.js).
 * @type {import('esbuild').Plugin}
 */
const asCommonJs = {
  name: 'as-common-js',
  setup({ initialOptions: { minify = false }, onEnd }) {
    onEnd(async ({ outputFiles = [] }) => {
      for (const file of [...outputFiles]) {
        const text = file.text.replace(LATER, '(require.part?.("$1") ?? Promise.resolve().then(() => require("$1")))');
        const { code, map } = await esbuild.transform(text, {
          format: 'cjs',
          platform: 'node',
          target: 'node20',
          charset: 'utf8',
          sourcemap: 'external',
          sourcefile: basename(file.path),
          minify,
        });
        const first = basename(file.path) === 'cli.js' ? '#!/usr/bin/env node\n' : '';
        file.contents = Buffer.from(`${first}${code}//# sourceMappingURL=${basename(file.path)}.map\n`);
        outputFiles.push({ ...file, path: `${file.path}.map`, contents: Buffer.from(map) });
      }
    });
  },
};

module.exports = { asCommonJs };
