// Which scenarios have a test that a pattern names, without a VS Code: node scenarios.mjs FOLDER PATTERN, with NODE_PATH here.
// Prints their names, one a line.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

const [folder = '', grep = ''] = process.argv.slice(2);
for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  if (await matches(path.join(folder, name))) console.log(name);
}

/** A scenario that says nothing of its tests without VS Code is one that may have such a test. @param {string} scenario */
async function matches(scenario) {
  const mocha = new Mocha({ grep });
  for (const file of readdirSync(scenario)) if (file.endsWith('.test.js')) mocha.addFile(path.join(scenario, file));
  try {
    await mocha.loadFilesAsync();
  } catch {
    return true;
  }
  const pattern = new RegExp(mocha.options.grep ?? '');
  let found = false;
  mocha.suite.eachTest((test) => (found ||= pattern.test(test.fullTitle())));
  return found;
}
