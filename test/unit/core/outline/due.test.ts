import assert from 'node:assert/strict';
import type { Known } from '../../../../src/core/history/known';
import type { Card } from '../../../../src/core/history/replay';
import { NoteIndex } from '../../../../src/core/index/noteIndex';
import { entryOf } from '../../../../src/core/index/questionEntry';
import { keyOf, noteOf } from '../../../../src/core/index/rowId';
import { readNote } from '../../../../src/core/notes/readNote';
import { type Arrangement, AS_WRITTEN, GROUPINGS } from '../../../../src/core/outline/arrangement';
import { DUE } from '../../../../src/core/outline/dueRows';
import type { OutlineNode } from '../../../../src/core/outline/node';
import { Outline } from '../../../../src/core/outline/outline';
import { cardOf } from './cards';

const MINUTE = 60_000;
const OS = '### Q. What is a fork?\nA. TODO\n### Q. What is a thread?\nA. A part of a process.\n- Follow-up: What is a fiber?\n';
const NET = '### Q. What is a port?\nA. A number.\n### Q. What is TCP?\n';

/** Notes and what was practiced of them, at noon of day 100. */
class Desk {
  readonly index = new NoteIndex();
  readonly #cards = new Map<string, Card>();
  #due: readonly string[] = [];
  at = 12 * 60 * MINUTE;
  day = 100;
  readonly practice = {
    progress: { at: (key: string) => this.#known(key), due: () => this.#due.flatMap((key) => this.#known(key) ?? []) },
    now: () => ({ day: this.day, at: this.at }),
  };

  constructor() {
    this.index.set('os.md', readNote(OS));
    this.index.set('net.md', readNote(NET));
  }

  /** What is due comes first. */
  rate(cards: Readonly<Record<string, Card>>, due: readonly string[]): void {
    for (const [key, card] of Object.entries(cards)) this.#cards.set(key, card);
    this.#due = due;
  }

  outline(how: Partial<Arrangement> = {}): Outline {
    return new Outline(this.index, { ...AS_WRITTEN, ...how }, () => 0, this.practice);
  }

  #known(key: string): Known | undefined {
    const note = this.index.get(noteOf(key));
    const entry = note && entryOf(noteOf(key), note, key);
    const card = this.#cards.get(key);
    return entry && { id: key, entry, ...(card ? { card } : {}) };
  }
}

const PORT = 'net.md#0:What is a port?';
const FORK = 'os.md#0:What is a fork?';
const THREAD = 'os.md#0:What is a thread?';
const FIBER = `${THREAD}\n0:What is a fiber?`;

function practiced(): Desk {
  const desk = new Desk();
  const cards = {
    [PORT]: cardOf({ due: { day: 95 } }),
    [FIBER]: cardOf({ due: { day: 99 } }),
    [THREAD]: cardOf({ due: { day: 100, at: desk.at + 7.5 * MINUTE } }),
    [FORK]: cardOf({ due: { day: 103 } }),
  };
  desk.rate(cards, [PORT, FIBER, THREAD]);
  return desk;
}

/** The rows as lines, each level further to the right. */
function draw(outline: Outline, ids = outline.roots, indent = ''): string[] {
  return ids.flatMap((id) => {
    const node = outline.node(id);
    assert.ok(node, id);
    return [`${indent}${wordsOf(node)}`, ...draw(outline, node.children, `${indent}  `)];
  });
}

function wordsOf(node: OutlineNode): string {
  switch (node.kind) {
    case 'due question':
      return `${node.entry.question.text} ${JSON.stringify(node.waiting)}`;
    case 'question':
      return `${node.entry.question.text}${node.dueIn === undefined ? '' : ` ${node.dueIn}`}`;
    case 'when':
      return node.when;
    default:
      return node.kind;
  }
}

/** The first row, with what is in it. */
const dueOf = (outline: Outline) => draw(outline, outline.roots.slice(0, 1));
const DUE_ROWS = ['due', '  What is a port? {"days":5}', '  What is a fiber? {"days":1}', '  What is a thread? {"minutes":8}'];

