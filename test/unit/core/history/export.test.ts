import assert from 'node:assert/strict';
import { COLUMNS, exportCsv, type Exported, type ExportedRatings, exportJson, type HistoryWords } from '../../../../src/core/history/export';
import type { HistoryEvent } from '../../../../src/core/history/event';
import { History } from '../../../../src/core/history/replay';
import { placeAt } from '../../../../src/core/history/standing';
import { NOON } from './events';

const words: HistoryWords = {
  columns: Object.fromEntries(COLUMNS.map((column) => [column, column])) as HistoryWords['columns'],
  ratings: { 1: '다시', 2: '어려움', 3: '알맞음', 4: '쉬움' },
};

function rated(n: number, text: string, more: object = {}): HistoryEvent {
  const when = { at: NOON + n * 86_400_000, offset: 540 };
  return { v: 1, id: `mac-${n}`, device: 'mac', n, when, type: 'rate', question: text, rating: 3, ...placeAt('net/tcp.md', ['TCP', 'Basics'], text), ...more };
}

function exportedIn(events: readonly HistoryEvent[], now?: Exported['now']): ExportedRatings[] {
  const history = new History(events);
  return [...history.cards()].map((card) => ({ card, now, rated: history.ratingsOf(card) }));
}

/** The cells of a table, as RFC 4180 has them. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('An export of the history', () => {
  it('as CSV has a row for each rating, the oldest first, that Excel reads', () => {
    const events = [rated(2, '핸드셰이크란?', { seconds: 75, coverage: 0.5 }), rated(1, 'What, "exactly"?\nAnd why?', { rating: 1 }), rated(3, 'Undone?')];
    const undo: HistoryEvent = { v: 1, id: 'mac-4', device: 'mac', n: 4, when: { at: NOON + 400_000_000, offset: 540 }, type: 'undo', undone: 'mac-3' };
    const csv = exportCsv(exportedIn([...events, undo]), words);
    assert.ok(csv.startsWith('\uFEFF'));
    const [head, ...rows] = cellsOf(csv.slice(1));
    assert.deepEqual(head, [...COLUMNS]);
    assert.deepEqual(
      rows.map((row) => row.slice(1, 7)),
      [
        ['net/tcp.md', 'TCP › Basics', 'What, "exactly"? And why?', '다시', '', ''],
        ['net/tcp.md', 'TCP › Basics', '핸드셰이크란?', '알맞음', '75', '0.5'],
      ],
    );
    assert.match(rows[1]?.[0] ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+09:00$/);
    assert.match(rows[1]?.[7] ?? '', /^\d{4}-\d\d-\d\d$/);
    assert.ok(Number(rows[1]?.[8]) > 0);
  });

  it('says where a question is now, and what it was if it is gone', () => {
    const events = [rated(1, 'Old words?')];
    const row = (now?: Exported['now']) => cellsOf(exportCsv(exportedIn(events, now), words).slice(1))[1]?.slice(1, 4);
    assert.deepEqual(row(), ['net/tcp.md', 'TCP › Basics', 'Old words?']);
    assert.deepEqual(row({ note: 'web.md', section: [], question: 'New words?' }), ['web.md', '', 'New words?']);
  });

  it('gives a spreadsheet nothing to run', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '=HYPERLINK("http://example.org","x")']) {
      const [, row] = cellsOf(exportCsv(exportedIn([rated(1, 'q')], { note: text, section: [text], question: text }), words).slice(1));
      assert.deepEqual(row?.slice(1, 4), [`'${text}`, `'${text}`, `'${text}`]);
    }
    const [, row] = cellsOf(exportCsv(exportedIn([rated(1, 'q')], { note: 'a', section: [], question: '\t=1' }), words).slice(1));
    assert.equal(row?.[3], "'\t=1");
  });

  it('as JSON has every event as it is in the log, and what is known of its question now', () => {
    const events = [rated(1, 'One?', { more: { mood: 'good' } }), rated(2, 'Gone?')];
    const undo: HistoryEvent = { v: 1, id: 'mac-3', device: 'mac', n: 3, when: { at: NOON, offset: 0 }, type: 'undo', undone: 'mac-9' };
    const cards = exportedIn(events).map(
      ({ card }, at): Exported => ({ card, now: at === 0 ? { note: 'a.md', section: ['S'], question: 'One!?' } : undefined }),
    );
    const text = exportJson(
      [...events, undo].map((event, at) => ({ event, exported: cards[at] })),
      { at: NOON, offset: 0 },
    );
    const { exported, events: all } = JSON.parse(text) as { exported: string; events: Record<string, unknown>[] };
    assert.equal(Date.parse(exported), NOON);
    assert.deepEqual(
      all.map(({ id, type, mood }) => [id, type, mood]),
      [
        ['mac-1', 'rate', 'good'],
        ['mac-2', 'rate', undefined],
        ['mac-3', 'undo', undefined],
      ],
    );
    const [first, second, third] = all.map(({ now: state }) => state as Record<string, unknown> | null);
    assert.deepEqual([first?.note, first?.question, first?.ratings, first?.suspended], ['a.md', 'One!?', 1, false]);
    assert.deepEqual([second?.gone, typeof second?.due, third], [true, 'string', null]);
  });
});
