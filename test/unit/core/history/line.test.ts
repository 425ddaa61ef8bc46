import assert from 'node:assert/strict';
import { stamp } from '../../../../src/core/history/event';
import { formatLine, parseLine } from '../../../../src/core/history/line';

const RATE =
  '{"v":1,"id":"mac-17-0k2x91ab","device":"mac","n":17,"at":"2026-11-21T08:30:05.120+09:00","type":"rate","question":"q3Zr",' +
  '"rating":3,"path":"net/tcp.md","section":["TCP"],"text":"핸드셰이크란?","hash":"Fk0d"}';

function eventOf(line: string) {
  const entry = parseLine(line);
  return entry.kind === 'event' ? entry.event : assert.fail(`${entry.kind}: ${line}`);
}

describe('A line of the history', () => {
  it('is an event', () => {
    assert.deepEqual(eventOf(RATE), {
      v: 1,
      id: 'mac-17-0k2x91ab',
      device: 'mac',
      n: 17,
      when: { at: Date.UTC(2026, 10, 20, 23, 30, 5, 120), offset: 540 },
      type: 'rate',
      question: 'q3Zr',
      rating: 3,
      path: 'net/tcp.md',
      section: ['TCP'],
      text: '핸드셰이크란?',
      hash: 'Fk0d',
    });
  });

  it('is written as it was read', () => {
    assert.equal(formatLine(eventOf(RATE)), RATE);
    for (const line of [
      '{"v":1,"id":"a","device":"d","n":1,"at":"2026-01-01T00:00:00.000-03:30","type":"undo","undone":"b"}',
      '{"v":1,"id":"a","device":"d","n":1,"at":"2026-01-01T00:00:00.000+00:00","type":"leave","question":"q"}',
      '{"v":1,"id":"a","device":"d","n":1,"at":"2026-01-01T00:00:00.000+00:00","type":"alias","from":"p","question":"q","path":"a","section":[],"text":"t","hash":"h","nth":0,"of":2}',
    ]) {
      assert.equal(formatLine(eventOf(line)), line);
    }
  });

  it('says which mock interview a rating belongs to, and not what is no name of one', () => {
    const line = RATE.replace('"rating":3', '"rating":3,"seconds":61,"mock":"m1"');
    const event = eventOf(line);
    assert.equal(event.type === 'rate' && event.mock, 'm1');
    assert.equal(formatLine(event), line);
    const odd = eventOf(line.replace('"m1"', '{"id":1}'));
    assert.deepEqual([odd.type === 'rate' && odd.mock, odd.more], [undefined, { mock: { id: 1 } }]);
  });

  it('of a newer version is understood as far as it is known, and keeps what is not', () => {
    const newer = RATE.replace('"v":1', '"v":7').replace(/}$/, ',"mood":{"calm":0.5},"undone":"x"}');
    const event = eventOf(newer);
    assert.equal(event.type === 'rate' && event.rating, 3);
    assert.deepEqual(event.more, { mood: { calm: 0.5 }, undone: 'x' });
    assert.equal(formatLine(event), newer);
  });

  it('counts as a rating though it does not say where its question stood', () => {
    const event = eventOf('{"id":"a","at":"2026-01-01T00:00:00Z","type":"rate","question":"q","rating":4,"section":"odd"}');
    assert.deepEqual(event, {
      v: 0,
      id: 'a',
      device: '',
      n: 0,
      when: { at: Date.UTC(2026, 0), offset: 0 },
      type: 'rate',
      question: 'q',
      rating: 4,
      path: '',
      section: [],
      text: '',
      hash: '',
    });
  });

  for (const line of [
    '{"v":2,"id":"a","at":"2026-01-01T00:00:00Z","type":"grade","question":"q"}',
    '{"v":1,"id":"a","at":"2026-01-01T00:00:00Z","type":"rate","question":"q","rating":5}',
    '{"v":1,"id":"a","at":"2026-01-01T00:00:00Z","type":"rate","rating":3}',
    '{"v":1,"id":"a","at":"yesterday","type":"rate","question":"q","rating":3}',
    '{"v":1,"id":"a","at":"2026-13-01T00:00:00Z","type":"rate","question":"q","rating":3}',
    '{"v":1,"id":"","at":"2026-01-01T00:00:00Z","type":"rate","question":"q","rating":3}',
    '{ "spaced" : [1, 2.0] }\r',
  ]) {
    it(`that is unknown is left alone: ${line}`, () => {
      const entry = parseLine(line);
      assert.equal(entry.kind, 'unknown');
      assert.equal(formatLine(entry), line);
    });
  }

  it('that is no JSON object is malformed', () => {
    for (const line of ['', '{"v":1', '[]', 'null', '3', '"x"', '<<<<<<< HEAD']) assert.equal(parseLine(line).kind, 'malformed');
  });

  it('that is deeper than anybody writes counts, and can be written and compared', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const entry = parseLine(
      `{"v":2,"id":"a","device":"mac","n":1,"at":"2026-11-21T00:00:00.000+00:00","type":"leave","question":"q","deep":${deep},"flat":[[1]]}`,
    );
    assert.ok(entry.kind === 'event');
    assert.deepEqual(entry.event.more, { flat: [[1]] });
    assert.match(formatLine(entry.event), /"flat":\[\[1\]\]\}$/);
    assert.equal(entry.line.length > 10_000, true, 'It is left in the log.');
  });

  it('is stamped with an id of its own', () => {
    const event = stamp({ type: 'leave', question: 'q' }, 'mac', 3, { at: 0, offset: 0 }, () => 0.5);
    assert.equal(event.id, 'mac-3-i0000000');
    assert.equal(formatLine(event), '{"v":1,"id":"mac-3-i0000000","device":"mac","n":3,"at":"1970-01-01T00:00:00.000+00:00","type":"leave","question":"q"}');
  });
});
