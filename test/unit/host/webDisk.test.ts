import assert from 'node:assert/strict';
import { type EventDraft, type HistoryEvent, type Rating, stamp } from '../../../src/core/history/event';
import { formatLine } from '../../../src/core/history/line';
import { placeAt } from '../../../src/core/history/standing';
import { deviceIn } from '../../../src/host/history/device';
import { HomeLog } from '../../../src/host/history/homeLog';
import { LookFile } from '../../../src/host/history/lookFile';
import { NotOwn } from '../../../src/host/shared/disk';
import { webDisk } from '../../../src/host/webDisk/webDisk';
import { MemoryFiles } from './memoryFiles';

const LOG = '/notes/.rehearse/history/web.jsonl';
const line = (n: number): string => `{"n":${String(n)}}\n`;

function withNotes(readOnly?: string): MemoryFiles {
  const files = new MemoryFiles(readOnly);
  files.put('/notes', { kind: 'folder' });
  return files;
}

/** Writes a line to the log of a folder. */
function write(disk: ReturnType<typeof webDisk>, n: number): Promise<readonly string[]> {
  return disk.append('/notes', '.rehearse/history/web.jsonl', (last) => `${last === '' || last === '\n' ? '' : '\n'}${line(n)}`);
}

describe('A log where files are written whole', () => {
  it('grows, in folders that are made once, and none where the notes were', async () => {
    const files = withNotes();
    const disk = webDisk(files);
    assert.deepEqual(await write(disk, 1), ['/notes/.rehearse', '/notes/.rehearse/history']);
    assert.deepEqual(await write(disk, 2), []);
    assert.equal(files.text(LOG), line(1) + line(2));
    await assert.rejects(
      webDisk(new MemoryFiles()).append('/notes', 'a/b.jsonl', () => 'x'),
      { code: 'ENOENT' },
    );
  });

  it('keeps what was there as it was', async () => {
    const files = withNotes();
    await write(webDisk(files), 1);
    files.put(LOG, '\uFEFFtheirs\r\ntorn');
    await write(webDisk(files), 2);
    assert.equal(files.text(LOG), '\uFEFFtheirs\r\ntorn\n{"n":2}\n');
  });

  it('is written again when it was cut off, with all that was in it', async () => {
    const files = withNotes();
    const disk = webDisk(files);
    await write(disk, 1);
    let cuts = 1;
    files.spoil = (bytes) => (cuts-- > 0 ? bytes.subarray(0, 4) : bytes);
    await write(disk, 2);
    assert.deepEqual(files.text(LOG).split('\n').sort(), ['', '{"n"', '{"n":1}', '{"n":2}']);
  });

  it('says that it cannot be written when it is cut off each time, and mends it when it can', async () => {
    const files = withNotes();
    const disk = webDisk(files);
    await write(disk, 1);
    files.spoil = (bytes) => bytes.subarray(0, 4);
    await assert.rejects(write(disk, 2), { code: 'EIO' });
    files.spoil = (bytes) => bytes;
    await write(disk, 3);
    const lines = files.text(LOG).split('\n');
    for (const n of [1, 2, 3]) assert.ok(lines.includes(line(n).trim()), `${String(n)} in ${lines.join()}`);
  });

  it('has what another window has written over, with what comes next', async () => {
    const files = withNotes();
    const [one, other] = [webDisk(files), webDisk(files)];
    await write(one, 1);
    const before = files.text(LOG);
    await write(one, 2);
    files.put(LOG, before); // the other window had read it before
    await write(other, 3);
    await write(one, 4);
    assert.deepEqual(files.text(LOG), line(1) + line(3) + line(2) + line(4));
    await write(other, 5);
    assert.deepEqual(files.text(LOG), line(1) + line(3) + line(2) + line(4) + line(5), 'Nothing is there twice.');
  });

  it('begins anew when somebody has taken it away', async () => {
    const files = withNotes();
    const disk = webDisk(files);
    await write(disk, 1);
    const fresh = withNotes();
    files.read = (file) => fresh.read(file);
    files.write = (file, bytes) => fresh.write(file, bytes);
    await write(disk, 2);
    assert.equal(fresh.text(LOG), line(2));
  });
});

