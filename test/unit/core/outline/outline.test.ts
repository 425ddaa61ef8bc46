import assert from 'node:assert/strict';
import { NoteIndex } from '../../../../src/core/index/noteIndex';
import type { QuestionEntry } from '../../../../src/core/index/questionEntry';
import { readNote } from '../../../../src/core/notes/readNote';
import { type Arrangement, arrangementOf, AS_WRITTEN, isFiltered } from '../../../../src/core/outline/arrangement';
import { Outline } from '../../../../src/core/outline/outline';

const OS = `# Operating systems
### Q. What is a kernel?
A. The core of it.
## Processes
### Q. What is a fork?
A. TODO
### Q. What is a thread?
A. A part of a process that runs on its own beside others.
- Follow-up: What is a fiber?
## Memory
### Q. What is paging?
A. (draft) Pages.
### Q. What is a TLB?
`;
const KOREAN = '### Q. 인덱스란 무엇인가요?\nA. 찾아보기입니다.\n### Q. 트랜잭션이란?\n';

function indexOf(notes: Record<string, string>): NoteIndex {
  const index = new NoteIndex();
  for (const [uri, text] of Object.entries(notes)) index.set(uri, readNote(text));
  return index;
}

const lengthOf = ({ question: { answers } }: QuestionEntry) => (answers[0] ? answers[0].range.end.character - answers[0].range.start.character : 0);
const notes = indexOf({ 'f/os.md': OS, 'f/%EB%A9%B4%EC%A0%91.md': KOREAN });
const outlineOf = (index: NoteIndex, how: Partial<Arrangement> = {}) => new Outline(index, { ...AS_WRITTEN, ...how }, lengthOf);

/** The rows as lines, each level further to the right. */
function draw(outline: Outline, ids = outline.roots, indent = ''): string[] {
  return ids.flatMap((id) => {
    const node = outline.node(id);
    assert.ok(node, id);
    return [`${indent}${nameOf(node)}`, ...draw(outline, node.children, `${indent}  `)];
  });
}

function nameOf(node: NonNullable<ReturnType<Outline['node']>>): string {
  if (node.kind === 'question' || node.kind === 'due question') return node.entry.question.text;
  if (node.kind === 'status') return `${node.status} ${node.children.length}`;
  if (node.kind === 'tag') return `${node.tag === undefined ? 'no tag' : `#${node.tag}`} ${node.children.length}`;
  if (node.kind === 'when' || node.kind === 'due') return `${node.kind} ${node.children.length}`;
  if (node.kind === 'perhaps') return `${node.lines} in doubt`;
  if (!('count' in node)) return node.kind;
  const { answered, total } = node.count;
  return `${node.kind === 'note' ? decodeURIComponent(node.uri) : node.title} ${answered}/${total}`;
}

function drawn(how: Partial<Arrangement>): string[] {
  return draw(outlineOf(notes, how));
}

const SHOWN_FLAT = ['What is a kernel?', 'What is a fork?', 'What is a thread?', '  What is a fiber?', 'What is paging?', 'What is a TLB?'];

