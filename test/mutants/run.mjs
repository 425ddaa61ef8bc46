// npm run mutants -- [COUNT]: changes an expression of core here and there, one at a time, and says which of these
// changes no test of `unit` and, failing that, of `properties` notices. SEED=… chooses others. Takes two minutes for each that is not noticed.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from '../run/install.mjs';
import { Problem, run } from '../run/problem.mjs';
import { root } from '../run/root.mjs';

/** What does not end in this time was noticed: it went on without end. */
const LIMIT_MS = 10 * 60_000;
const SUITES = ['unit', 'properties'];

await run(async () => {
  const count = Number(process.argv[2] ?? 45);
  if (!Number.isInteger(count) || count < 1) throw new Problem('How many changes? npm run mutants -- 45');
  await ensureInstalled();
  const { chosenFrom } = await import('./mutate.mjs');
  const core = path.join(root, 'src', 'core');
  const mutants = chosenFrom(core, count, Number(process.env.SEED ?? 1));
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  const built = mkdtempSync(path.join(root, 'dist', 'mutants-'));
  try {
    await Promise.all(SUITES.map((suite) => build(suite, core, mutants, path.join(built, suite))));
    for (const suite of SUITES) {
      if (!(await passes(path.join(built, suite), 0))) throw new Problem(`The suite ${suite} fails without any change: npm test -- ${suite} says where.`);
    }
    let noticed = 0;
    for (const [at, { file, line, was, is }] of mutants.entries()) {
      let by;
      for (const suite of SUITES) by ??= (await passes(path.join(built, suite), at + 1)) ? undefined : suite;
      if (by) noticed += 1;
      console.log(`${by ? `noticed by ${by}` : 'NOT NOTICED'}: src/core/${file}:${line}  ${onOneLine(was)} → ${onOneLine(is)}`);
    }
    console.log(`${noticed} of ${mutants.length} were noticed (${Math.round((100 * noticed) / mutants.length)} %)`);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
});

/**
 * The tests of a suite, with all changes in them.
 * @param {string} suite @param {string} core @param {ReturnType<typeof import('./mutate.mjs').chosenFrom>} mutants @param {string} outdir
 */
async function build(suite, core, mutants, outdir) {
  const { build: bundle } = await import('esbuild');
  const { mutantsOf, withMutants } = await import('./mutate.mjs');
  const folder = path.join(root, 'test', suite);
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
  await bundle({
    entryPoints: tests.map((name) => path.join(folder, name)),
    outbase: folder,
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    outExtension: { '.js': '.mjs' },
    external: ['esbuild'],
    absWorkingDir: root,
    logLevel: 'error',
    banner: { js: 'globalThis.mutant = Number(process.env.MUTANT);' },
    plugins: [
      {
        name: 'mutants',
        setup(esbuild) {
          esbuild.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
            const here = [...mutants.entries()].filter(([, mutant]) => path.join(core, mutant.file) === file);
            if (here.length === 0) return undefined;
            const { code } = mutantsOf(readFileSync(file, 'utf8'));
            const numbered = here.map(([at, mutant]) => /** @type {const} */ ([at + 1, mutant]));
            return { contents: withMutants(code, numbered), loader: 'js' };
          });
        },
      },
    ],
  });
}

/**
 * Whether all tests of a folder pass with one of the changes, or with none (0).
 * @param {string} folder @param {number} mutant
 * @returns {Promise<boolean>}
 */
function passes(folder, mutant) {
  const mocha = path.join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
  const args = [mocha, '--bail', '--parallel', '--jobs', '2', '--timeout', '240000', '--reporter', 'dot', '--recursive', '--extension', 'mjs', folder];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore', timeout: LIMIT_MS, env: { ...process.env, MUTANT: String(mutant) } });
  return new Promise((resolve) => {
    child.once('close', (code) => resolve(code === 0));
  });
}

/** @param {string} code */
function onOneLine(code) {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