describe('A link where files are written whole', () => {
  for (const place of ['/notes/.rehearse', '/notes/.rehearse/history', LOG]) {
    it(`is neither read nor written through: ${place}`, async () => {
      const files = withNotes();
      const disk = webDisk(files);
      await write(disk, 1);
      files.put(place, { kind: 'link' });
      await assert.rejects(write(disk, 2), (error) => error instanceof NotOwn && error.path === place);
      await assert.rejects(disk.open('/notes', '.rehearse/history/web.jsonl'), NotOwn);
      if (place === LOG) assert.deepEqual(await disk.list('/notes', '.rehearse/history'), ['web.jsonl']);
      else await assert.rejects(disk.list('/notes', '.rehearse/history'), NotOwn);
    });
  }
});

describe('A history where there is no Node', () => {
  const rate = (rating: Rating): EventDraft => ({ type: 'rate', question: 'q', rating, ...placeAt('a.md', [], 'What?') });

  function open(files: MemoryFiles, told: string[] = [], device = 'web'): HomeLog {
    return new HomeLog(
      { disk: webDisk(files), folder: '/notes', storage: '/storage', below: 'history/home', readme: 'Logs.', isInFolder: () => true },
      { device, now: () => ({ at: Date.UTC(2026, 10, 30), offset: 0 }) },
      {
        problem: () => told.push('problem'),
        moreProblems: () => told.push('more'),
        unreadable: () => told.push('unreadable'),
        changed: () => undefined,
        appeared: (folder) => told.push(`appeared ${folder}`),
        keptElsewhere: () => told.push('kept elsewhere'),
      },
    );
  }

  it('is there again, and what others wrote is new', async () => {
    const files = withNotes();
    const told: string[] = [];
    const home = open(files, told);
    await home.read();
    assert.equal(await home.write([rate(3)]).done, undefined);
    assert.equal(await home.write([rate(4)]).done, undefined);
    assert.deepEqual([told, files.text('/notes/.rehearse/README')], [['appeared /notes/.rehearse/history'], 'Logs.\n']);
    const again = open(files, [], 'pc');
    await again.read();
    assert.deepEqual(ratingsIn(again.events()), [3, 4]);
    assert.deepEqual((await again.read()).added, []);
    const other = stamp(rate(1), 'tv', 1, { at: Date.UTC(2026, 10, 30), offset: 0 }, () => 0);
    files.put('/notes/.rehearse/history/tv.jsonl', `${formatLine(other)}\n`);
    assert.deepEqual((await again.read()).added, [other]);
    const reached = again.reached;
    assert.ok(reached);
    assert.deepEqual([await open(files).goOn(reached), (await home.read()).added], [true, [other]]);
  });

  it('is in the storage of the person where nothing can be written, which is said once', async () => {
    const files = withNotes('/notes');
    files.put('/notes/.rehearse', { kind: 'folder' });
    files.put('/notes/.rehearse/history', { kind: 'folder' });
    const old = stamp(rate(2), 'pc', 1, { at: Date.UTC(2026, 10, 29), offset: 0 }, () => 0);
    files.put('/notes/.rehearse/history/pc.jsonl', `${formatLine(old)}\n`);
    const before = files.text('/notes/.rehearse/history/pc.jsonl');
    const told: string[] = [];
    for (const rating of [3, 4] as const) {
      const home = open(files, told);
      await home.read();
      assert.equal(await home.write([rate(rating)]).done, undefined);
    }
    assert.deepEqual(told, ['kept elsewhere']);
    assert.equal(files.text('/notes/.rehearse/history/pc.jsonl'), before);
    const again = open(files);
    await again.read();
    assert.deepEqual(ratingsIn(again.events()), [2, 3, 4]);
  });

  it('has one name for the browser, and what was seen at the last look', async () => {
    const files = new MemoryFiles();
    const disk = webDisk(files);
    const device = await deviceIn(disk, '/storage');
    assert.match(device, /^[a-z0-9]{12}$/);
    assert.equal(await deviceIn(webDisk(files), '/storage'), device);
    const file = new LookFile(disk, '/storage', 'home', 'tag');
    file.tell(['q']);
    await file.save();
    const again = new LookFile(disk, '/storage', 'home', 'tag');
    await again.load();
    assert.deepEqual(again.told, ['q']);
  });
});

function ratingsIn(events: readonly HistoryEvent[]): Rating[] {
  return events.flatMap((event) => (event.type === 'rate' ? [event.rating] : []));
}