describe('The outline of some notes', () => {
  it('has notes, their sections without the title of the note, questions, and follow-ups below these', () => {
    assert.deepEqual(drawn({}), [
      'f/os.md 2/5',
      '  What is a kernel?',
      '  Processes 1/2',
      '    What is a fork?',
      '    What is a thread?',
      '      What is a fiber?',
      '  Memory 0/2',
      '    What is paging?',
      '    What is a TLB?',
      'f/면접.md 1/2',
      '  인덱스란 무엇인가요?',
      '  트랜잭션이란?',
    ]);
  });

  it('has the statuses on top, in the order of what is left to do', () => {
    assert.deepEqual(drawn({ grouping: 'status' }), [
      'empty 2',
      '  What is a TLB?',
      '  트랜잭션이란?',
      'placeholder 1',
      '  What is a fork?',
      'draft 1',
      '  What is paging?',
      'answered 3',
      '  What is a kernel?',
      '  What is a thread?',
      '    What is a fiber?',
      '  인덱스란 무엇인가요?',
    ]);
  });

  it('has the tags on top, those of folders and those around others too, and a question under each of its own', () => {
    const text =
      '---\ntags: [Java, db/sql]\n---\n### Q. What is an index?\nA. A way to find.\n- Follow-up: And a hash index? #basics\n### Q. What is a row? #java\n';
    const index = new NoteIndex();
    index.set('f/acme/db.md', readNote(text, { path: ['prep', 'acme', 'db.md'], readAs: [] }));
    index.set('f/os.md', readNote('### Q. What is a kernel?\n### Q. What is a heap? #java\n', { path: ['prep', 'os.md'], readAs: [] }));
    const outline = outlineOf(index, { grouping: 'tag' });
    const both = ['  What is an index?', '    And a hash index?', '  What is a row?'];
    assert.deepEqual(draw(outline), [
      '#acme 2',
      ...both,
      '#db 2',
      ...both,
      '#db/sql 2',
      ...both,
      '#Java 3',
      ...both,
      '  What is a heap?',
      'no tag 1',
      '  What is a kernel?',
    ]);
    assert.deepEqual([outline.shown, outline.count.total], [4, 4]);
  });

  it('has nothing but questions', () => {
    assert.deepEqual(drawn({ grouping: 'none' }), [...SHOWN_FLAT, '인덱스란 무엇인가요?', '트랜잭션이란?']);
  });

  it('has two sections of one title where another is between them', () => {
    const index = indexOf({ a: '# A\n## Q. One?\n# B\n## Q. Two?\n# A\n## Q. Three?\n' });
    assert.deepEqual(draw(outlineOf(index)), ['a 0/3', '  A 0/1', '    One?', '  B 0/1', '    Two?', '  A 0/1', '    Three?']);
  });

  it('nests sections in sections', () => {
    const index = indexOf({ a: '# All\n## A\n### Inner\n#### Q. One?\n#### Q. Two?\n### Other\n#### Q. Three?\n## B\n### Q. Four?\n' });
    assert.deepEqual(draw(outlineOf(index)), [
      'a 0/4',
      '  A 0/3',
      '    Inner 0/2',
      '      One?',
      '      Two?',
      '    Other 0/1',
      '      Three?',
      '  B 0/1',
      '    Four?',
    ]);
  });

  it('lists what is too large to be read, without anything below, where nothing is sought', () => {
    const index = indexOf({ 'f/os.md': '## Q. One?\n', 'f/web.md': '## Q. Two?\n' });
    const outlines = (['note', 'none', 'status'] as const).map((grouping) => outlineOf(index, { grouping }));
    const sought = outlineOf(index, { text: 'one' });
    const update = (): unknown[] => [...outlines, sought].map((outline) => outline.update(['f/pile.md']));
    const all = () => outlines.map((outline) => draw(outline));
    index.leaveUnread('f/pile.md', 6_000_000);
    assert.deepEqual(update(), ['all', 'all', 'all', new Set()]);
    assert.deepEqual(all(), [
      ['f/os.md 0/1', '  One?', 'too large', 'f/web.md 0/1', '  Two?'],
      ['One?', 'Two?', 'too large'],
      ['empty 2', '  One?', '  Two?', 'too large'],
    ]);
    assert.deepEqual(draw(sought), ['f/os.md 0/1', '  One?']);
    assert.equal(outlines[0]?.count.total, 2);
    index.leaveUnread('f/pile.md', 7_000_000);
    assert.deepEqual(update(), [...outlines.map(() => new Set(['f/pile.md'])), new Set()]);
    index.set('f/pile.md', readNote('## Q. Three?\n'));
    update();
    assert.deepEqual(all()[0], ['f/os.md 0/1', '  One?', 'f/pile.md 0/1', '  Three?', 'f/web.md 0/1', '  Two?']);
    index.leaveUnread('f/pile.md', 7_000_000);
    update();
    index.delete('f/pile.md');
    update();
    assert.deepEqual(all()[0], ['f/os.md 0/1', '  One?', 'f/web.md 0/1', '  Two?']);
  });

  it('knows the parent of each row', () => {
    for (const grouping of ['note', 'status', 'none'] as const) {
      const outline = outlineOf(notes, { grouping });
      const check = (ids: readonly string[], parent: string | undefined): void => {
        for (const id of ids) {
          assert.equal(outline.node(id)?.parent, parent);
          check(outline.node(id)?.children ?? [], id);
        }
      };
      check(outline.roots, undefined);
    }
  });

  it('tells notes of one name apart only where two of them are in sight', () => {
    const index = indexOf({ 'a/x.md': '## Q. One?\nYes.', 'b/x.md': '## Q. Two?', 'b/y.md': '## Q. One?' });
    const twins = (outline: Outline) => index.uris().filter((uri) => outline.isTwin(uri));
    assert.deepEqual(twins(outlineOf(index)), ['a/x.md', 'b/x.md']);
    assert.deepEqual(twins(outlineOf(index, { kept: 'unanswered' })), []);
  });
});

