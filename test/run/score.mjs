import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Problem } from './problem.mjs';
import { root } from './root.mjs';

/** Real notes that were labeled by hand: a folder beside the checkout, if one has it. */
export const LABELED_NOTES = path.join('..', 'shared', 'corpus');
/** Scores the command line with them. */
const SCORER = path.join(LABELED_NOTES, 'score.mjs');
const COMMAND = [path.join('dist', 'cli.js'), 'inspect', '--json'];

/**
 * What must be reached, from 0 to 1. Reached with 72 notes: F1 0.996, mean of files 0.999, status 0.995, unanswered 0.990,
 * text 0.993.
 * @type {readonly { name: string, key: string, least: number }[]}
 */
const FLOORS = [
  { name: 'F1 of all questions', key: 'f1', least: 0.994 },
  { name: 'F1, mean of the files', key: 'fileF1', least: 0.997 },
  { name: 'status', key: 'status', least: 0.993 },
  { name: 'F1 of the unanswered', key: 'unansweredF1', least: 0.987 },
  { name: 'text', key: 'text', least: 0.99 },
];

/** Why nothing can be scored here, if so. */
export function noScore() {
  return existsSync(path.join(root, SCORER)) ? undefined : 'No labeled notes in ../shared/corpus beside the checkout: nothing to score with.';
}

/** Holds the built command line to each floor, and to finding nothing in notes that are not Q/A. */
export function checkScore() {
  const { all, alarms } = scored();
  const checks = FLOORS.map(({ name, key, least }) => {
    const value = all[key] ?? NaN;
    return { says: `${name}: ${value.toFixed(4)}, at least ${least}`, holds: value >= least };
  });
  checks.push({ says: `false alarms: ${alarms.join(', ') || 'none'}`, holds: alarms.length === 0 });
  for (const { says, holds } of checks) console.log(`  ${holds ? '✔' : '✘'} ${says}`);
  const passed = checks.filter(({ holds }) => holds).length;
  const failed = checks.length - passed;
  if (failed > 0) console.error(`What was missed: node ${[SCORER, '--misses', '40', '--', 'node', ...COMMAND].join(' ')}`);
  return { passed, failed };
}

/** @returns {{ all: Record<string, number>, alarms: string[] }} */
function scored() {
  const args = [SCORER, '--json', '--', process.execPath, ...COMMAND];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Problem(`The notes could not be scored: ${stderr.trim()}`);
  return JSON.parse(stdout);
}
