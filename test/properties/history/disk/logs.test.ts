import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type EventDraft, type HistoryEvent, stamp } from '../../../../src/core/history/event';
import { formatLine } from '../../../../src/core/history/line';
import { placeAt } from '../../../../src/core/history/standing';
import { deviceIn } from '../../../../src/host/history/device';
import { LookFile } from '../../../../src/host/history/lookFile';
import { nodeDisk } from '../../../../src/host/nodeDisk/nodeDisk';
import { Disk } from './windows';

const rate: EventDraft = { type: 'rate', question: 'q', rating: 3, ...placeAt('a.md', [], 'What?') };

function event(n: number, device = 'pc'): HistoryEvent {
  return stamp(rate, device, n, { at: Date.UTC(2026, 10, 21) + n, offset: 0 }, () => 0);
}

const lines = (...events: HistoryEvent[]): string => events.map((one) => `${formatLine(one)}\n`).join('');

describe('The logs of a home', () => {
  let disk: Disk;
  beforeEach(() => (disk = new Disk()));
  afterEach(() => disk.remove());

  const log = (name = 'pc.jsonl'): string => path.join(disk.logs, name);
  const put = (text: string, name?: string): void => {
    mkdirSync(disk.logs, { recursive: true });
    writeFileSync(log(name), text);
  };

  it('are not there before something is written, and then one for each device', async () => {
    const home = disk.home();
    await home.read();
    await home.write([]).done;
    assert.deepEqual([readdirSync(disk.folder), existsSync(disk.storage)], [[], false]);
    await home.write([rate, rate]).done;
    assert.deepEqual(readdirSync(disk.logs), ['mac.jsonl']);
    assert.equal(statSync(log('mac.jsonl')).mode & 0o111, 0);
  });

  it("are told of once when they appear in the folder, to the person and in a file that is nobody's to overwrite", async () => {
    const readme = path.join(disk.folder, '.rehearse', 'README');
    const home = disk.home();
    await home.read();
    await Promise.all([home.write([rate]).done, home.write([rate]).done]);
    assert.deepEqual([readFileSync(readme, 'utf8'), disk.appeared], ['A log for each computer.\n', [disk.logs]]);
    writeFileSync(readme, 'mine');
    rmSync(disk.logs, { recursive: true });
    await disk.home('pc').write([rate]).done;
    assert.deepEqual([readFileSync(readme, 'utf8'), disk.appeared.length], ['mine', 1]);
    rmSync(readme);
    await home.write([rate]).done;
    assert.deepEqual([readdirSync(path.dirname(readme)), disk.appeared.length], [['history'], 1]);
  });

  it('are not told of in the storage', async () => {
    await disk.home('mac', () => false).write([rate]).done;
    assert.deepEqual([disk.appeared, readdirSync(disk.folder)], [[], []]);
  });

  it('are read in the folder and in the storage, wherever new events go', async () => {
    let isInFolder = true;
    const home = disk.home('mac', () => isInFolder);
    await home.read();
    await home.write([rate]).done;
    isInFolder = false;
    await home.write([rate]).done;
    assert.deepEqual([disk.read().events.length, disk.read(disk.inStorage).events.length], [1, 1]);
    const again = disk.home();
    await again.read();
    assert.equal(again.events().length, 2);
    await again.write([rate]).done;
    assert.deepEqual(
      disk.read().events.map(({ n }) => n),
      [1, 3],
      'It counts on after both.',
    );
  });

  it('tell of what is new only, and of nothing that was written here', async () => {
    put(lines(event(1)));
    const home = disk.home();
    assert.deepEqual(
      (await home.read()).added.map(({ n }) => n),
      [1],
    );
    await home.write([rate]).done;
    assert.deepEqual((await home.read()).added, []);
    appendFileSync(log(), lines(event(2)) + lines(event(3)).slice(0, 30));
    assert.deepEqual(
      (await home.read()).added.map(({ n }) => n),
      [2],
    );
    appendFileSync(log(), lines(event(3)).slice(30));
    assert.deepEqual(await home.read(), { added: [event(3)], isLess: false });
    assert.equal(home.events().length, 4);
  });

  it('are read anew when git puts another file there, and say what is gone', async () => {
    put(lines(event(1), event(2)));
    const home = disk.home();
    await home.read();
    rmSync(log());
    put(lines(event(1), event(5), event(2), event(6)));
    const { added, isLess } = await home.read();
    assert.deepEqual([added.map(({ n }) => n), isLess], [[5, 6], false]);
    put(lines(event(2)));
    assert.equal((await home.read()).isLess, true);
    assert.deepEqual(
      home.events().map(({ n }) => n),
      [2],
    );
    rmSync(log());
    assert.equal((await home.read()).isLess, true);
    assert.deepEqual(home.events(), []);
  });

  it('keep what this window wrote though somebody else takes the log away', async () => {
    const home = disk.home();
    await home.read();
    await home.write([rate]).done;
    rmSync(disk.logs, { recursive: true });
    await home.read();
    await home.write([rate]).done;
    assert.deepEqual(
      disk.read().events.map(({ n }) => n),
      [2],
    );
  });

  it('stay as they are where a line is not understood, which is told of once', async () => {
    const torn = formatLine(event(9, 'mac')).slice(0, 40);
    const text = `\uFEFF${lines(event(1))}{"v":7,"type":"dream"}\r\n<<<<<<< HEAD\n${lines(event(2))}oops\n`;
    put(text);
    put(torn, 'mac.jsonl');
    const home = disk.home();
    await home.read();
    await home.write([rate]).done;
    appendFileSync(log(), lines(event(3)));
    await home.read();
    assert.deepEqual(
      home.events().map(({ device, n }) => `${device} ${n}`),
      ['pc 1', 'pc 2', 'mac 1', 'pc 3'],
    );
    assert.deepEqual(disk.problems, ['mac.jsonl:1 torn', 'pc.jsonl:2 unknown', 'pc.jsonl:3 conflict', 'pc.jsonl:5 malformed']);
    assert.equal(readFileSync(log(), 'utf8'), text + lines(event(3)));
    assert.ok(readFileSync(log('mac.jsonl'), 'utf8').startsWith(`${torn}\n{"v":1,`));
  });

  it('count as they were while they cannot be read, which is told of once', async () => {
    put(lines(event(1)));
    const home = disk.home();
    await home.read();
    rmSync(log());
    symlinkSync(log(), log());
    await home.read();
    await home.read();
    assert.deepEqual([home.events().length, disk.problems], [1, ['pc.jsonl unreadable']]);
    rmSync(log());
    put(lines(event(1), event(2)));
    assert.deepEqual(
      (await home.read()).added.map(({ n }) => n),
      [2],
    );
  });

  it('are told of line by line only where few are not understood', async () => {
    put(`oops\n`.repeat(100_000) + lines(event(1)));
    const home = disk.home();
    await home.read();
    assert.deepEqual([home.events().length, disk.problems.length, disk.problems.at(-1)], [1, 21, 'pc.jsonl 99980 more']);
    appendFileSync(log(), 'oops\noops\n');
    await home.read();
    assert.deepEqual(disk.problems.slice(21), ['pc.jsonl 2 more']);
  });

  it('are read past a line without end, in a time that grows with it and no faster', async () => {
    put(`${lines(event(1))}${'x'.repeat(20_000_000)}`);
    const home = disk.home();
    const busy = process.cpuUsage();
    await home.read();
    const { user, system } = process.cpuUsage(busy);
    assert.ok(user + system < 3_000_000, `${user + system} µs`);
    assert.deepEqual([home.events().length, disk.problems], [1, ['pc.jsonl:2 torn']]);
    appendFileSync(log(), `\n${lines(event(2))}`);
    assert.deepEqual((await home.read()).added, [event(2)]);
    appendFileSync(log(), lines(event(3)) + lines(event(4)).slice(0, 20));
    assert.deepEqual((await home.read()).added, [event(3)]);
    assert.deepEqual(disk.problems.slice(1), ['pc.jsonl:5 torn']);
  });

  it('hold two events though they share an id', async () => {
    const other: HistoryEvent = { ...event(1), when: { at: event(9).when.at, offset: 0 } };
    put(lines(event(1), other, event(1)));
    put(lines(event(1), other), 'copy.jsonl');
    const home = disk.home();
    assert.deepEqual([(await home.read()).added.length, home.events()], [2, [event(1), other]]);
    await home.write([rate]).done;
    assert.deepEqual([(await home.read()).added, home.events().length], [[], 3]);
  });

  it('of 100,000 events are read in pieces', async () => {
    put(Array.from({ length: 100_000 }, (_, at) => lines(event(at))).join(''));
    const home = disk.home();
    let turns = 0;
    let isDone = false;
    const beat = (): void => {
      turns += 1;
      if (!isDone) setImmediate(beat);
    };
    setImmediate(beat);
    await home.read();
    isDone = true;
    assert.equal(home.events().length, 100_000);
    assert.ok(turns > 100, `others had ${turns} turns meanwhile`);
  });
});

