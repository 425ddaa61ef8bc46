import assert from 'node:assert/strict';
import { parseKept } from '../../../src/protocol/kept';
import { parseToPanel } from '../../../src/protocol/toPanel';
import { english } from '../../page/labels';
import { asked, states } from '../../page/views';

describe('A message from the host', () => {
  it('is read with every view there is', () => {
    for (const view of Object.values(states)) {
      const message = { type: 'show', view, labels: english };
      assert.deepEqual(parseToPanel(message), message);
    }
    assert.deepEqual(parseToPanel({ type: 'keep', session: { cards: [] } }), { type: 'keep', session: { cards: [] } });
  });

  it('is read as it arrives: without what is undefined', () => {
    const sent: unknown = JSON.parse(JSON.stringify({ type: 'show', view: { ...asked, hint: undefined }, labels: english }));
    assert.ok(parseToPanel(sent));
  });

  const fewerLabels = Object.fromEntries(Object.entries(english).filter(([name]) => name !== 'space'));
  for (const [what, message] of Object.entries({
    'something else': 'show',
    'another type': { type: 'hide', view: asked, labels: english },
    'another view': { type: 'show', view: { ...asked, kind: 'finished' }, labels: english },
    'a view with a wrong field': { type: 'show', view: { ...asked, notices: 'none' }, labels: english },
    'a view with half an answer': { type: 'show', view: { ...asked, answer: { html: '<p></p>' } }, labels: english },
    'a missing label': { type: 'show', view: asked, labels: fewerLabels },
  })) {
    it(`is dropped if it is ${what}`, () => {
      assert.equal(parseToPanel(message), undefined);
    });
  }
});

describe('What a page kept', () => {
  it('is read', () => {
    const kept = { session: { cards: [1] }, typed: [['home:1', 'text']] };
    assert.deepEqual(parseKept(kept), kept);
    assert.deepEqual(parseKept({ typed: [] }), { typed: [] });
  });

  it('is nothing if it was not kept by our page', () => {
    for (const state of [undefined, null, 'kept', {}, { typed: [['id']] }, { typed: [], more: 1 }, { typed: [['id', 1]] }]) {
      assert.deepEqual(parseKept(state), { typed: [] });
    }
  });
});
