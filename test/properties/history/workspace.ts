import assert from 'node:assert/strict';
import { type EventDraft, type HistoryEvent, placeOf, stamp } from '../../../src/core/history/event';
import { type Card, History, isUsed } from '../../../src/core/history/replay';
import type { Seen } from '../../../src/core/history/seen';
import { answer, settle, type Settled } from '../../../src/core/history/settle';
import { type Standing, standingIn } from '../../../src/core/history/standing';
import { readNote } from '../../../src/core/notes/readNote';
import type { Random } from '../texts/random';
import { START } from './events';

/** A question as its writer thinks of it: the same through all that is done to it. */
export interface Thought {
  readonly id: number;
  section: string;
  text: string;
}

const SECTIONS = ['Net', '운영체제', 'Data'];
const PATHS = ['a.md', 'b.md', 'c/d.md', 'c/면접.md'];

/** A workspace that a person with a random mind writes in and practices, and what the history makes of it. */
export class Workspace {
  readonly notes = new Map<string, Thought[]>();
  readonly #random: Random;
  readonly #words: readonly string[];
  readonly #events: HistoryEvent[] = [];
  /** Whose rating an event is. */
  readonly #rated = new Map<string, number>();
  /** Of whom the person was asked already. */
  readonly #asked = new Set<number>();
  /** A question of the same text as one that is gone, or that the person did not tell of, may take its place. */
  readonly #heirs = new Map<number, number>();
  #seen: readonly Seen[] | undefined;
  #count = 0;

  /** `words`: the texts that questions have if they are not unique. */
  constructor(random: Random, words: readonly string[]) {
    this.#random = random;
    this.#words = words;
    for (const path of PATHS.slice(0, 3)) {
      this.notes.set(path, []);
      for (let left = 1 + random.below(4); left > 0; left -= 1) this.insert();
    }
    this.#seen = settle(this.#standing(), new History([])).seen;
  }

