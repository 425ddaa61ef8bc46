import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { BuildOptions } from 'esbuild';
import { root } from '../../run/root.mjs';

type Build = (targets: string[], how: BuildOptions) => Promise<void>;
const { build } = createRequire(import.meta.url)(path.join(root, 'esbuild.js')) as { build: Build };

describe('The bundle of the unit tests', () => {
  const impure = path.join(root, 'src', 'core', 'impure.ts');

  afterEach(() => rmSync(impure, { force: true }));

  for (const [how, code] of [
    ['imports vscode', "import * as vscode from 'vscode';\nexport const version = vscode.version;\n"],
    ['imports vscode and does not use it', "import * as vscode from 'vscode';\n"],
    ['gets there by way of another file', "export { toRange } from '../host/shared/toVscode';\n"],
  ] as const) {
    it(`does not build when a file of src/core ${how}`, async () => {
      writeFileSync(impure, code);
      await assert.rejects(build(['core'], { logLevel: 'silent' }), /Could not resolve "vscode"/);
    });
  }
});