describe('What is kept beside the logs', () => {
  let disk: Disk;
  beforeEach(() => (disk = new Disk()));
  afterEach(() => disk.remove());

  it('is one name for the computer, though several ask for it at once, and another for a file that is damaged', async () => {
    const names = new Set(await Promise.all(Array.from({ length: 20 }, () => deviceIn(nodeDisk, disk.storage))));
    assert.equal(names.size, 1);
    assert.equal(await deviceIn(nodeDisk, disk.storage), [...names][0]);
    assert.deepEqual(readdirSync(disk.storage), ['device']);
    writeFileSync(path.join(disk.storage, 'device'), '../../evil');
    const name = await deviceIn(nodeDisk, disk.storage);
    assert.match(name, /^[a-z0-9]{12}$/);
    assert.equal(await deviceIn(nodeDisk, disk.storage), name);
    assert.match(await deviceIn(nodeDisk, path.join(disk.storage, 'device', 'below')), /^[a-z0-9]{12}$/, 'It cannot be kept.');
  });

  it('is what the last look saw, and a damaged file is as good as none', async () => {
    const file = new LookFile(nodeDisk, disk.storage, 'home', 'tag');
    await file.load();
    assert.deepEqual([file.seen, file.told], [undefined, []]);
    const seen = [{ path: 'a.md', section: [], hash: 'h', key: 'k', identity: 'i' }];
    file.see(() => Promise.resolve(seen));
    file.tell(['q']);
    await file.save();
    const again = new LookFile(nodeDisk, disk.storage, 'home', 'tag');
    await again.load();
    assert.deepEqual([again.seen, again.told], [seen, ['q']]);
    for (const text of [
      '',
      '{',
      'null',
      '{"version":1,"home":"home","told":[1]}',
      '{"version":1,"home":"home","told":[],"seen":[{}]}',
      '{"version":1,"home":"other","told":["q"]}',
    ]) {
      writeFileSync(path.join(disk.storage, 'history-tag.json'), text);
      const damaged = new LookFile(nodeDisk, disk.storage, 'home', 'tag');
      await damaged.load();
      assert.deepEqual([damaged.seen, damaged.told], [undefined, []], text);
    }
    assert.deepEqual(readdirSync(disk.storage), ['history-tag.json']);
  });
});
