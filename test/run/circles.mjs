import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from './root.mjs';

/** Which files a file imports, by their paths. @typedef {Map<string, string[]>} Imports */

/** Proves that no file of src imports itself through others, types among it, and that such a circle would be seen. */
export function checkCircles() {
  const circle = circleIn(importsOf(path.join(root, 'src')));
  if (circle) console.error(`These import each other: ${circle.map((file) => path.relative(root, file)).join(' → ')}`);
  const seen =
    circleIn(
      new Map([
        ['a', ['b']],
        ['b', ['c', 'd']],
        ['c', []],
        ['d', ['b']],
      ]),
    )?.join() === 'b,d,b';
  const passed = [circle === undefined, seen].filter(Boolean).length;
  return { passed, failed: 2 - passed };
}

/** @param {string} folder @returns {Imports} */
function importsOf(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const files = new Set(names.map((name) => path.join(folder, name)));
  return new Map(
    [...files].map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
      const paths = importedFiles.flatMap(({ fileName }) => [`${fileName}.ts`, `${fileName}/index.ts`].map((name) => path.join(path.dirname(file), name)));
      return [file, paths.filter((imported) => files.has(imported))];
    }),
  );
}

/** The first circle that is met, with its beginning at both ends. @param {Imports} imports @returns {string[] | undefined} */
function circleIn(imports) {
  const done = new Set();
  /** @param {string} file @param {string[]} way @returns {string[] | undefined} */
  const walk = (file, way) => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const imported of imports.get(file) ?? []) {
      const circle = walk(imported, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return undefined;
}