describe('What is due', () => {
  for (const grouping of GROUPINGS) {
    it(`is the first row, grouped by ${grouping}, in the order of waiting`, () => {
      assert.deepEqual(dueOf(practiced().outline({ grouping })), DUE_ROWS);
    });
  }

  it('has no row as long as nothing is due', () => {
    const desk = new Desk();
    assert.ok(!draw(desk.outline()).includes('due'));
    desk.rate({ [FORK]: cardOf({ due: { day: 103 } }) }, []);
    assert.ok(!draw(desk.outline()).includes('due'));
  });

  it('counts a question and what follows up on it as one', () => {
    const desk = new Desk();
    desk.rate({ [THREAD]: cardOf({ due: { day: 100 } }), [FIBER]: cardOf({ due: { day: 100 } }), [FORK]: cardOf({ due: { day: 99 } }) }, [FORK, THREAD, FIBER]);
    const due = desk.outline().node(DUE);
    assert.deepEqual(due?.kind === 'due' && [due.questions, due.children.length], [2, 3]);
  });

  it('counts no question twice', () => {
    const outline = practiced().outline();
    assert.deepEqual([outline.count.total, outline.shown], [4, 4]);
  });

  it('stays whatever the status that is looked for, and has what a text is found in', () => {
    assert.deepEqual(dueOf(practiced().outline({ kept: 'unanswered' })), DUE_ROWS);
    assert.deepEqual(dueOf(practiced().outline({ text: 'port', sort: 'length' })), DUE_ROWS.slice(0, 2));
    assert.deepEqual(draw(practiced().outline({ text: 'fork' })), ['note', '  What is a fork?']);
  });

  it('has rows with ids of their own, by which the questions are found', () => {
    const { index, practice } = practiced();
    const outline = new Outline(index, AS_WRITTEN, () => 0, practice);
    const [due = ''] = outline.roots;
    for (const [at, key] of [PORT, FIBER, THREAD].entries()) {
      const id = outline.node(due)?.children[at] ?? '';
      const note = index.get(noteOf(id));
      assert.ok(note && id !== key);
      assert.deepEqual([keyOf(id), entryOf(noteOf(id), note, id)?.key], [key, key]);
      assert.equal(outline.node(id)?.parent, due);
      assert.equal(outline.node(key)?.kind, 'question');
    }
  });

  it('stands as it is in the note now, even before it is known what became of it', () => {
    const desk = practiced();
    const known = desk.practice.progress.due();
    const outline = new Outline(desk.index, AS_WRITTEN, () => 0, { ...desk.practice, progress: { ...desk.practice.progress, due: () => known } });
    desk.index.set('os.md', readNote(OS.replace('thread', 'strand')));
    desk.index.set('net.md', readNote(NET.replace('number', 'door')));
    outline.update(['os.md', 'net.md']);
    assert.deepEqual(dueOf(outline), DUE_ROWS.slice(0, 2));
    const [port] = outline.node(outline.roots[0] ?? '')?.children ?? [];
    const node = outline.node(port ?? '');
    assert.ok(node?.kind === 'due question' && node.entry.note === desk.index.get('net.md'));
    desk.index.delete('net.md');
    outline.update(['net.md']);
    assert.deepEqual(draw(outline)[0], 'note');
  });
});

describe('After practice', () => {
  /** The rows that are to be shown anew after something happened. */
  function changes(happen: (desk: Desk) => void, how: Partial<Arrangement> = {}): string[] | 'all' {
    const desk = practiced();
    const outline = desk.outline(how);
    happen(desk);
    const changed = outline.updatePractice();
    assert.deepEqual(draw(outline), draw(desk.outline(how)));
    return changed === 'all' ? changed : [...changed].sort();
  }

  const rated = (desk: Desk) => desk.rate({ [PORT]: cardOf({ due: { day: 110 }, rated: [100, 3] }) }, [FIBER, THREAD]);

  it('of nothing, nothing is shown anew', () => {
    assert.deepEqual(
      changes(() => undefined),
      [],
    );
  });

  it('of a question, what is due is shown anew, and the question', () => {
    assert.deepEqual(changes(rated), ['#due', PORT]);
  });

  it('of the last one that is due, all is, as a row on top is gone', () => {
    assert.equal(
      changes((desk) => desk.rate({}, [])),
      'all',
    );
  });

  it('of a question that goes under another time, all is', () => {
    assert.equal(changes(rated, { grouping: 'due' }), 'all');
  });

  it('a question that is suspended is shown anew', () => {
    assert.deepEqual(
      changes((desk) => desk.rate({ [FORK]: cardOf({ suspended: true, due: { day: 103 } }) }, [PORT, FIBER, THREAD])),
      [FORK],
    );
  });

  it('on another day, what was to come tomorrow goes under today', () => {
    const desk = new Desk();
    desk.rate({ [FORK]: cardOf({ due: { day: 101 } }) }, []);
    const outline = desk.outline({ grouping: 'due' });
    desk.day += 1;
    assert.equal(outline.updatePractice(), 'all');
    assert.deepEqual(draw(outline).slice(0, 2), ['today', '  What is a fork?']);
  });

  it('what comes back is shown anew each minute', () => {
    assert.deepEqual(
      changes((desk) => (desk.at += MINUTE)),
      [`#again ${THREAD}`],
    );
    assert.deepEqual(
      changes((desk) => (desk.at += MINUTE / 4)),
      [],
    );
  });
});

describe('Grouped by when they are due', () => {
  it('questions stand under a time, those that come back first first, and their follow-ups under them', () => {
    const desk = new Desk();
    const days = [99, 100, 101, 102, 107, 108];
    desk.index.set(
      'days.md',
      readNote(
        days
          .map((day) => `### Q. On ${day}?\n`)
          .reverse()
          .join(''),
      ),
    );
    for (const day of days) desk.rate({ [`days.md#0:On ${day}?`]: cardOf({ due: { day } }) }, []);
    desk.rate({ [PORT]: cardOf({ suspended: true, due: { day: 90 } }) }, []);
    assert.deepEqual(draw(desk.outline({ grouping: 'due' })), [
      'overdue',
      '  On 99? -1',
      'today',
      '  On 100?',
      'tomorrow',
      '  On 101?',
      'soon',
      '  On 102? 2',
      '  On 107? 7',
      'later',
      '  On 108? 8',
      'never',
      '  What is TCP?',
      '  What is a fork?',
      '  What is a thread?',
      '    What is a fiber?',
      'suspended',
      '  What is a port?',
    ]);
  });
});
