import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type EventDraft, stamp } from '../../../../src/core/history/event';
import { formatLine } from '../../../../src/core/history/line';
import { placeAt } from '../../../../src/core/history/standing';
import { NotOwn } from '../../../../src/host/shared/disk';
import { Disk } from './windows';

const rate: EventDraft = { type: 'rate', question: 'q', rating: 3, ...placeAt('a.md', [], 'A secret?') };
const line = `${formatLine(stamp(rate, 'pc', 1, { at: Date.UTC(2026, 10, 21), offset: 0 }, () => 0))}\n`;

/** Each as it can come with a folder from elsewhere: where a link stands, below the notes, and what stands where it leads. */
const LINKS = [
  { link: '.rehearse', target: 'theirs', file: 'theirs/history/mac.jsonl' },
  { link: '.rehearse/history', target: 'theirs', file: 'theirs/mac.jsonl' },
  { link: '.rehearse/history/mac.jsonl', target: 'theirs/mac.jsonl', file: 'theirs/mac.jsonl' },
] as const;

describe('A link out of the folder', function () {
  let disk: Disk;
  beforeEach(() => (disk = new Disk()));
  afterEach(() => disk.remove());

  for (const { link, target, file } of LINKS) {
    it(`is not followed: ${link}`, async function () {
      if (process.platform === 'win32') this.skip();
      const outside = path.join(disk.folder, '..');
      const theirs = path.join(outside, file);
      mkdirSync(path.dirname(theirs), { recursive: true });
      writeFileSync(theirs, line);
      const place = path.join(disk.folder, link);
      mkdirSync(path.dirname(place), { recursive: true });
      symlinkSync(path.join(outside, target), place);

      const home = disk.home();
      await home.read();
      assert.deepEqual(home.events(), [], 'Nothing is read there.');
      assert.deepEqual(disk.problems, [`${link === '.rehearse' ? 'history' : path.basename(link)} unreadable`]);
      const trouble = await home.write([rate]).done;
      assert.ok(trouble?.isSaved && trouble.error instanceof NotOwn);
      assert.equal(trouble.error.path, place);
      assert.equal(readFileSync(theirs, 'utf8'), line, 'Nothing is written there.');
      assert.deepEqual(readdirSync(path.dirname(theirs)), ['mac.jsonl']);
      assert.equal(disk.read(disk.inStorage).events.length, 1);

      rmSync(place);
      assert.equal(await home.write([rate]).done, undefined);
      assert.equal(disk.read().events.length, 1);
    });
  }

  it('is not followed where it leads to nothing: no file is made there', async function () {
    if (process.platform === 'win32') this.skip();
    mkdirSync(disk.logs, { recursive: true });
    const outside = path.join(disk.folder, '..', 'made.txt');
    symlinkSync(outside, path.join(disk.logs, 'mac.jsonl'));
    const home = disk.home();
    await home.read();
    assert.equal((await home.write([rate]).done)?.isSaved, true);
    assert.ok(!readdirSync(path.dirname(outside)).includes('made.txt'));
  });

  it('is not waited at where it is a pipe, nor at a device', async function () {
    if (process.platform !== 'linux') this.skip();
    mkdirSync(disk.logs, { recursive: true });
    execFileSync('mkfifo', [path.join(disk.logs, 'mac.jsonl'), path.join(disk.logs, 'pc.jsonl')]);
    symlinkSync('/dev/zero', path.join(disk.logs, 'zero.jsonl'));
    const home = disk.home();
    await home.read();
    const trouble = await home.write([rate]).done;
    assert.ok(trouble?.isSaved && trouble.error instanceof NotOwn);
    assert.deepEqual(disk.problems, ['zero.jsonl unreadable']);
  });

  it('is followed where the person put the whole folder behind one', async function () {
    if (process.platform === 'win32') this.skip();
    const linked = path.join(disk.folder, '..', 'linked');
    symlinkSync(disk.folder, linked);
    const home = disk.home('mac', () => true, linked);
    await home.read();
    assert.equal(await home.write([rate]).done, undefined);
    assert.equal(disk.read().events.length, 1);
  });
});