  insert(): void {
    const thoughts = this.#someNote();
    thoughts.splice(this.#random.below(thoughts.length + 1), 0, { id: (this.#count += 1), section: this.#random.pick(SECTIONS), text: this.#text() });
  }

  delete(): void {
    const thoughts = this.#someNote();
    thoughts.splice(this.#random.below(thoughts.length), 1);
  }

  edit(thought = this.someThought()): void {
    if (thought) thought.text = this.#text();
  }

  /** To another note, or another section. */
  move(thought = this.someThought()): void {
    const from = [...this.notes.values()].find((thoughts) => thought && thoughts.includes(thought));
    const goal = this.#someNote();
    const section = this.#random.pick(SECTIONS);
    if (!thought || !from || (goal === from && section === thought.section)) return;
    from.splice(from.indexOf(thought), 1);
    thought.section = section;
    goal.splice(this.#random.below(goal.length + 1), 0, thought);
  }

  /** Twins do not change places: nobody could tell. */
  reorder(): void {
    const thoughts = this.#someNote();
    const from = this.#random.below(thoughts.length);
    const to = this.#random.below(thoughts.length);
    const [one] = thoughts.splice(from, 1);
    if (!one) return;
    const passed = thoughts.slice(Math.min(from, to), Math.max(from, to));
    const isTwin = passed.some(({ section, text }) => section === one.section && text === one.text);
    thoughts.splice(isTwin ? from : to, 0, one);
  }

  renameNote(): void {
    const free = PATHS.filter((path) => !this.notes.has(path));
    const path = this.#random.pick([...this.notes.keys()]);
    if (free.length === 0) return;
    const thoughts = this.notes.get(path) ?? [];
    this.notes.delete(path);
    this.notes.set(this.#random.pick(free), thoughts);
  }

  renameSection(): void {
    const thoughts = this.#someNote();
    const [from, to] = [this.#random.pick(SECTIONS), `Section ${(this.#count += 1)}`];
    for (const thought of thoughts) if (thought.section === from) thought.section = to;
  }

  someThought(): Thought | undefined {
    const all = [...this.notes.values()].flat();
    return all.length > 0 ? this.#random.pick(all) : undefined;
  }

  /** Looks at the workspace, asks what has to be asked, and rates some questions. `forget`: as on another computer. */
  look(forget: boolean): void {
    const { standing, thoughts } = this.#read();
    const settled = settle(standing, this.#history(), !forget && this.#seen ? { seen: this.#seen } : {});
    this.#append(settled.events);
    for (const { card, among } of settled.asks) this.#ask(card, among, settled, standing, thoughts);
    const known = settle(standing, this.#history(), { seen: settled.seen });
    assert.deepEqual(known.events, [], 'A second look finds nothing more.');
    assert.equal(new Set(known.identities).size, known.identities.length, 'No two have the same identity.');
    this.#check(known, standing, thoughts);
    thoughts.forEach((thought, at) => {
      if (this.#random.below(3) === 0) this.#rate(thought, known.identities[at] ?? '', standing[at]);
    });
    this.#seen = known.seen;
  }

  /** The person knows, but does not always answer. */
  #ask(card: Card, among: readonly Standing[], settled: Settled, standing: readonly Standing[], thoughts: readonly Thought[]): void {
    const owner = this.#ownerOf(card);
    const at = thoughts.findIndex(({ id }) => id === owner);
    const right = standing[at];
    assert.ok(right === undefined || among.includes(right) || this.#asked.has(owner), 'The right one is among those offered.');
    this.#asked.add(owner);
    if (this.#random.below(3) === 0) return;
    const chosen = right && among.includes(right) ? { ...right, identity: settled.identities[at] ?? '' } : undefined;
    this.#append([answer(card, chosen)]);
    if (chosen) this.#asked.delete(owner);
  }

  #check(settled: Settled, standing: readonly Standing[], thoughts: readonly Thought[]): void {
    const history = this.#history();
    const held = new Set<number>();
    thoughts.forEach(({ id, text }, at) => {
      const card = history.cardOf(settled.identities[at] ?? '');
      if (!isUsed(card)) return;
      const owner = this.#ownerOf(card, history);
      if (owner !== id) {
        const isAway = this.#asked.has(owner) || !thoughts.some((other) => other.id === owner);
        const isHeir = isAway && standing[at]?.hash === card.place.hash;
        assert.ok(isHeir, `${text} has the history of another.`);
        this.#heirs.set(owner, id);
      }
      held.add(id);
    });
    const rated = new Set([...this.#rated.values()].map((id) => this.#heirOf(id)));
    for (const { id, text } of thoughts) assert.ok(!rated.has(id) || held.has(id) || this.#asked.has(id), `${text} lost its history in silence.`);
    const ratings = [...history.cards()].flatMap((card) => card.ratings);
    assert.equal(ratings.length, this.#rated.size, 'No rating is lost.');
  }

  #heirOf(id: number): number {
    const heir = this.#heirs.get(id);
    return heir === undefined ? id : this.#heirOf(heir);
  }

  /** Whose card it is, by the first rating; and all others are of the same. */
  #ownerOf(card: Card, history = this.#history()): number {
    const [owner = 0, ...others] = new Set(history.ratingsOf(card).map(({ id }) => this.#heirOf(this.#rated.get(id) ?? 0)));
    assert.deepEqual(others, [], 'A card is of one question.');
    return owner;
  }

  #rate({ id }: Thought, identity: string, standing: Standing | undefined): void {
    if (!standing || this.#asked.has(id)) return;
    const [event] = this.#append([{ type: 'rate', question: identity, rating: 3, ...placeOf(standing) }]);
    if (event) this.#rated.set(event.id, id);
  }

  #append(drafts: readonly EventDraft[]): HistoryEvent[] {
    const added = drafts.map((draft, at) => {
      const n = this.#events.length + at + 1;
      return stamp(draft, 'mac', n, { at: START + n * 1000, offset: 0 }, () => 0);
    });
    this.#events.push(...added);
    return added;
  }

  #history(): History {
    return new History(this.#events);
  }

  #read(): { standing: Standing[]; thoughts: Thought[] } {
    const standing = this.#standing();
    const thoughts = [...this.notes.values()].flat();
    assert.deepEqual(
      standing.map(({ text }) => text),
      thoughts.map(({ text }) => text),
    );
    return { standing, thoughts };
  }

  #standing(): Standing[] {
    return [...this.notes].flatMap(([path, thoughts]) => standingIn(path, readNote(noteOf(thoughts))));
  }

  #someNote(): Thought[] {
    return this.#random.pick([...this.notes.values()]);
  }

  #text(): string {
    return this.#words.length > 0 && this.#random.below(2) === 0 ? this.#random.pick(this.#words) : `What is number ${(this.#count += 1)}?`;
  }
}

function noteOf(thoughts: readonly Thought[]): string {
  return thoughts.map(({ section, text }) => `# ${section}\n\n## Q. ${text}\n\nA. Yes.\n`).join('\n');
}
