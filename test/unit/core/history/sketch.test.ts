import assert from 'node:assert/strict';
import { parseLine, formatLine } from '../../../../src/core/history/line';
import { rewritten, sketchOf } from '../../../../src/core/history/sketch';
import { NOON, on, rate } from './events';
import { Home } from './home';

const TEN = 'A deadlock is when two processes wait for each other forever';
const changed = (before: string, now: string): number => Math.round((rewritten(sketchOf(before), sketchOf(now)) ?? NaN) * 100) / 100;

describe('The sketch of an answer', () => {
  it('is the same for ever', () => {
    assert.equal(sketchOf('It keeps others out.'), '..Y..............4..............T..............Z................');
  });

  it('is nothing without words, and cannot be compared then', () => {
    assert.equal(sketchOf('— …'), '');
    assert.equal(rewritten('', sketchOf(TEN)), undefined);
  });

  it('does not change with order, capitals, marks and blanks', () => {
    assert.equal(sketchOf('*Two*  processes,\nwait.'), sketchOf('wait two Processes'));
    assert.equal(sketchOf('교착'.normalize('NFD')), sketchOf('교착'));
  });

  for (const [now, much] of [
    [TEN, 0],
    [TEN.replace('forever', 'always'), 0.1],
    [TEN.replace('two processes wait', 'some threads block'), 0.3],
    [TEN.replace('two processes wait for each other', 'some threads block until others end'), 0.55],
    ['It has nothing to do with it', 1],
  ] as const) {
    it(`tells that ${much * 100} of 100 was rewritten in: ${now}`, () => assert.ok(Math.abs(changed(TEN, now) - much) <= 0.11, String(changed(TEN, now))));
  }

  it('takes Korean, Japanese and Chinese by pairs of signs', () => {
    assert.ok(changed('교착 상태는 두 프로세스가 서로를 기다리는 것입니다', '교착 상태란 두 프로세스가 서로를 기다리는 것이다') < 1 / 3);
    assert.ok(changed('互斥锁保证同一时间只有一个线程', '读写锁允许多个读者同时进入') > 1 / 3);
  });
});

describe('A rating', () => {
  it('carries the sketch of the answer, and of none that nothing is written', () => {
    const home = new Home({ 'a.md': `## Q. One?\n\nA. ${TEN}.\n\n## Q. Two?\n\n## Q. Three?\n\nA. TODO\n` });
    for (const text of ['One?', 'Two?', 'Three?']) home.rateText(text, 3);
    const sketches = home.events.flatMap((event) => (event.type === 'rate' ? [event.answer] : []));
    assert.deepEqual(sketches, [sketchOf(TEN), '', '']);
  });

  it('keeps it in the log, and needs none', () => {
    const event = on('mac', 1, NOON, { ...rate('a', 3), answer: sketchOf(TEN) } as ReturnType<typeof rate>);
    assert.deepEqual(parseLine(formatLine(event)), { kind: 'event', line: formatLine(event), event });
    const old = on('mac', 1, NOON, rate('a', 3));
    assert.deepEqual(parseLine(formatLine(old)), { kind: 'event', line: formatLine(old), event: old });
  });
});
