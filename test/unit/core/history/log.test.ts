import assert from 'node:assert/strict';
import { formatLine } from '../../../../src/core/history/line';
import { appendix, readLog } from '../../../../src/core/history/log';
import { MINUTE, on, rate } from './events';

const ONE = on('mac', 1, 0, rate('q', 3));
const TWO = on('mac', 2, MINUTE, rate('r', 1));
const [first, second] = [formatLine(ONE), formatLine(TWO)];
const idsOf = (text: string): string[] => readLog(text).events.map(({ id }) => id);

describe('The log of a device', () => {
  it('is its events, a line each', () => {
    const text = appendix([ONE], '') + appendix([TWO], `${first}\n`);
    assert.equal(text, `${first}\n${second}\n`);
    const { events, problems } = readLog(text);
    assert.deepEqual(events, [ONE, TWO]);
    assert.deepEqual(problems, []);
    assert.deepEqual(readLog(''), { entries: [], events: [], problems: [] });
    assert.equal(appendix([], 'torn'), '');
  });

  it('may have a byte order mark, Windows line ends and no line end at its end', () => {
    const { events, problems } = readLog(`\uFEFF${first}\r\n\r\n${second}`);
    assert.deepEqual(events, [ONE, TWO]);
    assert.deepEqual(problems, []);
  });

  it('tells of a torn last line, and goes on behind it', () => {
    const torn = `${first}\n${second.slice(0, 40)}`;
    assert.deepEqual(idsOf(torn), ['mac-1']);
    assert.deepEqual(readLog(torn).problems, [{ kind: 'torn', line: 2 }]);
    assert.equal(appendix([TWO], torn), `\n${second}\n`);
    const mended = torn + appendix([TWO], torn);
    assert.ok(mended.startsWith(torn));
    assert.deepEqual(idsOf(mended), ['mac-1', 'mac-2']);
    assert.deepEqual(readLog(mended).problems, [{ kind: 'malformed', line: 2 }]);
  });

  it('finds the event that was written on a torn line', () => {
    assert.deepEqual(idsOf(`${first.slice(0, 30)}${second}\n`), ['mac-2']);
    assert.deepEqual(readLog(`${first.slice(0, 30)}${second}\n`).problems, [{ kind: 'malformed', line: 1 }]);
    assert.deepEqual(idsOf(`\0\0\0\0${second}\n`), ['mac-2']);
  });

  it('counts both sides of a conflict', () => {
    const { events, problems } = readLog(`<<<<<<< HEAD\n${first}\n||||||| 3f2a\n=======\n${second}\n>>>>>>> other\n`);
    assert.deepEqual(events, [ONE, TWO]);
    assert.deepEqual(
      problems,
      [1, 3, 4, 6].map((line) => ({ kind: 'conflict', line })),
    );
  });

  it('tells of what it does not know, and keeps it', () => {
    const text = `{"v":9,"type":"dream"}\n${first}\nnonsense\n`;
    const { entries, problems } = readLog(text);
    assert.equal(entries.map((entry) => `${formatLine(entry)}\n`).join(''), text);
    assert.deepEqual(problems, [
      { kind: 'unknown', line: 1 },
      { kind: 'malformed', line: 3 },
    ]);
  });
});
