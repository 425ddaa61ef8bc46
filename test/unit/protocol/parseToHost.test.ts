import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { ACTS, type ToHost } from '../../../src/protocol/toHost';
import { parseToHost } from '../../../src/protocol/toHost';

describe('A message from the page', () => {
  const ours: ToHost[] = [
    { type: 'ready' },
    ...ACTS.map((act): ToHost => ({ type: 'act', act, turn: 3 })),
    { type: 'rate', rating: 4, turn: 3 },
    { type: 'tick', point: 0, ticked: false, turn: 3 },
    { type: 'save', text: '답변\r\n', turn: 3 },
    { type: 'typed', text: '답변', turn: 3 },
    { type: 'link', href: 'other.md#part' },
    { type: 'openCard', id: 'home:1' },
  ];

  it('is read if it is one of ours', () => {
    for (const message of ours) assert.deepEqual(parseToHost(message), message);
  });

  const forged: readonly unknown[] = [
    ...[null, undefined, 'ready', 1, [], {}, { type: 1 }, { type: '__proto__' }, { type: 'toString' }, [{ type: 'ready' }]],
    ...[
      { type: 'show' },
      { type: 'ready', more: 1 },
      { type: 'ready', toString: 1 },
      JSON.parse('{"type":"ready","__proto__":{}}') as unknown,
      Object.create({ type: 'ready' }) as unknown,
    ],
    ...[{ type: 'act' }, { type: 'act', act: 'reveal' }, { type: 'act', act: 'rated', turn: 3 }, { type: 'act', act: 'reveal', turn: '3' }],
    ...[-1, 1.5, NaN, Infinity, 2 ** 53].map((turn) => ({ type: 'act', act: 'reveal', turn })),
    ...[0, 5, '3', 2.5, null].map((rating) => ({ type: 'rate', rating, turn: 3 })),
    { type: 'rate', rating: 3, turn: 3, id: 'another' },
    { type: 'tick', point: -1, ticked: true, turn: 3 },
    { type: 'tick', point: 1e9, ticked: true, turn: 3 },
    { type: 'tick', point: 1, ticked: 'yes', turn: 3 },
    { type: 'save', text: 'x'.repeat(1_000_001), turn: 3 },
    { type: 'save', text: ['x'], turn: 3 },
    { type: 'link', href: 'x'.repeat(10_000) },
    { type: 'openCard', id: { toString: () => 'home:1' } },
  ];

  it('is dropped if it is not', () => {
    for (const message of forged) assert.equal(parseToHost(message), undefined, inspect(message).slice(0, 100));
  });
});
