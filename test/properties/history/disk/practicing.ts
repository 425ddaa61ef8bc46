import { writeSync } from 'node:fs';
import { placeAt } from '../../../../src/core/history/standing';
import { HomeLog } from '../../../../src/host/history/homeLog';
import { nodeDisk } from '../../../../src/host/nodeDisk/nodeDisk';

/**
 * A window of its own that rates one question after another and says of each when it is on disk; then, unless it is
 * killed before, it ends.
 */
const [folder = '', storage = '', device = '', count = '0'] = process.argv.slice(2);
const home = new HomeLog(
  { disk: nodeDisk, folder, storage, below: 'home', readme: '', isInFolder: () => true },
  { device, now: () => ({ at: Date.now(), offset: 540 }) },
  {
    problem: () => undefined,
    moreProblems: () => undefined,
    changed: () => undefined,
    appeared: () => undefined,
    keptElsewhere: () => undefined,
    unreadable: () => undefined,
  },
);
await home.read();
for (let at = 0; at < Number(count); at += 1) {
  const { events, done } = home.write([
    { type: 'rate', question: 'q', rating: 3, ...placeAt('네트워크/tcp.md', ['TCP'], `핸드셰이크란? ${'x'.repeat(at % 300)}`) },
  ]);
  for (const { id } of events) writeSync(1, `begun ${id}\n`);
  const trouble = await done;
  const how = trouble === undefined ? 'saved' : trouble.isSaved ? 'elsewhere' : 'failed';
  for (const { id } of events) writeSync(1, `${how} ${id}\n`);
}
