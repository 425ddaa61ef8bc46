// npm run house: how big the house is, and which names mean several things: lines, files, types, types declared twice.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const LARGEST = 5;

const src = path.join(root, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(path.join(src, name), 'utf8') }));
const sizes = files.map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 })).sort((one, other) => other.lines - one.lines);

/** Where each type is declared. @type {Map<string, string[]>} */
const places = new Map();
for (const { name, text } of files) {
  for (const [, type = ''] of text.matchAll(/^(?:export )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm)) {
    places.set(type, [...(places.get(type) ?? []), name]);
  }
}
const twice = [...places].filter(([, where]) => where.length > 1).sort(([, one], [, other]) => other.length - one.length);

console.log(`${sizes.reduce((sum, { lines }) => sum + lines, 0)} lines in ${files.length} files, ${places.size} names of types`);
console.log(
  `The largest: ${sizes
    .slice(0, LARGEST)
    .map(({ name, lines }) => `${name} (${lines})`)
    .join(', ')}`,
); // prettier-ignore
console.log(`${twice.length} names are declared in several files:`);
for (const [type, where] of twice) console.log(`  ${type}: ${where.join(', ')}`);
