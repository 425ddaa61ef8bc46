import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';

/** A small change to one expression of a file that a test should notice. */
/** @typedef {{ line: number, was: string, is: string, start: number, end: number }} Mutant */

/** What stands for each sign, if it is changed. @type {Record<string, string>} */
const OTHER = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
}; // prettier-ignore

/**
 * All changes that can be made to a file, and the file as JavaScript with those of some numbers in it; which of them
 * counts is told when it runs.
 * @param {string} source of TypeScript
 * @returns {{ code: string, mutants: Mutant[] }}
 */
export function mutantsOf(source) {
  const { code, map } = transformSync(source, { loader: 'ts', sourcemap: 'external', target: 'node20' });
  const lines = new SourceMap(JSON.parse(map));
  /** @type {Mutant[]} */
  const mutants = [];
  const add = (/** @type {any} */ node, /** @type {string} */ is) => {
    const before = code.slice(0, node.start).split('\n');
    const entry = lines.findEntry(before.length - 1, before.at(-1)?.length ?? 0);
    const line = 'originalLine' in entry ? entry.originalLine + 1 : 0;
    mutants.push({ line, was: code.slice(node.start, node.end), is, start: node.start, end: node.end });
  };
  const text = (/** @type {any} */ node) => code.slice(node.start, node.end);
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if ((node.type === 'BinaryExpression' || node.type === 'LogicalExpression') && OTHER[node.operator])
      add(node, `(${text(node.left)}) ${OTHER[node.operator]} (${text(node.right)})`);
    else if (node.type === 'UnaryExpression' && node.operator === '!') add(node, `!!(${text(node.argument)})`);
    else if (node.type === 'ConditionalExpression') add(node, `(${text(node.test)}) ? (${text(node.alternate)}) : (${text(node.consequent)})`);
    else if (node.type === 'IfStatement') add(node.test, `!(${text(node.test)})`);
    else if (node.type === 'Literal' && typeof node.value === 'number') add(node, String(node.value + 1));
    else if (node.type === 'Literal' && typeof node.value === 'boolean') add(node, String(!node.value));
  });
  return { code, mutants };
}

/**
 * The code in which each of some mutants counts where its number is that of `globalThis.mutant`.
 * @param {string} code @param {readonly (readonly [number: number, mutant: Mutant])[]} mutants
 */
export function withMutants(code, mutants) {
  let changed = code;
  for (const [number, { start, end, was, is }] of [...mutants].sort(([, one], [, other]) => other.start - one.start)) {
    changed = `${changed.slice(0, start)}(globalThis.mutant === ${number} ? (${is}) : (${was}))${changed.slice(end)}`;
  }
  return changed;
}

/** Visits all nodes but names of properties, which are no expressions. @param {any} node @param {(node: any) => void} visit */
function walk(node, visit) {
  visit(node);
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'key' && !node.computed) || key === 'source') continue;
    for (const child of Array.isArray(value) ? value : [value]) if (child && typeof child.type === 'string') walk(child, visit);
  }
}

/**
 * Some of all changes that can be made to the files of a folder, by chance but always the same for a seed; no two of them
 * in one expression.
 * @param {string} folder @param {number} count @param {number} seed
 * @returns {(Mutant & { file: string })[]}
 */
export function chosenFrom(folder, count, seed) {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort()
    .flatMap((file) => mutantsOf(readFileSync(path.join(folder, file), 'utf8')).mutants.map((mutant) => ({ file, ...mutant })));
  let state = seed;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  /** @type {(Mutant & { file: string })[]} */
  const chosen = [];
  while (chosen.length < Math.min(count, all.length / 10)) {
    const one = all[Math.floor(random() * all.length)];
    if (one && !chosen.some((other) => other.file === one.file && other.start < one.end && one.start < other.end)) chosen.push(one);
  }
  return chosen;
}