describe('A filter', () => {
  const flat = (how: Partial<Arrangement>) => drawn({ grouping: 'none', ...how }).filter((row) => !row.startsWith(' '));

  it('keeps the questions of a status', () => {
    assert.deepEqual(flat({ kept: 'unanswered' }), ['What is a fork?', 'What is a TLB?', '트랜잭션이란?']);
    assert.deepEqual(flat({ kept: 'draft' }), ['What is paging?']);
    assert.deepEqual(flat({ kept: 'answered' }), ['What is a kernel?', 'What is a thread?', '인덱스란 무엇인가요?']);
  });

  it('leaves out groups without a question that is shown, and counts what is shown, though all in all', () => {
    assert.deepEqual(drawn({ kept: 'draft' }), ['f/os.md 0/1', '  Memory 0/1', '    What is paging?']);
    const outline = outlineOf(notes, { kept: 'draft' });
    assert.equal(outline.shown, 1);
    assert.deepEqual(outline.count, { answered: 3, unanswered: 3, total: 7 });
  });

  for (const [text, expected] of [
    ['FORK', ['What is a fork?']],
    ['  thread   what ', ['What is a thread?']],
    ['fiber', ['What is a thread?']],
    ['memory', ['What is paging?', 'What is a TLB?']],
    ['os.MD', SHOWN_FLAT.filter((row) => !row.startsWith(' '))],
    ['트랜', ['트랜잭션이란?']],
    ['인덱스'.normalize('NFD'), ['인덱스란 무엇인가요?']],
    ['면접 란', ['인덱스란 무엇인가요?', '트랜잭션이란?']],
    ['nothing like it', []],
  ] as const) {
    it(`finds “${text.normalize('NFC')}” in questions, follow-ups, titles and file names`, () => {
      assert.deepEqual(flat({ text }), expected);
    });
  }

  it('of both kinds keeps what passes both', () => {
    assert.deepEqual(flat({ text: 'memory', kept: 'draft' }), ['What is paging?']);
  });

  it('finds what a note has decomposed', () => {
    const index = indexOf({ a: `### Q. ${'인덱스란 무엇인가요?'.normalize('NFD')}\n` });
    assert.equal(outlineOf(index, { text: '인덱스' }).shown, 1);
  });
});

describe('Sorting', () => {
  it('by status puts what is left to do first, questions before sections', () => {
    assert.deepEqual(
      drawn({ sort: 'status', grouping: 'none' }).filter((row) => !row.startsWith(' ')),
      ['What is a TLB?', '트랜잭션이란?', 'What is a fork?', 'What is paging?', 'What is a kernel?', 'What is a thread?', '인덱스란 무엇인가요?'],
    );
    assert.deepEqual(drawn({ sort: 'status', text: 'memory' }), ['f/os.md 0/2', '  Memory 0/2', '    What is a TLB?', '    What is paging?']);
  });

  it('by length puts the longest answer first, and keeps the order of the rest', () => {
    assert.deepEqual(drawn({ sort: 'length', text: 'processes' }), [
      'f/os.md 1/2',
      '  Processes 1/2',
      '    What is a thread?',
      '      What is a fiber?',
      '    What is a fork?',
    ]);
  });
});

describe('An arrangement that was kept', () => {
  it('comes back, and whatever is not known is as it is written', () => {
    const arrangement: Arrangement = { grouping: 'status', kept: 'draft', text: 'x', sort: 'length' };
    assert.deepEqual(arrangementOf(JSON.parse(JSON.stringify(arrangement))), arrangement);
    for (const odd of [undefined, null, 3, 'status', [], { grouping: 'x', kept: 1, text: 2, sort: {} }]) {
      assert.deepEqual(arrangementOf(odd), AS_WRITTEN);
    }
  });

  it('is a filter if something may be left out', () => {
    assert.equal(isFiltered({ ...AS_WRITTEN, grouping: 'none', sort: 'status' }), false);
    assert.equal(isFiltered({ ...AS_WRITTEN, kept: 'draft' }), true);
    assert.equal(isFiltered({ ...AS_WRITTEN, text: 'a' }), true);
  });
});
