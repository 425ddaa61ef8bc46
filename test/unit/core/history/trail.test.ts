import assert from 'node:assert/strict';
import type { TextChange } from '../../../../src/core/history/textChange';
import { Trail } from '../../../../src/core/history/trail';
import { readNote } from '../../../../src/core/notes/readNote';
import { qs } from './practice';

type Edit = readonly [from: string, to: string];

/** A document whose questions are followed by their first names. */
class Document {
  text: string;
  readonly #trail: Trail;

  constructor(text: string) {
    this.text = text;
    const note = readNote(text);
    this.#trail = new Trail(note);
    this.#trail.questions.forEach((followed, at) => (followed.name = nameOf(note.questions[at]?.text ?? '', at)));
  }

  /** Replaces texts, each as if those before were replaced already, in one go. */
  edit(...edits: readonly Edit[]): this {
    return this.change(
      ...edits.map(([from, to]) => (text: string): TextChange => {
        const rangeOffset = text.indexOf(from);
        assert.ok(rangeOffset >= 0, `${from} is not in the text.`);
        return { rangeOffset, rangeLength: from.length, text: to };
      }),
    );
  }

  change(...changesOf: readonly ((text: string) => TextChange)[]): this {
    const changes = changesOf.map((changeOf) => {
      const change = changeOf(this.text);
      this.text = this.text.slice(0, change.rangeOffset) + change.text + this.text.slice(change.rangeOffset + change.rangeLength);
      return change;
    });
    this.#trail.change(changes);
    return this;
  }

  /** Types after a text, letter by letter. */
  type(after: string, letters: string): this {
    let rangeOffset = this.text.indexOf(after) + after.length;
    for (const text of letters) {
      this.change(() => ({ rangeOffset, rangeLength: 0, text }));
      rangeOffset += 1;
    }
    return this;
  }

  /** Each question as the note is read now, and its first name. */
  see(): string[] {
    const note = readNote(this.text);
    this.#trail.arrive(note);
    return note.questions.map(({ text }, at) => `${text} ← ${this.#trail.questions[at]?.name ?? '?'}`);
  }
}

function nameOf(text: string, at: number): string {
  return text === 'Why?' ? (at === 0 ? 'first' : 'last') : text;
}

type Sent = (text: string) => TextChange;

/** One replacement, without what both texts begin and end with. */
function asOne(from: string, to: string): Sent[] {
  let [start, end] = [0, 0];
  while (from[start] === to[start]) start += 1;
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  return [() => ({ rangeOffset: start, rangeLength: from.length - start - end, text: to.slice(start, to.length - end) })];
}

/** A replacement for each line that differs, the last first. */
function asLines(from: string, to: string): Sent[] {
  const [before, after] = [from.split('\n'), to.split('\n')];
  const edits = before.map((line, at) => ({ at: before.slice(0, at).join('\n').length + (at > 0 ? 1 : 0), line, now: after[at] ?? '' }));
  const differing = edits.filter(({ line, now }) => line !== now).reverse();
  return differing.map(({ at, line, now }) => () => ({ rangeOffset: at, rangeLength: line.length, text: now }));
}

/** A replacement for what differs in each line. */
function asWords(from: string, to: string): Sent[] {
  return asLines(from, to).map((sent) => (text) => {
    const { rangeOffset, rangeLength, text: now } = sent(text);
    const [{ rangeOffset: at, rangeLength: length, text: put }] = asOne(text.slice(rangeOffset, rangeOffset + rangeLength), now).map((one) => one('')) as [
      TextChange,
    ];
    return { rangeOffset: rangeOffset + at, rangeLength: length, text: put };
  });
}

