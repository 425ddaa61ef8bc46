import assert from 'node:assert/strict';
import { appendFileSync, copyFileSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { runs } from '../../settings';
import { histories, told } from '../events';
import { Computer } from './computer';

/** What may happen between two starts, by chance; `at`: where. */
const happenings = {
  practice: ({ computer, at }: Chance) => computer.practice(at % 2 ? [3, 1, 4] : [2]),
  takeBack: ({ computer, at }: Chance) => computer.takeBack(at),
  pull: ({ computer, lines }: Chance) => appendFileSync(computer.log('pc'), lines.join('')),
  pullMany: ({ computer, lines }: Chance) => {
    for (const [place, line] of lines.entries()) appendFileSync(computer.log(place % 2 ? 'pc' : 'tv'), line);
  },
  merge: ({ computer, lines, at }: Chance) => {
    const own = linesOf(computer.log('pc'));
    replace(computer.log('pc'), [...own.slice(0, at % (own.length + 1)), ...lines, ...own.slice(at % (own.length + 1))].join(''));
  },
  conflict: ({ computer, lines }: Chance) => {
    replace(computer.log('pc'), `<<<<<<< HEAD\n${readFileSync(computer.log('pc'), 'utf8')}=======\n${lines.join('')}>>>>>>> theirs\n`);
  },
  change: ({ computer, at }: Chance) => rewrite(computer.anyLog(at), (text) => changed(text, at)),
  changeAndGrow: ({ computer, at, lines }: Chance) => rewrite(computer.anyLog(at), (text) => changed(text, at) + lines.join('')),
  cut: ({ computer, at }: Chance) => rewrite(computer.anyLog(at), (text) => text.slice(0, at % (text.length + 1))),
  cutAndGrow: ({ computer, at, lines }: Chance) =>
    rewrite(
      computer.anyLog(at),
      (text) =>
        linesIn(text)
          .slice(0, -1 - (at % 3))
          .join('') + lines.join(''),
    ),
  empty: ({ computer, at }: Chance) => writeFileSync(computer.anyLog(at), ''),
  tear: ({ computer, lines, at }: Chance) => appendFileSync(computer.log('pc'), (lines[0] ?? '').slice(0, 1 + (at % 60))),
  leaveOpen: ({ computer, lines }: Chance) => appendFileSync(computer.log('pc'), (lines[0] ?? '').trimEnd()),
  end: ({ computer }: Chance) => appendFileSync(computer.log('pc'), '\n'),
  repeat: ({ computer }: Chance) => copyFileSync(computer.log('pc'), computer.log('pc (copy)')),
  remove: ({ computer, at }: Chance) => rmSync(computer.anyLog(at)),
  damage: ({ computer, at }: Chance) => computer.damage(at),
  update: ({ computer }: Chance) => (computer.code += '+'),
  wish: ({ computer, at }: Chance) => (computer.wishes = { ...computer.wishes, retention: at % 2 ? 0.9 : 0.8, rollover: (at >> 1) % 2 ? 4 : 0 }),
  nothing: () => undefined,
} satisfies Record<string, (chance: Chance) => unknown>;

/** What a window that is open hears of. */
const MEANWHILE = ['pull', 'pullMany', 'merge', 'conflict', 'cut', 'empty', 'tear', 'leaveOpen', 'end', 'repeat', 'remove', 'nothing'] as const;

interface Chance {
  readonly computer: Computer;
  readonly at: number;
  /** What other devices wrote. */
  readonly lines: readonly string[];
}

const chances = fc.record({
  what: fc.constantFrom(...(Object.keys(happenings) as (keyof typeof happenings)[])),
  meanwhile: fc.constantFrom(...MEANWHILE),
  at: fc.nat(5000),
  events: histories,
});

describe('A start with a snapshot', () => {
  it('knows what a start without one knows, whatever became of the logs and of the snapshot', async () => {
    const starts = { again: 0, anew: 0 };
    const property = fc.asyncProperty(histories, fc.array(chances, { minLength: 1, maxLength: 6 }), async (first, all) => {
      const computer = new Computer();
      computer.haveLogs();
      writeFileSync(computer.log('pc'), computer.linesOf(first).join(''));
      for (const [turn, { what, meanwhile, at, events }] of all.entries()) {
        await computer.end(await computer.start());
        computer.haveLogs();
        await happenings[what]({ computer, at, lines: computer.linesOf(events, `${turn}`) });
        const [again, anew] = [await computer.start(), await computer.startAnew()];
        starts[again.log.isWhole ? 'anew' : 'again'] += 1;
        assert.deepEqual(computer.see(again), computer.see(anew), what);
        const { event } = await again.write((progress) => progress.rate(computer.question(at, again), { rating: 3 }));
        assert.ok(event);
        if (at % 3 === 0) await again.write(() => ({ type: 'undo', undone: event }));
        await anew.read();
        assert.deepEqual(told(again.history), told(anew.history), `${what}, and a rating`);
        assert.deepEqual(told(await again.whole()), told(anew.history));

        const other = await computer.start();
        computer.haveLogs();
        happenings[meanwhile]({ computer, at: at >> 1, lines: computer.linesOf(events, `${turn}+`) });
        await other.read();
        assert.deepEqual(told(other.history), told((await computer.startAnew()).history), `${meanwhile} meanwhile`);
        for (const home of [again, other]) await computer.end(home);
      }
      computer.remove();
    });
    await fc.assert(property, runs(120));
    assert.ok(starts.again > 100 && starts.anew > 100, JSON.stringify(starts));
  });

  it('believes nothing of what other code found out', async () => {
    const computer = new Computer();
    await computer.practice([1, 2, 3, 4]);
    const isFromSnapshot = async (): Promise<boolean> => !(await computer.start()).log.isWhole;
    assert.equal(await isFromSnapshot(), true);
    computer.code = 'other code';
    assert.equal(await isFromSnapshot(), false);
    computer.remove();
  });
});

function linesIn(text: string): string[] {
  return text.split(/(?<=\n)/);
}

function linesOf(file: string): string[] {
  return linesIn(readFileSync(file, 'utf8'));
}

/** As git does it: another file. */
function replace(file: string, text: string): void {
  rmSync(file);
  writeFileSync(file, text);
}

/** As some tools do it: the same file, which says that it is as old as before. */
function rewrite(file: string, how: (text: string) => string): void {
  const { atime, mtime } = statSync(file);
  writeFileSync(file, how(readFileSync(file, 'utf8')));
  utimesSync(file, atime, mtime);
}

/** Another rating, in as many letters. */
function changed(text: string, at: number): string {
  const place = text.indexOf('"rating":', at % (text.length + 1)) + '"rating":'.length;
  return place < 9 ? text : `${text.slice(0, place)}${(Number(text[place]) % 4) + 1}${text.slice(place + 1)}`;
}
