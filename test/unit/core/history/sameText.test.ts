import assert from 'node:assert/strict';
import type { Spot } from '../../../../src/core/history/event';
import { bySameText } from '../../../../src/core/history/sameText';

/** `os.md > Memory: fork 1/2`, the second of two questions with the text `fork`. */
function spot(written: string): Spot {
  const [, path = '', section = '', hash = '', nth, of] = /^(\S+) > (\S*): (\S+)(?: (\d)\/(\d))?$/.exec(written) ?? [];
  return { path, section: [section], hash, ...(nth === undefined ? {} : { nth: Number(nth), of: Number(of) }) };
}

/** What each lost one is, with a question mark before each that it may be. */
function found(lost: readonly string[], now: readonly string[], isDoubtful?: (lost: string, now: string) => boolean): Record<string, string> {
  const spots = now.map((written) => ({ ...spot(written), written }));
  const { sure, unclear } = bySameText(lost, spot, spots, isDoubtful && ((one, other) => isDoubtful(one, other.written)));
  const told = lost.map((one) => [one, sure.get(one)?.written ?? (unclear.get(one) ?? []).map(({ written }) => `? ${written}`).join(' ')]);
  return Object.fromEntries(told) as Record<string, string>;
}

describe('A lost question is found by its text', () => {
  const LOST = 'os.md > Memory: fork';
  for (const [why, now, is] of [
    ['if nothing else has it', ['net.md > TCP: fork'], 'net.md > TCP: fork'],
    ['not if nothing has it', ['os.md > Memory: join'], ''],
    ['not without a doubt if two have it and share nothing with it', ['a.md > A: fork', 'b.md > B: fork'], '? a.md > A: fork ? b.md > B: fork'],
    ['in its note, if the section was renamed', ['os.md > Paging: fork', 'net.md > TCP: fork'], 'os.md > Paging: fork'],
    ['in its section, if the note was renamed', ['linux.md > Memory: fork', 'net.md > TCP: fork'], 'linux.md > Memory: fork'],
    [
      'not without a doubt if one is in its note and another in its section',
      ['os.md > Paging: fork', 'linux.md > Memory: fork'],
      '? os.md > Paging: fork ? linux.md > Memory: fork',
    ],
    ['not without a doubt if another one stands where it stood', ['os.md > Memory: fork', 'net.md > TCP: fork'], '? os.md > Memory: fork ? net.md > TCP: fork'],
    [
      'not without a doubt if there are two of it now',
      ['os.md > Paging: fork 0/2', 'os.md > Paging: fork 1/2'],
      '? os.md > Paging: fork 0/2 ? os.md > Paging: fork 1/2',
    ],
    ['not without a doubt if the only one is one of two', ['os.md > Paging: fork 0/2'], '? os.md > Paging: fork 0/2'],
  ] as const) {
    it(why, () => {
      assert.deepEqual(found([LOST], now), { [LOST]: is });
    });
  }

  it('as the twin that it was, as long as the twins stay together and alone', () => {
    const [was, wasSecond] = ['os.md > Memory: fork 0/2', 'os.md > Memory: fork 1/2'] as const;
    const [first, second] = ['os.md > Paging: fork 0/2', 'os.md > Paging: fork 1/2'] as const;
    assert.deepEqual(found([was, wasSecond], [first, second]), { [was]: first, [wasSecond]: second });
    const more = found([was, wasSecond], [first, second, 'net.md > TCP: fork']);
    assert.ok(
      Object.values(more).every((is) => is.split('?').length === 4),
      JSON.stringify(more),
    );
  });

  it('not without a doubt if another one was lost that it may be as well', () => {
    const now = 'net.md > TCP: fork';
    assert.deepEqual(found([LOST, 'db.md > SQL: fork'], [now]), { [LOST]: `? ${now}`, 'db.md > SQL: fork': `? ${now}` });
  });

  it('not without a doubt if something else is known', () => {
    assert.deepEqual(
      found([LOST], ['net.md > TCP: fork'], () => true),
      { [LOST]: '? net.md > TCP: fork' },
    );
  });
});
