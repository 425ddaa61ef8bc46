import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Known } from '../../src/core/history/known';
import type { Card } from '../../src/core/history/replay';
import { NoteIndex } from '../../src/core/index/noteIndex';
import { entriesOf, followUpsOf, type QuestionEntry } from '../../src/core/index/questionEntry';
import { readNote } from '../../src/core/notes/readNote';
import { type Arrangement, GROUPINGS, KEPT, SORTS } from '../../src/core/outline/arrangement';
import type { OutlineNode } from '../../src/core/outline/node';
import { Outline } from '../../src/core/outline/outline';
import { cardOf } from '../unit/core/outline/cards';
import { spokenAnswer } from '../../src/core/speech/speech';
import { runs } from './settings';
import { examples } from './texts/examples';

const URIS = ['a/one.md', 'a/two.md', 'b/one.md', 'b/%EB%A9%B4.md'] as const;

const title = fc.constantFrom('# T', '## A', '## B', '### C');
const question = fc
  .constantFrom('One?', 'Two?', 'Three?', '넷이란 무엇인가요?')
  .chain((text) => fc.constantFrom('', '', ' #a', ' #b/c', ' #A #b').map((tags) => `#### Q. ${text}${tags}`));
const answer = fc.constantFrom('A.', 'A. TODO', 'A. (draft) Yes.', 'A. Yes.', 'A. Yes, of course.', '- Follow-up: Why?', '- Follow-up: One?');
const line = fc.oneof({ weight: 1, arbitrary: title }, { weight: 3, arbitrary: question }, { weight: 3, arbitrary: answer });
const lines = fc.array(line, { maxLength: 14 });

/** A note comes, goes, or has a few lines replaced. */
interface Change {
  readonly uri: (typeof URIS)[number];
  readonly how: { readonly text: readonly string[] } | { readonly at: number; readonly removed: number; readonly put: readonly string[] };
}

const change: fc.Arbitrary<Change> = fc.record({
  uri: fc.constantFrom(...URIS),
  how: fc.oneof(
    {
      weight: 1,
      arbitrary: fc.record({
        text: fc.oneof(
          lines,
          fc.constant([]),
          fc.constantFrom(...examples).map((text) => text.split('\n')),
        ),
      }),
    },
    { weight: 3, arbitrary: fc.record({ at: fc.nat(14), removed: fc.nat(2), put: fc.array(line, { maxLength: 2 }) }) },
  ),
});

/** A question of a note is rated, suspended, resumed or undone; or time goes by, whether there is such a question or not. */
interface Act {
  readonly uri: (typeof URIS)[number];
  readonly nth: number;
  readonly how: { readonly days: number } | { readonly minutes: number } | 'turned' | 'undone';
  readonly passed: number;
}

const act: fc.Arbitrary<Act> = fc.record({
  uri: fc.constantFrom(...URIS),
  nth: fc.nat(5),
  how: fc.oneof(
    fc.record({ days: fc.integer({ min: -1, max: 9 }) }),
    fc.record({ minutes: fc.integer({ min: -2, max: 3 }) }),
    fc.constantFrom('turned' as const, 'undone' as const),
  ),
  passed: fc.constantFrom(0, 1),
});

/** What was practiced, as it was known then: the notes may have changed since. */
class Practiced {
  readonly #known = new Map<string, Known>();
  #day = 0;

