import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type EventDraft } from '../../../../src/core/history/event';
import { placeAt } from '../../../../src/core/history/standing';
import type { HomeLog } from '../../../../src/host/history/homeLog';
import { Disk } from './windows';

const rate: EventDraft = { type: 'rate', question: 'q', rating: 3, ...placeAt('a.md', [], 'What?') };

/** What became of a rating: `saved`, or the code of the error and whether it is on the computer at least. */
async function rateIn(home: HomeLog): Promise<string> {
  const trouble = await home.write([rate]).done;
  return trouble ? `${String((trouble.error as NodeJS.ErrnoException).code)} ${trouble.isSaved ? 'elsewhere' : 'not saved'}` : 'saved';
}

describe('What cannot be written where it is meant to be', () => {
  let disk: Disk;
  beforeEach(() => (disk = new Disk()));
  afterEach(() => disk.remove());

  async function opened(): Promise<HomeLog> {
    const home = disk.home();
    await home.read();
    return home;
  }

  it('is in the storage when something has the name of the folder, and the next again in the folder', async () => {
    const home = await opened();
    const inTheWay = path.join(disk.folder, '.rehearse');
    writeFileSync(inTheWay, 'mine');
    assert.equal(await rateIn(home), 'ENOTDIR elsewhere');
    assert.equal(readFileSync(inTheWay, 'utf8'), 'mine');
    rmSync(inTheWay);
    assert.equal(await rateIn(home), 'saved');
    assert.deepEqual([disk.read(disk.inStorage).events.length, disk.read().events.length], [1, 1]);
    assert.equal((await opened()).events().length, 2, 'Both are read.');
  });

  it('is in the storage when a folder has the name of the log', async () => {
    mkdirSync(path.join(disk.logs, 'mac.jsonl'), { recursive: true });
    assert.equal(await rateIn(await opened()), 'EISDIR elsewhere');
  });

  it('does not bring back a folder that was deleted', async () => {
    const home = await opened();
    rmSync(disk.folder, { recursive: true });
    assert.equal(await rateIn(home), 'ENOENT elsewhere');
    assert.deepEqual(disk.problems, []);
  });

  it('is tried again with the next, if it could be written nowhere, and nothing is there twice', async () => {
    const home = await opened();
    writeFileSync(path.join(disk.folder, '.rehearse'), '');
    writeFileSync(disk.storage, '');
    assert.deepEqual([await rateIn(home), await rateIn(home)], ['ENOTDIR not saved', 'ENOTDIR not saved']);
    await home.read();
    assert.deepEqual([home.reached], [undefined], 'No snapshot says what no log says.');
    rmSync(path.join(disk.folder, '.rehearse'));
    assert.equal(await rateIn(home), 'saved');
    await home.read();
    assert.equal(home.reached?.n, 3);
    assert.deepEqual(
      disk.read().events.map(({ n }) => n),
      [1, 2, 3],
    );
    assert.equal(await home.flush(), undefined);
    assert.equal(disk.read().events.length, 3);
  });

  it('is in the storage when a write is cut off in the middle, and the log can be read', async function () {
    if (process.platform === 'win32') this.skip();
    const { saved, elsewhere, failed } = await disk.practice('mac', 10, { limit: 2 });
    assert.ok(saved.length > 1 && elsewhere.length > 1, `${saved.length} ${elsewhere.length}`);
    assert.deepEqual([saved.length + elsewhere.length, failed.length], [10, 0]);
    const { events, problems } = disk.read();
    assert.deepEqual(
      events.map(({ id }) => id),
      saved,
    );
    assert.ok(problems.length > 0, 'There is a torn line.');
    assert.equal((await opened()).events().length, 10);
  });
});
