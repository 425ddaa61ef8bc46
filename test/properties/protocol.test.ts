import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ACTS, type ToHost } from '../../src/protocol/toHost';
import { type ToPanel } from '../../src/protocol/toPanel';
import { parseToHost } from '../../src/protocol/toHost';
import { parseToPanel } from '../../src/protocol/toPanel';
import { english } from '../page/labels';
import { asked, ratings } from '../page/views';

/** What is posted arrives as a copy, later, and from anyone. */
class Inbox {
  readonly #messages: unknown[] = [];

  post(message: unknown): void {
    this.#messages.push(structuredClone(message));
  }

  empty(): unknown[] {
    return this.#messages.splice(0);
  }
}

/** A host that asks one card after the other, and notes what it did. */
class Host {
  readonly did: ToHost[] = [];
  #turn = 1;
  readonly #page: Inbox;

  constructor(page: Inbox) {
    this.#page = page;
  }

  read(inbox: Inbox): void {
    for (const message of inbox.empty()) {
      const known = parseToHost(message);
      if (!known || ('turn' in known && known.turn !== this.#turn)) continue;
      this.did.push(known);
      if (known.type === 'rate') this.#turn += 1;
      this.#page.post({ type: 'show', view: { ...asked, turn: this.#turn, ratings }, labels: english } satisfies ToPanel);
    }
  }
}

/** A page that rates whatever it is shown. */
function readPage(inbox: Inbox, host: Inbox): number[] {
  return inbox.empty().flatMap((message) => {
    const shown = parseToPanel(message);
    if (shown?.type !== 'show' || shown.view.kind !== 'card') return [];
    host.post({ type: 'rate', rating: 3, turn: shown.view.turn } satisfies ToHost);
    return [shown.view.turn];
  });
}

/** A message arrives with the prototype of objects. */
const AS_SENT = { noNullPrototype: true };
const turn = fc.nat({ max: 1_000_000_000 });

const toHost: fc.Arbitrary<ToHost> = fc.oneof(
  fc.constant({ type: 'ready' as const }),
  fc.record({ type: fc.constant('act' as const), act: fc.constantFrom(...ACTS), turn }, AS_SENT),
  fc.record({ type: fc.constant('rate' as const), rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), turn }, AS_SENT),
  fc.record({ type: fc.constant('tick' as const), point: fc.nat({ max: 100_000 }), ticked: fc.boolean(), turn }, AS_SENT),
  fc.record({ type: fc.constantFrom('save' as const, 'typed' as const), text: fc.string({ unit: 'binary' }), turn }, AS_SENT),
  fc.record({ type: fc.constant('link' as const), href: fc.string() }, AS_SENT),
  fc.record({ type: fc.constant('openCard' as const), id: fc.string() }, AS_SENT),
);

/** Something like a message, and not one: a field is missing, is one too many, or holds anything. */
const forged: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything(),
  fc.tuple(toHost, fc.string({ minLength: 1 }), fc.anything()).map(([message, name, value]) => ({ ...message, [name]: value })),
  fc.tuple(toHost, fc.nat(), fc.anything()).map(([message, at, value]) => {
    const names = Object.keys(message);
    return { ...message, [names[at % names.length] ?? '']: value };
  }),
  fc.tuple(toHost, fc.nat()).map(([message, at]) => Object.fromEntries(Object.entries(message).filter((_, index, all) => index !== at % all.length))),
);

describe('The protocol of the practice panel', () => {
  it('passes on every message of ours as it is', () => {
    fc.assert(fc.property(toHost, (message) => assert.deepEqual(parseToHost(message), message)));
  });

  it('reads anything without an accident, and takes from it nothing that is not exactly a message', () => {
    fc.assert(
      fc.property(forged, (message) => {
        const read = parseToHost(message);
        if (read) assert.deepEqual(Object.keys(read).sort(), fieldsOf(read));
        assert.equal(parseToPanel(message), undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('goes on through messages that others put in between, and does nothing that they want', () => {
    fc.assert(
      fc.property(fc.array(fc.array(forged, { maxLength: 4 }), { minLength: 1, maxLength: 8 }), (rounds) => {
        const [toPage, toHostInbox] = [new Inbox(), new Inbox()];
        const host = new Host(toPage);
        toHostInbox.post({ type: 'ready' });
        host.read(toHostInbox);
        rounds.forEach((others, round) => {
          for (const other of others) {
            const message = cloneable(other);
            toPage.post(message);
            if (!parseToHost(message)) toHostInbox.post(message);
          }
          assert.deepEqual(readPage(toPage, toHostInbox), [round + 1]);
          host.read(toHostInbox);
        });
        assert.deepEqual(
          host.did.map(({ type }) => type),
          ['ready', ...rounds.map(() => 'rate')],
        );
      }),
    );
  });

  it('rates a card once, however often it is told to', () => {
    const [toPage, inbox] = [new Inbox(), new Inbox()];
    const host = new Host(toPage);
    for (const rating of [3, 3, 4]) inbox.post({ type: 'rate', rating, turn: 1 });
    host.read(inbox);
    assert.deepEqual(host.did, [{ type: 'rate', rating: 3, turn: 1 }]);
  });
});

function fieldsOf({ type }: ToHost): string[] {
  const fields = {
    ready: [],
    act: ['act', 'turn'],
    rate: ['rating', 'turn'],
    tick: ['point', 'ticked', 'turn'],
    save: ['text', 'turn'],
    typed: ['text', 'turn'],
    link: ['href'],
    openCard: ['id'],
  };
  return ['type', ...fields[type]].sort();
}

/** What cannot be posted never arrives. */
function cloneable(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return undefined;
  }
}
