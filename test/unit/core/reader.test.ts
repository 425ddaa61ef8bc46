import assert from 'node:assert/strict';
import {
  amount,
  anything,
  between,
  both,
  count,
  either,
  exactly,
  fitting,
  flag,
  list,
  name,
  object,
  oneOf,
  otherwise,
  pair,
  type Reader,
  text,
  where,
} from '../../../src/core/reader';

describe('What may be anything', () => {
  const card = object({ id: text(4), seen: list(count(9), 3) }, { due: text() });

  it('is read with its fields, and without all others', () => {
    assert.deepEqual(card({ id: 'q1', seen: [1, 9], due: 'now', more: 1 }), { id: 'q1', seen: [1, 9], due: 'now' });
    assert.deepEqual(card({ id: 'q1', seen: [] }), { id: 'q1', seen: [] });
    assert.deepEqual(card({ id: 'q1', seen: [], due: undefined }), { id: 'q1', seen: [] });
  });

  it('is nothing where a field is missing, is another or is too much', () => {
    const wrong = [null, undefined, 1, 'card', [], {}, { id: 'q1' }, { id: 'q12345', seen: [] }, { id: 'q1', seen: [1, 2, 3, 4] }, { id: 'q1', seen: [10] }];
    for (const value of [...wrong, { id: 'q1', seen: [], due: 1 }, { id: 'q1', seen: { 0: 1 } }]) assert.equal(card(value), undefined, JSON.stringify(value));
  });

  it('has no fields of its prototype', () => {
    assert.equal(card(Object.create({ id: 'q1', seen: [] })), undefined);
    assert.equal(exactly({ id: text() })(JSON.parse('{"id":"q1","__proto__":1}')), undefined);
    assert.equal(Object.getPrototypeOf(object({ id: text() })(JSON.parse('{"id":"q1","__proto__":{"seen":1}}'))), Object.prototype);
  });

  it('is a message only with exactly its fields', () => {
    const message = exactly({ type: oneOf('open') }, { id: text() });
    assert.deepEqual(message({ type: 'open', id: 'q1' }), { type: 'open', id: 'q1' });
    assert.equal(message({ type: 'open', more: 1 }), undefined);
  });

  it('may be anything where that is said, but has to be there', () => {
    const kept = object({ session: anything });
    assert.deepEqual(kept({ session: undefined }), { session: undefined });
    assert.deepEqual(kept({ session: null }), { session: null });
    assert.equal(kept({}), undefined);
  });

  it('keeps what fits, and has something else for what does not', () => {
    assert.deepEqual(fitting({ order: oneOf('due', 'shuffled'), timer: flag })({ order: 'best', timer: false }), { timer: false });
    assert.deepEqual(fitting({ timer: flag })(null), {});
    assert.deepEqual(object({ section: otherwise(list(text()), []) })({ section: [1] }), { section: [] });
    assert.deepEqual(object({ section: otherwise(list(text()), []) })({}), { section: [] });
  });

  it('is put together', () => {
    assert.deepEqual(both(object({ id: name }), object({ of: count() }))({ id: 'a', of: 2 }), { id: 'a', of: 2 });
    assert.equal(both(object({ id: name }), object({ of: count() }))({ id: '', of: 2 }), undefined);
    assert.equal(either(oneOf('all'), count(5))('all'), 'all');
    assert.equal(either(oneOf('all'), count(5))(0), 0);
    assert.equal(either(oneOf('all'), count(5))(6), undefined);
    assert.deepEqual(pair(text(), count())(['a', 1]), ['a', 1]);
    assert.equal(pair(text(), count())(['a', 1, 2]), undefined);
    const even = where(count(), (number) => number % 2 === 0);
    assert.deepEqual([even(2), even(3), even('2')], [2, undefined, undefined]);
  });

  const numbers: Record<string, [Reader<number>, readonly unknown[], readonly unknown[]]> = {
    'whole numbers': [count(10), [0, 10], [-1, 11, 1.5, NaN, Infinity, '1', null]],
    amounts: [amount, [0, 0.5, 1e300], [-0.1, NaN, Infinity, '1']],
    'numbers in between': [between(0.7, 0.99), [0.7, 0.99], [0.69, 1, NaN, '0.8']],
  };
  for (const [what, [reader, right, wrong]] of Object.entries(numbers)) {
    it(`has ${what}`, () => {
      assert.deepEqual(right.map(reader), right);
      for (const value of wrong) assert.equal(reader(value), undefined, String(value));
    });
  }
});
