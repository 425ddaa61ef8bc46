// One suite, in a process of its own: node suite.mjs RESULT_FILE NAME [PATTERN]
import { writeFileSync } from 'node:fs';
import { run } from './problem.mjs';
import { suites } from './suites.mjs';

await run(async () => {
  const [resultFile = '', name = '', grep] = process.argv.slice(2);
  writeFileSync(resultFile, JSON.stringify(await suites[name]?.(grep)));
});
process.exit(); // whatever else is still open