  readonly now = () => ({ day: this.#day, at: this.#day * 1_000_000 });
  readonly progress = {
    at: (key: string) => this.#known.get(key),
    due: () => [...this.#known.values()].filter(({ card }) => card?.due && !card.suspended && card.due.day <= this.#day),
  };

  do(index: NoteIndex, { uri, nth, how, passed }: Act): void {
    this.#day += passed;
    const note = index.get(uri);
    const entry = (note ? withFollowUps(entriesOf(uri, note)) : [])[nth];
    if (entry) this.#known.set(entry.key, { id: entry.key, entry, ...this.#card(how, this.#known.get(entry.key)?.card) });
  }

  #card(how: Act['how'], before: Card | undefined): { card?: Card } {
    if (how === 'undone') return {};
    if (how === 'turned') return { card: before ? { ...before, suspended: !before.suspended } : cardOf({ suspended: true }) };
    if ('days' in how) return { card: cardOf({ due: { day: this.#day + how.days } }) };
    return { card: cardOf({ due: { day: this.#day, at: this.now().at + how.minutes * 60_000 } }) };
  }
}

function withFollowUps(entries: readonly QuestionEntry[]): QuestionEntry[] {
  return entries.flatMap((entry) => [entry, ...withFollowUps(followUpsOf(entry))]);
}

const arrangement: fc.Arbitrary<Arrangement> = fc.record({
  grouping: fc.constantFrom(...GROUPINGS, 'due' as const),
  kept: fc.constantFrom(...KEPT, 'all' as const),
  text: fc.constantFrom('', '', '', 'one', 't', '무엇'),
  sort: fc.constantFrom(...SORTS),
});

const lengthOf = ({ note, question: asked }: QuestionEntry) => spokenAnswer(note, asked).written;

/** What is seen of a row. */
function seen(node: OutlineNode): object {
  if (node.kind !== 'question' && node.kind !== 'due question') return { ...node, children: undefined, parent: undefined };
  const { note, question: asked } = node.entry;
  const { text, status, reason, section, shape } = asked;
  const { isFollowUp, practiced } = node;
  const waiting = node.kind === 'question' ? node.dueIn : node.waiting;
  return { text, status, reason, section, shape, isFollowUp, practiced, waiting, spoken: spokenAnswer(note, asked) };
}

interface Row {
  readonly seen: string;
  readonly parent: string | undefined;
}

/** All rows, in order. */
function rowsOf(outline: Outline): Map<string, Row> {
  const rows = new Map<string, Row>();
  const visit = (ids: readonly string[], parent: string | undefined): void => {
    for (const id of ids) {
      const node = outline.node(id);
      assert.ok(node && !rows.has(id), id);
      assert.equal(node.parent, parent);
      rows.set(id, { seen: JSON.stringify([seen(node), node.children]), parent });
      visit(node.children, id);
    }
  };
  visit(outline.roots, undefined);
  return rows;
}

/** What happens until the tree is shown anew: edits, or practice. */
type Batch = { readonly edits: readonly Change[] } | { readonly acts: readonly Act[] };

function assertFollows(how: Arrangement, batches: readonly Batch[]): void {
  const texts = new Map<string, readonly string[]>();
  const index = new NoteIndex();
  const practice = new Practiced();
  const outline = new Outline(index, how, lengthOf, practice);
  for (const batch of batches) {
    const before = { roots: outline.roots, rows: rowsOf(outline) };
    const edits = 'edits' in batch ? batch.edits : [];
    for (const { uri, how: edit } of edits) {
      const known = texts.get(uri) ?? [];
      const text = 'text' in edit ? edit.text : [...known.slice(0, edit.at), ...edit.put, ...known.slice(edit.at + edit.removed)];
      texts.set(uri, text);
      index.set(uri, readNote(text.join('\n')));
    }
    for (const one of 'acts' in batch ? batch.acts : []) practice.do(index, one);
    const changed = 'acts' in batch ? outline.updatePractice() : outline.update(edits.map(({ uri }) => uri));
    const rows = rowsOf(outline);
    const afresh = new Outline(index, how, lengthOf, practice);
    assert.deepEqual([...rows], [...rowsOf(afresh)]);
    assert.deepEqual([outline.count, outline.shown], [afresh.count, afresh.shown]);
    for (const uri of URIS) assert.equal(outline.isTwin(uri), afresh.isTwin(uri));

    const kept = [...rows].filter(([id]) => before.rows.has(id));
    const moved = kept.filter(([id, { parent }]) => before.rows.get(id)?.parent !== parent).map(([id]) => id);
    const sameRoots = before.roots.join('\0') === outline.roots.join('\0');
    if (changed === 'all') {
      assert.ok(!sameRoots || (['status', 'tag', 'due'].includes(how.grouping) && moved.length > 0));
    } else {
      assert.ok(sameRoots);
      const differing = kept.filter(([id, row]) => before.rows.get(id)?.seen !== row.seen).map(([id]) => id);
      const notes = how.grouping === 'note' ? moved.map((id) => id.split('#')[0] ?? '') : [];
      assert.deepEqual([...changed].sort(), [...new Set([...differing, ...notes])].sort());
    }
  }
}

describe('The outline of notes that change and are practiced', () => {
  it('is what it would be afresh, and says which rows to show anew', () => {
    const edits = fc.record({ edits: fc.array(change, { minLength: 1, maxLength: 3 }) });
    const acts = fc.record({ acts: fc.array(act, { minLength: 1, maxLength: 3 }) });
    const batches = fc.array(fc.oneof({ weight: 2, arbitrary: edits }, { weight: 1, arbitrary: acts }), { minLength: 2, maxLength: 12 });
    fc.assert(fc.property(arrangement, batches, assertFollows), runs(200));
  });
});
