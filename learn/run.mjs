// npm run learn: learns from the labeled notes beside the checkout which lines are questions, and says how well.
// Writes the weights that ship, and for each fold of authors those that were learnt without it, which `npm test -- score`
// reads the notes of that fold with. Needs Python 3 with scikit-learn (Debian: python3-sklearn).
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { FURTHER_LIST, FURTHER_NOTES, notFetched } from './fetch.mjs';
import { ensureInstalled } from '../test/run/install.mjs';
import { Problem, run } from '../test/run/problem.mjs';
import { root } from '../test/run/root.mjs';
import { LABELED_NOTES, noScore } from '../test/run/score.mjs';

/** How often each note is changed: see changed.ts. */
const TIMES = 2;
/** What a line sounds like is part of what is dumped, so what was learnt is learnt once more with it. */
const ROUNDS = 2;
const FOLDS = 8;
/** The names of the numbers that the weights are of: a test holds them to those that there are. */
const NUMBERS = path.join(root, 'learn', 'numbers.json');
const WEIGHTS = path.join(root, 'src', 'core', 'notes', 'votes', 'weights.json');

await run(async () => {
  if (noScore()) throw new Problem(`There are no labeled notes in ${LABELED_NOTES} beside the checkout to learn from.`);
  const missing = notFetched();
  if (missing.length > 0)
    console.log(`${missing.length} notes of learn/further.jsonl are not learnt from, ${missing[0]?.file} among them: node learn/fetch.mjs fetches them.`);
  await ensureInstalled();
  const python = [process.env.PYTHON, '/usr/bin/python3', 'python3'].find((name) => name && spawnSync(name, ['-c', 'import sklearn']).status === 0);
  if (!python) throw new Problem('Learning needs Python 3 with scikit-learn (Debian: apt install python3-sklearn); PYTHON names another Python.');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rehearse-learn-'));
  try {
    for (let round = 1; round < ROUNDS; round += 1) {
      dump(folder);
      tell(python, ['learn.py', folder, folder, '--final']);
      copyFileSync(path.join(folder, 'weights.json'), WEIGHTS);
    }
    dump(folder);
    const folds = path.join(root, 'learn', 'folds');
    mkdirSync(folds, { recursive: true });
    tell(python, ['learn.py', folder, folds, '--fold', ...Array.from({ length: FOLDS }, (_, fold) => String(fold))]);
    tell(python, ['learn.py', folder, folder, '--final']);
    copyFileSync(path.join(folder, 'weights.json'), WEIGHTS);
    copyFileSync(path.join(folder, 'numbers.json'), NUMBERS);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log('Now npm test -- score says how well that reads notes of authors it was not learnt from.');
});

/** @param {string} folder */
function dump(folder) {
  const program = path.join(root, 'dist', 'learn', 'dump.mjs');
  createRequire(import.meta.url)('esbuild').buildSync({
    entryPoints: [path.join(root, 'learn', 'dump.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
    logLevel: 'warning',
  });
  tell(process.execPath, [program, path.join(root, LABELED_NOTES), path.join(root, 'test', 'fixtures'), folder, String(TIMES), FURTHER_LIST, FURTHER_NOTES]);
}

/** @param {string} command @param {string[]} args */
function tell(command, args) {
  const { status } = spawnSync(command, args, { cwd: path.join(root, 'learn'), stdio: 'inherit', env: { ...process.env, OMP_WAIT_POLICY: 'passive' } });
  if (status !== 0) throw new Problem(`${path.basename(command)} ${args[0]} ended with ${String(status)}.`);
}
