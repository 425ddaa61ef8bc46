import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runs } from '../settings';
import { Random } from '../texts/random';
import { Writer } from './writer';

const seed = fc.integer();

describe('While somebody writes and practices', () => {
  it('each history stays with its question, whatever is typed, moved, undone and written at the same time', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 60 }), (number, steps) => {
        const random = new Random(number);
        const writer = new Writer(random, ['Why?', 'What is it?', '왜 쓰나요?']);
        for (let step = 0; step < steps; step += 1) {
          random.pick([
            () => writer.reword(),
            () => writer.reword(),
            () => writer.replaceLine(),
            () => writer.insert(),
            () => writer.move(),
            () => writer.cutAndPut(),
            () => writer.answer(),
            () => writer.undo(),
            () => writer.pause(),
            () => writer.practice(),
            () => writer.look(),
            () => writer.renameNote(),
          ])();
        }
        writer.pause();
        writer.check();
      }),
      runs(200),
    );
  });

  it('nothing is lost when it ends at any moment, whatever was not written yet', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 50 }), (number, steps) => {
        const random = new Random(number);
        const writer = new Writer(random, []);
        for (let step = 0; step < steps; step += 1) {
          random.pick([
            () => writer.rewordOne(),
            () => writer.rewordOne(),
            () => writer.move(),
            () => writer.answer(),
            () => writer.pause(),
            () => writer.practice(),
            () => writer.look(),
            () => writer.keep(),
            () => writer.kill(),
          ])();
        }
        writer.kill();
        writer.check();
      }),
      runs(200),
    );
  });

  it('two devices that share notes and logs come to know the same', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 40 }), (number, steps) => {
        const random = new Random(number);
        const mac = new Writer(random, []);
        const pc = mac.clone('pc');
        for (let step = 0; step < steps; step += 1) {
          const writer = random.pick([mac, pc]);
          random.pick([
            () => writer.practice(),
            () => writer.practice(),
            () => writer.look(),
            () => writer.kill(),
            () => {
              // Notes are written on one of them and come to the other when it has none of its own changes.
              mac.rewordOne();
              mac.look();
              pc.merge(mac);
            },
            () => {
              mac.merge(pc);
              pc.merge(mac);
            },
          ])();
        }
        mac.look();
        mac.merge(pc);
        pc.merge(mac);
        mac.check();
        pc.check();
        assert.deepEqual(pc.see(), mac.see());
      }),
      runs(150),
    );
  });
});