describe('A question is followed', () => {
  const open = (): Document => new Document(qs('One?', 'Two?', 'Three?'));

  it('when several are reworded in one go', () => {
    const document = open().edit(['One', 'Who is the first'], ['Two', 'Who is the second']).type('Three', ' or more');
    assert.deepEqual(document.see(), ['Who is the first? ← One?', 'Who is the second? ← Two?', 'Three or more? ← Three?']);
  });

  it('when others are put in above it, and it is reworded', () => {
    const document = open().edit(['## Q. Two', '## Q. New?\n\nA. Yes.\n\n## Q. Second']).edit(['Three', 'Third']);
    assert.deepEqual(document.see(), ['One? ← One?', 'New? ← ?', 'Second? ← Two?', 'Third? ← Three?']);
  });

  it('when it is typed over, also in two steps with a pause between', () => {
    const document = open().edit(['One?', '']);
    assert.deepEqual(document.see(), ['Two? ← Two?', 'Three? ← Three?']);
    document.type('## Q. ', 'First?').edit(['Two?', 'Second?']);
    assert.deepEqual(document.see(), ['First? ← One?', 'Second? ← Two?', 'Three? ← Three?']);
  });

  it('when its line is replaced, with or without its end', () => {
    const document = open().edit(['## Q. One?', '## Q. First?']).edit(['## Q. Two?\n', '## Q. Second?\n']);
    assert.deepEqual(document.see(), ['First? ← One?', 'Second? ← Two?', 'Three? ← Three?']);
  });

  it('when its heading is broken for a while', () => {
    const document = open().edit(['## Q. One?', 'One, that is']);
    assert.deepEqual(document.see(), ['Two? ← Two?', 'Three? ← Three?']);
    document.edit(['One, that is', '## Q. One, that is, which?']);
    assert.deepEqual(document.see(), ['One, that is, which? ← One?', 'Two? ← Two?', 'Three? ← Three?']);
  });

  it('when its lines are moved up or down, as VS Code moves the lines around them', () => {
    const list = new Document('# Questions\n\n- Q: Why?\n- Q: Why?\n- Q: How?\n');
    list.edit(['- Q: How?\n', ''], ['- Q: Why?\n', '- Q: How?\n- Q: Why?\n']);
    assert.deepEqual(list.see(), ['How? ← How?', 'Why? ← first', 'Why? ← last']);
    const document = open();
    document.edit(['## Q. One?\n\nA. Yes.\n\n', ''], ['## Q. Three?', '## Q. One?\n\nA. Yes.\n\n## Q. Three?']).edit(['One', 'First']);
    assert.deepEqual(document.see(), ['Two? ← Two?', 'First? ← One?', 'Three? ← Three?']);
  });

  it('when it is cut and, after a pause, put in elsewhere and reworded', () => {
    const document = open().edit(['## Q. One?\n\nA. Yes.\n\n', '']);
    assert.deepEqual(document.see(), ['Two? ← Two?', 'Three? ← Three?']);
    document.edit(['## Q. Three?', '## Q. One?\n\nA. Yes.\n\n## Q. Three?']).edit(['One', 'First'], ['Two', 'Second']);
    assert.deepEqual(document.see(), ['Second? ← Two?', 'First? ← One?', 'Three? ← Three?']);
  });

  it('when it is put in again of several of the same text that were cut: the last one', () => {
    const list = new Document('# Questions\n\n- Q: Why?\n- Q: How?\n- Q: Why? \n');
    list.edit(['- Q: Why?\n', '']).edit(['- Q: Why? \n', '']).edit(['- Q: How?\n', '- Q: How?\n- Q: Why? \n']).edit(['Why', 'Why not']);
    list.edit(['- Q: How?\n', '- Q: Why?\n- Q: How?\n']);
    assert.deepEqual(list.see(), ['Why? ← first', 'How? ← How?', 'Why not? ← last']);
  });

  it('when what was done is undone', () => {
    const document = open().edit(['## Q. One?\n\nA. Yes.\n', 'W']);
    document.see();
    document.edit(['W', '## Q. One?\n\nA. Yes.\n']).edit(['One', 'First']).edit(['Two', 'Second']);
    assert.deepEqual(document.see(), ['First? ← One?', 'Second? ← Two?', 'Three? ← Three?']);
    const joined = open().edit(['\n\nA. Yes.\n\n## Q. Two?', ' and two?']);
    joined.see();
    joined.edit([' and two?', '\n\nA. Yes.\n\n## Q. Two?']);
    assert.deepEqual(joined.see(), ['One? ← One?', 'Two? ← Two?', 'Three? ← Three?']);
  });

  it('when Enter is pressed before it, or after it', () => {
    const plain = new Document('Q1. What is a map?\nA table.\n\nQ2. What is a set?\nA map without values.\n');
    plain.type('A table.\n\n', 'Q3. What is a list?\nAn array.\n\n').edit(['a set', 'a hash set']);
    assert.deepEqual(plain.see(), ['What is a map? ← What is a map?', 'What is a list? ← ?', 'What is a hash set? ← What is a set?']);
    const document = open().edit(['## Q. Two?', '## Q. \nTwo?']).edit(['## Q. \nTwo?', '## Q. New?\n\n## Q. Two?']).edit(['One?', 'First?']);
    assert.equal(document.see()[0], 'First? ← One?');
    assert.equal(document.see()[2], 'Two? ← Two?');
  });

  it('with every kind of line end', () => {
    for (const end of ['\r\n', '\r']) {
      const document = new Document(qs('One?', 'Two?').replaceAll('\n', end));
      document
        .edit([`## Q. One?${end}${end}A. Yes.${end}${end}`, ''], [`A. Yes.${end}`, `A. Yes.${end}${end}## Q. One?${end}${end}A. Yes.${end}`])
        .edit(['One', 'First'], ['Two', 'Second']);
      assert.deepEqual(document.see(), ['Second? ← Two?', 'First? ← One?']);
    }
  });

  it('as far as its lines are found again when everything is replaced', () => {
    const document = open();
    document.edit([document.text, qs('Three?', 'First?', 'Second?')]);
    assert.deepEqual(document.see(), ['Three? ← Three?', 'First? ← ?', 'Second? ← ?']);
  });

  it('with its text, however a tool sends what it did to several', () => {
    for (const asked of [(name: string) => `What is a ${name}?`, (name: string) => `${name}?`, (name: string) => `A ${name} is what`]) {
      const [lock, mutex, race] = ['lock', 'mutex', 'race'].map(asked) as [string, string, string];
      for (const order of [
        [mutex, lock, race],
        [race, lock, mutex],
        [race, mutex, lock],
        [mutex, race, lock],
      ]) {
        for (const send of [asOne, asLines, asWords]) {
          const document = new Document(qs(lock, mutex, race));
          document.change(...send(document.text, qs(...order)));
          assert.equal(document.text, qs(...order));
          for (const seen of document.see()) assert.match(seen, /^(.*) ← (?:\1|\?)$/, `${send.name} ${order.join()}`);
        }
      }
    }
  });

  it('beside one that was reworded to be the same and is not read again yet', () => {
    const document = open().edit(['## Q. One?', '## Q. Two?']);
    document.edit(['\n## Q. Three?', '\n## Q. Two?\n\nA. Yes.\n\n## Q. Three?'], ['\n\n## Q. Two?\n\nA. Yes.', '']).edit(['Two?', 'First?']);
    assert.deepEqual(document.see(), ['First? ← One?', 'Two? ← Two?', 'Three? ← Three?']);
  });

  it('no further where a tool reworded several and changed their order, but for one that is left', () => {
    const document = open();
    document.change(...asOne(document.text, qs('Two?', 'First?', 'Third?')));
    assert.deepEqual(document.see(), ['Two? ← Two?', 'First? ← ?', 'Third? ← ?']);
    const sure = open();
    sure.change(...asOne(sure.text, qs('Two?', 'First?', 'Three?')));
    assert.deepEqual(sure.see(), ['Two? ← Two?', 'First? ← One?', 'Three? ← Three?']);
  });

  it('no further when the note is not what was typed', () => {
    const document = open();
    document.edit(['One', 'First']);
    document.text = qs('Zero?', 'First?', 'Two?');
    assert.deepEqual(document.see(), ['Zero? ← ?', 'First? ← ?', 'Two? ← ?']);
  });
});
