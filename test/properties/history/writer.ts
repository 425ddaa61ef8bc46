import assert from 'node:assert/strict';
import type { HistoryEvent } from '../../../src/core/history/event';
import type { Known } from '../../../src/core/history/known';
import { Home } from '../../unit/core/history/home';
import type { Random } from '../texts/random';

const PATHS = ['a.md', 'b.md', 'c/면접.md'];

interface Block {
  readonly start: number;
  readonly end: number;
  /** The answer tells which thought of the writer it is, whatever is asked. */
  readonly thought: number;
  readonly text: string;
}

/**
 * ```
 * ## Q. What is number 7?
 *
 * A. Thought 7, 0 times.
 * ```
 */
const BLOCK = /## Q\. (.*)\n\nA\. Thought (\d+), \d+ times\.\n\n/g;

/** Somebody with a random mind who writes in documents, and knows which question is which. */
export class Writer {
  home: Home;
  readonly #random: Random;
  readonly #words: readonly string[];
  #paths = PATHS;
  /** What thought was rated by an event. */
  #rated = new Map<string, number>();
  #undo: (() => void)[] = [];
  #reworded = new Map<string, number>();
  #count = 0;

  constructor(random: Random, words: readonly string[], home?: Home) {
    this.#random = random;
    this.#words = words;
    this.home = home ?? new Home(Object.fromEntries(PATHS.map((path) => [path, this.#blocks(2 + random.below(3))])));
  }

  /** The same notes and logs on another device. */
  clone(device: string): Writer {
    const notes = Object.fromEntries(this.#paths.map((path) => [path, this.home.text(path)]));
    const writer = new Writer(this.#random, this.#words, new Home(notes, device));
    writer.#rated = this.#rated;
    writer.#count = this.#count;
    return writer;
  }

  /** A part of a question is typed over. */
  reword(path = this.#path(), block = this.#block(path)): void {
    if (!block) return;
    const text = this.#text();
    const from = this.#random.below(2) === 0 ? 0 : this.#random.below(block.text.length - 1);
    const at = block.start + '## Q. '.length;
    if (this.#words.length === 0 || this.#random.below(2) === 0) this.#type(path, [at, block.text.length, text]);
    else this.#type(path, [at + from, block.text.length - from, `${from > 0 ? ' ' : ''}${text}`]);
  }

  /** The same question of each note again and again, until it is looked at what became of it. */
  rewordOne(): void {
    const path = this.#path();
    const all = this.#all(path);
    const thought = this.#reworded.get(path) ?? this.#random.pick(all).thought;
    this.#reworded.set(path, thought);
    this.reword(
      path,
      all.find((block) => block.thought === thought),
    );
  }

  replaceLine(): void {
    const path = this.#path();
    const block = this.#block(path);
    if (block) this.#type(path, [block.start, '## Q. '.length + block.text.length, `## Q. ${this.#text()}`]);
  }

  insert(): void {
    const path = this.#path();
    const block = this.#block(path);
    this.#type(path, [block?.start ?? 0, 0, this.#blocks(1)]);
  }

  /** A block is moved within its note: the blocks around it give way, in one go. */
  move(): void {
    const path = this.#path();
    const all = this.#all(path);
    const at = this.#random.below(all.length);
    const [one, next] = [all[at], all[at + 1]];
    if (!one || !next) return;
    const text = this.home.text(path);
    if (this.#random.below(2) === 0) this.#type(path, [next.start, next.end - next.start, ''], [one.start, 0, text.slice(next.start, next.end)]);
    else this.#type(path, [next.end, 0, text.slice(one.start, one.end)], [one.start, one.end - one.start, '']);
  }

  /** A block is cut out and, perhaps after a pause, put in elsewhere in the note. */
  cutAndPut(): void {
    const path = this.#path();
    const block = this.#block(path);
    if (!block || this.#all(path).length < 2) return;
    const text = this.home.text(path).slice(block.start, block.end);
    this.#type(path, [block.start, text.length, '']);
    if (this.#random.below(2) === 0) this.pause();
    this.#type(path, [this.#block(path)?.start ?? 0, 0, text]);
  }

  answer(): void {
    const path = this.#path();
    const block = this.#block(path);
    if (!block) return;
    const at = this.home.text(path).indexOf(', ', block.start) + 2;
    const end = this.home.text(path).indexOf(' times', at);
    this.#type(path, [at, end - at, String(this.#random.below(100))]);
  }

  undo(): void {
    this.#undo.pop()?.();
  }

  pause(): void {
    this.home.pause();
  }

  look(): void {
    this.pause();
    this.home.look();
    this.#reworded.clear();
  }

  /** What a look saw is not always kept at once. */
  keep(): void {
    this.look();
    this.home.kept = this.home.progress.seen;
  }

  kill(): void {
    this.pause();
    this.home.restart();
    this.look();
    this.#undo = [];
  }

  renameNote(): void {
    this.pause();
    const path = this.#path();
    const name = `${path.replace(/\d*\.md$/, '')}${(this.#count += 1)}.md`;
    const text = this.home.text(path);
    this.home.progress.left(Home.uri(path));
    this.home.progress.renamed(Home.uri(path), Home.uri(name));
    if (this.#random.below(2) === 0) this.home.write({ [name]: text, [path]: undefined });
    else this.home.write({ [path]: undefined }).write({ [name]: text });
    this.#paths = this.#paths.map((other) => (other === path ? name : other));
    this.#undo = [];
  }

  practice(): void {
    this.look();
    const [known, thought] = this.#random.pick(this.#known());
    const event = this.home.rate(known.id, 3);
    this.#rated.set(event.id, thought);
  }

  /** Takes the notes and the logs of another device. */
  merge(other: Writer): void {
    const known = new Set(this.home.events.map(({ id }) => id));
    const events = other.home.events.filter(({ id }) => !known.has(id)).map((event): HistoryEvent => structuredClone(event));
    this.home.events.push(...events);
    this.home.time = Math.max(this.home.time, other.home.time);
    this.home.progress.take(events);
    if (this.home.device !== 'mac') this.home.write(Object.fromEntries(other.#paths.map((path) => [path, other.home.text(path)])));
    this.look();
  }

  see(): string[] {
    return this.#known().map(([{ card }, thought]) => `${thought}: ${this.home.ratingsOf(card).join(' ')}`);
  }

  /** Each rating is with the question that was rated, and nobody is asked about a question that is there. */
  check(): void {
    const expected = this.#known().map(([, thought]) => {
      const events = this.home.events.filter(({ id }) => this.#rated.get(id) === thought);
      return `${thought}: ${events
        .map(({ id }) => id)
        .sort()
        .join(' ')}`;
    });
    const found = this.#known().map(([{ card }, thought]) => `${thought}: ${this.home.ratingsOf(card).sort().join(' ')}`);
    assert.deepEqual(found, expected);
    const present = new Set(this.#known().map(([, thought]) => thought));
    const asked = this.home.progress.asks.filter(({ card }) => this.home.ratingsOf(card).some((id) => present.has(this.#rated.get(id) ?? 0)));
    assert.deepEqual(asked, []);
    for (const [{ id, entry }] of this.#known()) assert.equal(this.home.progress.find(id)?.entry.key, entry.key);
  }

  #known(): [Known, thought: number][] {
    return this.home.entries().map(({ key, note, question }) => {
      const known = this.home.progress.at(key);
      const thought = /Thought (\d+)/.exec(note.text.split('\n').slice(question.range.start.line).join('\n'))?.[1];
      assert.ok(known && thought);
      return [known, Number(thought)];
    });
  }

  #type(path: string, ...changes: readonly [at: number, length: number, text: string][]): void {
    const backwards: [at: number, length: number, text: string][] = [];
    const before = this.home.text(path);
    let text = before;
    for (const [at, length, put] of changes) {
      backwards.unshift([at, put.length, text.slice(at, at + length)]);
      text = text.slice(0, at) + put + text.slice(at + length);
    }
    this.home.typeOn(path, ...changes);
    this.#undo.push(() => {
      const isLast = this.home.text(path) === text;
      const isRatedGone = this.#all(path).some(({ thought }) => this.#isRated(thought) && !before.includes(`Thought ${thought},`));
      if (isLast && !isRatedGone) this.home.typeOn(path, ...backwards);
    });
    if (this.#random.below(2) === 0) this.pause();
  }

  #isRated(thought: number): boolean {
    return [...this.#rated.values()].includes(thought);
  }

  #all(path: string): Block[] {
    return Array.from(this.home.text(path).matchAll(BLOCK), ({ 0: block, 1: text = '', 2: thought, index }) => ({
      start: index,
      end: index + block.length,
      thought: Number(thought),
      text,
    }));
  }

  #block(path: string): Block | undefined {
    const all = this.#all(path);
    return all.length > 0 ? this.#random.pick(all) : undefined;
  }

  #path(): string {
    return this.#random.pick(this.#paths);
  }

  #blocks(count: number): string {
    return Array.from({ length: count }, () => `## Q. ${this.#text()}\n\nA. Thought ${(this.#count += 1)}, 0 times.\n\n`).join('');
  }

  #text(): string {
    return this.#words.length > 0 && this.#random.below(2) === 0 ? this.#random.pick(this.#words) : `What is number ${(this.#count += 1)}?`;
  }
}
