import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HistoryEvent, Rating } from '../../../../src/core/history/event';
import type { HomeWishes } from '../../../../src/core/history/homeProgress';
import type { Known } from '../../../../src/core/history/known';
import { formatLine } from '../../../../src/core/history/line';
import type { Card } from '../../../../src/core/history/replay';
import { WISHES } from '../../../../src/core/history/wishes';
import { standingIn } from '../../../../src/core/history/standing';
import { NoteIndex } from '../../../../src/core/index/noteIndex';
import { entriesOf } from '../../../../src/core/index/questionEntry';
import { readNote } from '../../../../src/core/notes/readNote';
import type { Home } from '../../../../src/host/history/homes';
import { KeptHome } from '../../../../src/host/history/keptHome';
import { LookFile } from '../../../../src/host/history/lookFile';
import { SnapshotFile } from '../../../../src/host/history/snapshotFile';
import { nodeDisk } from '../../../../src/host/nodeDisk/nodeDisk';
import { START } from '../events';
import { Disk } from './windows';

const PATH = 'a.md';
const NOTE = readNote('# Interview questions\n\n## Q1. What is a?\n\nA.\n\n## Q2. What is b?\n\nB.\n\n## Q3. What is c?\n\nC.\n\n## Q4. What is e?\n\nE.\n');
const DAY = 86_400_000;
/** So few events are worth a snapshot, so that there are some. */
const FEW = 3;

/** A computer on which somebody practices a note that has four questions, with what is kept from one start to the next. */
export class Computer {
  readonly #disk = new Disk();
  readonly #index = new NoteIndex();
  readonly #entries = entriesOf(PATH, NOTE);
  #days = 0;
  code = 'code';
  wishes: HomeWishes = { ...WISHES, most: Infinity };

  constructor() {
    mkdirSync(this.#workspace, { recursive: true });
    this.#index.set(PATH, NOTE);
  }

  remove(): void {
    this.#disk.remove();
  }

  log(device: string): string {
    return path.join(this.#disk.logs, `${device}.jsonl`);
  }

  /** There is a log of each device, if it says nothing. */
  haveLogs(): void {
    mkdirSync(this.#disk.logs, { recursive: true });
    for (const name of ['pc', 'tv', 'mac']) if (!existsSync(this.log(name))) writeFileSync(this.log(name), '');
  }

  anyLog(at: number): string {
    const names = readdirSync(this.#disk.logs);
    return path.join(this.#disk.logs, names[at % names.length] ?? '');
  }

  /** The lines of events of the questions `a` to `e~1`: of the note, but for `d`, which is gone. */
  linesOf(events: readonly HistoryEvent[], turn = ''): string[] {
    const keys = new Map(standingIn(PATH, NOTE).map(({ key }, at) => ['abce'[at] ?? '', key]));
    const named = (identity: string): string => identity.replace(/^[a-e]/, (name) => keys.get(name) ?? name);
    const days = turn === '' ? 0 : (this.#days += 2);
    return events.map((event) => {
      const { id, when } = event;
      const moved = { ...event, id: `${id}${turn}`, when: { ...when, at: when.at + days * DAY } };
      if (moved.type === 'undo') return `${formatLine({ ...moved, undone: `${moved.undone}${turn}` })}\n`;
      const from = moved.type === 'alias' ? { from: named(moved.from) } : {};
      return `${formatLine({ ...moved, ...from, question: named(moved.question) })}\n`;
    });
  }

  start(): Promise<KeptHome> {
    return this.#start(this.#workspace);
  }

  /** As if no snapshot had been kept. */
  startAnew(): Promise<KeptHome> {
    return this.#start(path.join(this.#disk.storage, 'nothing'));
  }

  async end(home: KeptHome): Promise<void> {
    await home.save();
    home.dispose();
  }

  async practice(ratings: readonly Rating[]): Promise<void> {
    const home = await this.start();
    for (const rating of ratings) {
      this.#days += 1;
      await home.write((progress) => progress.rate(this.question(rating + this.#days, home), { rating }));
    }
    await this.end(home);
  }

  /** Takes back something that happened once. */
  async takeBack(at: number): Promise<void> {
    const { events } = this.#disk.read();
    const undone = events[at % Math.max(1, events.length)]?.id ?? 'nothing';
    const home = await this.start();
    await home.write(() => ({ type: 'undo', undone }));
    await this.end(home);
  }

  damage(at: number): void {
    for (const name of readdirSync(this.#workspace).filter((one) => one.endsWith('.snapshot'))) {
      const file = path.join(this.#workspace, name);
      const text = readFileSync(file, 'latin1');
      const place = at % (text.length + 1);
      const damaged = [text.slice(0, place), `${text.slice(0, place)}0${text.slice(place + 1)}`, '', text + text, text.slice(text.indexOf('\n') + 1)];
      writeFileSync(file, damaged[at % damaged.length] ?? '', 'latin1');
    }
  }

  question(at: number, { progress }: KeptHome): string {
    return progress?.at(this.#entries[at % this.#entries.length]?.key ?? '')?.id ?? '';
  }

  /** All that can be seen of a history. */
  see({ progress }: KeptHome): unknown {
    const seen = (known: Known | undefined): unknown => known && { id: known.id, card: known.card && plain(known.card) };
    return {
      known: this.#entries.map(({ key }) => seen(progress?.at(key))),
      due: progress?.due().map(seen),
      away: progress?.away.map(plain),
      asks: progress?.asks.map(({ card, among }) => [plain(card), among.map(seen)]),
      waits: this.#entries.map(({ key }) => progress?.waits(progress.at(key)?.id ?? '')),
    };
  }

  get #workspace(): string {
    return path.join(this.#disk.storage, 'workspace');
  }

  async #start(snapshots: string): Promise<KeptHome> {
    const home = new KeptHome(
      {
        home: { key: 'home', tag: 'tag' } as Home,
        log: this.#disk.home(
          'mac',
          () => true,
          this.#disk.folder,
          () => ({ at: START + this.#days * DAY, offset: 540 }),
        ),
        kept: new LookFile(nodeDisk, this.#workspace, 'home', 'tag'),
        snapshot: new SnapshotFile(nodeDisk, snapshots, 'home', 'tag', this.code),
        many: FEW,
        sources: () => ({ index: this.#index, pathOf: (uri) => uri, now: () => ({ at: START + this.#days * DAY, offset: 540 }), wishes: this.wishes }),
      },
      () => undefined,
    );
    await home.ready;
    home.reading(false);
    return home;
  }
}

function plain(card: Card): unknown {
  return { ...card, identities: [...card.identities].sort() };
}
