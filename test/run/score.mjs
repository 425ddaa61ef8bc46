import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Problem } from './problem.mjs';
import { root } from './root.mjs';

/** Real notes that were labeled by hand: a folder beside the checkout, if one has it. */
export const LABELED_NOTES = path.join('..', 'shared', 'notes');
/** Scores a command with them. */
const SCORER = path.join(root, LABELED_NOTES, 'score.mjs');
/** Reads each note with weights that were learnt without its author. */
const COMMAND = [path.join(root, 'test', 'run', 'crossValidated.mjs'), 'inspect', '--json'];
/** The weights of each fold, from `npm run learn`. */
const FOLDS = path.join(root, 'learn', 'folds');
/** Where the command line of each fold is built. */
export const BUILT = path.join(root, 'dist', 'test', 'score');

/**
 * What must be reached, from 0 to 1, by notes of authors that nothing was learnt from. A little below what was reached
 * when the weights were learnt last.
 * @type {readonly { name: string, key: string, least: number }[]}
 */
const FLOORS = [
  { name: 'F1 of all questions', key: 'f1', least: 0.94 },
  { name: 'F1, mean of the notes that ask', key: 'askingNoteF1', least: 0.894 },
  { name: 'status', key: 'status', least: 0.975 },
  { name: 'F1 of the unanswered', key: 'unansweredF1', least: 0.911 },
  { name: 'text', key: 'text', least: 0.981 },
];
/** The most of the notes that ask nothing that may seem to, and the most warnings in them. */
const QUIET = { alarms: 13, unansweredWarnings: 20 };

/** What must be reached where the person has said of one question that it is one. */
const BY_EXAMPLE = 0.947;

/** Why nothing can be scored here, if so. */
export function noScore() {
  return existsSync(SCORER) ? undefined : `No labeled notes in ${LABELED_NOTES} beside the checkout: nothing to score with.`;
}

/** Holds what is recognized to each floor, and to finding little in notes that ask nothing. */
export async function checkScore() {
  await buildFolds();
  const { all } = scored([]);
  const quiet = scored(['--quiet']);
  const checks = [
    ...FLOORS.map(({ name, key, least }) => ({ says: `${name}: ${(all[key] ?? NaN).toFixed(4)}, at least ${least}`, holds: (all[key] ?? NaN) >= least })),
    ...Object.entries(QUIET).map(([key, most]) => ({
      says: `${key} in ${quiet.notes} notes that ask nothing: ${quiet[key]}, at most ${most}`,
      holds: quiet[key] <= most,
    })),
  ];
  const example = byExample();
  checks.push({
    says: `F1, mean of the notes that ask, with their first question as an example: ${example.toFixed(4)}, at least ${BY_EXAMPLE}`,
    holds: example >= BY_EXAMPLE,
  });
  for (const { says, holds } of checks) console.log(`  ${holds ? '✔' : '✘'} ${says}`);
  const failures = checks.filter(({ holds }) => !holds).map(({ says }) => says);
  console.log(`What was missed: node ${path.relative(root, SCORER)} --misses 40 -- node ${path.relative(root, COMMAND[0] ?? '')} inspect --json`);
  return { passed: checks.length - failures.length, failed: failures.length, failures };
}

/** The command line as it ships, but for its weights: one for each fold. */
async function buildFolds() {
  const esbuild = createRequire(import.meta.url)('esbuild');
  const files = readdirSync(FOLDS).filter((file) => /^fold-\d+\.json$/.test(file));
  await Promise.all(
    files.map((file) =>
      esbuild.build({
        entryPoints: {
          [path.parse(file).name]: path.join(root, 'src', 'cli.ts'),
          [`example-${path.parse(file).name}`]: path.join(root, 'learn', 'byExample.ts'),
        },
        bundle: true,
        platform: 'node',
        format: 'cjs',
        outdir: BUILT,
        outExtension: { '.js': '.cjs' },
        logLevel: 'warning',
        plugins: [
          {
            name: 'weights-of-fold',
            setup: (/** @type {import('esbuild').PluginBuild} */ build) => {
              build.onResolve({ filter: /\/weights\.json$/ }, () => ({ path: path.join(FOLDS, file) }));
            },
          },
        ],
      }),
    ),
  );
}

/** The mean of the notes when the first question of each is given as an example. */
function byExample() {
  const notes = readdirSync(FOLDS).flatMap((file) => {
    const [name, fold = ''] = [path.parse(file).name, /\d+/.exec(file)?.[0]];
    const args = [path.join(BUILT, `example-${name}.cjs`), path.join(root, LABELED_NOTES), path.join(root, 'test', 'fixtures'), fold];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
    if (status !== 0) throw new Problem(`The examples could not be scored: ${stderr.trim()}`);
    return /** @type {{ right: number, wrong: number, missed: number }[]} */ (JSON.parse(stdout));
  });
  return notes.reduce((sum, { right, wrong, missed }) => sum + (2 * right) / Math.max(1, 2 * right + wrong + missed), 0) / notes.length;
}

/** @param {string[]} flags */
function scored(flags) {
  const args = [SCORER, ...flags, '--json', '--', process.execPath, ...COMMAND];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Problem(`The notes could not be scored: ${stderr.trim()}`);
  return JSON.parse(stdout);
}
