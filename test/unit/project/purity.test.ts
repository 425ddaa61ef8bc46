import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { root } from '../../run/root.mjs';

const { unitTests } = createRequire(import.meta.url)(path.join(root, 'esbuild.js')) as { unitTests: BuildOptions };

/** Builds a file of src/core the way the unit tests are built. */
function buildCore(contents: string) {
  const stdin = { contents, resolveDir: path.join(root, 'src', 'core'), sourcefile: 'impure.ts', loader: 'ts' as const };
  return build({ ...unitTests, stdin, write: false, logLevel: 'silent' });
}

describe('The bundle of the unit tests', () => {
  it('builds pure code', async () => {
    const { outputFiles } = await buildCore("export { readNote } from './notes/readNote';");
    assert.ok(outputFiles);
  });

  it('does not build when a file of src/core imports vscode', async () => {
    await assert.rejects(buildCore("import * as vscode from 'vscode'; console.log(vscode);"), /Could not resolve "vscode"/);
  });

  it('does not build when it gets there by way of another file', async () => {
    await assert.rejects(buildCore("export { toRange } from '../host/toVscode';"), /Could not resolve "vscode"/);
  });
});
