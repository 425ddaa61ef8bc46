import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/notes/readNote';
import { secondsOf, spokenAnswer } from '../../../src/core/speech/speech';
import { type Spoken, spokenIn } from '../../../src/core/speech/spoken';

const RATES = { words: 150, syllables: 270, chinese: 240, japanese: 300 };

function spoken(counted: Partial<Spoken>): Spoken {
  return { words: 0, syllables: 0, chinese: 0, japanese: 0, written: 0, ...counted };
}

/** What is written, and what of it is said. */
const SPOKEN: readonly (readonly [string, Partial<Spoken>])[] = [
  ['It keeps 2 rows, and doesn’t lock.', { words: 7, written: 7 }],
  ['저는 끝까지 합니다.', { syllables: 8, written: 3 }],
  ['저는 Java와 Spring을 씁니다.', { words: 2, syllables: 7, written: 4 }],
  ['我们的优势', { chinese: 5, written: 5 }],
  ['私は粘り強いです。', { japanese: 8, written: 8 }],
  ['**Bold** and `inline`', { words: 3, written: 3 }],
  ['- one\n1. two\n> # three', { words: 3, written: 3 }],
  ['One.\n\n```js\nlet much = code;\n```\n\nTwo.', { words: 2, written: 2 }],
  ['One.\n~~~\nnever closed', { words: 1, written: 1 }],
  ['See [the docs](https://example.com/a/b) or https://example.com/c.', { words: 4, written: 4 }],
  ['![a diagram](a.png) Here.<br>There.<!-- not\nsaid -->', { words: 2, written: 2 }],
  ['', {}],
];

describe('What is said of an answer', () => {
  for (const [markdown, counted] of SPOKEN) {
    it(`is counted in ${JSON.stringify(markdown)}`, () => assert.deepEqual(spokenIn(markdown), spoken(counted)));
  }

  it('is that of all parts of the own answer, and of no model answer', () => {
    const note = readNote('## Q. Why?\n\n### My answer\n\nOne two.\n\n### Model answer\n\nThree four five.\n');
    const [question] = note.questions;
    assert.ok(question);
    assert.equal(spokenAnswer(note, question).words, 2);
  });
});

describe('Speaking time', () => {
  it('is by words, syllables and characters, one after the other, in steps of five seconds', () => {
    assert.equal(secondsOf(spoken({ words: 150 }), RATES), 60);
    assert.equal(secondsOf(spoken({ syllables: 270 }), RATES), 60);
    assert.equal(secondsOf(spoken({ chinese: 240, japanese: 300 }), RATES), 120);
    assert.equal(secondsOf(spoken({ words: 75, syllables: 135 }), RATES), 60);
    assert.equal(secondsOf(spoken({ words: 1 }), RATES), 5);
    assert.equal(secondsOf(spoken({}), RATES), 0);
  });

  it('leaves out what has no pace', () => {
    assert.equal(secondsOf(spoken({ words: 150, syllables: 10 }), { ...RATES, syllables: 0 }), 60);
  });
});
